/** A stream to how a report on it may look: coloured where a person reads it and has not asked for plain text. */
import type { WriteStream } from 'node:tty';

export function lookOf(stream: NodeJS.WriteStream): 'plain' | 'coloured' {
  return stream.isTTY && (stream as WriteStream).hasColors() ? 'coloured' : 'plain';
}
