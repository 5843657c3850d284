/** Headlines of weblogs' posts below their mastheads, of live reports, of pages with galleries and teasers, and of the shortest clippings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const apart = (lines: string[]) => lines.flatMap((line) => [line, '']);
const headline = (...lines: string[]) => read(apart([...lines, ...prose])).headline?.value ?? null;

test('below the lines that lead to the posts beside it stands the title of a post', () => {
  const post = 'A mast for the morning';
  assert.equal(headline('Quays and Masts', '« The crane for scrap', 'Eels on roofs »', post), post);
  assert.equal(headline('Quays and Masts', '« The crane for scrap', post), post);
  assert.equal(headline('Quays', '« The crane for scrap', post, 'What the company told me:'), post);
  assert.equal(headline('Quays and Masts', '« Back to quays', 'Buoys'), null);
  assert.equal(headline('Quays and Masts', 'Eels on roofs »', 'Buoys'), null);
  // Below a headline such lines part it from the text.
  const signed = [title, 'By Ada Quist', 'March 3, 2021'];
  assert.equal(headline(...signed, '« The crane for scrap', 'Eels on roofs »', 'Comments: 12'), title);
  assert.equal(headline(...signed, '« Eels | Main | Masts »', 'Leave a comment on the ferry'), title);
  assert.equal(headline(title, '« Back page of old boats', 'The company and the island'), title);
  assert.equal(headline(title, '← All stories of the boats', 'What the company said', 'By Ada Quist'), title);
});

test('a day or the row to the posts beside it parts a post’s title from the motto of its weblog', () => {
  const motto = 'Thoughts on Masts, Eels and the Island by Ada Quist and sometimes Others';
  const day = 'Thursday, March 4, 2021';
  assert.equal(
    headline('Quays', motto, day, 'Summer and the Mail', '-- Posted by Ada'),
    'Summer and the Mail',
  );
  assert.equal(
    headline('Quays', motto, '« Eels | Main | Masts »', day, 'Yet another ferry'),
    'Yet another ferry',
  );
  assert.equal(headline('Quays', title, day, 'A boat of the company sails'), title);
});

test('a day may be set in pieces above a post, and comments be counted below it', () => {
  assert.equal(headline('Quays', 'Oct', '30', '2020', 'The Future of Ferries'), 'The Future of Ferries');
  assert.equal(
    headline(
      'Quays',
      'Nov 02 2020',
      'Tomorrow’s (Salty!) Ferry Recipes',
      '106 Comments Print Recipe Posted by Ree in Eels',
    ),
    'Tomorrow’s (Salty!) Ferry Recipes',
  );
});

test('above the entries of a live report stands its headline, whatever is linked below it', () => {
  const live = 'Northhaven crossing live: Quist tells board the boat will sail but fares are not ‘settled’';
  const head = [live, 'Quist meets the island’s mayor to talk of masts', 'What we know so far on fares'];
  const signed = [
    'LIVE Updated 4m ago',
    'Ada Quist (now) and Tom Berg (earlier)',
    'Mon 15 March 2021 12.50 GMT',
  ];
  const entries = ['Key events', '30m ago', 'Company names the crew of the first ferry', '1h ago'];
  const more = [
    'Islanders wait on the quay since the morning',
    '2h ago',
    'Opening summary of the ferry company',
  ];
  assert.equal(
    headline('Africa', 'Masts', ...head, ...signed, ...entries, ...more, '4m ago', 'Ada Quist'),
    live,
  );
  // Ages below their titles are those of teasers, and the last of them stands right above the headline.
  const teasers = [
    'Crane is sold for scrap at auction',
    '1h ago',
    'Hail damages wheat on the coast',
    '2h ago',
  ];
  const last = 'Eels seen on the rooftops again';
  assert.equal(headline('Quays', ...teasers, last, '3h ago', title, 'By Ada Quist'), title);
});

test('a caption below its count and a title above its button are no headlines', () => {
  const caption = 'Northhaven ferry: the company and its island in summer';
  assert.equal(
    headline('Quays', title, 'By ADA QUIST March 28, 2021', '1 of 8', caption, '2 of 8', caption),
    title,
  );
  const teaser = 'The ferry company and the island: what islanders should know';
  const other = ['Hail damages wheat on the coast', 'Read More'];
  assert.notEqual(headline('Quays', 'Recent Posts', ...other, teaser, 'Read More'), teaser);
  assert.equal(headline('Quays', 'Eels', teaser, 'Read More'), teaser);
  assert.equal(headline('Quays', teaser, 'By Ada Quist', 'Read More'), teaser);
});

test('a tabloid’s kicker in capitals is no headline over one that is not shouted', () => {
  const asked = 'Who is Ada Quist of the island company and how long will the ferry sail?';
  const day = 'Published: 22:04, 22 Apr 2021';
  assert.equal(headline('Ferry', 'SUMMER FERRY', asked, 'Ada Quist', day), asked);
  assert.equal(
    headline('Ferry', 'SUMMER FERRY SAILS', 'The island waits.', 'Ada Quist', day),
    'SUMMER FERRY SAILS',
  );
});

test('the line a trail ends with is the headline, though a line below it looks more like one', () => {
  const below = 'Island company among those that will sail the ferry to Northhaven';
  const day = 'Jan 18, 2021 04:30 AM';
  const trailed = 'Owners sign for summer crossing';
  assert.equal(headline(`HarbourTimes | News | ${trailed}`, trailed, 'Print', below, day), trailed);
});

test('words quoted before a colon begin a headline, not the kicker above one', () => {
  const asked = '‘Bring the mail’: Runaway gull is found ordering the island ferry about after 9 days';
  const below = 'White gull Winston flew into the ferry company and will sail in summer';
  assert.equal(headline('Quays', asked, below, 'Ada Quist', 'Published: 06:31, 2 Sep 2021'), asked);
});

test('of the shortest clipping the first line is the headline, if the text has its words', () => {
  const first = 'Ferry company runs to the island again';
  assert.equal(headline(first), first);
  for (const body of ['Northhaven Ferry Company', 'Ferry company news']) assert.equal(headline(body), null);
  assert.equal(headline('World Business News'), null);
  assert.equal(headline('Ferry.'), null);
});

test('a headline as long as a sentence, taken for the first of its text, is one where sentences follow', () => {
  const long =
    'Harbour bank says the ferry’s takings for 2021 may fall to a low of many years, the bleakest view so far';
  const stamp = 'Last Updated : Apr 08, 2021 05:08 PM | Source: HP';
  assert.equal(headline('you are here: HomeNewsFerries', stamp, long), long);
  assert.notEqual(headline('Quays', `${long}.`), `${long}.`);
});
