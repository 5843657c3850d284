/** Words to patterns made of them, of which the last few hundred are kept: to make one takes longer than to search with it. */
export function patternsOf<Patterns>(make: (words: string) => Patterns): (words: string) => Patterns {
  const recent = new Map<string, Patterns>();
  return (words) => {
    const known = recent.get(words);
    if (known !== undefined) return known;
    if (recent.size > 500) recent.clear();
    const made = make(words);
    recent.set(words, made);
    return made;
  };
}
