/** A page on screen to the sheets it is printed on: how many signs each of them bears. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** @param height of a sheet, in millimetres; it is as wide as A4 */
export async function printed(page: Page, height: number): Promise<number[]> {
  const pdf = (await page.pdf({ width: '210mm', height: `${height}mm` })).toString('latin1');
  return [...pdf.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(
    ([, contents = '']) => drawingOf(pdf, contents).match(/\bTj\b/gi)?.length ?? 0,
  );
}

/** The operators that draw a sheet: a stream of the PDF, unpacked. */
function drawingOf(pdf: string, object: string): string {
  const start = pdf.indexOf(`\n${object} 0 obj\n`);
  const body = pdf.indexOf('stream\n', start) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(pdf.slice(start, body))?.[1]);
  return inflateSync(Buffer.from(pdf.slice(body, body + length), 'latin1')).toString('latin1');
}
