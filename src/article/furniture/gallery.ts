/** The lines of a page to those of the galleries in it, whose pictures are captioned one after another in the middle of a text. */

/** "1/50Harbour in pictures": the first of so many pictures, and what the gallery is called. */
const firstPicture = /^1 ?\/ ?(\d{1,3})(?!\d) ?(\D.*)$/;
/** Between one picture's name and the next stand at most a day, a caption in a few lines and a credit. */
const mostPerPicture = 7;
const fewestPictures = 5;
/** A title may be printed twice over the first picture, and a picture or two go without. */
const leastNamed = 0.8;

/** The places of a gallery that names itself over each of its pictures: titles that differ are those of a list to be read. */
export function galleryLines(texts: string[]): Set<number> {
  const found = new Set<number>();
  for (const [at, text] of texts.entries()) {
    const [, count, name] = firstPicture.exec(text) ?? [];
    if (count === undefined || name === undefined) continue;
    const pictures = picturesFrom(texts, at, name);
    const many = pictures.length - 1;
    if (many < Math.max(fewestPictures, Number(count) * leastNamed)) continue;
    const end = (pictures.at(-1) as number) + shortest(pictures.slice(1));
    for (let place = opening(texts, at, name, count); place < Math.min(end, texts.length); place += 1)
      found.add(place);
  }
  return found;
}

/** The places of the gallery's name from its first picture on, each near the one above. */
function picturesFrom(texts: string[], first: number, name: string): number[] {
  const places = [first];
  for (let at = first + 1; at < texts.length && at - (places.at(-1) as number) <= mostPerPicture; at += 1)
    if (texts[at] === name) places.push(at);
  return places;
}

/** How many lines each picture has at the least: the last has no next one that ends it, and text may stand below. */
function shortest(places: number[]): number {
  return Math.min(...places.slice(1).map((place, at) => place - (places[at] as number)));
}

/** "Harbour in pictures", "Show all 50": what leads to the gallery, right above its first picture. */
function opening(texts: string[], first: number, name: string, count: string): number {
  let at = first;
  while (at > 0 && leads(texts[at - 1] as string)) at -= 1;
  return at;

  function leads(text: string): boolean {
    return text === name || text === `Show all ${count}`;
  }
}
