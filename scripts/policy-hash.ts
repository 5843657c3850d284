/** The text of a style or a script to the source by which a content security policy allows it: Content Security Policy Level 3, “hash-source”. */
import { createHash } from 'node:crypto';

export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
