/** Searches of made-up articles to the articles that a scan of every text finds: the same, to the last one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, found, indexed } from './index.ts';
import { scan, type Wanted } from './scan.ts';

const forms = (word: string): Wanted => ({ forms: word });
const exactly = (words: string): Wanted => ({ exactly: words });
const quoted = (words: string): Wanted => ({ quoted: words });
const quotedForms = (word: string): Wanted => ({ quoted: word, forms: true });
const all = (...wanted: Wanted[]): Wanted => ({ all: wanted });
const any = (...wanted: Wanted[]): Wanted => ({ any: wanted });
const not = (wanted: Wanted): Wanted => ({ not: wanted });
const publisher = (has: string): Wanted => ({ name: 'publisher', has });
const author = (has: string): Wanted => ({ name: 'author', has });
const person = (has: string): Wanted => ({ name: 'person', has });
const speaker = (has: string): Wanted => ({ name: 'speaker', has });
const place = (has: string): Wanted => ({ name: 'place', has });
const year = (value: string): Wanted => ({ year: value });
const range = (from: string, to: string): Wanted => ({ from, to });
const nothing: Wanted = { nothing: true };

const queries: [query: string, means: Wanted][] = [
  ['restore', forms('restore')],
  ['RESTORING', forms('restore')],
  ['"restore"', exactly('restore')],
  ['reset nuclear', all(forms('reset'), forms('nuclear'))],
  ['reset nuclear zugzwang', all(forms('reset'), forms('nuclear'))],
  ['zugzwang', nothing],
  ['"zugzwang" reset', nothing],
  ['zugzwang publisher:guardian', publisher('guardian')],
  ['zugzwang from:2017', range('2017', '9999')],
  ['zugzwang -war', not(forms('war'))],
  ['-zugzwang', not(nothing)],
  ['détente', exactly('detente')],
  ['detente', exactly('detente')],
  ['cafe', exactly('cafe')],
  ['Łódź', exactly('lodz')],
  ['strasse', exactly('strasse')],
  ['straße -lodz', all(exactly('strasse'), not(exactly('lodz')))],
  ['aeroskobing', exactly('aeroskobing')],
  ['muller naive', all(forms('muller'), forms('naive'))],
  ['fine', forms('fine')],
  ['softhyphen', forms('softhyphen')],
  ['U.S.', exactly('us')],
  ['us', exactly('us')],
  ['“U.S.-Russia”', exactly('us russia')],
  ['U.S.-Russia', exactly('us russia')],
  ['1,500', exactly('1500')],
  ['3.5', exactly('3 5')],
  ['C++', exactly('c')],
  ['$5', exactly('5')],
  ['covid-19', exactly('covid 19')],
  ["can't", exactly('can t')],
  ['can’t', exactly('can t')],
  ['Putin', forms('putin')],
  ['putin’s', exactly('putin s')],
  ['full-scale', any(exactly('full scale'), forms('fullscale'))],
  ['"full scale war"', exactly('full scale war')],
  ['co-operate', any(exactly('co operate'), forms('cooperate'))],
  ['cooperate', forms('cooperate')],
  ['ceasefire', forms('ceasefire')],
  ['"ceasefire"', exactly('ceasefire')],
  ['cease-fire', any(exactly('cease fire'), forms('ceasefire'))],
  ['"cease-fire"', exactly('cease fire')],
  ['CEASE‑FIRES', any(exactly('cease fires'), forms('ceasefire'))],
  ['fullscale', forms('fullscale')],
  ['anticeasefire', forms('anticeasefire')],
  ['war -ceasefire', all(forms('war'), not(forms('ceasefire')))],
  ['7pm', exactly('7 pm')],
  ['G20', exactly('g 20')],
  ['"1990s"', exactly('1990 s')],
  ['1990', exactly('1990')],
  ['"3rd"', exactly('3 rd')],
  ['pm', exactly('pm')],
  ['1500', exactly('1500')],
  ['coöperate', forms('cooperate')],
  ['שלום', exactly('שלום')],
  ['елка', exactly('елка')],
  ['東京', exactly('東 京')],
  ['مرحبا -"мир"', all(exactly('مرحبا'), not(exactly('мир')))],
  ['"the war"', exactly('the war')],
  ['"of the" "in that"', all(exactly('of the'), exactly('in that'))],
  ['„he said“ putin', all(exactly('he said'), forms('putin'))],
  ['«the president»', exactly('the president')],
  ['war -peace', all(forms('war'), not(forms('peace')))],
  ['war -"peace"', all(forms('war'), not(exactly('peace')))],
  ['reset of the treaty', all(forms('reset'), forms('treaty'))],
  ['reset OR the treaty', all(any(forms('reset'), exactly('the')), forms('treaty'))],
  ['the of', all(exactly('the'), exactly('of'))],
  ['the zugzwang', nothing],
  ['reset quote:the', all(forms('reset'), quoted('the'))],
  ['us war', all(exactly('us'), forms('war'))],
  ['-the', not(exactly('the'))],
  ['-war -peace -"of the"', all(not(forms('war')), not(forms('peace')), not(exactly('of the')))],
  ['NOT war nuclear', all(not(forms('war')), forms('nuclear'))],
  ['reset OR detente', any(forms('reset'), exactly('detente'))],
  ['war reset OR detente peace', all(forms('war'), any(forms('reset'), exactly('detente')), forms('peace'))],
  ['reset OR "in that" OR merkel', any(forms('reset'), exactly('in that'), forms('merkel'))],
  ['zugzwang OR lavrov', forms('lavrov')],
  ['war AND peace', all(forms('war'), forms('peace'))],
  ['publisher:guardian', publisher('guardian')],
  ['publisher:"The Guardian" war', all(publisher('the guardian'), forms('war'))],
  ['publisher:lodz', publisher('lodz')],
  ['-publisher:guardian treaty', all(not(publisher('guardian')), forms('treaty'))],
  ['publisher:guardian OR publisher:opposing', any(publisher('guardian'), publisher('opposing'))],
  ['publisher:none', nothing],
  ['helen prior', all(forms('helen'), forms('prior'))],
  ['"Helen Prior"', exactly('helen prior')],
  ['quote:prior', nothing],
  ['author:prior', author('prior')],
  ['author:"helen prior" war', all(author('helen prior'), forms('war'))],
  ['author:ODegard -author:prior', all(author('odegard'), not(author('prior')))],
  ['author:putin', nothing],
  ['person:putin person:trump', all(person('putin'), person('trump'))],
  ["person:o'brien", person('o brien')],
  ['person:"Putin Vladimir"', nothing],
  ['speaker:police -speaker:merkel', all(speaker('police'), not(speaker('merkel')))],
  ['place:york', place('york')],
  ['place:"New York" OR place:Łódź', any(place('new york'), place('lodz'))],
  ['year:2016', year('2016')],
  ['year:undated', year('undated')],
  ['year:2016 OR year:1999 war', all(any(year('2016'), year('1999')), forms('war'))],
  ['from:2016-11 to:2017-01', range('2016-11-01', '2017-01')],
  ['from:2016-11-30 to:2016-12-01 the', all(range('2016-11-30', '2016-12-01'), exactly('the'))],
  ['to:2016-11', range('0000', '2016-11')],
  ['to:1999', range('0000', '1999')],
  ['from:2017', range('2017', '9999')],
  ['quote:war', quotedForms('war')],
  ['quote:"the war"', quoted('the war')],
  ['quote:"of the" -quote:"in that"', all(quoted('of the'), not(quoted('in that')))],
  ['quote:restore OR quote:détente', any(quotedForms('restore'), quotedForms('detente'))],
  ['quote:full-scale', any(quoted('full scale'), quotedForms('fullscale'))],
  ['quote:ceasefire', quotedForms('ceasefire')],
  ['speaker:putin quote:nuclear year:2017', all(speaker('putin'), quotedForms('nuclear'), year('2017'))],
  ['policy', forms('policy')],
  ['news', exactly('news')],
  ['new', forms('new')],
  ['dying', forms('dying')],
  ['die', forms('die')],
  ['sky', exactly('sky')],
  ['furniture', nothing],
  ['catalogue', nothing],
];

for (const [query, means] of queries) {
  test(`${query} finds what a scan of the texts finds`, async () => {
    const { corpus, engine } = await indexed();
    const wanted = corpus.filter((made) => scan(made, means)).map(({ article }) => article.id);
    assert.deepEqual((await found(engine, asked(query))).sort(), wanted.sort());
  });
}

test('the queries tell articles apart: few find all or none', async () => {
  const { corpus } = await indexed();
  const telling = queries.filter(([, means]) => {
    const { length } = corpus.filter((made) => scan(made, means));
    return length > 0 && length < corpus.length;
  });
  assert(corpus.length >= 300);
  assert(telling.length >= 60, `${telling.length} of ${queries.length}`);
});

for (const [typed, means] of [
  ['rest', { begins: 'rest' }],
  ['war rest', all(forms('war'), { begins: 'rest' })],
  ['presid', { begins: 'presid' }],
  ['ceasef', { begins: 'ceasef' }],
  ['ceas', { begins: 'ceas' }],
  ['re', exactly('re')],
  ['rest ', forms('rest')],
  ['"full scal', { exactly: 'full scale' }],
] as [string, Wanted][]) {
  test(`while “${typed}” is typed, its last word also stands for what it begins`, async () => {
    const { corpus, engine } = await indexed();
    const wanted = corpus.filter((made) => scan(made, means)).map(({ article }) => article.id);
    assert.deepEqual((await found(engine, asked(typed, { typing: true }))).sort(), wanted.sort());
  });
}
