/** An article to questions that find it: what the search page shows of its query language, in the archive’s own words. */
import type { Article } from '../article/schema.ts';

type SearchExamples = {
  /** Two words of one sentence. */
  words: [string, string];
  phrase: string;
  quoted: string | null;
  publisher: string | null;
  speaker: string | null;
  person: string | null;
  place: string | null;
  /** A year, and a month where it is known. */
  year: string | null;
  month: string | null;
};

/** Null for an article of which nothing could be asked. */
export function searchExamples(article: Article): SearchExamples | null {
  const opening = article.body.find(
    ({ type, text }) => type === 'paragraph' && wordsOf(text).length >= 6,
  )?.text;
  const [first, second] = longest(opening ?? '');
  const phrase = phraseOf(opening ?? '');
  if (!first || !second || !phrase) return null;
  const date = article.event?.value ?? article.published?.value ?? '';
  const nameOf = (names: Article['people']) => names.find(({ known }) => known)?.name ?? null;
  return {
    words: [first, second],
    phrase,
    quoted: longest(article.quotations.map(({ text }) => text).join(' '))[0] ?? null,
    publisher: article.publisher?.value ?? null,
    speaker: speakerOf(article),
    person: nameOf(article.people),
    place: nameOf(article.places),
    year: /^\d{4}/.exec(date)?.[0] ?? null,
    month: /^\d{4}-\d\d/.exec(date)?.[0] ?? null,
  };
}

/** One who is named rather than one who is not, such as a neighbour. */
function speakerOf({ quotations, people }: Article): string | null {
  const speakers = quotations.flatMap(({ speaker }) => speaker?.value ?? []);
  const names = new Set(people.map(({ name }) => name));
  return speakers.find((speaker) => names.has(speaker)) ?? speakers[0] ?? null;
}

/** Plain letters alone, so that no sign of the language stands in an example. */
const wordsOf = (text: string) => text.match(/(?<![\p{L}\p{N}’'.-])\p{Ll}{4,}(?![\p{L}\p{N}’'-])/gu) ?? [];

function longest(text: string): string[] {
  return [...new Set(wordsOf(text))].sort((a, b) => b.length - a.length).slice(0, 2);
}

/** The first three words in a row that nothing parts but spaces. */
function phraseOf(text: string): string | null {
  return /(?<![\p{L}\p{N}’'.-])\p{L}{2,} \p{L}{3,} \p{L}{3,}(?![\p{L}\p{N}’'-])/u.exec(text)?.[0] ?? null;
}
