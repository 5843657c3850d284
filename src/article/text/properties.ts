/** The first lines of a text to those in which a program wrote its properties, between two lines of hyphens. */
import { hasText, type Line } from './lines.ts';

const fence = /^-{3,}\s*$/;
/** "title: Ferry to sail again", "tags:" */
export const property = /^(\p{L}[\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2}):(?:\s+|$)/u;
const mostLines = 80;

/** How many lines they are, with those of hyphens; none where what stands below the first such line is no property. */
export function propertiesEnd(lines: readonly Pick<Line, 'text'>[]): number {
  if (!fence.test(lines[0]?.text ?? '')) return 0;
  const below = lines.slice(1, mostLines);
  const first = below.find(hasText);
  const end = below.findIndex(({ text }) => fence.test(text));
  return first && end > 0 && property.test(first.text) ? end + 2 : 0;
}
