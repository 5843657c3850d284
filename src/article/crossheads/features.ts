/** A short line of the text to the features that tell a crosshead from captions, credits, buttons, names and list items. */
import type { LineSignals } from '../furniture/signals.ts';
import { contentWords } from '../furniture/words.ts';
import { longest, mayBeCrosshead } from './candidates.ts';
import type { Line } from './line.ts';
import { talkIn } from './talk.ts';

export type CrossheadFeatures = Record<string, number>;

/** "1 – Eat less", "#3: Walk", "Tip 2: Sleep", "Prompt #6: What moves you?", but not "2 lemons" */
const counted = /^(?:\p{Lu}\p{L}+ )?#?\d{1,2}(?:[.):]|\s+[–—-])?\s+[^\p{Ll}\d%]/u;
const pictured = /^\p{Extended_Pictographic}/u;
const exclaiming = /!["'”’)]*$/;
const prompt =
  /^(?:sign|scroll|click|tap|view|shop|buy|get|watch|see|read|download|subscribe|share|save|print|follow|join|advert|listen|check|order|enter|submit|email|copy|pin|jump|add|leave|photo|image|credit|source|gallery|video|related|more)\b/i;
/** The slash is looked for first, as the rarest. */
const creditLike =
  /\/(?<=[\p{L}.]\s?\/)\s?\p{L}|, (?:AP|AFP|Getty|Reuters|PA|CNET|USA TODAY\b.*)$|\b(?:via|courtesy|getty|reuters|handout|supplied)\b/iu;
const money = /[$£€]\s?\d/;
const mark = /[.!]["'”’»)]*$/;
/** "“Why?” he asked." */
const quotedFirst = /^["“«‘'][^"”»]*["”»] \S/u;

const code = /[{}=;]|\w\(|\/\//;

/** Whether the line stands between two passages as a crosshead does, whatever its words. */
function stands(lines: Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at] as Line, lines[at + 1]];
  return (
    before !== undefined &&
    after !== undefined &&
    isShape(line) &&
    isPassage(before.signals) &&
    isPassage(after.signals)
  );
}

/** Whether a short line, however it ends, stands between two that are much longer. */
function parts(lines: Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1]?.signals, (lines[at] as Line).signals, lines[at + 1]?.signals];
  const isLonger = (other: LineSignals | undefined) =>
    other !== undefined && other.words > Math.max(16, line.words * 2);
  return line.words <= longest && !line.says && !line.credit && isLonger(before) && isLonger(after);
}

const isShape = ({ text, signals }: Line) =>
  signals.words <= 8 && !mark.test(text) && !signals.smallStart && !signals.credit && !signals.says;
const isPassage = (line: LineSignals) => line.sentence && line.words > 8;

