/** A question about a thing to the same question, which is asked once of each thing: several rules ask it. */
export function onceEach<Thing extends WeakKey, Answer>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const answer = ask(thing);
    known.set(thing, answer);
    return answer;
  };
}
