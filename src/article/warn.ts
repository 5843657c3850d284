/** What is wrong with a file, or doubtful about it, to a message at its place; all messages of the project bear its name. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** Of what concerns a file as a whole. */
const start: Point = { line: 1, column: 1 };

/** `ruleId` is what programs know the message by. */
export function warn(file: VFile, reason: string, ruleId: string, place?: Position | Point) {
  messageOf(file, reason, ruleId, place);
}

/** A message that the file can not be published. */
export function refuse(file: VFile, reason: string, ruleId: string, place?: Position | Point) {
  messageOf(file, reason, ruleId, place).fatal = true;
}

/** A message is an error, whose trace through the program takes longer than finding the doubt, and says nothing about it. */
function messageOf(file: VFile, reason: string, ruleId: string, place: Position | Point = start) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const message = file.message(reason, { place, ruleId, source: 'backfile' });
  Error.stackTraceLimit = stackTraceLimit;
  return message;
}
