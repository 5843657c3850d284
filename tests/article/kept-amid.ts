/** A line to whether it is read as text where it stands amid an article's paragraphs. */
import { prose, read } from './read.ts';

const head = ['Ferry to the island will sail again in summer', 'By Ada Quist', '3 March 2021'];

export function isKeptAmid(line: string): boolean {
  const { body } = read([...head, ...prose.slice(0, 2), line, ...prose.slice(2)]);
  return body.some(({ text }) => text.includes(line));
}
