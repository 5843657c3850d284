/** A line above the text to the features that tell a headline from captions, teasers, labels and bylines. */
import { isTitledAfterDay, isUnderRelated } from './around.ts';
import { countsAfter, isAside, isParagraph, isTitle, isTitleLike, key, type Line } from './lines.ts';
import { tiesOf } from './ties.ts';
import { type HeadlineFeatures, wordingFeatures } from './wording.ts';

const bylineStart = /^(by|words by|written by|story by|author:?|posted by)\b/i;
const gluedByline = /^By\p{Lu}/u;
const film = /^(?:video|watch|play|now playing|listen|audio|podcast)\b|^\d\d?:\d\d|\b\d{1,2}:\d\d$/i;

/** A caption's or a masthead's name stands in the text's first lines as it is; of a line that is a whole book so much is looked at. */
const openingLines = 6;
const longestOpening = 3000;

/** Features of the lines above the text, in their order; null for paragraphs. `text` is every line of the article's prose. */
export function headlineFeatures(above: Line[], text: string[]): (HeadlineFeatures | null)[] {
  const texts = above.map((line) => line.text);
  const ties = tiesOf(texts, text);
  const keys = texts.map(key);
  const opening = plainMarks(key(text.slice(0, openingLines).join(' ').slice(0, longestOpening)));
  const wholes = new Set(
    keys.flatMap((one, at) => (one !== '' && opening.includes(plainMarks(one)) ? [at] : [])),
  );
  const titles = above.flatMap(({ text: words, signals }) => (signals.words > 3 ? [words] : []));
  const signs = texts.map((line) => bylineStart.test(line) || gluedByline.test(line));
  const aside = above.map(({ signals }, at) => (signs[at] as boolean) || isAside(signals));
  const titleLike = above.map(({ signals, below }, at) =>
    isTitleLike(signals) && !aside[at] && !(below && signals.sentence) ? (keys[at] as string) : null,
  );
  const isStrong = ({ share, count }: { share: number; count: number }) => share >= 0.5 && count > 1;
  const firstStrong = ties.findIndex(isStrong);
  const start = above.filter((line) => !line.below).length;
  const proseBelow = countsAfter(above.slice(0, start), ({ prose }) => prose > 0.4);
  const titlesBelow = countsAfter(above.slice(0, start), (line) => isTitleLike(line) && !line.sentence);

  return above.map((one, at) => {
    if (isParagraph(one)) return null;
    const { text: words, signals: line, kept, below } = one;
    const tie = ties[at] as (typeof ties)[number];
    const next = above.slice(at + 1, at + 4).map((one) => one.signals);
    const [before, after] = [above[at - 1]?.signals, next[0]];
    const distance = Math.max(1, start - at);
    const isParted = start > at + 1 && aside.slice(at + 1, start).every(Boolean);
    return {
      // First, because properties spread behind others are copied one by one, which takes several times as long.
      ...wordingFeatures(words, line),
      tie: tie.share,
      'tie strong': tie.strong,
      'tie opening': tie.opening,
      'matter share': tie.matter,
      repeated: tie.repeated,
      'repeats long': tie.repeatsLong,
      'shares three': tie.count >= 3,
      'shares none': tie.count === 0,
      'first strong tie': isStrong(tie) && ties.indexOf(tie) === firstStrong,
      'whole in text': wholes.has(at),
      'long, whole in text': line.words > 8 && wholes.has(at),
      'stated twice': keys.indexOf(keys[at] as string) !== keys.lastIndexOf(keys[at] as string),
      'after a colon': texts[at - 1]?.endsWith(':'),
      'second from top': at === 1,
      'byline words': signs[at],
      'titled later': line.words > 3 && titles.some((other) => other !== words && other.includes(words)),
      'begun later':
        line.words > 3 &&
        keys
          .slice(at + 1, at + 4)
          .some((other) => other !== keys[at] && other.startsWith(keys[at] as string)),
      'contains other': titles.some((other) => other !== words && words.includes(other)),
      distance: Math.log1p(distance) / 4,
      'directly above': distance === 1,
      top: at === 0,
      below,
      'below kept': below && kept,
      'byline before': signs[at - 1] || signs[at - 2],
      'film before': film.test(texts[at - 1] ?? ''),
      'after a label': before !== undefined && before.words < 4,
      'plainer than the title before':
        before !== undefined && isTitle(before) && before.capitals > 0.7 && line.capitals < 0.5,
      'day before': before?.dateline,
      'title after the day': isTitledAfterDay(above.slice(at + 1, start)),
      'under related links': isUnderRelated(above, at),
      'after a title': before !== undefined && isTitle(before) && before.words < line.words,
      'byline follows': signs.slice(at + 1, at + 4).some(Boolean),
      'byline next': signs[at + 1],
      'date follows': next.some((one) => one.dateline),
      'name follows': next.some((one) => one.name),
      'name next': after?.name,
      'sharing follows': next.some((one) => one.says === 'share buttons'),
      'sentence follows': after?.sentence && after.words > 6,
      'longer follows': after && after.words > line.words && after.words < 40 && !after.says,
      'credit after': after?.credit,
      'bullet after': after?.bullet,
      'prose between': Math.min(3, proseBelow[at] ?? 0) / 3,
      'titles between': Math.min(4, titlesBelow[at] ?? 0) / 4,
      'nothing between but asides': isParted,
      'headlines around':
        titleLike.slice(Math.max(0, at - 3), at + 4).filter((title) => title !== null && title !== keys[at])
          .length / 6,
    };
  });
}

/** Copies differ in the form of their marks, too. */
function plainMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
