/** The clippings at hand to as many articles as wanted, always the same, in the words and the spread of words of news. */
import { glob, readFile } from 'node:fs/promises';
import type { Article } from '../../../src/article/schema.ts';
import { randomFrom } from '../../random.ts';

export type MadeArticle = { article: Article; headline: string; paragraphs: string[] };

const wordsEach = 420;
/** One name in so many words, most of them rare, as a large archive has them. */
const nameEvery = 25;
const names = 60_000;
const [firstYear, years] = [1995, 32];

export async function makeArticles(count: number): Promise<MadeArticle[]> {
  const files = await Array.fromAsync(glob(['content/articles/**/*.txt', 'tests/fixtures/*/source.txt']));
  const texts = await Promise.all(files.sort().map((file) => readFile(file, 'utf8')));
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?]["”’]?)\s+|\n+/))
    .map((sentence) => sentence.replace(/[<>&]/g, ' ').trim().split(/\s+/))
    .filter((words) => words.length > 7 && words.length < 60);
  const random = randomFrom(1995);
  const below = (limit: number) => Math.floor(random() * limit);
  const name = () => nameOf(Math.floor(names * random() ** 4));
  const sentence = () => sentences[below(sentences.length)] ?? [];

  return Array.from({ length: count }, (_, number) => {
    const paragraphs: string[] = [];
    let length = 0;
    while (length < wordsEach) {
      const words = Array.from({ length: 1 + below(3) }, sentence)
        .flat()
        .flatMap((word) => (below(nameEvery) === 0 ? [word, name()] : [word]));
      paragraphs.push(words.join(' '));
      length += words.length;
    }
    const headline = `${sentence().slice(0, 6).join(' ')} ${name()}`;
    const day = new Date(Date.UTC(firstYear, 0, 1 + below(years * 365))).toISOString().slice(0, 10);
    const people = Array.from({ length: below(5) }, () => nameOf(below(200)));
    return {
      article: articleOf(`bench/${number}`, headline, day, `The ${nameOf(below(20))} Post`, people),
      headline,
      paragraphs,
    };
  });
}

/** The longer words that most of some articles have, so that every search for one finds something. */
export function commonWords(articles: MadeArticle[], count: number): string[] {
  const holders = new Map<string, number>();
  for (const { paragraphs } of articles)
    for (const word of new Set(paragraphs.join(' ').match(/(?<![^\s])[a-z]{6,}(?![^\s])/g)))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  return [...holders]
    .sort(([a, held], [b, other]) => other - held || a.localeCompare(b))
    .slice(0, count)
    .map(([word]) => word);
}

function articleOf(id: string, headline: string, day: string, publisher: string, people: string[]): Article {
  const fact = (value: string) => ({ value, basis: 'supplied' as const, source: 'the benchmark' });
  const named = [...new Set(people)].map((name) => ({ name, known: true, line: 1 }));
  return {
    id,
    headline: fact(headline),
    publisher: fact(publisher),
    published: fact(day),
    event: null,
    byline: null,
    address: null,
    body: [],
    removed: [],
    quotations: [],
    dates: [],
    credits: [],
    outlets: [],
    people: named,
    organisations: [],
    places: named.slice(0, 2),
    record: null,
    sha256: '',
    messages: [],
  };
}

export function pageOf({ headline, paragraphs }: MadeArticle): string {
  const body = paragraphs.map((text, number) => `<p id="p-${number}">${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><main><h1 data-pagefind-body>${headline}</h1><div data-pagefind-body>${body}</div></main></body></html>`;
}

const syllables =
  'ba be bo da de di do ka ke ko la le li lo ma me mi mo na ne ni no pa ra re ri ro sa se si so ta te ti to va vi vo za'.split(
    ' ',
  );

function nameOf(number: number): string {
  let name = '';
  for (let rest = number + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length];
  return name[0]?.toUpperCase() + name.slice(1);
}
