import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const titles = [
  '‘She will not sink’: what the captain makes of the hull',
  '‘Cheaper than the plane’: how the harbour board counts',
  '‘Nobody asked us’: why the mussel farms would rather fly',
];

/** Of the titles, those that are taken out of a text in which each stands over a paragraph. */
function taken(some: string[]): string[] {
  const { removed } = read(
    prose.flatMap((text, at) => (some[at - 1] ? [some[at - 1] as string, '', text, ''] : [text, ''])),
  );
  return removed.filter(({ text }) => some.includes(text)).map(({ text }) => text);
}

test('a title that begins with words in marks names another story', () => {
  const [one] = titles as [string];
  assert.deepEqual(taken([one]), [one]);
});

test('where several titles of a text are set so, they are its own', () => {
  const page = [prose[0], ...titles.flatMap((title, at) => [title, prose[at]])] as string[];
  const { removed } = read(page.flatMap((line) => [line, '']));
  assert.deepEqual(
    removed.filter(({ text }) => titles.includes(text)),
    [],
  );
});
