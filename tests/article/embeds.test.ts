/** What a page's programs print amid a text: around players and posts, on buttons, of who pays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKeptAmid } from './kept-amid.ts';

test('what players, posts of networks, carousels and buttons print amid a text is none of it', () => {
  for (const line of [
    'Play Video. Duration: 1 minute 12 seconds',
    'Tap to unmute',
    'Watch on YouTube',
    'To play this video you need to enable JavaScript in your browser.',
    'Skip twitter post by Northhaven Council',
    'View this post on Instagram',
    'A post shared by Northhaven Council (@northhaven)',
    'pic.twitter.com/abcdef',
    'Allow Twitter content?',
    'Warning: Coast Radio is not responsible for third party content.',
    'This is a carousel. Use Next and Previous buttons to navigate',
    'Save article',
    'Report a typo',
    'Get our app',
    'Sign up here',
    'Updated 3 hours ago',
    'Thanks for signing up!',
    'Get the best stories in your inbox every morning.',
    'We care about the protection of your data. Read our Privacy Policy.',
    'after newsletter promotion',
    'Paid for by Quay Bank',
    'In partnership with Quay Bank',
    'Chart: Quay News',
    'Rosa Lindqvist/QPR',
  ])
    assert.equal(isKeptAmid(line), false, line);
});

test('sentences and titles that begin as such lines do stay', () => {
  for (const line of [
    'Tap to unmute the past, says the museum, and it hands each visitor an old telephone.',
    'Watch on the Harbour',
    'To play this video the board had to borrow a projector from the school.',
    'Skip the post by the quay and you miss the best view of the ferry.',
    'A post shared by both councils, that of harbour warden, has been empty since May.',
    'Get a receipt in your inbox, the company says, or no money is paid back.',
    'Updated timetables were handed out to everybody on the quay on Monday.',
    'Paid for by the council, the new pier opens in May and closes in October.',
    'In partnership with Quay Bank, the company lends money to fishermen.',
    'Save the ferry',
    'Graphics: Harbour Xe (integrated)',
    '“Thanks for signing up,” the clerk told the first of them.',
  ])
    assert.equal(isKeptAmid(line), true, line);
});
