/** A line above the text to the features that tell a headline from captions, teasers, labels and bylines. */
import type { Features } from '../weighed.ts';
import { type Above, aboveOf } from './above.ts';
import { betweenFeatures } from './between.ts';
import { isTitledAfterDay, isUnderRelated } from './around.ts';
import { isParagraph, isTitle, type Line } from './lines.ts';
import { namesShared } from './names-shared.ts';
import type { Tie } from './ties.ts';
import { wordingFeatures } from './wording.ts';

const film = /^(?:video|watch|play|now playing|listen|audio|podcast)\b|^\d\d?:\d\d|\b\d{1,2}:\d\d$/i;

/** Features of the lines above the text, in their order; null for paragraphs. `text` is every line of the article's prose. */
export function headlineFeatures(lines: Line[], text: string[]): (Features | null)[] {
  const above = aboveOf(lines, text);
  const between = betweenFeatures(above);
  const names = namesShared(text);
  return lines.map((line, at) =>
    isParagraph(line)
      ? null
      : {
          // First, because properties spread behind others are copied one by one.
          ...wordingFeatures(line.text, line.signals),
          ...tieFeatures(above, at),
          ...copyFeatures(above, at),
          ...placeFeatures(above, at),
          ...featuresBefore(above, at),
          ...featuresAfter(above, at),
          ...between(at),
          'names shared': names(line.text),
        },
  );
}

function tieFeatures({ ties, firstStrong, mostShared, lines, isInOpening }: Above, at: number): Features {
  const tie = ties[at] as Tie;
  return {
    tie: tie.share,
    'tie strong': tie.strong,
    'tie opening': tie.opening,
    'matter share': tie.matter,
    repeated: tie.repeated,
    'repeats long': tie.repeatsLong,
    'shares three': tie.count >= 3,
    'shares none': tie.count === 0,
    'shares most': tie.count > 1 && tie.count === mostShared,
    'share of most': tie.count / Math.max(1, mostShared),
    'first strong tie': at === firstStrong,
    'whole in text': isInOpening[at],
    'long, whole in text': (lines[at] as Line).signals.words > 8 && isInOpening[at],
  };
}

/** What the other lines have of its words. */
function copyFeatures({ lines, keys, titles }: Above, at: number): Features {
  const { text, signals } = lines[at] as Line;
  const own = keys[at] as string;
  return {
    'stated twice': keys.indexOf(own) !== keys.lastIndexOf(own),
    'titled later': signals.words > 3 && titles.some((other) => other !== text && other.includes(text)),
    'begun later':
      signals.words > 3 && keys.slice(at + 1, at + 4).some((other) => other !== own && other.startsWith(own)),
    'contains other': titles.some((other) => other !== text && text.includes(other)),
  };
}

function placeFeatures(
  { lines, start, aside, proseBelow, titlesBelow, ...above }: Above,
  at: number,
): Features {
  const { below, kept } = lines[at] as Line;
  const distance = Math.max(1, start - at);
  return {
    distance: Math.log1p(distance) / 4,
    'directly above': distance === 1,
    top: at === 0,
    'second from top': at === 1,
    below,
    'below kept': below && kept,
    'byline words': above.signs[at],
    'prose between': Math.min(3, proseBelow[at] ?? 0) / 3,
    'titles between': Math.min(4, titlesBelow[at] ?? 0) / 4,
    'nothing between but asides': start > at + 1 && aside.slice(at + 1, start).every(Boolean),
    'headlines around':
      above.titleLike
        .slice(Math.max(0, at - 3), at + 4)
        .filter((title) => title !== null && title !== above.keys[at]).length / 6,
  };
}

function featuresBefore({ lines, signs }: Above, at: number): Features {
  const { signals: line } = lines[at] as Line;
  const before = lines[at - 1];
  const signals = before?.signals;
  return {
    'after a colon': before?.text.endsWith(':'),
    'byline before': signs[at - 1] || signs[at - 2],
    'film before': film.test(before?.text ?? ''),
    'after a label': signals && signals.words < 4,
    'plainer than the title before':
      signals && isTitle(signals) && signals.capitals > 0.7 && line.capitals < 0.5,
    'day before': signals?.dateline,
    'under related links': isUnderRelated(lines, at),
    'after a title': signals && isTitle(signals) && signals.words < line.words,
  };
}

function featuresAfter({ lines, start, signs }: Above, at: number): Features {
  const { signals: line } = lines[at] as Line;
  const next = lines.slice(at + 1, at + 4).map((one) => one.signals);
  const [after] = next;
  return {
    'title after the day': isTitledAfterDay(lines.slice(at + 1, start)),
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
  };
}
