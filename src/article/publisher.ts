/** The publisher: stated by the clipping’s catalogue, in words of its own furniture — appeals, letters, masthead, copyright notice — or by a name that the page has for itself in more than one way. */
import type { VFile } from 'vfile';
import { authorityOf } from './authority.ts';
import { isSurelyPerson } from './byline/names.ts';
import { claimsIn } from './publisher/claims.ts';
import { outletsAbove } from './publisher/masthead.ts';
import { namedOften } from './publisher/named-often.ts';
import { namedBy, type Wording } from './publisher/namings.ts';
import { plain } from './text/plain.ts';
import type { TextFact } from './schema.ts';
import type { Root } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    publisher: TextFact | null;
  }
}

/** Who pays for a page has a message for its readers, too: "Presented by Quay Bank". */
const presenter: Wording = {
  lead: /^(?:presented|sponsored|supported|powered|brought to you) by:? /gi,
  tail: /$/y,
};

export function publisher() {
  return (tree: Root, file: VFile) => {
    const stated = file.data.catalogue?.publisher;
    if (stated) {
      file.data.publisher = stated;
      return;
    }
    const authority = authorityOf(file);
    const strangers = presentersAndWriter(tree, file);
    const claims = tree.children.flatMap((block) =>
      block.type === 'furniture' ? claimsIn(block, authority, strangers) : [],
    );
    const [outlet, ...others] = outletsAbove(tree, authority, file.data.publication?.byline?.line);
    const isContested = others.length > 0;
    file.data.publisher =
      claims.find(({ known }) => known)?.fact ??
      (isContested ? undefined : outlet) ??
      namedOften(tree, file, isContested) ??
      claims.find(({ own }) => own)?.fact ??
      null;
  };
}

/** Who presents the page, and the person who signs the article: the author of a serial has a note for readers. */
function presentersAndWriter({ children }: Root, { data }: VFile): Set<string> {
  const presenters = children.flatMap((block) => namedBy(presenter, plain(block)).map(({ name }) => name));
  const writer = data.publication?.byline?.value;
  return new Set(writer !== undefined && isSomebody(writer) ? [...presenters, writer] : presenters);
}

/** A group may sign as the publisher, too; one word is the name of an account. */
function isSomebody(writer: string): boolean {
  return isSurelyPerson(writer) || !writer.includes(' ');
}
