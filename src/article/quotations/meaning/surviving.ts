/** "Mr Quist", where two are called so, to the one who told something, if the clipping tells of the deaths of all others. */
import { isReporting } from '../../grammar/reporting.ts';
import type { Mention } from '../../names.ts';
import { fitsGiven } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
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
  { everything, passages }: Pick<Story, 'everything' | 'passages'>,
): string | null {
  const bears = ({ kind, name }: Mention) => kind === 'person' && name.endsWith(` ${surname}`);
  const dead = namesWhere(
    everything,
    bears,
    (before, after) => (deadBefore.test(before) && !/^['’]/.test(after)) || deadAfter.test(after),
  );
  const all = namesWhere(everything, bears, () => true);
  const [one, ...others] = [...all].filter((name) => !dead.has(name) && fitsGiven(name, style));
  if (one === undefined || others.length > 0 || dead.size === 0) return null;
  const told = namesWhere(passages, bears, (_, after) => isReporting(tells.exec(after)?.[1] ?? ''));
  return told.has(one) ? one : null;
}

function namesWhere(
  passages: readonly Passage[],
  bears: (mention: Mention) => boolean,
  isSo: (before: string, after: string) => boolean,
): Set<string> {
  return new Set(
    passages.flatMap(({ text, mentions }) =>
      mentions
        .filter(bears)
        .filter(({ start, end }) =>
          isSo(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 90)),
        )
        .map(({ name }) => name),
    ),
  );
}
