/** A text to the signs of Markdown in it, where it shows that a program wrote it so. */
import type { Line } from '../../text/lines.ts';
import { asItIs } from './as-it-is.ts';
import { emphasisSigns } from './emphasis.ts';
import { lineSigns } from './line-signs.ts';
import { definitionsIn, linkSigns } from './links.ts';
import { showsMarkdown } from './shows-markdown.ts';
import { inOrder, type Sign } from './sign.ts';

export function markdownSigns(text: string, lines: readonly Line[]): Sign[] {
  if (!showsMarkdown(text)) return [];
  const { fences, read } = asItIs(lines);
  const shown = read(text);
  const definitions = definitionsIn(shown);
  const signs = inOrder([
    ...fences,
    ...definitions.signs,
    ...lineSigns(lines, shown),
    ...linkSigns(shown, definitions.names),
  ]);
  return inOrder([...signs, ...emphasisSigns(shown, signs)]);
}
