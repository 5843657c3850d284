/** An article to what each line of its clipping became, and where on the article’s page that stands. */
import type { Article, Block } from '../../article/schema.ts';

/** `id` is of the article’s page. */
export type Became = { name: string; id: string };

const names: Record<Block['type'], string> = {
  paragraph: 'passage',
  heading: 'crosshead',
  quote: 'quotation',
  attribution: 'speaker of a quotation',
  list: 'item of a list',
};

/** The parts of the head and of the catalogue card, as a sentence names them: “states the date of publication”. */
const stated = {
  headline: 'headline',
  standfirst: 'standfirst',
  publisher: 'publisher',
  byline: 'byline',
  event: 'date of the event',
  published: 'date of publication',
  updated: 'date of the update',
  address: 'address of the article',
};

/** By line; the parts of head and card, too, where the clipping states them, in lines that were removed as in others. */
export function placesOf(article: Article): Map<number, Became[]> {
  const places = new Map<number, Became[]>();
  const add = (line: number, became: Became) => {
    const others = places.get(line) ?? [];
    places.set(line, others);
    others.push(became);
  };
  for (const [id, name] of Object.entries(stated) as [keyof typeof stated, string][]) {
    const line = article[id]?.line;
    if (line !== undefined && article[id]?.basis !== 'supplied') add(line, { name, id });
  }
  // A passage goes on over the edge of a page.
  const gone = new Set(article.removed.flatMap(({ rule, line }) => (rule === 'page edge' ? [line] : [])));
  for (const { id, type, line, endLine } of article.body) {
    for (let at = line; at <= endLine; at += 1) if (!gone.has(at)) add(at, { name: names[type], id });
  }
  for (const line of new Set(article.credits.map((credit) => credit.line)))
    add(line, { name: 'credit', id: 'credits' });
  return places;
}
