/** A tree back to its clipping: kept, removed and blank stretches that together, in order, are the text again. */
import type { RemovalRule } from '../../src/article/removal-rules.ts';
import type { Root, RootContent } from '../../src/article/tree.ts';

type Segment = { part: 'kept' | 'removed' | 'blank'; rule?: RemovalRule; text: string };

/** The texts of the segments, joined, are the clipping unit for unit. */
export function segmentsOf(tree: Root, clipping: string): Segment[] {
  const nodes = withoutInner(tree.children.flatMap(placed).sort((a, b) => a.start - b.start));
  const segments: Segment[] = [];
  let at = 0;
  for (const { node, start, end } of nodes) {
    if (start > at) segments.push({ part: 'blank', text: clipping.slice(at, start) });
    const text = clipping.slice(start, end);
    segments.push(
      node.type === 'furniture' ? { part: 'removed', rule: node.rule, text } : { part: 'kept', text },
    );
    at = end;
  }
  if (at < clipping.length) segments.push({ part: 'blank', text: clipping.slice(at) });
  return segments;
}

type Placed = { node: RootContent; start: number; end: number };

/** A kept block, cut where a sign of a program was taken out of it; nothing is taken out of what was removed. */
function withoutInner(nodes: Placed[]): Placed[] {
  const cut: Placed[] = [];
  for (const one of nodes) {
    const open = cut.at(-1);
    if (!open || open.end <= one.start) cut.push(one);
    else if (open.node.type === 'furniture' || one.end > open.end)
      throw new Error(`the ${one.node.type} at ${one.start} stands within another`);
    else {
      cut.push({ ...one }, { ...open, start: one.end });
      open.end = one.start;
    }
  }
  return cut;
}

/** A figure or list may have furniture between its parts, so each part counts for itself. */
function placed(node: RootContent): Placed[] {
  if (node.type === 'figure' || node.type === 'list') return (node.children as RootContent[]).flatMap(placed);
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined)
    throw new Error(`a ${node.type} without a position cannot be traced to the clipping`);
  return [{ node, start, end }];
}
