/** "Mr Quist", where two are called so, to the one who told something, if the clipping tells of the deaths of all others. */
import { isReporting } from '../../grammar/reporting.ts';
import { fitsGiven } from '../../names/styles.ts';
import { onceEach } from '../../asking/once-each.ts';
import { remembering } from '../../asking/remembering.ts';
import type { Passage } from '../passages/passage.ts';
import { anyBefore } from './firsts-before.ts';
import { namesWithSurname, placesNamed } from './named-so.ts';
import type { Story } from './story.ts';

/** Of whom it is told before or after the name that they are dead; from general knowledge of how news tells it. */
const deadBefore =
  /\b(?:deaths?|murder|killing|funeral) of (?:(?:the |his |her |their )?(?:\p{Ll}[\p{L}-]* ){0,3})?$|\bthe late $|\b(?:killed|murdered) (?:\p{Ll}[\p{L}-]* ){0,3}$/u;
const deadAfter =
  /^(?:, (?:\d{1,3}|[^,.;:]{2,60}),)? (?:(?:has |had )?died|(?:was|were|had been) (?:\p{Ll}+ly )?(?:killed|murdered|found dead|shot dead|stabbed to death))\b/u;
const tells = /^ (?:has |had |also )?(\p{Ll}+)/u;

export function survivingTeller(
  surname: string,
  style: string,
  story: Pick<Story, 'everything' | 'passages' | 'paragraphs'>,
): string | null {
  const { all, dead } = fatesIn(story.everything)(surname);
  if (dead.size === 0) return null;
  const [one, ...others] = [...all].filter((name) => !dead.has(name) && fitsGiven(name, style));
  return one !== undefined && others.length === 0 && hasTold(one, story) ? one : null;
}

/** All who bear a surname, and those of them who are dead. */
const fatesIn = onceEach((everything: readonly Passage[]) =>
  remembering((surname) => {
    const places = namesWithSurname(surname, everything);
    const dead = places.filter(
      ({ mention: { start, end }, passage: { text } }) =>
        (deadBefore.test(text.slice(Math.max(0, start - 60), start)) && !/^['’]/.test(text.charAt(end))) ||
        deadAfter.test(text.slice(end, end + 90)),
    );
    return { all: namesOf(places), dead: namesOf(dead) };
  }),
);

function namesOf(places: { mention: { name: string } }[]): Set<string> {
  return new Set(places.map(({ mention }) => mention.name));
}

const hasTold = anyBefore(
  ({ text, mentions }, name) =>
    mentions.some(
      (one) =>
        one.kind === 'person' &&
        one.name === name &&
        isReporting(tells.exec(text.slice(one.end, one.end + 90))?.[1] ?? ''),
    ),
  placesNamed,
);
