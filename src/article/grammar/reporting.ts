/** A word to whether it is a verb that reports what somebody says, and of which sort. */
import { matchesIn } from '../text/matches.ts';
import { bases, forms } from './reporting-forms.ts';

/** Verbs that say what somebody else is called: a single quoted word after them is a quotation. */
const naming =
  /^(?:call|describ|brand|label|dub|term|characteri[sz]|denounc|condemn|dismiss|hail|prais|refer|deem|criticis|criticiz|blast|slam|deride|decri|mock|introduc)/;

export function isReporting(word: string): boolean {
  return forms.has(word.toLowerCase());
}

export function isNaming(word: string): boolean {
  return naming.test(word.toLowerCase());
}

/** The verbs of saying proper, of the first classes above: whatever else their sentence is about, somebody said something. */
const saying =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ell)|wr[io]t|add(?:ed|s|ing)?$|ask|tweet|repl|explain|announc|declar|insist|argu|claim|not(?:ed|es?|ing)$|recall|warn|stat(?:ed?|es|ing)$|post|testif|respond|continu|conclud|acknowledg|admit|confess|answer(?:ed|ing)$|retort|remark(?:ed|ing)$|exclaim)/;

export function isSaying(word: string): boolean {
  return isReporting(word) && saying.test(word.toLowerCase());
}

/** "They say", "to say", "say": the form that tells of no one time, and of nobody for certain. */
export function isBaseForm(word: string): boolean {
  return bases.has(word.toLowerCase());
}

/** What stands beside no word: with accents, which `\b` does not know, and hyphens. */
const ofWord = '[\\w\\u00C0-\\u024F-]';
/** To look for all of them in a text takes a fifth of the time that asking about each of its words does. */
const reporting = new RegExp(`(?<!${ofWord})(?:${[...forms].join('|')})(?!${ofWord})`, 'g');

/** Those in small letters that stand in a text. */
export function reportingIn(text: string): { verb: string; at: number }[] {
  return matchesIn(text, reporting).map(({ 0: verb, index }) => ({ verb, at: index }));
}

/** The verbs of saying proper, in the forms that tell of one time. */
export const telling: ReadonlySet<string> = new Set(
  [...forms].filter((form) => isSaying(form) && !isBaseForm(form)),
);

/** All of these as a pattern; (?!\w) after it, for the engine writes out \b once for each of many words. */
export const tellingVerbs = [...telling].filter((form) => !form.endsWith('ing')).join('|');

const amid = new RegExp(`\\b(?:${tellingVerbs})(?!\\w)`, 'u');

/** Whether one of these stands among words. */
export function hasTelling(words: string): boolean {
  return amid.test(words);
}

/** Whether a word in small letters is a verb of saying proper that tells of one time. */
export function isTelling(word: string): boolean {
  return telling.has(word);
}

/** What somebody thinks, or something reflects, is told by somebody. */
export function isThinking(word: string): boolean {
  return /^(?:th(?:ink|ought)|believ|hop(?:e|ing)|wish|fear|worr|reflect|view|regard|perceiv|envisag|see|saw)/.test(
    word.toLowerCase(),
  );
}
