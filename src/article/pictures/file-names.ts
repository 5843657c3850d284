/** A line to whether it is the name of a picture's file, which programs give as its description where nobody wrote one: "harbour-at-night.jpg". */

const ending = /^[^\s/:]+(?: [^\s/:]+){0,3}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)$/i;
/** "harbour-in-the-winter-of-1998-01": so many parts no word of a headline has. */
const joined = /^(?=\p{Ll})(?=.*\p{L}{3})\p{Ll}[\p{L}\d]*(?:[-_]+[\p{L}\d]+){4,}$/u;

export function isFileName(line: string): boolean {
  return ending.test(line) || joined.test(line);
}
