/** The lines that name the speaker of a quotation above or below them. */
import type { Paragraph } from 'mdast';
import { evidence } from '../evidence.ts';
import { signalsOf } from '../furniture/signals.ts';
import { pronounOf } from '../names/given.ts';
import { withoutTitles } from '../names/titles-before.ts';
import { wordsOf } from '../text/plain.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import type { Span } from './marks/span.ts';
import type { Passage } from './passages/passage.ts';

type Passages = ReadonlyMap<RootContent, Passage>;

export const dash = /^\s*[—–-]+\s*/;
/** A line that ends in a colon is that of the words after it. */
export const noLead = /[^:\s]\s*$/;

type Line = { block: Paragraph; speaker: TextFact };

/** A dash signs, and so does somebody's name. */
export function signs({ block, speaker }: Line, passages: Passages): boolean {
  return dash.test(wordsOf(block)) || isSomebodysName(speaker.value, passages.get(block));
}

/**
 * The places of the quotations that take turns with names, of which the first stands above the first: as many names as
 * quotations, and none below the last.
 */
export function signedAbove(
  running: RootContent[],
  wholes: readonly (Span | null)[],
  passages: Passages,
): ReadonlySet<number> {
  const names = (at: number) => {
    const line = attributionIn(running[at], passages, noLead);
    return line !== null && !dash.test(wordsOf(line.block)) && signs(line, passages);
  };
  const found = new Set<number>();
  for (const first of wholes.keys()) {
    if (!wholes[first] || (wholes[first - 2] && names(first - 1))) continue;
    let last = first;
    while (wholes[last + 2] && names(last + 1)) last += 2;
    if (last === first || !names(first - 1) || names(last + 1)) continue;
    for (let at = first; at <= last; at += 2) found.add(at);
  }
  return found;
}

/** A line that is a name, perhaps after a dash and before an office: "Vladimir Putin", "— Jane Doe, mayor". */
export function attributionIn(
  block: RootContent | undefined,
  passages: Passages,
  shape = /(?:)/,
): Line | null {
  if (block?.type !== 'paragraph' || block.data?.role) return null;
  const text = wordsOf(block);
  const lead = dash.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).replace(lead > 0 ? /[:.]$/ : /:$/, '');
  const line = signalsOf(words);
  // "– An interlude –" heads what stands below.
  if (line.words > 12 || line.sentence || !shape.test(text) || (lead > 0 && / [—–-]+$/.test(words)))
    return null;
  const named = passages
    .get(block)
    ?.mentions.find(
      ({ start, kind }) => kind !== 'place' && withoutTitles(text.slice(lead, start)).length <= 1,
    );
  if (named && !/^\s*(?:,|:|\(|$)/.test(words.slice(named.end - lead))) return null;
  // "SHOCKING SUM" is a label: whom nothing else names is named in small letters, or after a dash.
  // So is whoever signs with a stop: "– Late again." is a point of a list.
  const signed =
    lead > 0 && !text.endsWith('.')
      ? line.words < 6 && /^\p{Lu}/u.test(words)
      : line.name && words !== words.toUpperCase();
  if (!named && !signed) return null;
  const end = named?.end ?? lead + words.length;
  const speaker: TextFact = {
    value: named?.name ?? words,
    basis: 'stated',
    ...evidence(block, named?.start ?? lead, end),
  };
  return { block, speaker };
}

/** "Common Objections" has the shape of a name, but is called so by nobody, and heads what stands below. */
export function isSomebodysName(value: string, passage: Passage | undefined): boolean {
  const [first = ''] = value.split(' ', 1);
  const isMention = passage?.mentions.some(({ name }) => name === value);
  return isMention || pronounOf.has(first);
}
