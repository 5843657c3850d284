/** A word to what it hints at. A line without a pattern's hint has no match of it, and need not be searched. */
import { functionWords } from '../grammar/function-words.ts';

/** One bit each; a kind of furniture has that of the labels that it has within a line. */
export const hints = {
  functional: 1,
  person: 2,
  legal: 4,
  credit: 8,
  'share buttons': 16,
  comments: 32,
  newsletter: 64,
  appeal: 128,
  'pay wall': 256,
  'cookie notice': 512,
  copyright: 1024,
  advertisement: 2048,
  address: 4096,
} as const;

/** Words one of which every match has: of a pattern of `signals.ts`, or of a label within a line in `phrases.ts`. */
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
  address: ['www'],
  'share buttons': listed('shares share likes like views retweets reactions'),
  comments: listed('said says wrote replied'),
  newsletter: listed('sign signup subscribe register newsletter newsletters inbox email phone alert alerts'),
  appeal: listed(
    `support help fund donate back sustain patreon liked contribution donation supporter patron member gift coffee
    little just`,
  ),
  'pay wall': listed(
    `subscriber subscribers subscribed member account reading unlimited article articles log login subscribe trial
    cancel content story`,
  ),
  'cookie notice': listed('cookie cookies consent preferences privacy terms recaptcha'),
  copyright: listed(
    'c copyright copyrights copyrighted reserved broadcast rewritten redistributed permission',
  ),
  advertisement: listed('continues'),
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
