/** The lines of a page to what it says in them of itself and of those who sign it: under whose names pages speak of themselves. */
import type { LineSignals } from './signals.ts';

/** Both from 0 to 1: the fewer sentences of the page have the name, the more. */
export type Own = { publisher: number; signer: number };

const none: Own = { publisher: 0, signer: 0 };
/** The sign at the start of a line, or with a year: behind a caption it credits a picture. */
const notice = /^\W*(?:©|\(c\) )|(?:©|\(c\)|\bcopyright\b)\W{0,3}\d{4}|\brights reserved\b/i;
const longestNotice = 25;
const properName = /\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|the|and|&|for|in) )?\p{Lu}[\p{L}\p{N}&'’.-]*)*/gu;
/** Of a notice, what is no name, and what firms have behind theirs. From general knowledge of notices, as are the next two. */
const ofNotices =
  /\b(?:all|rights|reserved|copyright|terms|privacy|policy|use|service|cookies?|contact|about|help|powered|by|site|ltd|limited|inc|llc|plc|pty|corp|corporation|co|company|group|holdings)\b\.?/giu;
/** What a name is called without. */
const ofFirms =
  /(?: (?:&|and|Collective|Digital|Magazine|Media|Network|News|Newspapers?|Online|Press|Publications|Publishers|Publishing|Society))+$/;
const signature =
  /^(?:[Bb]y|BY|[Ww]ords by|[Ww]ritten by|[Ss]tory by) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})/u;
const longestSignature = 12;
const shortest = 3;
/** So many names are looked for, those after a "By" first: menus have lines that look like names, too. */
const mostNames = 12;

/** What a page calls itself where it claims its rights, in full and shortened. */
function publishersIn(texts: readonly string[], lines: readonly LineSignals[]): string[] {
  const found = new Set<string>();
  for (const [at, text] of texts.entries()) {
    if (!isNotice(text, lines[at] as LineSignals)) continue;
    for (const [name] of text.replace(ofNotices, ' ').matchAll(properName)) {
      const full = name.replace(/^The /, '');
      const words = full.split(' ');
      found.add(full);
      found.add(full.replace(ofFirms, ''));
      if (words.length > 2) found.add(words.map(([first]) => first).join(''));
    }
  }
  return [...found].filter(({ length }) => length >= shortest).slice(0, mostNames);
}

function isNotice(text: string, { words, credit }: LineSignals): boolean {
  return words <= longestNotice && !credit && notice.test(text);
}

function signersIn(texts: readonly string[], lines: readonly LineSignals[]): string[] {
  const signed = texts.flatMap((text, at) =>
    (lines[at] as LineSignals).words <= longestSignature ? (signature.exec(text)?.[1] ?? []) : [],
  );
  const alone = texts.filter((_, at) => (lines[at] as LineSignals).name);
  return [...new Set([...signed, ...alone])].slice(0, mostNames);
}

export function ownOf(texts: readonly string[], lines: readonly LineSignals[]): Own[] {
  const told = texts.map(() => none);
  const mark = (kind: keyof Own, isIn: (text: string) => boolean) => {
    const places = texts.flatMap((text, at) => {
      const line = lines[at] as LineSignals;
      return line.words > 3 && line.sentence && isIn(text) && !isNotice(text, line) ? [at] : [];
    });
    for (const at of places) {
      const before = told[at] as Own;
      told[at] = { ...before, [kind]: Math.max(before[kind], 1 / places.length) };
    }
  };
  for (const name of publishersIn(texts, lines)) mark('publisher', namedIn(name));
  for (const name of signersIn(texts, lines)) mark('signer', (text) => text.startsWith(`${name} `));
  return told;
}

/** Whoever tells a paper something is the article's. */
const toldTo = /\b(?:tells?|told|telling) (?:the )?$/i;

/** Whether a text has the name as a word, and not as whom somebody told. */
function namedIn(name: string): (text: string) => boolean {
  return (text) => {
    const at = text.indexOf(name);
    if (at < 0 || toldTo.test(text.slice(Math.max(0, at - 12), at))) return false;
    return !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
  };
}
