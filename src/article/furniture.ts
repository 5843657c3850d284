/** Page furniture told from article text: marks each line that belongs to the page, with the rule that says so. */
import { asidesOf } from './asides.ts';
import { isBare } from './asides/comment-stamps.ts';
import { isCaption } from './captions.ts';
import { lineOf } from './text/line-of.ts';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { alike } from './furniture/alike.ts';
import { bounded } from './furniture/bounds.ts';
import { contentsOf } from './furniture/contents.ts';
import { figuresBelow } from './furniture/figures-below.ts';
import { keyPoints } from './furniture/key-points.ts';
import { letterLines } from './furniture/letter.ts';
import { amidNoText } from './furniture/likeliest.ts';
import { listed } from './furniture/listed.ts';
import { liveEntries } from './furniture/live-entries.ts';
import { pageOf } from './furniture/page.ts';
import { pagesOwn } from './furniture/refrains.ts';
import { isReport } from './furniture/report.ts';
import { greeted } from './furniture/salutations.ts';
import { scoresOf } from './furniture/scores.ts';
import { type Part, segment } from './furniture/segment.ts';
import { resumed } from './furniture/resumptions.ts';
import { begunBelow } from './furniture/slots.ts';
import { setApart } from './furniture/set-apart.ts';
import type { LineSignals } from './furniture/signals.ts';
import { takenBack } from './furniture/taken-back.ts';
import { textAlone } from './furniture/text-alone.ts';
import type { Verdict } from './removal-rules.ts';
import type { Furniture, Root, RootContent } from './tree.ts';

/** Wording that few article lines have, whatever stands around it, and no sentence that reads as text. */
const unmistakable = new Set([
  'skip link',
  'comments',
  'copyright',
  'share buttons',
  'advertisement',
  'video promo',
  'related links',
]);

declare module 'vfile' {
  interface DataMap {
    /** How much the block at each offset looks like article text, as the log of the odds. */
    textOdds: ReadonlyMap<number, number>;
    /** Where the text begins, if none of its lines is surely text. */
    likeliest: Position | undefined;
  }
}

export function furniture() {
  return (tree: Root, file: VFile) => {
    const all = tree.children.map(lineOf);
    const { apart, belowSlots } = setApart(all);
    const blocks = tree.children.filter((_, at) => !apart.has(at));
    const texts = all.filter((_, at) => !apart.has(at));
    const page = pageOf(texts);
    const signals = page.lines;
    const scores = scoresOf(page);
    file.data.textOdds = new Map(
      blocks.map(({ position }, at) => [position?.start.offset as number, scores[at] as number]),
    );
    const sure = segment(scores);
    const segments = sure.includes('text') ? sure : segment(amidNoText(scores, signals));
    if (segments !== sure) file.data.likeliest = blocks[segments.indexOf('text')]?.position;
    const begun = begunBelow(belowSlots, bounded(segments, texts, signals, scores), signals);
    const pointed = greeted(keyPoints(begun, texts, page), texts);
    const counted = alike(figuresBelow(pointed, texts, page), texts, signals, scores);
    const live = liveEntries(resumed(counted, texts, page, scores), texts, signals);
    const ended = takenBack(live, texts, page, scores);
    const whole = textAlone(ended, texts, signals, scores);
    const { parts, titles, entries } = listed(whole, contentsOf(texts, signals), texts, signals);
    const refrain = pagesOwn(file.data.refrain, texts, parts);
    const letter = letterLines(signals, texts);
    const asides = asidesOf(
      texts.map((text, at) => {
        const [line, part, score] = [signals[at] as LineSignals, parts[at] as Part, scores[at] as number];
        const gone =
          letter.has(at) || (part === 'text' && !titles.has(at) && judge(line, part, text, score) !== null);
        return { text, signals: line, part, score, gone };
      }),
    );
    const judged = blocks.map((block, at) => {
      const part = parts[at] as Part;
      const line = signals[at] as LineSignals;
      const text = texts[at] as string;
      const aside = titles.has(at) ? undefined : asides.get(at);
      if (aside) return removed(block, aside, 'text');
      const own = entries.has(at)
        ? contentsVerdict
        : letter.has(at)
          ? letterVerdict
          : isReportIn(signals, texts, at, part) || titles.has(at)
            ? null
            : judge(line, part, text, scores[at] as number);
      const verdict =
        own ?? (refrain.has(text) ? { kind: line.says ?? 'refrain', rule: 'refrain' as const } : null);
      return verdict ? removed(block, verdict, part) : block;
    });
    const rest = judged.values();
    tree.children = tree.children.map((block, at) => {
      const verdict = apart.get(at);
      return verdict ? removed(block, verdict) : (rest.next().value as RootContent);
    });
  };
}

/** Turns a block into furniture; the words stay in the tree, at their place. */
export function removed(block: RootContent, verdict: Verdict, part?: Part): Furniture {
  const { position } = block;
  if (!position) throw new Error('a block without a position cannot be traced to the clipping');
  return {
    type: 'furniture',
    ...verdict,
    ...(part && { part }),
    children: 'children' in block ? (block.children as Furniture['children']) : [],
    position,
  };
}

/** Whether a line is text, whatever its part: one that reports. Before the article a standfirst may do so alone, and after it a reader, whose comment ends in day and time. */
function isReportIn(signals: LineSignals[], texts: string[], at: number, part: Part): boolean {
  const is = (place: number) => {
    const line = signals[place];
    return line !== undefined && isReport(line, texts[place] as string);
  };
  if (part === 'text' || !is(at) || (part === 'after' && isBare(texts[at + 1] ?? ''))) return false;
  return part !== 'before' || is(at - 1) || is(at + 1);
}

const emptyLabel = /^[\s•●▪·*–—-]*\p{L}[\p{L} ]{2,24}:$/u;

function judge(line: LineSignals, part: Part, text: string, score: number): Verdict | null {
  if (line.bullet && emptyLabel.test(text) && (part !== 'text' || line.says))
    return { kind: 'empty label', rule: 'empty label' };
  if (part === 'text') {
    const label = line.words <= 12 && !(line.sentence && (line.words > 6 || score > 0));
    return line.says && unmistakable.has(line.says) && label ? { kind: line.says, rule: 'wording' } : null;
  }
  if (line.says) return { kind: line.says, rule: 'wording' };
  if (part === 'before')
    return { kind: isCaption(text) ? 'caption' : 'page top', rule: 'before the article' };
  if (part === 'after') return { kind: 'page foot', rule: 'after the article' };
  return { kind: 'interruption', rule: 'interruption' };
}

const contentsVerdict: Verdict = { kind: 'contents', rule: 'table of contents' };
const letterVerdict: Verdict = { kind: 'appeal', rule: 'letter to readers' };
