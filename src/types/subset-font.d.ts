/** The part of the subset-font package that this project uses; the package ships no types. */
declare module 'subset-font' {
  type Axis = number | { min?: number; max?: number; default?: number };

  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes?: Readonly<Record<string, Axis>> },
  ): Promise<Buffer>;
}
