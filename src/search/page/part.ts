/** An id of the search page to its element. Throws where the page has none of that kind. */

export function part<Kind extends Element>(id: string, kind: { new (): Kind }): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${id}`);
  return found;
}
