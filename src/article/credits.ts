/** The lines that credit others, to credits: sources of the report, photographs, news agencies, copyright. */
import type { VFile } from 'vfile';
import { printedAgencies } from './agencies.ts';
import { isCaptionRunTogether } from './captions-run-together.ts';
import { pointIn } from './evidence.ts';
import { signalsOf } from './furniture/signals.ts';
import { plain } from './text/plain.ts';
import { goingOn, opening, reportCredit, type Surroundings } from './report-credits.ts';
import { withRole } from './roles.ts';
import type { Credit } from './schema.ts';
import type { Furniture, Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    credits: Credit[];
  }
}

/**
 * What a credit begins with, from general knowledge of such lines. A single word needs its colon: "Sources said …" and
 * "Via Appia …" are sentences.
 */
const labels: [kind: Credit['kind'], pattern: RegExp][] = [
  ['source', /^(?:sources?|via)\s*:\s*/i],
  ['source', /^based on reports? (?:by|from)\s*:?\s+(?=\p{Lu})/iu],
  [
    'photo',
    /^(?:(?:main |featured? |lead |cover |top )*(?:photo(?:graph)?s?|images?|pictures?|pic|illustration)(?: ?credits?| ?courtesy(?: of)?| by| via| from| source)?|credits?)\s*[:–—-]\s*/i,
  ],
  ['agency', /^(?:agencies|agency)\s*:\s*/i],
  ['report', opening],
];

/** What any of them begins with: few lines do, and only those are parted. */
const anyLabel = new RegExp(labels.map(([, { source }]) => source).join('|'), 'iu');

/**
 * Agencies sign at the head of a dispatch: "MOSCOW (Reuters) -", or alone in brackets at its end, where those that most
 * papers take are known.
 */
const agencyInDateline =
  /^[\p{Lu}][\p{Lu}\s.,'’/-]+(?:, [\p{L}. ]+\d{0,2},?)? ?\(([\p{L}. /]{2,30})\)\s*[-–—]/u;
const agencyAtEnd = new RegExp(
  `^\\(?((?:With |inputs from |The )*(?:${printedAgencies})(?:[/, ]+(?:${printedAgencies}|agencies))*)\\)?\\.?$`,
);
const copyright = /(?:©|\(c\)|\bcopyright\b)[^|]*?\b(?:19|20)\d\d\b[^|.]*/i;

export function credits() {
  return (tree: Root, file: VFile) => {
    const found: Credit[] = [];
    const authors = file.data.publication?.byline?.value ?? null;
    const last = tree.children.findLastIndex(
      (block) =>
        block.type === 'paragraph' && creditsOf(plain(block), 0, { authors, ends: true }).length === 0,
    );
    found.push(...(file.data.laidAside ?? []).flatMap(noticeIn));
    tree.children.forEach((block, at) => {
      const line = block.position?.start.line as number;
      const text = plain(block);
      if (block.type === 'furniture') found.push(...noticeIn(block));
      if (block.type === 'heading') return;
      const own = mayCredit(block) ? creditsOf(text, line, { authors, ends: at > last }) : [];
      if (own.length > 0) {
        found.push(...own);
        tree.children[at] = withRole(block, 'credit');
      } else if (block.type === 'paragraph') {
        const agency = agencyInDateline.exec(text);
        if (agency?.[1])
          found.push({ kind: 'agency', text: agency[1], line: pointIn(block, agency.index).line });
      }
    });
    file.data.credits = found;
  };
}

function noticeIn(block: Furniture): Credit[] {
  const notice = block.kind === 'copyright' ? copyright.exec(plain(block)) : null;
  if (!notice) return [];
  return [{ kind: 'copyright', text: notice[0].trim(), line: pointIn(block, notice.index).line }];
}

/** Credits stand in the article or after it; what other steps took out has its place already. */
function mayCredit(block: RootContent): boolean {
  return block.type !== 'furniture' || block.part === 'after' || block.part === 'interruption';
}

/** Whether a line is nothing but credits. */
export function isCreditLine(text: string): boolean {
  return creditsOf(text, 0).length > 0;
}

/** The credits of a line that is nothing else: "Sources: BBC, RT / Photo credit: A. Photographer". */
function creditsOf(
  text: string,
  line: number,
  around: Surroundings = { authors: null, ends: false },
): Credit[] {
  const report = reportCredit(text, around);
  if (report !== null) return [{ kind: 'report', text: report, line }];
  if (text.length > 300 || isCaptionRunTogether(text)) return [];
  const agency = agencyAtEnd.exec(text);
  if (agency?.[1]) return [{ kind: 'agency', text: agency[1], line }];
  if (!anyLabel.test(text)) return [];
  const found: Credit[] = [];
  for (const part of text.split(/\s+[/|]\s+/)) {
    const label = labels.find(([, pattern]) => pattern.test(part));
    if (!label) return [];
    const words = part.replace(label[1], '').trim();
    const shape = signalsOf(words);
    const isReport = label[0] === 'report';
    const isSentence = shape.sentence && (shape.words > 14 || shape.grammar > 0.2);
    if (words === '' || (isSentence && !(isReport && goingOn.test(part)))) return [];
    found.push({ kind: label[0], text: isReport ? unbracketed(part) : words, line });
  }
  return found;
}

function unbracketed(words: string): string {
  return words
    .replace(/\.$/, '')
    .replace(/^[([](.+?)\.?[)\]]?$/, '$1')
    .trim();
}
