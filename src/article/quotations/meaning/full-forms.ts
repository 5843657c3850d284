/** The short form by which a body or a person speaks to the full one that the clipping gives: "the service", "Northhaven". */
import { capitalIndex } from '../../text/capital-index.ts';
import { once } from '../../asking/once.ts';
import { remembering } from '../../asking/remembering.ts';
import { byInitials, bodyByNoun } from './full-bodies.ts';
import { bearerBeside, fullName } from './full-names.ts';

export type FullForms = {
  ofBody: (role: string) => string | null | undefined;
  ofWord: (word: string) => string | null | undefined;
};

/**
 * Each short form of a clipping is looked for once, in all its words: its captions too; in headlines every word may be a
 * capital. A surname that the article never gives in full may be so beside it: in its headline, a caption, its tags.
 */
export function fullFormsIn(text: () => string, beside: () => string): FullForms {
  const ofBody = remembering((role) => ({ name: bodyByNoun(role, text()) }));
  const linesOf = linesWith(text);
  const linesBeside = linesWith(beside);
  const ofWord = remembering((word) => {
    const name = /^\p{Lu}{3,6}$/u.test(word) ? byInitials(word, text()) : fullName(word, linesOf);
    return { name: name === undefined ? bearerBeside(linesBeside, word) : name };
  });
  return { ofBody: (role) => ofBody(role).name, ofWord: (word) => ofWord(word).name };
}

/** No name goes on beyond a line. */
function linesWith(text: () => string): (word: string) => string {
  const lines = once(() => text().split('\n'));
  const places = once(() => capitalIndex(lines()));
  return (word) =>
    places()(word)
      .map((at) => lines()[at])
      .join('\n');
}
