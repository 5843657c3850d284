/** A line above the text to the features that tell a headline from captions, teasers, labels and bylines. */
import { singleBlanks } from '../blanks.ts';
import type { LineSignals } from '../furniture/signals.ts';
import { contentWords } from '../furniture/words.ts';

/** `kept` is whether the line was taken for text, `below` whether it stands after the first line of prose. */
export type Line = { text: string; signals: LineSignals; kept: boolean; below: boolean };
export type HeadlineFeatures = Record<string, number>;

/** Ends in a full stop that closes a sentence, not in one that belongs to an abbreviation such as U.S. */
const fullStop = /[^.\s]{3,}\.["'”’)]*$/;
const bylineStart = /^(by|words by|written by|story by|author:?|posted by)\b/i;
const agoWords = /\b(ago|published|updated|posted|said|says):?\b|\b\d+ (min|hours?|days?)\b/i;
const labelStart =
  /^(image|photo|picture|video|watch|listen|share|home|more|from|in|on|about|related|source|opinion|analysis|exclusive)\b/i;

/** Features of the lines above the text, in their order. `text` is every line of the article's prose. */
export function headlineFeatures(above: Line[], text: string[]): HeadlineFeatures[] {
  const matter = new Map<string, number>();
  for (const line of text)
    for (const word of contentWords(line)) {
      const root = stem(word);
      matter.set(root, (matter.get(root) ?? 0) + 1);
    }
  const opening = new Set([...contentWords(text.slice(0, 2).join(' '))].map(stem));
  const ties = above.map((line) => tieTo(line.text, matter));
  const counts = new Map<string, number>();
  const keys = above.map(({ text: words }) => key(words));
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  const titles = above.flatMap(({ text: words, signals }) => (signals.words > 3 ? [words] : []));
  const titleLike = above.map(({ signals: { words, says } }, at) =>
    words > 5 && words < 21 && !says ? (keys[at] as string) : null,
  );
  const start = above.filter((line) => !line.below).length;
  return above.map(({ text: words, signals: line, kept, below }, at) => {
    const next = above.slice(at + 1, at + 4).map((one) => one.signals);
    const nextTexts = above.slice(at + 1, at + 4).map((one) => one.text);
    const tie = ties[at] ?? { share: 0, count: 0, strong: 0 };
    const distance = Math.max(1, start - at);
    const middling = line.words > 3 && line.words < 21;
    const strong = tie.share >= 0.5 && tie.count > 1;
    const dateSoon = next.slice(0, 2).some((one) => one.dateline);
    const between = above.slice(at + 1, start).map((one) => one.signals);
    return {
      tie: tie.share,
      'tie strong': tie.strong,
      'tie opening': shareIn(words, opening),
      'shares three': tie.count >= 3 ? 1 : 0,
      'shares none': tie.count === 0 ? 1 : 0,
      'best tie': ties.every((one) => one.count <= tie.count) ? 1 : 0,
      'first strong tie':
        tie.share >= 0.5 &&
        tie.count > 1 &&
        !ties.slice(0, at).some((one) => one.share >= 0.5 && one.count > 1)
          ? 1
          : 0,
      'words 1': line.words < 2 ? 1 : 0,
      'words 2-3': line.words > 1 && line.words < 4 ? 1 : 0,
      'words 4-6': line.words > 3 && line.words < 7 ? 1 : 0,
      'words 7-14': line.words > 6 && line.words < 15 ? 1 : 0,
      'words 15-20': line.words > 14 && line.words < 21 ? 1 : 0,
      'words 21+': line.words > 20 ? 1 : 0,
      copied: (counts.get(keys[at] as string) ?? 0) > 1 ? 1 : 0,
      'titled later':
        line.words > 3 && above.some(({ text: other }) => other !== words && other.includes(words)) ? 1 : 0,
      'contains other': titles.some((other) => other !== words && words.includes(other)) ? 1 : 0,
      kept: kept ? 1 : 0,
      distance: Math.log1p(distance) / 4,
      'directly above': distance === 1 ? 1 : 0,
      top: at === 0 ? 1 : 0,
      'full stop': fullStop.test(words.slice(-40)) ? 1 : 0,
      question: line.question ? 1 : 0,
      'says furniture': line.says ? 1 : 0,
      date: line.dateline ? 1 : 0,
      name: line.name ? 1 : 0,
      credit: line.credit ? 1 : 0,
      colon: line.colon ? 1 : 0,
      ellipsis: line.ellipsis ? 1 : 0,
      separators: Math.min(2, line.separators),
      address: line.address ? 1 : 0,
      bullet: line.bullet ? 1 : 0,
      'small start': line.smallStart ? 1 : 0,
      capitals: line.capitals,
      shouting: line.shouting ? 1 : 0,
      'byline words': bylineStart.test(words) ? 1 : 0,
      'label words': labelStart.test(words) ? 1 : 0,
      'byline follows': nextTexts.some((one) => bylineStart.test(one)) ? 1 : 0,
      'byline next': nextTexts[0] && bylineStart.test(nextTexts[0]) ? 1 : 0,
      'date follows': next.some((one) => one.dateline) ? 1 : 0,
      'name follows': next.some((one) => one.name) ? 1 : 0,
      'sentence follows': next[0] ? (next[0].sentence && next[0].words > 6 ? 1 : 0) : 0,
      'credit before': above[at - 1]?.signals.credit ? 1 : 0,
      'sharing follows': next.some((one) => one.says === 'share buttons') ? 1 : 0,
      below: below ? 1 : 0,
      'below kept': below && kept ? 1 : 0,
      'last strong tie':
        strong && !ties.slice(at + 1, start).some((one) => one.share >= 0.5 && one.count > 1) ? 1 : 0,
      'prose between': Math.min(3, between.filter((one) => one.prose > 0.4).length) / 3,
      'titles between':
        Math.min(
          4,
          between.filter((one) => one.words > 4 && one.words < 21 && !one.sentence && !one.says).length,
        ) / 4,
      'after a label': at > 0 && (above[at - 1]?.signals.words ?? 9) < 4 ? 1 : 0,
      'name next': next[0]?.name ? 1 : 0,
      'date soon': dateSoon ? 1 : 0,
      'tied date soon': dateSoon && strong ? 1 : 0,
      'tied byline follows': strong && nextTexts.some((one) => bylineStart.test(one)) ? 1 : 0,
      'quoted sentence': line.quoted && line.sentence ? 1 : 0,
      digits: Math.min(0.3, line.digits),
      'ago words': agoWords.test(words) ? 1 : 0,
      'nothing above': at === 0 && start <= 2 ? 1 : 0,
      'alone tied': start <= 2 && middling && tie.count > 0 && !fullStop.test(words.slice(-40)) ? 1 : 0,
      'matter share': opening.size === 0 ? 0 : Math.min(1, (tie.count * 4) / opening.size),
      'credit after': next[0]?.credit ? 1 : 0,
      'middling tie': middling ? tie.share : 0,
      'headlines around':
        titleLike.slice(Math.max(0, at - 3), at + 4).filter((title) => title !== null && title !== keys[at])
          .length / 6,
    };
  });
}

function tieTo(text: string, matter: Map<string, number>): { share: number; count: number; strong: number } {
  const words = [...contentWords(text)].map(stem);
  const count = words.filter((word) => matter.has(word)).length;
  const strong = words.filter((word) => (matter.get(word) ?? 0) > 2).length;
  return { share: count / Math.max(1, words.length), count, strong: strong / Math.max(1, words.length) };
}

function shareIn(text: string, words: Set<string>): number {
  const own = [...contentWords(text)].map(stem);
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
}

/** Enough of a stem to let "leaves" meet "leave": inflections differ in their endings. */
function stem(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word.replace(/(es|s|ed|ing)$/, '');
}

export function key(text: string): string {
  return singleBlanks(text.toLowerCase());
}
