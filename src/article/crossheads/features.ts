/** A short line of the text to the features that tell a crosshead from captions, credits, buttons, names and list items. */
import { isPassage } from '../furniture/passage.ts';
import { contentWords } from '../furniture/words.ts';
import type { Features } from '../weighed.ts';
import { companyIn } from './company.ts';
import { after, before, type Line, type Placed } from './line.ts';
import { mayBeCrosshead } from './may-be.ts';
import { stands } from './standing.ts';
import { talkIn } from './talk.ts';
import { tie } from './tie.ts';
import { wordingOf } from './wording.ts';

/** Features of every line that may be a crosshead; null for the others. Only the article's own lines are counted. */
export function crossheadFeatures(placed: Placed[], lines: Line[]): (Features | null)[] {
  const talk = talkIn(lines);
  const companyOf = companyIn(placed, lines);
  return placed.map((one) =>
    mayBeCrosshead(one, talk) ? { ...wordingOf(one.line), ...companyOf(one), ...surroundingsOf(one) } : null,
  );
}

/** What stands right above and below the line, and how it ties to what follows. */
function surroundingsOf(placed: Placed): Features {
  const { text, signals: line, parted } = placed.line;
  const [above, below] = [before(placed), after(placed)];
  const [previous, next] = [above?.signals, below?.signals];
  const tied = tie([...contentWords(text)], [below, after(placed, 2)]);
  return {
    'question between': line.question && line.words < 10 && stands(placed),
    'question and voice': line.question && next && next.voice > 0.03,
    'colon before bullet': line.colon && next?.bullet,
    first: !above,
    last: !below,
    parted,
    'after sentence': previous?.sentence,
    'after colon': previous?.colon,
    'after short': previous && previous.words < 10 && !previous.sentence,
    'before short': next && next.words < 10 && !next.sentence,
    'after bullet': previous?.bullet,
    'short and parted': parted && line.words < 4,
    'after quotation': previous?.quoted && /["”’»]$/.test(above?.text ?? ''),
    'before passage': next && isPassage(next),
    'before long': next && next.words > 20,
    'before bullet': next?.bullet,
    'before caption': below?.caption || next?.credit,
    'before quotation': next?.quoted,
    tie: tied,
    tied: tied > 0,
  };
}
