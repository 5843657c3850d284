/** The text of a YAML file to a document in which every value is plain text; what is wrong becomes messages. */
import type { VFile } from 'vfile';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { type Problem, refuseAll } from './messages.ts';
import { firstByLine } from './yaml-words.ts';

/**
 * By the failsafe schema every value is text, as every field of ours is: a headline may read `No` and a date `2016`.
 * Its own search for keys given twice takes quadratic time.
 */
export const yamlOptions = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** Null, with fatal messages at their places, where there is no such document. */
export function parseYaml(file: VFile): Document | null {
  const document = parseDocument(String(file), { ...yamlOptions, logLevel: 'error' });
  const broken = firstByLine(document.errors, String(file));
  const problems = broken.length > 0 ? broken : unfit(document);
  refuseAll(
    file,
    problems.map(({ reason, offset }) => () => ({ reason: `Not YAML: ${reason}`, offset })),
    'not-yaml',
  );
  return problems.length > 0 ? null : document;
}

/** What YAML allows and a record cannot have: keys given twice, and letters that no page can show. */
function unfit(document: Document): Problem[] {
  const problems: Problem[] = [];
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
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const reason = 'found “*” at the start of a value; such a value is wanted in quotation marks';
      problems.push({ reason, offset: alias.range?.[0] ?? 0 });
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
