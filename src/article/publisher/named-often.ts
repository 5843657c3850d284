/** The furniture of a page to whoever it names as its own in more than one way. */
import type { VFile } from 'vfile';
import { authorityOf } from '../authority.ts';
import { evidence } from '../evidence.ts';
import { outletCalled } from '../names/known.ts';
import type { TextFact } from '../schema.ts';
import { wordsOf } from '../text/plain.ts';
import type { Root } from '../tree.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { Naming } from './namings.ts';
import { needsSecond } from './needs-second.ts';
import { worthOf } from './worth.ts';

declare module 'vfile' {
  interface DataMap {
    publishing: readonly Candidate[];
  }
}

/** @param isContested whether several known outlets have a line over the text, so that its place there says nothing of a name */
export function namedOften(tree: Root, file: VFile, isContested: boolean): TextFact | null {
  let best: Candidate | null = null;
  let most = 0;
  const candidates = candidatesIn(tree, file);
  file.data.publishing = candidates;
  const isTold = (name: string) =>
    tree.children.some((block) => block.type === 'paragraph' && wordsOf(block).includes(name));
  for (const candidate of candidates) {
    if (isContested && !candidate.signals['two places']) continue;
    if (needsSecond(candidate, isTold)) continue;
    const worth = worthOf(candidate.signals);
    if (worth >= most) [best, most] = [candidate, worth];
  }
  if (!best) return null;
  const { namings } = candidates.find(isWholly(best)) ?? best;
  const { name, block, start, end } = withoutSentencesArticle(inOrdinaryCapitals(wordedBest(namings), tree));
  const authority = authorityOf(file);
  const known = outletCalled(name, authority) ?? outletCalled(name.replace(article, ''), authority);
  return { value: known?.name ?? name, basis: 'stated', ...evidence(block, start, end) };
}

const article = /^the /i;
const endOfAddress = /\.\p{Ll}+$/u;
/** A name is the page's own word for itself, though a line with its address stands once more. */
const oncePlus = 1.5;

/** To a page of "Quay News", or with "Quay Daily" or "North Quay Courier" for its first name, "Quay" or "Courier" is short for that. */
function isWholly({ key: short, signals: { paper, 'one word': isWord } }: Candidate) {
  return ({ key, namings: [first], signals }: Candidate): boolean => {
    if (key === `${short}news`) return signals['alone above'];
    if (signals['on top'] && signals['owned alike'] && (signals.paper || signals['paper within']))
      if (key !== short && key.startsWith(short)) return true;
    if (!signals.leads || !signals.paper || key === short) return false;
    // "Support the Courier"
    return (
      key.startsWith(short) || (paper && isWord && key.endsWith(short) && !/ the /i.test(first?.name ?? ''))
    );
  };
}

/** The form that is written most often, rather not in capitals, nor as an address; of those alike, with its article. */
function wordedBest(namings: readonly Naming[]): Naming {
  const forms = [...Map.groupBy(namings, ({ name }) => name).values()] as [Naming, ...Naming[]][];
  const rank = ([{ name }, ...more]: [Naming, ...Naming[]]) =>
    more.length +
    (article.test(name) ? 0.5 : 0) -
    (endOfAddress.test(name) ? oncePlus : 0) -
    (isShouted(name) || /^the /.test(name) ? namings.length : 0);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best))[0];
}

/** "Follow the Quay Herald": in small letters, the article is the sentence’s. */
function withoutSentencesArticle(naming: Naming): Naming {
  const name = naming.name.replace(/^the /, '');
  return { ...naming, name, start: naming.end - name.length };
}

/** The page may have its own name in capitals wherever it stands alone, and as readers write it in a sentence. */
function inOrdinaryCapitals(naming: Naming, { children }: Root): Naming {
  if (!isShouted(naming.name)) return naming;
  // In small letters, a text may be longer than it is.
  const inAnyCase = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(naming.name)}(?![\\p{L}\\d])`, 'iu');
  for (const block of children) {
    const found = inAnyCase.exec(wordsOf(block));
    if (!found) continue;
    // "Wrote to the Quay Herald": the article is the sentence's.
    const name = found[0].replace(/^the /, '');
    const end = found.index + found[0].length;
    if (name !== name.toLowerCase() && !isShouted(name))
      return { ...naming, name, block, start: end - name.length, end };
  }
  return naming;
}

/** "QUAY HERALD", "QUAYHERALD.com", but not "BBC". */
function isShouted(name: string): boolean {
  const words = name.replace(endOfAddress, '');
  return words.length > 5 && words === words.toUpperCase();
}
