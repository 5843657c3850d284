/** A short line of the text to the features that tell a crosshead from captions, credits, buttons, names and list items. */
import { contentWords } from '../furniture/words.ts';
import { longest, mayBeCrosshead } from './may-be.ts';
import { after, before, type Line, type Placed } from './line.ts';
import { isPassage, mark, parts, stands } from './standing.ts';
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
/** "“Why?” he asked." */
const quotedFirst = /^["“«‘'][^"”»]*["”»] \S/u;

const code = /[{}=;]|\w\(|\/\//;

/** Features of every line that may be a crosshead; null for the others. Only the article's own lines are counted. */
export function crossheadFeatures(placed: Placed[], lines: Line[]): (CrossheadFeatures | null)[] {
  const kept = placed.filter(({ line }) => line.removal === null);
  const count = kept.filter(stands).length;
  const short = lines.filter(({ signals }) => signals.words <= longest);
  const numbers = short.filter(({ text }) => counted.test(text)).length;
  const questions = short.filter(({ signals }) => signals.question).length;
  const colons = short.filter(({ signals }) => signals.colon).length;
  const talk = talkIn(lines);
  const partingLines = kept.flatMap((one) => (parts(one) ? [one.line] : []));
  const parted = partingLines.length;
  const stopped = partingLines.filter(({ text }) => mark.test(text)).length;
  const named = partingLines.filter(({ signals }) => signals.name).length;
  return placed.map((one) => (mayBeCrosshead(one, talk) ? featuresOf(one) : null));

  function featuresOf(placed: Placed): CrossheadFeatures {
    const { text, signals: line, parted: isParted, removal } = placed.line;
    const [above, below] = [before(placed), after(placed)];
    const [previous, next] = [above?.signals, below?.signals];
    const standing = stands(placed);
    const parting = parts(placed);
    /** One that was taken out is not counted, and the others of its kind are all that were. */
    const self = removal === null ? 1 : 0;
    const own = [...contentWords(text)];
    const matter = [below, after(placed, 2)].map((line) => contentWords(line?.text ?? ''));
    const ties = own.filter((word) => matter.some((words) => words.has(word))).length;
    const number = counted.test(text) ? 1 : 0;
    const stop = mark.test(text);
    const beside = parted - (parting ? self : 0);
    const others = count - (standing ? self : 0);
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
      'question between': line.question && line.words < 10 && standing ? 1 : 0,
      'question and voice': line.question && next && next.voice > 0.03 ? 1 : 0,
      colon: line.colon ? 1 : 0,
      'full stop': stop ? 1 : 0,
      ellipsis: line.ellipsis ? 1 : 0,
      'colon and siblings': line.colon ? Math.log1p(colons) : 0,
      'colon before bullet': line.colon && next?.bullet ? 1 : 0,
      code: code.test(text) ? 1 : 0,
      'quoted sentence': line.quoted && (stop || quotedFirst.test(text)) ? 1 : 0,
      exclaims: exclaiming.test(text) ? 1 : 0,
      parts: parting ? 1 : 0,
      'parting siblings': parting ? Math.log1p(beside) : 0,
      'stopped and parting': stop && parting ? 1 : 0,
      'stopped siblings': stop && parting ? Math.log1p(stopped - self) : 0,
      'stopped number': stop && number ? 1 : 0,
      name: line.name ? 1 : 0,
      'name siblings': line.name && parting ? Math.log1p(named - self) : 0,
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
      first: above ? 0 : 1,
      last: below ? 0 : 1,
      parted: isParted ? 1 : 0,
      'after sentence': previous?.sentence ? 1 : 0,
      'after short': previous && previous.words < 10 && !previous.sentence ? 1 : 0,
      'before short': next && next.words < 10 && !next.sentence ? 1 : 0,
      'after bullet': previous?.bullet ? 1 : 0,
      'short and parted': isParted && line.words < 4 ? 1 : 0,
      'after quotation': previous?.quoted && /["”’»]$/.test(above?.text ?? '') ? 1 : 0,
      'before passage': next && isPassage(next) ? 1 : 0,
      'before long': next && next.words > 20 ? 1 : 0,
      'before bullet': next?.bullet ? 1 : 0,
      'before caption': below?.caption || next?.credit ? 1 : 0,
      'before quotation': next?.quoted ? 1 : 0,
      between: standing ? 1 : 0,
      siblings: Math.log1p(others),
      'standing siblings': standing ? Math.log1p(others) : 0,
      'siblings a share': Math.min(0.5, others / lines.length),
      tie: ties / Math.max(1, own.length),
      tied: ties > 0 ? 1 : 0,
      'taken out': removal ? 1 : 0,
      'taken out above': removal === 'before the article' ? 1 : 0,
      'taken out by its words': removal === 'wording' ? 1 : 0,
    };
  }
}
