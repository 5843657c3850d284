/** A word to what it hints at. A line without a pattern's hint has no match of it, and need not be searched. */
import { functionWords } from '../function-words.ts';

export const hints = { functional: 1, person: 2, legal: 4, credit: 8, label: 16, number: 32 } as const;

/** Words one of which every match has: of a pattern of `signals.ts`, or of one of the labels within a line in `phrases.ts`. */
const words: Record<keyof typeof hints, Iterable<string>> = {
  functional: functionWords,
  person: listed('i we you us our ours your yours my me'),
  legal: listed(
    `privacy personal terms consent copyright liability third disclaimer affiliate commission guidelines trademark
    trademarks newsletter inbox subscribe subscriber subscribers subscription subscriptions sign signed log logged e
    email password account advertise advertising advertisement advertisements advertisers`,
  ),
  credit: listed(
    `getty reuters shutterstock unsplash afp ap associated istock file photo photos photograph photographs image
    courtesy credit picture pic`,
  ),
  // These only beside a number.
  number: listed('shares like likes views retweets reactions share said says wrote replied just little'),
  label: listed(
    `sign signup subscribe register newsletter newsletters inbox email phone alert alerts support help fund donate back
    sustain patreon liked contribution donation supporter patron member gift coffee subscriber subscribers subscribed
    account reading unlimited article articles log login trial cancel content story cookie cookies consent preferences
    privacy terms recaptcha c copyright copyrights copyrighted reserved broadcast rewritten redistributed permission`,
  ),
};

const known = new Map<string, number>();
for (const [kind, some] of Object.entries(words) as [keyof typeof hints, Iterable<string>][])
  for (const word of some) known.set(word, (known.get(word) ?? 0) | hints[kind]);

/** `small` is the word in small letters. */
export function hintsOf(small: string): number {
  return known.get(small) ?? 0;
}

function listed(some: string): string[] {
  return some.split(/\s+/);
}
