import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightsName } from '../../src/archive/rights.ts';

test('a rights statement is called by its name, with or without a secure address', () => {
  assert.equal(rightsName('http://rightsstatements.org/vocab/InC/1.0/'), 'In Copyright');
  assert.equal(rightsName('https://rightsstatements.org/page/CNE/1.0/'), 'Copyright Not Evaluated');
});

test('a statement that has no name here is shown by its address', () => {
  assert.equal(
    rightsName('http://rightsstatements.org/vocab/NEW/1.0/'),
    'http://rightsstatements.org/vocab/NEW/1.0/',
  );
});
