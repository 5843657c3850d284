/** The archive to examples of the query language, each of which finds something in it. */
import { searchExamples } from '../../archive/search-examples.ts';
import { openEntries, openReading } from '../../holdings/open.ts';

type Example = { asks: string[]; finds: string };

export async function languageExamples(): Promise<Example[]> {
  const entries = await openEntries();
  /** The one that has most to ask for. */
  const byRichness = entries.toSorted((a, b) => b.quotations - a.quotations);
  const [richest] = byRichness;
  const examples = richest ? searchExamples((await openReading(richest.id)).article) : null;

  const { words, phrase } = examples ?? {
    words: ['word', 'another'] as const,
    phrase: 'some words in order',
  };
  const [one, other] = words;
  /** Many articles are not signed, and the richest may be one of them. */
  const author = byRichness.find(({ byline }) => byline)?.byline?.value;
  const { year, month } = examples ?? {};

  const rows: Example[] = [
    {
      asks: [`${one} ${other}`],
      finds: 'articles with all of these words, in this form or another; capitals and accents do not matter',
    },
    {
      asks: [`"${phrase}"`, `"${one}"`],
      finds: 'exactly these words in this order, and one word in exactly this form',
    },
    {
      asks: [`${one} -${other}`, `${one} -"${phrase}"`],
      finds: 'the first, and leaves out articles with the second',
    },
    { asks: [`${one} OR ${other}`], finds: 'articles with either word' },
    { asks: field('quote', examples?.quoted), finds: 'what stands within quotations only' },
    { asks: field('speaker', examples?.speaker), finds: 'articles that quote a person' },
    {
      asks: [...field('person', examples?.person), ...field('place', examples?.place)],
      finds: 'articles that name a person or a place, by any of the names they go by',
    },
    { asks: field('publisher', examples?.publisher), finds: 'articles of one publisher' },
    { asks: field('author', author), finds: 'articles of one author, by the name in the byline' },
    {
      asks: year
        ? [`year:${year}`, `from:${month ?? year}`, `from:${month ?? year} to:${Number(year) + 1}-01-31`]
        : [],
      finds: 'articles of a year, or of a time: a year, a month or a day, both ends included',
    },
  ];
  return rows.filter(({ asks }) => asks.length > 0);
}

function field(name: string, value: string | null | undefined): string[] {
  return value ? [`${name}:${/\s/.test(value) ? `"${value}"` : value}`] : [];
}
