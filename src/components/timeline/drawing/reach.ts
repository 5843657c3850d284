/** What stands along the axis to how much of it that takes, and whether that is free. */
export type Reach = { from: number; to: number };

export const around = (at: number, half: number): Reach => ({ from: at - half, to: at + half });

export function isFree(place: Reach, taken: readonly Reach[]): boolean {
  return !taken.some(({ from, to }) => from < place.to && place.from < to);
}
