/**
 * How much each thing about a line's standing speaks against its being article text: [before the article, within it,
 * after it]. `weights.json`, like `forest.json` and `lexicon.json`, is fitted, not chosen, and written by
 * `scripts/fit.ts`. The pages were some 1,600 labelled English ones, most of them news and magazines, of the Article
 * extraction dataset from news websites (AndyTheFactory, Apache 2.0), the Web Content Extraction Benchmark (Murrough
 * Foley, CC BY 4.0), the article-extraction-benchmark (Zyte, MIT) and the test pages of Readability (Mozilla, Apache
 * 2.0), each flattened to text with and without bullets, whole and cropped. No clipping of this archive is among them.
 */
import type { Weights } from './segment.ts';
import data from './weights.json' with { type: 'json' };

export const fitted = data as unknown as Weights;
