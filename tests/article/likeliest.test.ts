/** A page of a line or two about a film or pictures: no line is surely an article's, and yet it was kept for one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading } from './read.ts';

const page = (told: string) => `Home
Live
Videos
Fixtures
Players
Shop
Sign In
Advertisement
Video
Premier Sailing
The tack that won the cup
${told}
Latest Videos
2:02
Premier Sailing
Injury opens the door for Quist
0:57
Rowing
A blade breaks
Advertisement
Videos
Fixtures
Players
Subscribe
Tickets
Privacy Policy
Contact
Feedback
`;
const bodyOf = (text: string) => reading(text).article.body.map((block) => block.text);
const rulesOf = (text: string) => reading(text).file.messages.map(({ ruleId }) => ruleId);

test('where no line is likelier text than not, the likeliest sentence is kept, and the doubt told at its line', () => {
  const told = 'Watch how the Herons took the lead when the wind turned before the last mark.';
  assert.deepEqual(bodyOf(page(told)), [told]);
  const doubt = reading(page(told)).file.messages.find(({ ruleId }) => ruleId === 'likeliest-text');
  assert.equal(doubt?.line, 12);
});

test('where a line is likelier text than not, there is no such doubt', () => {
  const told = 'The Herons took the lead when the wind turned before the last mark.';
  assert.deepEqual(bodyOf(page(told)), [told]);
  assert.ok(!rulesOf(page(told)).includes('likeliest-text'));
});

test('labels, and sentences of the page itself, are never kept for want of others', () => {
  const cookies = 'We and our partners use cookies to give you a better service and to support our business.';
  for (const told of ['Highlights', cookies]) {
    assert.deepEqual(bodyOf(page(told)), []);
    assert.ok(rulesOf(page(told)).includes('no-text'));
    assert.ok(!rulesOf(page(told)).includes('likeliest-text'));
  }
});
