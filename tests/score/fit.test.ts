import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../src/article/furniture/segment.ts';
import { fit } from '../../scripts/fit/fit.ts';
import { pageOf } from '../../scripts/fit/page.ts';

const page = (name: string) => ({
  lines: [
    'Menu',
    `${name} will sail again in the first week of the summer, the company that runs the crossing has announced.`,
    `The fares of ${name} are to stay as they were before the break, and the first crossing will carry the mail.`,
    'Share this',
    `The company expects that some forty thousand people will use ${name} in the first year of the new service.`,
    'Leave a reply',
    'Your email address will not be published.',
  ],
  text: [0, 1, 1, 0, 1, 0, 0],
});

test('weights fitted to labelled pages find the parts of a page that was not among them', () => {
  const pages = ['Aurora', 'Borealis', 'Caledonia', 'Dauntless', 'Endeavour', 'Fortuna'].map((name) =>
    pageOf(page(name)),
  );
  const weights = fit(pages.slice(0, -1));
  const [unseen] = pages.slice(-1);
  assert.ok(unseen);
  assert.deepEqual(segment(unseen.features, weights), unseen.parts);
});

test('the same pages give the same weights', () => {
  const pages = ['Aurora', 'Borealis'].map((name) => pageOf(page(name)));
  assert.deepEqual(fit(pages), fit(pages));
});
