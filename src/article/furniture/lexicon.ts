/** The fitted weights of words, as `lexicon.json` holds them. See `weights.ts` for what they were fitted to. */
import data from './lexicon.json' with { type: 'json' };
import type { Lexicon } from './wording.ts';

export const lexicon: Lexicon = { base: data.base, words: new Map(Object.entries(data.words)) };
