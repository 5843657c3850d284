/** The text of a YAML file to a document in which every value is plain text; what is wrong becomes messages. */
import type { VFile } from 'vfile';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { placeOf } from '../article/place.ts';
import { refuse } from './messages.ts';

/**
 * By the failsafe schema every value is text, as every field of ours is: a headline may read `No` and a date `2016`.
 * Its own search for keys given twice takes quadratic time.
 */
export const yamlOptions = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;

/** More than this about one file helps nobody. */
const mostProblems = 10;

/** Null, with fatal messages at their places, where there is no such document. */
export function parseYaml(file: VFile): Document | null {
  const text = String(file);
  const problems: { reason: string; offset: number }[] = [];
  const document = parseDocument(text, { ...yamlOptions, logLevel: 'error' });
  for (const { message, pos } of document.errors) {
    const tooDeep = message.startsWith('Maximum call stack');
    problems.push({ reason: tooDeep ? 'values within values, too deep to read' : message, offset: pos[0] });
  }
  if (problems.length === 0) problems.push(...unfit(document));
  for (const { reason, offset } of problems.slice(0, mostProblems)) {
    refuse(file, `Not YAML: ${reason}`, 'not-yaml', placeOf(text, offset));
  }
  const others = problems.length - mostProblems;
  if (others > 0) refuse(file, `Not YAML in ${others} more places`, 'not-yaml');
  return problems.length > 0 ? null : document;
}

/** What YAML allows and a record cannot have: keys given twice, and letters that no page can show. */
function unfit(document: Document): { reason: string; offset: number }[] {
  const problems: { reason: string; offset: number }[] = [];
  visit(document, {
    Map(_, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) {
          problems.push({ reason: `found “${name}” twice; once is wanted`, offset: key.range?.[0] ?? 0 });
        }
        keys.add(name);
      }
    },
    Scalar(_, { value, range }) {
      const text = String(value);
      const [found] = control.exec(text) ?? (text.isWellFormed() ? [] : [text.match(surrogate)?.[0] ?? '']);
      if (found === undefined) return;
      const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      problems.push({ reason: `found U+${code}; plain text is wanted`, offset: range?.[0] ?? 0 });
    },
  });
  return problems;
}

const control = /[\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F]/;
const surrogate = /\p{Surrogate}/u;
