/** A name as a copyright notice or a page's foot has it to what its paper would be called, and to a key that all forms of it share. */
import { isSectionTitle } from './paper-titles.ts';

/** What the law has firms write behind their names, as a pattern. */
export const legalForms = String.raw`LLC|L\.L\.C\.?|Inc\.?|Incorporated|Ltd\.?|Limited|Pty\.?|Pvt\.?|Private|PLC|plc|Corp\.?|Corporation|Co\.?|Company|GmbH|AG|AB|AS|BV|NV|Oy|Pte\.?|SpA|S\.p\.A\.|Sdn|Bhd|DAC|S\.A\.?|LP|L\.P\.?`;

/** With the year and the words of a notice, and where it is registered: "Quay Herald Limited in England No. 1". */
const legalForm = new RegExp(
  String.raw`(?:,? (?:${legalForms}|(?:19|20)\d\d|Copyright|All Rights Reserved))+(?: in \p{Lu}.*)?$`,
  'iu',
);

/** Words for firms that publish, which papers have in their owners' names rather than in their own; general knowledge. */
const ofFirms =
  /(?: (?:Digital|Group|Holdings?|Interactive|Media|Network|Newspapers?|News (?:and|&) Media|Partners|Press|Publications?|Publishers|Publishing|Services|Ventures|Communications|Broadcasting|Enterprises|Entertainment))+$/;

/** "Harbour Times Interactive" may own many that are called otherwise. */
export const ownsMany = / Interactive\b/;

export function withoutLegalForm(name: string): string {
  return name.replace(legalForm, '');
}

/** "Scottish Field Media" to "Scottish Field"; null where nothing else is left, or nothing is to be taken. */
export function paperOf(owner: string): string | null {
  const paper = owner.replace(ofFirms, '');
  return paper === owner || paper === '' ? null : paper;
}

/** Of one word, in any case: "media". */
function isOfFirms(word: string): boolean {
  return ofFirms.test(` ${word.charAt(0).toUpperCase()}${word.slice(1)}`) || legalForm.test(` ${word}`);
}

/** "quay media limited" has the "gulf quay". @param owner in small letters, as the name */
export function sharesWord(owner: string, name: string): boolean {
  const words = name.split(partOfName);
  return owner
    .split(partOfName)
    .some((word) => word.length > 3 && words.includes(word) && !isSectionTitle(word) && !isOfFirms(word));
}

/** "GadgetQuay" is of GQ Inc., the "Quay Times" of QT Media, the "Voice of the Quay" of VQ Inc. */
export function initialsOf(name: string): string {
  const words = name.split(partOfName);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (capitals.length > 1 ? capitals : words)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

const partOfName = /[ -]|(?<=\p{Ll})(?=\p{Lu})/u;

/** Letters and digits in small letters, without a leading article and what addresses end with. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(endOfAddress, '')
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/^the(?=.{3})/u, '')
    .replace(/(?<=.{3})(?:com|couk)$/u, '');
}

/** What addresses of sites end with, as a pattern; countries have two letters. */
export const topLevel = 'com|org|net|news|info|example|[a-z]{2}';

/** ".com", ".co.example" */
const endOfAddress = new RegExp(`(?<=[\\p{L}\\d]{2})(?:\\.(?:${topLevel})){1,2}$`, 'u');
