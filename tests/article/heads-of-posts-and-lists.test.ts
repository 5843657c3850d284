/** Headlines of weblogs' posts below their mastheads, of pages with galleries and teasers, and of the shortest clippings. */
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
