/** A YAML file to a checked value; every problem becomes a message at its line and column. */
import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Null, with a fatal message for each problem, where the file does not fit the schema. */
export function checkYaml<Schema extends z.ZodType>(file: VFile, schema: Schema): z.infer<Schema> | null {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refuse = (reason: string, offset: number, ruleId: string) => {
    file.message(reason, { place: pointAt(offset), ruleId, source: 'backfile' }).fatal = true;
  };
  for (const { message, pos } of document.errors) refuse(`Not YAML: ${message}`, pos[0], 'not-yaml');
  if (document.errors.length > 0) return null;
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    refuse(`Not a record: ${error instanceof Error ? error.message : String(error)}`, 0, 'not-yaml');
    return null;
  }
  const checked = schema.safeParse(value ?? {});
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of keys) {
      const path = key === undefined ? issue.path : [...issue.path, key];
      refuse(
        reasonOf(issue, key, path, document.getIn(issue.path)),
        offsetOf(document.contents, path, key !== undefined),
        'bad-record',
      );
    }
  }
  return null;
}

function reasonOf(
  issue: z.core.$ZodIssue,
  key: string | undefined,
  path: PropertyKey[],
  found: unknown,
): string {
  const name = path.join('.');
  if (key !== undefined) return `Unknown field “${name}”`;
  const shown =
    found === undefined
      ? 'nothing'
      : found !== null && typeof found === 'object'
        ? 'a group of fields'
        : `“${String(found)}”`;
  const wanted = issue.code === 'custom' ? `${issue.message} is wanted` : issue.message;
  return `Field “${name}”: found ${shown}; ${wanted}`;
}

/** Where the value of a path begins; of an unknown key, the key; of one that is not there, its parent. */
function offsetOf(contents: Node | null, path: PropertyKey[], unknownKey: boolean): number {
  let node: Node | null = contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, name] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === String(name)) : undefined;
    const key = isNode(pair?.key) ? pair.key : undefined;
    const item = isSeq(node) ? node.items[Number(name)] : pair?.value;
    node = isNode(item) ? item : null;
    const last = depth === path.length - 1;
    const place = (last && unknownKey) || !isScalar(node) ? (key ?? node) : node;
    offset = place?.range?.[0] ?? offset;
  }
  return offset;
}
