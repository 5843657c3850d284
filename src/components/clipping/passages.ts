/** A reading to the lines of its clipping that the article kept, each with the fragment of the article's page it became. */
import { type Reading, renderArticle } from '../../article/article.ts';
import { runningText } from '../../article/html.ts';

export function passages(reading: Reading): Map<number, string> {
  const tree = structuredClone(reading.tree);
  runningText()(tree);
  const headings = tree.children.filter(({ type }) => type === 'heading');
  // Crossheads have addresses that only rendering gives them, and few articles have crossheads.
  const sections = headings.length > 0 ? renderArticle(reading).sections : [];
  const fragments = new Map<number, string>();
  for (const node of tree.children) {
    if (!node.position) continue;
    const { start, end } = node.position;
    const section = sections[headings.indexOf(node as (typeof headings)[number])];
    for (let line = start.line; line <= end.line; line += 1) {
      fragments.set(line, section?.id ?? `l${start.line}`);
    }
  }
  return fragments;
}
