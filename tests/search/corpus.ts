/** A number to as many made-up articles and their pages, always the same: what is searched, and what is known of it. */
import { randomFrom } from '../../scripts/random.ts';
import { type Article, articleSchema } from '../../src/article/schema.ts';
import type { PassageKind } from '../../src/search/found.ts';

/** Pieces of running text in turn: said by the paper, said in quotation marks. */
type Part = { text: string; isQuoted: boolean };
export type MadePassage = { kind: PassageKind; parts: Part[] };
export type Made = { article: Article; passages: MadePassage[]; page: string };

const words =
  `restore restored restoring restores restoration relation relations relationship Russia Russian Moscow Kremlin Washington
  nuclear weapon weapons arms arm army reset resets détente treaty treaties talks talk talked president presidents presidential
  presidency war wars warring peace peaceful peacefully Ukraine Syria election elections elected electing news new newer newest
  sanction sanctions sanctioned minister ministers ministry foreign policy policies police policing happy happier happiness
  run runs running ran die dies died dying lie lies lying sky skies trade trades traded trading trader union unions café cafe
  Łódź Lodz straße strasse Ærøskøbing Müller Muller naïve naive coöperate cooperate co-operate full-scale full scale
  U.S. US U.S.-Russia E.U. 1,500 1500 3.5 2016 2017 G20 covid-19 7:50pm 7pm 1990s 3rd 1,500m C++ $5 50% can't can’t Putin’s Putin's O’Brien O'Brien
  Kellogg Vladimir Putin Donald Trump Merkel Lavrov the the the the the of of of and and to to a a in in that he said says with
  for on was is it at by from as be has have not they his her their will would could into over after before when which who
  ceasefire cease-fire cease-fires ceasefires cease fire anti-cease-fire
  שָׁלוֹם עולם мир Ёлка елка 北京 東京 مرحبا 🎉 ﬁne fine soft­hyphen softhyphen —`.split(/\s+/);

const publishers = ['The Guardian', 'The Moscow Times', 'Opposing Views', 'Łódź Post', null];
/** In turn, so that all else is as random as without them. */
const bylines = ['Helen Prior', null, 'Helen Prior and Åse Ødegård', null, null, 'Åse Ødegård'];
const people = ['Vladimir Putin', 'Donald Trump', 'Keith Kellogg', 'Angela Merkel', 'Conor O’Brien'];
const places = ['Moscow', 'Washington', 'Łódź', 'New York', 'York'];
const dates = [
  '2016',
  '2016-11',
  '2016-11-30',
  '2016-12-01/..',
  '2017-01-20',
  '2017-03',
  '1999-05-05',
  '../2017-02',
  null,
  null,
];

export function makeCorpus(size: number): Made[] {
  const random = randomFrom(20161201);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Value>(values: readonly Value[]) => values[below(values.length)] as Value;
  // The first words are common, the last are rare.
  const word = () => words[Math.floor(random() ** 1.4 * words.length)] as string;
  const sentence = (length: number) => Array.from({ length: 1 + below(length) }, word).join(' ');
  const parts = (length: number): Part[] =>
    random() < 0.5
      ? [{ text: `${sentence(length)}. `, isQuoted: false }]
      : Array.from({ length: 1 + below(4) }, (_, index) =>
          index % 2 === 0
            ? { text: `${sentence(length)}, `, isQuoted: false }
            : { text: `“${sentence(length / 2)}”`, isQuoted: true },
        );
  const some = <Value>(values: Value[]) => values.filter(() => random() < 0.3);

  return Array.from({ length: size }, (_, number) => {
    const hasHeadline = random() < 0.95;
    const byline = bylines[number % bylines.length] ?? null;
    const passages: MadePassage[] = [
      ...(hasHeadline ? [{ kind: 'headline' as const, parts: parts(8) }] : []),
      ...(random() < 0.2 ? [{ kind: 'standfirst' as const, parts: parts(12) }] : []),
      ...(byline ? [{ kind: 'byline' as const, parts: [{ text: byline, isQuoted: false }] }] : []),
      ...Array.from({ length: 2 + below(8) }, (): MadePassage => {
        const kind = one([
          'paragraph',
          'paragraph',
          'paragraph',
          'quote',
          'list',
          'paragraph',
          'crosshead',
        ] as const);
        return kind === 'quote'
          ? { kind, parts: [{ text: sentence(40), isQuoted: true }] }
          : { kind, parts: parts(40) };
      }),
    ];
    const known = {
      publisher: one(publishers),
      byline,
      event: one(dates),
      published: one(dates),
      people: some(people),
      speakers: some([...people, 'police', null]),
      places: some(places),
    };
    const headline = hasHeadline ? textOf(passages[0]) : null;
    return { article: articleOf(`2016/made-${number}`, headline, known), passages, page: pageOf(passages) };
  });
}

