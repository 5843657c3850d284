/** A line of the article's text, as a crosshead is told from it. */
import type { LineSignals } from '../furniture/signals.ts';

/** `parted` is whether furniture stands between the line and the one before it; `caption` what is under a picture, or a standfirst. */
export type Line = { text: string; signals: LineSignals; parted: boolean; caption: boolean };
