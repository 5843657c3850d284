/** `npm run check`: all content to every message about it and a summary, without a build; exits 1 when something cannot be published. */
import { readHoldings } from '../src/holdings/read.ts';
import { reportOf } from '../src/holdings/report.ts';
import { jsonOf } from './check/json.ts';
import { summaryOf } from './check/summary.ts';
import { summaryWords } from './check/words.ts';
import { lookOf } from './colours.ts';
import { contentOption } from './content-folder.ts';
import { readOptions } from './options.ts';

const { values: options } = readOptions('Usage: npm run check -- [--content FOLDER] [--json]', {
  options: { content: contentOption, json: { type: 'boolean', default: false } },
});

const holdings = await readHoldings(options.content);
const summary = summaryOf(holdings);
if (options.json) {
  console.log(JSON.stringify(jsonOf(holdings, summary), null, 2));
} else {
  const report = reportOf(holdings.files, lookOf(process.stdout));
  console.log([...(report ? [report] : []), summaryWords(summary)].join('\n\n'));
}
if (!summary.publishable) process.exitCode = 1;