/** Features of every line that may be a crosshead; null for the others. */
export function crossheadFeatures(lines: Line[]): (CrossheadFeatures | null)[] {
  const standing = lines.map((_, at) => stands(lines, at));
  const parting = lines.map((_, at) => parts(lines, at));
  const count = standing.filter(Boolean).length;
  const short = lines.filter(({ signals }) => signals.words <= longest);
  const numbers = short.filter(({ text }) => counted.test(text)).length;
  const questions = short.filter(({ signals }) => signals.question).length;
  const colons = short.filter(({ signals }) => signals.colon).length;
  const talk = talkIn(lines);
  const partingThat = (is: (line: Line) => boolean) =>
    lines.filter((line, at) => parting[at] && is(line)).length;
  const parted = partingThat(() => true);
  const stopped = partingThat(({ text }) => mark.test(text));
  const named = partingThat(({ signals }) => signals.name);
  return lines.map((line, at) => (mayBeCrosshead(lines, at, talk) ? featuresOf(line, at) : null));

  function featuresOf({ text, signals: line, parted: isParted }: Line, at: number): CrossheadFeatures {
    const before = lines[at - 1];
    const after = lines[at + 1];
    const [previous, next] = [before?.signals, after?.signals];
    const own = [...contentWords(text)];
    const matter = [after, lines[at + 2]].map((line) => contentWords(line?.text ?? ''));
    const ties = own.filter((word) => matter.some((words) => words.has(word))).length;
    const number = counted.test(text) ? 1 : 0;
    const stop = mark.test(text);
    const beside = parted - (parting[at] ? 1 : 0);
    const others = count - (standing[at] ? 1 : 0);
    return {
      'words 1': line.words < 2 ? 1 : 0,
      'words 2-3': line.words > 1 && line.words < 4 ? 1 : 0,
      'words 7-9': line.words > 6 && line.words < 10 ? 1 : 0,
      'words 10+': line.words > 9 ? 1 : 0,
      'words 15+': line.words > 14 ? 1 : 0,
      'says furniture': line.says ? 1 : 0,
      voice: line.voice > 0 ? 1 : 0,
      question: line.question ? 1 : 0,
      'short question': line.question && line.words < 7 ? 1 : 0,
      questions: line.question ? Math.log1p(questions) : 0,
      'question between': line.question && line.words < 10 && standing[at] ? 1 : 0,
      'question and voice': line.question && next && next.voice > 0.03 ? 1 : 0,
      colon: line.colon ? 1 : 0,
      'full stop': mark.test(text) ? 1 : 0,
      ellipsis: line.ellipsis ? 1 : 0,
      'colon and siblings': line.colon ? Math.log1p(colons) : 0,
      'colon before bullet': line.colon && next?.bullet ? 1 : 0,
      code: code.test(text) ? 1 : 0,
      'quoted sentence': line.quoted && (stop || quotedFirst.test(text)) ? 1 : 0,
      exclaims: exclaiming.test(text) ? 1 : 0,
      parts: parting[at] ? 1 : 0,
      'parting siblings': parting[at] ? Math.log1p(beside) : 0,
      'stopped and parting': stop && parting[at] ? 1 : 0,
      'stopped siblings': stop && parting[at] ? Math.log1p(stopped - 1) : 0,
      'stopped number': stop && number ? 1 : 0,
      name: line.name ? 1 : 0,
      'name siblings': line.name && parting[at] ? Math.log1p(named - 1) : 0,
      date: line.dateline ? 1 : 0,
      pictured: pictured.test(text) ? 1 : 0,
      numbers: number * Math.log1p(numbers),
      capitals: line.capitals,
      'title case': line.capitals > 0.8 && line.words > 2 ? 1 : 0,
      shouting: line.shouting ? 1 : 0,
      quoted: line.quoted ? 1 : 0,
      bracketed: /[)\]]$/.test(text) ? 1 : 0,
      credit: line.credit || creditLike.test(text) ? 1 : 0,
      prompt: prompt.test(text) ? 1 : 0,
      money: money.test(text) ? 1 : 0,
      address: line.address ? 1 : 0,
      separators: Math.min(2, line.separators),
      digits: number ? 0 : Math.min(0.3, line.digits),
      'small start': line.smallStart ? 1 : 0,
      grammar: line.grammar,
      glued: line.glued ? 1 : 0,
      first: at === 0 ? 1 : 0,
      last: at === lines.length - 1 ? 1 : 0,
      parted: isParted ? 1 : 0,
      'after sentence': previous?.sentence ? 1 : 0,
      'after short': previous && previous.words < 10 && !previous.sentence ? 1 : 0,
      'before short': next && next.words < 10 && !next.sentence ? 1 : 0,
      'after bullet': previous?.bullet ? 1 : 0,
      'short and parted': isParted && line.words < 4 ? 1 : 0,
      'after quotation': previous?.quoted && /["”’»]$/.test(before?.text ?? '') ? 1 : 0,
      'before passage': next && isPassage(next) ? 1 : 0,
      'before long': next && next.words > 20 ? 1 : 0,
      'before bullet': next?.bullet ? 1 : 0,
      'before caption': after?.caption || next?.credit ? 1 : 0,
      'before quotation': next?.quoted ? 1 : 0,
      between: standing[at] ? 1 : 0,
      siblings: Math.log1p(others),
      'standing siblings': standing[at] ? Math.log1p(others) : 0,
      'siblings a share': Math.min(0.5, others / lines.length),
      tie: ties / Math.max(1, own.length),
      tied: ties > 0 ? 1 : 0,
    };
  }
}
