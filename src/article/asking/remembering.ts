/** A question about a line to the same question, which remembers its answers while one clipping is read: several steps ask it. */

/** How many clippings have been begun. */
let begun = 0;

/** Answers about the clipping before are forgotten: what is kept beyond it, the engine has to carry along. */
export function beginClipping() {
  begun += 1;
}

/** Of a long clipping, the last few hundred answers. */
const most = 500;

export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let clipping = begun;
  return (text) => {
    if (clipping !== begun || recent.size > most) {
      // A new map, because one that is cleared holds on to what was in it until the engine looks through its old objects.
      recent = new Map();
      clipping = begun;
    }
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    recent.set(text, answer);
    return answer;
  };
}
