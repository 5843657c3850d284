/** Whether white space between blocks was lost in a text, or left behind, again and again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOftenGapped, isOftenGlued } from '../../src/article/clipping/how-often.ts';
import { linesOf } from '../../src/article/text/lines.ts';

const areGlued = (lines: string[]) => isOftenGlued(linesOf(lines.join('\n')));
const areGapped = (lines: string[]) => isOftenGapped(linesOf(lines.join('\n')));

test('menus glued word to word show that tags were taken away', () => {
  assert.ok(areGlued(['HomeNewsSport', 'CultureWeatherTravel', 'LettersArchiveContact', 'ShareTweetPrint']));
});

test('words run together in tags, names of accounts and addresses do not', () => {
  assert.ok(
    !areGlued([
      'Many wrote of it under #SaveOurFerry and #BringBackTheBoat, as @HarbourBoardNews did.',
      'They sent it to HarbourBoardOffice@post.example too.',
      'It is at https://post.example/HarbourFerryNews and at post.example/SummerSailingTimes now.',
    ]),
  );
});

test('gaps that indentation left between blocks show it', () => {
  assert.ok(
    areGapped([
      'Home   News   Sport',
      'Culture   Weather   About us',
      'Ferries   Boats   Isles',
      'A   B   C',
    ]),
  );
});

test('the columns of a table or of what was spoken, begun one below the other, do not', () => {
  assert.ok(
    !areGapped([
      'Boat         Sailed   Late   Lost',
      'Northhaven   12       3      4',
      'Gullfoot     11       4      5',
      'Marigold     10       5      6',
    ]),
  );
  assert.ok(
    !areGapped(
      ['Who knew of it?', 'It is late.', 'How late?', 'An hour.', 'So it was.'].flatMap((said) => [
        `QUIST:    ${said}`,
        `BERG:     ${said}`,
      ]),
    ),
  );
});

test('a text spread to fill its lines does not', () => {
  assert.ok(
    !areGapped([
      'The   boat   of   Captain   Quist   was   late   on   Monday   and   the',
      'crew   of   Ada   Berg   went   home   to   Northhaven   in   the   night',
      'with   the   Harbour   Board   and   Tom   Berg   of   the   Gull   Inn.',
    ]),
  );
});
