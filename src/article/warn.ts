/** A doubt about a clipping to a message at its place; all messages of the project bear its name. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

type Place = Position | Point | undefined;

/** `ruleId` is what programs know the message by. */
export function warn(file: VFile, reason: string, place: Place, ruleId: string) {
  messageOf(file, reason, place, ruleId);
}

/** A message that the clipping can not be published. */
export function refuse(file: VFile, reason: string, place: Place, ruleId: string) {
  messageOf(file, reason, place, ruleId).fatal = true;
}

/** A message is an error, whose trace through the program takes longer than finding the doubt, and says nothing about it. */
function messageOf(file: VFile, reason: string, place: Place, ruleId: string) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const message = file.message(reason, { place, ruleId, source: 'backfile' });
  Error.stackTraceLimit = stackTraceLimit;
  return message;
}
