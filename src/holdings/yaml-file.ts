/** A YAML file on disk to a checked value, with its file for messages. */
import { isUtf8 } from 'node:buffer';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { placeOf } from '../article/text/place.ts';
import { refuse } from '../article/warn.ts';
import { readBytes } from './bytes.ts';
import { missing } from './missing.ts';
import { checkYaml } from './record.ts';

type YamlRead<Schema extends z.ZodType> = { file: VFile; value: z.infer<Schema> | null };

/** Far more than the names of a large archive take. */
const largest = 4 * 1024 * 1024;

/** Null where no file is; a value of null, with fatal messages on the file, where it does not fit the schema. */
export async function readOptionalYaml<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<YamlRead<Schema> | null> {
  const { bytes, refusal } = await readBytes(path, largest);
  if (refusal?.rule === 'missing') return null;
  const file = new VFile({ path });
  if (refusal) {
    refuse(file, refusal.reason, refusal.rule);
    return { file, value: null };
  }
  file.value = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return { file, value: checkYaml(file, schema) };
  const place = placeOf(file.value, Math.max(0, file.value.indexOf('\uFFFD')));
  refuse(file, 'Bytes that are not text: found what is not UTF-8; UTF-8 is wanted', 'not-text', place);
  return { file, value: null };
}

export async function readYaml<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<YamlRead<Schema>> {
  const read = await readOptionalYaml(path, schema);
  if (read) return read;
  const file = new VFile({ path });
  refuse(file, missing(path), 'missing');
  return { file, value: null };
}
