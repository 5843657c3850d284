/** What a reader has chosen to what this browser keeps of it, under names that no other site of the host will use. */

const under = (name: string) => `backfile-${name}`;

/** Null where nothing was chosen, and where the browser keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(under(name));
  } catch {
    return null;
  }
}

/** Forgets the choice where `value` is null. Without a place to keep it, it holds for the page alone. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(under(name));
    else localStorage.setItem(under(name), value);
  } catch {
    // A browser that is told to keep nothing keeps nothing.
  }
}
