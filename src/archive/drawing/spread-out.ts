/** Places in order, moved as little as puts this room between them and all within an axis: those that would touch about their middle. */
export function spreadOut(
  places: readonly number[],
  room: number,
  { from, to }: { from: number; to: number },
): number[] {
  const groups: { sum: number; count: number }[] = [];
  for (const [index, at] of places.entries()) {
    let group = { sum: at - index * room, count: 1 };
    for (let last = groups.at(-1); last && middle(last) > middle(group); last = groups.at(-1)) {
      groups.pop();
      group = { sum: last.sum + group.sum, count: last.count + group.count };
    }
    groups.push(group);
  }
  const last = to - Math.max(0, places.length - 1) * room;
  return groups
    .flatMap((group) => new Array<number>(group.count).fill(Math.max(from, Math.min(last, middle(group)))))
    .map((place, index) => place + index * room);
}

function middle({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
