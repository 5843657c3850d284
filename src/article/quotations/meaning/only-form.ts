/** The names that a short form may stand for to the one that it does: undefined where there is none, null where there are several. */
export function onlyForm(names: string[]): string | null | undefined {
  const [first, ...others] = new Set(names.map((name) => name.replace(/^The /, '')));
  return others.length > 0 ? null : first;
}
