/** A YAML file to a checked value; every problem becomes a message at its line and column. */
import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { placeOf } from '../article/text/place.ts';
import { refuse } from '../article/warn.ts';
import { reasonOf, unknownField } from './issue-words.ts';
import { type Problem, refuseAll } from './messages.ts';
import { parseYaml } from './yaml.ts';

/** Null, with a fatal message for each problem, where the file does not fit the schema. */
export function checkYaml<Schema extends z.ZodType>(file: VFile, schema: Schema): z.infer<Schema> | null {
  const document = parseYaml(file);
  if (!document) return null;
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(file, `Not a record: ${reason}; values written out are wanted`, 'not-yaml');
    return null;
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  refuseAll(
    file,
    checked.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key) => () => problemOf(issue, key, schema, value, document.contents as Node | null));
    }),
    'bad-record',
  );
  return null;
}

function problemOf(
  issue: z.core.$ZodIssue,
  unknownKey: string | undefined,
  schema: z.ZodType,
  value: unknown,
  contents: Node | null,
): Problem {
  if (unknownKey === undefined) {
    return {
      reason: reasonOf(issue, valueAt(value, issue.path), schema),
      offset: offsetOf(contents, issue.path, false),
    };
  }
  const path = [...issue.path, unknownKey];
  return { reason: unknownField(path, schema), offset: offsetOf(contents, path, true) };
}

/** Where the value of a field stands in a YAML file that has it. */
export function placeOfField(file: VFile, path: string[]): { line: number; column: number } {
  const contents = parseYaml(file)?.contents as Node | null | undefined;
  return placeOf(String(file), offsetOf(contents ?? null, path, false));
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, name) => (parent !== null && typeof parent === 'object' ? Reflect.get(parent, name) : undefined),
    value,
  );
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
