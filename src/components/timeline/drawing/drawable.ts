/** A drawing to whether its marks can be told apart at a glance: stacks of more are counted, not seen. */
import type { Drawing } from '../../../archive/drawing/drawing.ts';

const highestStack = 6;

export function isDrawable({ marks }: Drawing): boolean {
  return marks.every(({ level }) => level < highestStack);
}
