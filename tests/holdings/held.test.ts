import assert from 'node:assert/strict';
import { test } from 'node:test';
import { news, readFiles } from './trial.ts';

const quoted = `${news}
A longer wait

“We had given up hope of it,” Anna Field said. “Now the mail will come again.”
`;

test('of what is noted while a clipping is read, an archive holds nothing that weights alone are fitted from', async () => {
  const { readings } = await readFiles({ '2020/quoted.txt': quoted });
  assert.equal(readings.length, 2);
  assert.ok(readings.some(({ article }) => article.quotations.length > 0));
  for (const { file } of readings) {
    assert.ok(file.data.mentions);
    assert.equal(file.data.weighed, undefined);
    assert.equal(file.data.titling, undefined);
  }
});
