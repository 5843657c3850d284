/** A byline to all who sign with its author: those further on in its line, found here, and those on lines of their own below it. */
import { lineOf } from '../text/line-of.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { findBareByline, isSignature } from './bare.ts';
import type { PlacedByline } from './signed-line.ts';
import { type Byline, isSurelyPerson, namesAt, office } from './names.ts';
import { and, type Partner, partnersBelow } from './partners-below.ts';
import { bodyBeside } from './staff.ts';

/** Of all who sign: their names as one would write them, where those of the byline's line end, and whoever signs below. */
type Signed = { names: string; end: number; below: Partner[] };

/** @param dated places of the blocks that tell a day, which stands under the names of those who sign */
export function signedTogether(byline: PlacedByline, blocks: RootContent[], dated: number[]): Signed {
  const { at, names, start } = byline;
  const beside = partnersBeside(lineOf(blocks[at] as RootContent), byline);
  const below = partnersBelow(at, blocks, dated);
  const last = beside.at(-1) ?? byline;
  const partners = [...beside, ...below];
  return {
    names: inOneList([names, ...partners.map((one) => one.names)]),
    end: Math.max(start + names.length, last.start + last.names.length),
    below,
  };
}

/** Of names on lines of their own, one above the other, with an "and" or an office between them or none, the first. */
export function firstToSign<Names extends PlacedByline>(
  one: Names,
  all: Names[],
  blocks: RootContent[],
): Names {
  const above = blocks[one.at - 1];
  if (!above) return one;
  const line = plain(above);
  const isName = findBareByline(line)?.sure || (isSignature(line) && isSignature(one.names));
  const place = and.test(line) ? one.at - 2 : isName ? one.at - 1 : null;
  const first = all.find(({ at }) => at === place);
  return first ? firstToSign(first, all, blocks) : one;
}

/** "Jane Doe, Health Editor | John Roe", "Jane Doe (now) and John Roe (earlier)": an office or a bracket parts the names. */
const parting =
  /^(?:,? (?<behind>[^,|&()]{3,40}?)| \([^()]{2,20}\))?(?: ?[|•/] ?|,? (?<and>and|&) )(?=\p{Lu})/u;
/** "Ada Quist, Oslo & Tom Berg, Rome": what stands behind the first stands behind the last. */
const behindLast = /^, \p{Lu}[^,|&()]{2,40}$/u;
/** "Ada Quist in Harbour and TOM BERG, DAN ROE in New Quay" */
const placeBetween = /^ (?:in|at) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:and|&) (?=\p{Lu})/u;

const mailbox = '[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+';
/** Who stands behind an author's address is somebody, too: "JANE DOE (@jane) and DAN ROE", "Jane Doe, jane@paper.example, and Dan Roe". */
const addressBetween = new RegExp(
  `^(?: \\((?:@\\w+|${mailbox})\\)|,? ?${mailbox})(?:,? (?<and>[Aa]nd|AND|&) |, | [|•/] | (?=\\p{Lu}))`,
  'u',
);

function partnersBeside(line: string, { names, start }: Byline): Byline[] {
  const end = start + names.length;
  const place = placeBetween.exec(line.slice(end))?.[0];
  const afterPlace = place === undefined ? null : namesAt(line, end + place.length);
  if (afterPlace) return [afterPlace, ...partnersBeside(line, afterPlace)];
  const body = bodyBeside(line, end);
  if (body) return [body];
  const address = addressBetween.exec(line.slice(end));
  const reached = address && namesAt(line, end + address[0].length);
  if (reached && (address.groups?.['and'] !== undefined || isSurelyPerson(reached.names)))
    return [reached, ...partnersBeside(line, reached)];
  const part = parting.exec(line.slice(end));
  const next = part && namesAt(line, end + part[0].length);
  // A second place, paper or field stands so, too.
  if (!next || !isSurelyPerson(next.names)) return [];
  const { behind, and: joint } = part.groups ?? {};
  if (behind === undefined || office.test(behind)) return [next, ...partnersBeside(line, next)];
  const rest = line.slice(next.start + next.names.length);
  return joint !== undefined && capital.test(behind) && behindLast.test(rest) ? [next] : [];
}

const capital = /^\p{Lu}/u;

/** As one would write them: what joins the names of a line stays as it is, unless it is nothing but commas. */
function inOneList(names: string[]): string {
  const [first = '', ...more] = names;
  const stated = names.flatMap((some) => some.split(/,? (?:and|And|&) |\s?, /));
  // The caption of a portrait, or a second page, gives a name twice; a degree may stand behind two.
  const all = stated.filter((name, at) => !name.includes(' ') || stated.indexOf(name) === at);
  const isOnce = all.length === stated.length;
  if (more.length === 0 && isOnce && (lastJoint.test(first) || !first.includes(','))) return first;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const lastJoint = / (?:and|And|&|AND|with|as told to) /;
