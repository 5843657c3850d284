/** A content folder to holdings, and to a report of every message about every file; stops the build at any error. */
import { reportOf } from '../../src/holdings/report.ts';
import { lookOf } from '../colours.ts';
import { type Holdings, readHoldings } from '../../src/holdings/read.ts';
import { failure } from './failure.ts';
import { count, type Outcome } from './progress.ts';

export async function read(content: string): Promise<Outcome<Holdings>> {
  const holdings = await readHoldings(content);
  const messages = holdings.files.flatMap((file) => file.messages);
  const report = reportOf(holdings.files, lookOf(process.stderr));
  if (messages.some((message) => message.fatal)) throw failure(report);
  const warnings = messages.length === 0 ? '' : `, ${count(messages.length, 'message')}`;
  const outcome = `${count(holdings.readings.length, 'clipping')}${warnings}`;
  return { value: holdings, outcome, notes: report };
}
