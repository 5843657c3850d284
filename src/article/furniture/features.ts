/** The lines of a clipping to feature vectors: each line's own shape, its neighbours', and where it stands in the page. */
import { type FurnitureKind, phrases } from './phrases.ts';
import { contentWords, type LineSignals, signalsOf } from './signals.ts';

export type Features = Record<string, number>;

const kinds = Object.keys(phrases) as FurnitureKind[];
/** Kinds that a page prints after an article's end; what follows one is seldom the article. */
const closing = new Set<FurnitureKind>(['comments', 'related links', 'newsletter', 'copyright', 'appeal']);

export function featuresOf(texts: string[]): { features: Features[]; signals: LineSignals[] } {
  const signals = texts.map(signalsOf);
  const run = mainRun(signals);
  const copies = countCopies(texts);
  const afterClosing = linesSinceClosing(signals);
  const prose = signals.map((line) => line.prose);
  const labels = signals.map((line) => (isLabel(line) ? 1 : 0));
  const ties = cohesion(texts, signals, run);
  const usualVoice = voiceOf(signals.slice(run.start, run.end + 1));
  const features = signals.map((line, at): Features => {
    const inside = at >= run.start && at <= run.end;
    const before = mean(prose, at - 3, at - 1);
    const after = mean(prose, at + 1, at + 3);
    const near = mean(prose, at - 2, at + 2);
    const self: Features = {
      bias: 1,
      'words 1-3': line.words <= 3 ? 1 : 0,
      'words 4-9': line.words > 3 && line.words < 10 ? 1 : 0,
      'words 10-19': line.words > 9 && line.words < 20 ? 1 : 0,
      'words 20-39': line.words > 19 && line.words < 40 ? 1 : 0,
      'words 40+': line.words > 39 ? 1 : 0,
      sentence: line.sentence ? 1 : 0,
      'long sentence': line.sentence && line.words > 11 ? 1 : 0,
      question: line.question ? 1 : 0,
      grammar: line.grammar,
      'no grammar': line.words > 3 && line.grammar === 0 ? 1 : 0,
      capitals: line.capitals,
      shouting: line.shouting ? 1 : 0,
      bullet: line.bullet ? 1 : 0,
      'bullet sentence': line.bullet && line.sentence ? 1 : 0,
      digits: line.digits,
      separators: Math.min(3, line.separators) / 3,
      address: line.address ? 1 : 0,
      punctuation: Math.min(0.3, line.punctuation),
      reader: line.addressesReader ? 1 : 0,
      quoted: line.quoted ? 1 : 0,
      'quoted sentence': line.quoted && line.sentence ? 1 : 0,
      colon: line.colon ? 1 : 0,
      prose: line.prose,
      copied: (copies[at] ?? 1) > 1 ? 1 : 0,
      first: at === 0 ? 1 : 0,
      last: at === signals.length - 1 ? 1 : 0,
    };
    Object.assign(self, {
      'date line': line.dateline ? 1 : 0,
      'name line': line.name ? 1 : 0,
      teaser: line.ellipsis ? 1 : 0,
      credit: line.credit ? 1 : 0,
      'credit sentence': line.credit && line.sentence && line.words > 15 ? 1 : 0,
      'small start': line.smallStart ? 1 : 0,
      label: labels[at] ?? 0,
      labels: mean(labels, at - 4, at + 4),
      'wide prose': mean(prose, at - 6, at + 6),
      cohesion: ties[at] ?? 0,
      'loose prose': line.words > 9 ? Math.max(0, 0.6 - (ties[at] ?? 0)) : 0,
      voice: Math.min(0.3, line.voice),
      'voice shift': Math.max(0, Math.min(0.3, line.voice) - usualVoice),
      legal: line.legal ? 1 : 0,
    });
    for (const kind of kinds) self[`says ${kind}`] = line.says === kind ? 1 : 0;
    const place: Features = {
      inside: inside ? 1 : 0,
      'inside prose': inside ? line.prose : 0,
      'inside short': inside && line.words < 10 ? 1 : 0,
      'inside short capitals': inside && line.words < 10 ? line.capitals : 0,
      'inside bullet': inside && line.bullet ? 1 : 0,
      'inside sentence': inside && line.sentence ? 1 : 0,
      'run edge': at === run.start || at === run.end ? 1 : 0,
      'before run': at < run.start ? 1 : 0,
      'before run distance': at < run.start ? Math.log1p(run.start - at) / 4 : 0,
      'after run': at > run.end ? 1 : 0,
      'after run distance': at > run.end ? Math.log1p(at - run.end) / 4 : 0,
      'before run sentence': at < run.start && line.sentence && line.words > 9 ? 1 : 0,
      'after run sentence': at > run.end && line.sentence && line.words > 9 ? 1 : 0,
      'previous prose': prose[at - 1] ?? 0,
      'next prose': prose[at + 1] ?? 0,
      'three before': before,
      'three after': after,
      near,
      'both sides': Math.min(before, after),
      'previous says': signals[at - 1]?.says ? 1 : 0,
      'next says': signals[at + 1]?.says ? 1 : 0,
      'previous colon': signals[at - 1]?.colon ? 1 : 0,
      'neighbours bullet': (signals[at - 1]?.bullet ? 0.5 : 0) + (signals[at + 1]?.bullet ? 0.5 : 0),
      'cohesion after run': at > run.end ? (ties[at] ?? 0) : 0,
      'cohesion after closing': afterClosing[at] !== undefined ? (ties[at] ?? 0) : 0,
      'sentences after run':
        at > run.end && line.sentence && line.words > 9 && !line.says && line.voice === 0
          ? (ties[at] ?? 0)
          : 0,
      'sentence after closing':
        afterClosing[at] !== undefined && line.sentence && line.words > 9 && line.grammar > 0.2 ? 1 : 0,
      'quoted after closing': afterClosing[at] !== undefined && line.quoted && line.sentence ? 1 : 0,
      'after closing': afterClosing[at] !== undefined && afterClosing[at] <= 4 ? 1 : 0,
      'after closing outside': !inside && afterClosing[at] !== undefined ? 1 : 0,
      'after closing short':
        afterClosing[at] !== undefined && afterClosing[at] <= 6 && line.words < 20 ? 1 : 0,
    };
    return { ...self, ...place };
  });
  return { features, signals };
}

