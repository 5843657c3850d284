/** A capitalised word to whether it stands alone, as surnames and single names do, and is no part of a longer name. */

const loneCapital =
  /(?:(?<![\p{L}.’'-][ \u00A0]?)|(?<=\p{Ll}[,;]? )|(?<=\b(?:Mr|Mrs|Ms|Dr|Prof)\. ))\p{Lu}\p{L}+(?=['’]s|[ ,.;:?!)”"]|$)(?! \p{Lu})/uy;

export function standsAlone(text: string, start: number): boolean {
  loneCapital.lastIndex = start;
  return loneCapital.test(text);
}