type Known = {
  publisher: string | null;
  byline: string | null;
  event: string | null;
  published: string | null;
  people: string[];
  speakers: (string | null)[];
  places: string[];
};

function articleOf(id: string, headline: string | null, known: Known): Article {
  const fact = (value: string | null) =>
    value === null ? null : { value, basis: 'supplied', source: 'a test' };
  const names = (all: string[]) => all.map((name) => ({ name, known: true, line: 1 }));
  const quotations = known.speakers.map((speaker) => ({
    text: 'x',
    line: 1,
    start: 1,
    end: 2,
    speaker: fact(speaker),
  }));
  return articleSchema.parse({
    id,
    headline: fact(headline),
    publisher: fact(known.publisher),
    published: fact(known.published),
    event: fact(known.event),
    byline: fact(known.byline),
    address: null,
    body: [],
    removed: [
      {
        line: 2,
        endLine: 3,
        kind: 'page top',
        rule: 'before the article',
        text: `Home\nlighthouse beacon war ${id}`,
      },
      { line: 4, endLine: 4, kind: 'caption', rule: 'caption', text: 'The quay. Photo: War Q. Quist' },
    ],
    quotations,
    dates: [],
    credits: [],
    outlets: [],
    people: names(known.people),
    organisations: [],
    places: names(known.places),
    record: null,
    sha256: '0'.repeat(64),
    messages: [],
  });
}

export const textOf = (passage: MadePassage | undefined) =>
  passage?.parts.map(({ text }) => text).join('') ?? '';

/** As the site's article pages are built: notes and catalogue data around the text, which must not be found. */
function pageOf(passages: MadePassage[]): string {
  const elements = passages.map((passage, number) => {
    const inside = passage.parts
      .map(({ text, isQuoted }) =>
        isQuoted && passage.kind !== 'quote' ? `<span class="quotation">${text}</span>` : text,
      )
      .join('');
    const id = `id="p-${number}"`;
    if (passage.kind === 'headline') return `<h1 data-pagefind-body><bdi>${inside}</bdi></h1>`;
    if (passage.kind === 'standfirst') return `<p class="standfirst" data-pagefind-body>${inside}</p>`;
    if (passage.kind === 'byline') return `<p class="byline" data-pagefind-body>${inside}</p>`;
    const note = '<p class="note" data-pagefind-ignore="all">furniture <span>restore</span></p>';
    if (passage.kind === 'quote')
      return `<figure class="quotation" ${id}><blockquote><p>${inside}</p></blockquote></figure>${note}`;
    if (passage.kind === 'list') return `<ul ${id}><li>${inside}</li></ul>`;
    if (passage.kind === 'crosshead') return `<h2 ${id}>${inside}</h2>`;
    return `<p ${id}>${inside}</p>${note}`;
  });
  const isHead = (_: unknown, number: number) =>
    ['headline', 'standfirst', 'byline'].includes(passages[number]?.kind ?? '');
  const head = elements.filter(isHead).join('');
  const body = elements.filter((one, number) => !isHead(one, number)).join('\n');
  return `<!doctype html><html lang="en"><title>catalogue</title><main>${head}<p>furniture</p><div data-pagefind-body>${body}</div></main></html>`;
}
