/** The part of the edtf package that this project uses; the package ships no types. */
declare module 'edtf' {
  /** @throws SyntaxError when the value is not EDTF. */
  export default function edtf(value: string): { min: number; max: number };
}
