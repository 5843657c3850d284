/** References to CSL-JSON, the form in which citation processors and Zotero exchange them. */
import { dateWords } from '../archive/date-words.ts';
import { certainParts, type Reference } from './reference.ts';

/** `archive` is the archive’s title. Fields: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export function cslOf(references: readonly Reference[], archive: string): string {
  return `${JSON.stringify(
    references.map((reference) => itemOf(reference, archive)),
    null,
    2,
  )}\n`;
}

function itemOf(reference: Reference, archive: string) {
  const { id, title, byline, publisher, published, event, original, checked, address } = reference;
  const where = original ?? address;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(byline !== null && { author: [{ literal: byline }] }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(published !== null && { issued: dateOf(published) }),
    ...(event !== null && { 'event-date': dateOf(event) }),
    ...(where !== null && { URL: where }),
    ...(checked !== null && { accessed: dateOf(checked) }),
    archive,
    ...(address !== null && { archive_location: address }),
  };
}

/** CSL has no open intervals and no doubts beyond “circa”; what it cannot say is said in words. */
function dateOf(edtf: string) {
  const certain = certainParts(edtf);
  if (certain) return { 'date-parts': [certain] };
  const about = /^[\d-]+~$/.test(edtf) ? certainParts(edtf.slice(0, -1)) : null;
  return about ? { 'date-parts': [about], circa: true } : { literal: dateWords(edtf) };
}
