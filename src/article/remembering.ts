/** A question about a line to the same question, which remembers its last few hundred answers: several steps ask it. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const recent = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (recent.size > 500) recent.clear();
    const answer = ask(text);
    recent.set(text, answer);
    return answer;
  };
}
