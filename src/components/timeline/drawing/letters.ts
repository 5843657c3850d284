/** Units of a drawing to lengths on the page: sixteen of them are one of the reader’s letters, however large these are. */
export function rem(units: number): string {
  return `${units / 16}rem`;
}

/** From one line of words to the next. */
export const lineHeight = 17;
