/** A line to whether it is a row of tags: names in small letters that the text writes with capitals, words said twice or run together, and no grammar. */
import type { LineSignals } from '../furniture/signals.ts';
import { pronounOf } from '../names/given.ts';
import { capitalised } from '../names/words.ts';

const fewest = 5;
/** Of the words, how many are such as sentences need: "Ada the Eel ada quist harbourpress" has one in a name of its own. */
const mostGrammar = 0.15;
const words = /[\p{L}’'-]+/gu;

export function isRowOfTags(line: string, { sentence, grammar }: LineSignals, text: string[]): boolean {
  if (sentence) return false;
  const isLabelled = label.test(line);
  if (!isLabelled && grammar > mostGrammar) return false;
  const tags = line.match(words) ?? [];
  if (tags.length < fewest) return false;
  return isLabelled || hasSmallName(tags, text) || saysTwice(tags) || hasRunTogether(tags, text);
}

/** "ada quist wins the race": what somebody does makes a sentence. */
const doing = /^(?:\p{Ll}+(?:[^s\P{Ll}]s|ed)|won|lost|beat|left|quit|to|is)$/u;

function hasSmallName(tags: string[], text: string[]): boolean {
  return tags.some((given, at) => {
    const surname = tags[at + 1];
    if (surname === undefined || !/^\p{Ll}/u.test(given) || !/^\p{Ll}/u.test(surname)) return false;
    if (doing.test(tags[at + 2] ?? '')) return false;
    const name = `${capitalised(given)} ${capitalised(surname)}`;
    return pronounOf.has(capitalised(given)) && text.some((passage) => passage.includes(name));
  });
}

/** "ferries harbour mail ferries": a title that begins in small letters says no word twice without a small word between. */
function saysTwice(tags: string[]): boolean {
  const small = tags.map((tag) => tag.toLowerCase()).filter((tag) => tag.length > 2);
  return /^\p{Ll}/u.test(tags[0] as string) && new Set(small).size < small.length;
}

const seam = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const shortestPart = 3;

/** "HarbourAda QuistTom Berg": of two seams or more, one lies between words that the text has, which no firm's name does. */
function hasRunTogether(tags: string[], text: string[]): boolean {
  const glued = tags.map((tag) => tag.split(seam)).filter(({ length }) => length > 1);
  if (glued.length < 2) return false;
  const isWord = (part: string) =>
    part.length >= shortestPart && text.some((passage) => new RegExp(`\\b${part}\\b`).test(passage));
  return glued.some((parts) => parts.every(isWord));
}

/** "Harbour Life More: Ferries Quays": a label within the line; "Ferries and More: A Guide" is a title. */
const label =
  /(?<=[\p{L}\d])(?<!\b(?:and|or|plus|much|no|for)) (?:More|Tags|Topics|Filed [Uu]nder|Categories|Labels): \p{Lu}/u;
