/** The address at which an article stood to the day or month that its path carries, which is that of its publication. */
import { numbers } from '../dates/parts.ts';
import { resolveDate } from '../dates/resolve.ts';
import type { DateFact, TextFact } from '../schema.ts';

/** “/2019/05/12/”, “/2019/may/12/”, “/2019-05-12-”, or the month alone, “/2019/05/”, as programs for web pages file them. */
const filed =
  /(?<=\/)(?<year>20\d\d|199\d)(?:\/(?:(?<m>0[1-9]|1[0-2])|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?:\/(?<day>\d\d?))?(?=\/)|-(?<M>0[1-9]|1[0-2])-(?<D>\d\d)(?=[/-]))/;

export function dayInAddress(address: TextFact | null): DateFact | null {
  if (address?.line === undefined || address.start === undefined) return null;
  // Behind the path, another page may be named: the one to go back to.
  const [path = ''] = address.value.split(/[?#]/);
  const found = filed.exec(path);
  if (!found?.groups) return null;
  const { M, D, ...groups } = found.groups;
  const [text] = found;
  const parts = numbers({ ...groups, ...(M && D && { m: M, day: D }) });
  const start = address.start + found.index;
  const resolved =
    parts && resolveDate({ ...parts, text, start: found.index, end: found.index + text.length }, null);
  if (!resolved) return null;
  const place = { line: address.line, start, end: start + text.length, text };
  return {
    value: resolved.value,
    basis: 'inferred',
    ...place,
    note: 'the address of the article carries it',
  };
}
