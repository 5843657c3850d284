/** A short line of the text to the features that tell a crosshead from captions, credits, buttons, names and list items. */
import { isReporting } from '../grammar/reporting.ts';
import type { LineSignals } from '../furniture/signals.ts';
import { contentWords } from '../furniture/words.ts';

/** `parted` is whether furniture stands between the line and the one before it; `caption` what is under a picture, or a standfirst. */
export type Line = { text: string; signals: LineSignals; parted: boolean; caption: boolean };
export type CrossheadFeatures = Record<string, number>;

/** Longer lines are no crossheads, and are not asked about. */
const longest = 14;

const numbered = /^\d{1,2}[.):]?\s+\S/u;
const prompt =
  /^(?:sign|scroll|click|tap|view|shop|buy|get|watch|see|read|download|subscribe|share|save|print|follow|join|advert|listen|check|order|enter|submit|email|copy|pin|jump|add|leave|photo|image|credit|source|gallery|video|related|more)\b/i;
/** The slash is looked for first, as the rarest. */
const creditLike =
  /\/(?<=[\p{L}.]\s?\/)\s?\p{L}|, (?:AP|AFP|Getty|Reuters|PA|CNET|USA TODAY\b.*)$|\b(?:via|courtesy|getty|reuters|handout|supplied)\b/iu;
const money = /[$£€]\s?\d/;
const mark = /[.!]["'”’)]*$/;

/** "Ada Quist said: “Why?”" */
const quoting = /[,:] ?["“‘]/;
const ledIn = /(\p{L}+)[,:] ?["“‘]/u;

function mayBeCrosshead(lines: Line[], at: number, interview: boolean): boolean {
  const { text, signals, caption } = lines[at] as Line;
  if (caption || signals.words < 1 || signals.words > longest || signals.dateline || text.length > 110)
    return false;
  if (interview && signals.question) return false;
  const verb = quoting.test(text) ? ledIn.exec(text)?.[1] : undefined;
  if (verb && isReporting(verb)) return false;
  return !isAttribution(lines, at) && !isListed(lines, at);
}

/** An interviewer's questions are sentences; the questions that title an explainer's parts are a few words each. */
function isInterview(lines: Line[]): boolean {
  const questions = lines.filter(({ signals }) => signals.question && signals.words < 40);
  const words = questions.reduce((sum, { signals }) => sum + signals.words, 0);
  return questions.length > 2 && words / questions.length > 6;
}

/** A name and what it is: "Jane Doe, President, Traders' Union", "— Jane Doe". */
const office = /^(?:[—–-]\s*)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:, \p{L}|$)/u;
const dash = /^[—–-]\s*\p{Lu}/u;

/** A name under a quotation says who speaks; it titles nothing. */
function isAttribution(lines: Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  const before = lines[at - 1]?.text ?? '';
  return dash.test(text) || (office.test(text) && /^["“'‘«]/.test(before) && /["”'’»]$/.test(before));
}

/** Numbers one under the other count off a list; between numbered titles stands what they title. */
function isListed(lines: Line[], at: number): boolean {
  const isNumbered = (line: Line | undefined) => line !== undefined && numbered.test(line.text);
  return isNumbered(lines[at]) && (isNumbered(lines[at - 1]) || isNumbered(lines[at + 1]));
}

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

const isShape = ({ text, signals }: Line) =>
  signals.words <= 8 && !mark.test(text) && !signals.smallStart && !signals.credit && !signals.says;
const isPassage = (line: LineSignals) => line.sentence && line.words > 8;

/** Features of every line that may be a crosshead; null for the others. */
export function crossheadFeatures(lines: Line[]): (CrossheadFeatures | null)[] {
  const standing = lines.map((_, at) => stands(lines, at));
  const count = standing.filter(Boolean).length;
  const counted = lines.filter(({ text, signals }) => numbered.test(text) && signals.words <= longest).length;
  const questions = lines.filter(({ signals }) => signals.question && signals.words <= longest).length;
  const interview = isInterview(lines);
  return lines.map((line, at) => (mayBeCrosshead(lines, at, interview) ? featuresOf(line, at) : null));

  function featuresOf({ text, signals: line, parted }: Line, at: number): CrossheadFeatures {
    const before = lines[at - 1];
    const after = lines[at + 1];
    const [previous, next] = [before?.signals, after?.signals];
    const own = [...contentWords(text)];
    const matter = [after, lines[at + 2]].map((line) => contentWords(line?.text ?? ''));
    const ties = own.filter((word) => matter.some((words) => words.has(word))).length;
    const number = numbered.test(text) ? 1 : 0;
    const others = count - (standing[at] ? 1 : 0);
    return {
      bias: 1,
      'words 1': line.words < 2 ? 1 : 0,
      'words 2-3': line.words > 1 && line.words < 4 ? 1 : 0,
      'words 7-9': line.words > 6 && line.words < 10 ? 1 : 0,
      'words 10+': line.words > 9 ? 1 : 0,
      question: line.question ? 1 : 0,
      'short question': line.question && line.words < 7 ? 1 : 0,
      'short questions': line.question && line.words < 7 ? Math.log1p(questions) : 0,
      'question between': line.question && line.words < 10 && standing[at] ? 1 : 0,
      'question and voice': line.question && next && next.voice > 0.03 ? 1 : 0,
      colon: line.colon ? 1 : 0,
      'full stop': mark.test(text) ? 1 : 0,
      ellipsis: line.ellipsis ? 1 : 0,
      numbers: number * Math.log1p(counted),
      capitals: line.capitals,
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
      parted: parted ? 1 : 0,
      'after sentence': previous?.sentence ? 1 : 0,
      'after short': previous && previous.words < 10 && !previous.sentence ? 1 : 0,
      'after bullet': previous?.bullet ? 1 : 0,
      'short and parted': parted && line.words < 4 ? 1 : 0,
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
