/** Forms of lines that are furniture as a whole, by what they are, to what finds such lines in the text of a page. */
import { byFirstWord } from '../furniture/first-words.ts';
import type { RemovalRule } from '../removal-rules.ts';
import { type Asides, isText, type Line } from './line.ts';

type Form = { kind: string; pattern: RegExp };

const opening = /^[^\p{L}\d]*(\p{L}*)/u;

/** @param printed each kind of furniture with the patterns of its lines; most lines begin with no word that one of them begins with */
export function wholeLines(
  printed: readonly [kind: string, patterns: readonly RegExp[]][],
  rule: RemovalRule,
): (lines: readonly Line[]) => Asides {
  const forms = printed.flatMap(([kind, patterns]) => patterns.map((pattern): Form => ({ kind, pattern })));
  const byWord = byFirstWord(forms, ({ pattern }) => pattern);
  const wordless = byWord.get('') ?? [];
  return (lines) => {
    const found: Asides = new Map();
    for (const [at, line] of lines.entries()) {
      if (!isText(line)) continue;
      const word = (opening.exec(line.text)?.[1] ?? '').toLowerCase();
      const likely = word === '' ? wordless : [...(byWord.get(word) ?? []), ...wordless];
      const form = likely.find(({ pattern }) => pattern.test(line.text));
      if (form) found.set(at, { kind: form.kind, rule });
    }
    return found;
  };
}
