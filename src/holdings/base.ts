/** A content folder to the path that its site is served under, as far as its description can be read. */
import path from 'node:path';
import { baseOf, descriptionSchema } from '../archive/description.ts';
import { readYaml } from './yaml-file.ts';

/** `/` where the description is missing or faulty: who reads the archive as a whole says so. */
export async function readBase(content: string): Promise<string> {
  const { value } = await readYaml(path.join(content, 'archive.yaml'), descriptionSchema);
  return value ? baseOf(value) : '/';
}
