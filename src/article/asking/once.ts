/** A question to its answer, which is found when it is asked for first, and then remembered. */
export function once<Answer>(find: () => Answer): () => Answer {
  let found: { answer: Answer } | undefined;
  return () => {
    found ??= { answer: find() };
    return found.answer;
  };
}
