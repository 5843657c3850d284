/** What ran together with a name, for scrapers lose the space between two elements, to the name without it. */

export const months =
  'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December';

const labels =
  'Published|Updated|Posted|Staff|Senior|Writer|Editor|Reporter|Contribut|Correspondent|Columnist|Email|Follow|View|Founder|Head of|In \\p{Lu}|archive page';

/** A pattern of what begins there: "Jane DoePublished: …", "Jane DoeStaff Writer", "Jane DoeEmail Author", "Jane DoeDec. 22". */
export const glued = `(?<=\\p{Ll})(?:${labels})|(?<=\\p{Ll}{4})\\p{Lu}\\p{Ll}{2}|(?<=\\p{L})(?:${months})\\.? \\d`;

/** What runs together with a name and is no part of it, where it opens what follows. */
export const labelFirst = new RegExp(`^(?:${labels}|(?:${months})\\.? \\d)`, 'u');

/** "Jane DoeJane Doe": the words of a portrait, and the name below it. */
export function once(run: string): string {
  const half = run.slice(0, run.length / 2);
  return half.includes(' ') && half + half === run ? half : run;
}

const domain = /^@[\p{L}\d-]+\.\p{L}/u;

/** "Jane Doejaned" before "@harbour.example": the mailbox is the given name with what the surname begins with. */
export function withoutMailbox(words: string[], rest: string): string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const at =
    words.length > 1 && domain.test(rest) ? last.indexOf((first + last.slice(0, 1)).toLowerCase(), 2) : -1;
  return at < 0 ? words : [...words.slice(0, -1), last.slice(0, at)];
}
