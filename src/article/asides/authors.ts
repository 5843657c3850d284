/** The lines of a page to what it says of its author in or below the text, where a line above the text names the same person. */
import { surnameOf } from '../names/fuller.ts';
import { aboutSigner } from './lives.ts';
import { type Asides, isPassage, isPassageOfText, isText, type Line, passagesAbove } from './line.ts';
import { type Named, namesAbove, toldOf } from './signers.ts';

const author = { kind: 'about the page', rule: 'about the author' } as const;

/** What is said of an author, after the name. */
const life =
  /^(?:,? (?:a|an|the) .{3,60},)?,? (?:is|has been|has worked|has covered|writes|covers|works|reports|lives|joined|teaches)\b/u;
/** What obituaries and reports on a book say as well, of those they are about: a page does of whoever signed. */
const lifeOfSigner =
  /^(?:,? (?:a|an|the) .{3,60},)?,? (?:was born|has (?:edited|published|reported|taught|written))\b/u;
/** "Ada Quist’s book on boats, The Last Ferry, will be published in the spring." */
const works = /^['’]s? (?:[^\s.!?]+ ){1,10}(?:is|will be) (?:out|published)\b/u;
/** From general knowledge of how pages speak of those who write for them. */
const office =
  /\b(?:correspondent|reporter|writer|editor|columnist|journalist|author|contributor|critic|producer|freelance[rs]?|staff|fellow|professor|host|novelist|blogger|covers|covering|writes|newsletter|podcast)\b/i;
const officeOfSigner = /\b(?:written|poems|poet|stories|novel|photographer)\b/i;
/** Whoever has signed the text may have any other trade. */
const trade = /^ is (?:currently )?(?:a|an|one|the) /;
/** How to reach the author, below what is said of them. */
const address = /^(?:e-?mail:? )?(?:[^\s@]+@[^\s@]+\.\p{L}+|@\w{2,20})$/iu;

export function authorsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const names = namesAbove(lines);
  const firstOn = new Map<string, number>();
  // From the last line upwards, how many paragraphs are below is counted once.
  let passagesBelow = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    if (!isText(line)) continue;
    const named = names.find((one) => isOf(one, at));
    if (named) take(at, named.name);
    if (isPassage(line)) passagesBelow += 1;
  }
  return found;

  /** A profile begins so, too: what a page says of its writer stands under a name, or at the foot. */
  function isOf({ name, signs, bare }: Named, at: number): boolean {
    const told = toldOf((lines[at] as Line).text, name);
    if (told === null || (bare && isToldOf(name, at))) return false;
    const isUnderName = lines[at - 1]?.text === name;
    const mostBelow =
      (life.test(told) && office.test(told)) || (signs && isNoteOfSigner(name, told, at, isUnderName))
        ? mostOthers
        : signs && trade.test(told)
          ? 0
          : -1;
    return mostBelow >= 0 && (isUnderName || passagesBelow <= mostBelow);
  }

  /** The first paragraph of a text opens it. */
  function isNoteOfSigner(name: string, told: string, at: number, isUnderName: boolean): boolean {
    const isLife =
      (lifeOfSigner.test(told) || life.test(told)) && (office.test(told) || officeOfSigner.test(told));
    const above = passagesAbove(lines, at);
    return (
      ((isLife || works.test(told)) && above > 0) ||
      (above >= fewestAbove && aboutSigner(name, told, isUnderName) && !isToldOf(name, at))
    );
  }

  /** A text names others than whoever wrote it: one that has the surname above tells of them. */
  function isToldOf(name: string, at: number): boolean {
    let first = firstOn.get(name);
    if (first === undefined) {
      const surname = new RegExp(
        `(?<!\\p{L})${RegExp.escape(surnameOf(name))}(?!\\p{L})`,
        name === name.toUpperCase() ? 'iu' : 'u',
      );
      first = lines.findIndex(
        (line) => isPassageOfText(line) && surname.test(line.text) && toldOf(line.text, name) === null,
      );
      firstOn.set(name, first);
    }
    return first >= 0 && first < at;
  }

  function take(at: number, name: string): void {
    found.set(at, author);
    for (const by of [1, 2]) {
      const above = lines[at - by];
      if (above && isText(above) && (above.text === name || above.text === `About ${name}`))
        found.set(at - by, author);
    }
    const below = lines[at + 1];
    if (below && isText(below) && address.test(below.text)) found.set(at + 1, author);
  }
}

/** Other notes may stand below. */
const mostOthers = 2;
/** Where so many paragraphs stand above, the text is about something else than whoever signed it. */
const fewestAbove = 3;
