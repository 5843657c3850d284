/** The blocks about a text to what the page says again at its top, far above the text, or below it: a headline, as the browser's title, a trail to the page, a button that shares it, or what comments are on. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import type { Features } from '../weighed.ts';
import { key } from './lines.ts';

/** In words: what is shorter is a label, which a page says often. */
const fewestWords = 4;
/** In blocks. */
const top = 3;
/** In characters: what is longer is a passage. */
const longest = 240;
/** Between a title and an outlet, a section, or a button's label. */
const parting = / [|–—»>·:-]+ |: |[|»>]/g;
const inMarks = /[“"‘]([^“”"]{15,})[”"’]/;

/** `first` and `end` are the first of the lines' blocks, and the one after their last. */
export function echoesIn(blocks: RootContent[], first: number, end: number): (line: string) => Features {
  const onTop = saidBy(blocks.slice(0, Math.min(top, first)));
  const above = saidBy(blocks.slice(Math.min(top, first), first));
  const below = saidBy(blocks.slice(end));
  return (line) => {
    const own = key(line);
    const isTitle = own.split(' ').length >= fewestWords;
    return {
      'said on top': isTitle && onTop.has(own),
      'said far above': isTitle && above.has(own),
      'said below': isTitle && below.has(own),
    };
  };
}

function saidBy(blocks: RootContent[]): Set<string> {
  const lines = blocks.map(plain).filter(({ length }) => length <= longest);
  return new Set(lines.flatMap((line) => partsOf(key(line))));
}

/** The line, what it says between its strokes, before and after each, and in quotation marks. */
function partsOf(line: string): string[] {
  const strokes = [...line.matchAll(parting)];
  const [, quoted] = inMarks.exec(line) ?? [];
  return [
    line,
    ...(quoted === undefined ? [] : [quoted]),
    ...strokes.flatMap(({ index, 0: stroke }, at) => [
      line.slice(0, index),
      line.slice(index + stroke.length),
      line.slice(index + stroke.length, strokes[at + 1]?.index),
    ]),
  ];
}