function isLabel(line: LineSignals): boolean {
  return !line.sentence && line.words < 20;
}

/** For each line, the share of its content words that the main run uses in other lines: other stories' teasers share few. */
function cohesion(texts: string[], signals: LineSignals[], run: { start: number; end: number }): number[] {
  const words = texts.map((text, at) =>
    at >= run.start && at <= run.end && (signals[at]?.prose ?? 0) > 0.3 ? contentWords(text) : null,
  );
  const counts = new Map<string, number>();
  for (const set of words) if (set) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return texts.map((text, at) => {
    const own = words[at] ?? contentWords(text);
    if (own.size === 0) return 0;
    let shared = 0;
    for (const word of own) if ((counts.get(word) ?? 0) > (words[at] ? 1 : 0)) shared += 1;
    return shared / own.size;
  });
}

/** How often a stretch speaks as "I", "we" or "you": the median over its longer lines. */
function voiceOf(lines: LineSignals[]): number {
  const voices = lines.filter((line) => line.words > 14).map((line) => line.voice);
  return voices.sort((a, b) => a - b)[Math.floor(voices.length / 2)] ?? 0;
}

function mean(values: number[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) sum += values[at] ?? 0;
  return sum / (to - from + 1);
}

/** The stretch of lines that holds most prose for its length (maximum subarray, Kadane). */
export function mainRun(signals: LineSignals[]): { start: number; end: number } {
  let best = { start: 0, end: -1, worth: 0 };
  let start = 0;
  let worth = 0;
  signals.forEach((line, at) => {
    worth += line.prose * Math.min(60, line.words) - 2.5;
    if (worth > best.worth) best = { start, end: at, worth };
    if (worth < 0) {
      worth = 0;
      start = at + 1;
    }
  });
  return best;
}

function countCopies(texts: string[]): number[] {
  const counts = new Map<string, number>();
  const keys = texts.map((text) =>
    text
      .replace(/[\s•]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) ?? 1);
}

/** For each line, how many lines ago a closing label stood, counting only while no long prose came between. */
function linesSinceClosing(signals: LineSignals[]): (number | undefined)[] {
  let since: number | undefined;
  return signals.map((line) => {
    const answer = since;
    if (line.says && closing.has(line.says)) since = 1;
    else if (since !== undefined) since = line.prose > 0.7 ? undefined : since + 1;
    return answer;
  });
}
