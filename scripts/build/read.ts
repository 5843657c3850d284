/** A content folder to holdings, and to a report of the messages about its files; stops the build at any error. */
import { lookOf } from '../colours.ts';
import { contentFlag } from '../content-folder.ts';
import { type Holdings, readHoldings } from '../../src/holdings/read.ts';
import { failure } from './failure.ts';
import { count, type Outcome } from './progress.ts';
import { toldOf } from './told.ts';

export async function read(content: string): Promise<Outcome<Holdings>> {
  const holdings = await readHoldings(content);
  const messages = holdings.files.flatMap((file) => file.messages);
  const command = `npm run check${contentFlag(content)}`;
  const report = toldOf(holdings.files, command, lookOf(process.stderr));
  if (messages.some((message) => message.fatal)) throw failure(report);
  const warnings = messages.length === 0 ? '' : `, ${count(messages.length, 'message')}`;
  const outcome = `${count(holdings.readings.length, 'clipping')}${warnings}`;
  return { value: holdings, outcome, notes: report };
}
