/** The same articles to three sites that search them: ours, Pagefind with its own interface, and Lunr. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import lunr from 'lunr';
import * as pagefind from 'pagefind';
import { addSearchIndex } from '../../build/add-search-index.ts';
import { mostAtOnce } from '../../../src/search/index/ledger.ts';
import { histogramOfDays } from '../../../src/search/selecting/overview.ts';
import { type MadeArticle, pageOf } from './articles.ts';

export type Rival = {
  name: string;
  folder: string;
  /** Its search page, the field to type in, and where results appear, each with a link. */
  page: string;
  field: string;
  results: string;
};

/** @param site a finished build of this project, whose search page is given the articles’ index */
export async function makeRivals(made: MadeArticle[], site: string, folder: string): Promise<Rival[]> {
  await rm(folder, { recursive: true, force: true });
  const pages = path.join(folder, 'pagefind');
  for (const one of made) {
    const page = path.join(pages, 'articles', one.article.id);
    await mkdir(page, { recursive: true });
    await writeFile(path.join(page, 'index.html'), pageOf(one));
  }
  return [
    await ours(made, site, pages, path.join(folder, 'ours')),
    await pagefinds(pages),
    await lunrs(made, path.join(folder, 'lunr')),
  ];
}

async function ours(made: MadeArticle[], site: string, pages: string, folder: string): Promise<Rival> {
  await cp(site, folder, { recursive: true });
  await rm(path.join(folder, 'articles'), { recursive: true });
  await cp(path.join(pages, 'articles'), path.join(folder, 'articles'), { recursive: true });
  await addSearchIndex(folder, { readings: made });
  if (made.length > mostAtOnce) await makeWait(path.join(folder, 'search', 'index.html'));
  return { name: 'ours', folder, page: 'search/', field: '#search-words', results: '#search-results' };
}

/** The search page as it is in an archive of so many articles. */
async function makeWait(page: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  const whole = JSON.stringify(histogramOfDays([])).replaceAll('"', '&quot;');
  await writeFile(page, html.replace('id="search-chart"', `id="search-chart" data-whole="${whole}"`));
}

async function pagefinds(folder: string): Promise<Rival> {
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
  await mkdir(path.join(folder, 'search'));
  // As its documentation has it; without a limit it takes seconds for words of many articles.
  await writeFile(
    path.join(folder, 'search', 'index.html'),
    `<!doctype html><html lang="en"><title>Pagefind</title><link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
    <script src="/pagefind/pagefind-component-ui.js" type="module"></script>
    <pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results max-results="20"></pagefind-results>`,
  );
  return {
    name: 'Pagefind’s own',
    folder,
    page: 'search/',
    field: 'pagefind-input input',
    results: 'pagefind-results',
  };
}

async function lunrs(made: MadeArticle[], folder: string): Promise<Rival> {
  const index = lunr(function build() {
    this.ref('number');
    this.field('headline');
    this.field('text');
    for (const [number, { headline, paragraphs }] of made.entries())
      this.add({ number, headline, text: paragraphs.join(' ') });
  });
  await mkdir(path.join(folder, 'search'), { recursive: true });
  await writeFile(path.join(folder, 'index.json'), JSON.stringify(index));
  await writeFile(
    path.join(folder, 'articles.json'),
    JSON.stringify(
      made.map(({ article, headline, paragraphs }) => [article.id, headline, paragraphs[0]?.slice(0, 300)]),
    ),
  );
  await writeFile(path.join(folder, 'lunr.js'), await readFile('node_modules/lunr/lunr.min.js'));
  await writeFile(path.join(folder, 'search.js'), lunrScript);
  await writeFile(
    path.join(folder, 'search', 'index.html'),
    '<!doctype html><html lang="en"><title>Lunr</title><script src="/lunr.js"></script><script src="/search.js" type="module"></script><input id="words"><ol id="results"></ol>',
  );
  return { name: 'Lunr', folder, page: 'search/', field: '#words', results: '#results' };
}

/** As little as an interface can be: twenty results at every key, everything fetched when the field is turned to. */
const lunrScript = `
const field = document.querySelector('#words');
const list = document.querySelector('#results');
let loading;
const load = () => loading ??= Promise.all(['/index.json', '/articles.json'].map(async (file) => (await fetch(file)).json()))
  .then(([index, articles]) => ({ index: lunr.Index.load(index), articles }));
field.addEventListener('focus', load);
field.addEventListener('input', async () => {
  const { index, articles } = await load();
  list.replaceChildren(...index.search(field.value).slice(0, 20).map(({ ref }) => {
    const [id, headline, lead] = articles[ref];
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '/articles/' + id + '/';
    link.textContent = headline;
    item.append(link, lead);
    return item;
  }));
});
`;
