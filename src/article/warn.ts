/** A doubt about a clipping to a message at its place; all messages of the project bear its name. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

type Place = Position | Point | undefined;

/** `ruleId` is what programs know the message by. */
export function warn(file: VFile, reason: string, place: Place, ruleId: string) {
  file.message(reason, { place, ruleId, source: 'backfile' });
}

/** A message that the clipping can not be published. */
export function refuse(file: VFile, reason: string, place: Place, ruleId: string) {
  file.message(reason, { place, ruleId, source: 'backfile' }).fatal = true;
}
