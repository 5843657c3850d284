/** `npm run score [-- FOLDER]`: every fixture's reading against the editor's; what differs, then precision, recall and F1 by field. */
import { scoreFixtures } from './score/fixtures.ts';

const [, , folder = 'tests/fixtures'] = process.argv;
const { scores, fixtures } = await scoreFixtures(folder);
if (fixtures.length === 0) {
  console.error(
    `${folder}: found no fixture; a folder of folders is wanted that hold source.txt and expected.json`,
  );
  process.exit(1);
}
for (const { name, faults, refused } of fixtures) {
  if (refused !== null) process.exitCode = 1;
  const differences = refused === null ? faults : [refused];
  if (differences.length > 0) console.log(`${name}\n  ${differences.join('\n  ')}`);
}
console.log(`\n${fixtures.length} fixtures      precision  recall      F1`);
for (const [field, tally] of Object.entries(scores)) {
  const figures = [tally.precision, tally.recall, tally.f1].map((share) =>
    (share * 100).toFixed(1).padStart(8),
  );
  console.log(
    `${field.padEnd(14)}${figures.join('')}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missing} missing`,
  );
}
