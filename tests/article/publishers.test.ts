/** Words in which a page speaks of its publisher, and those of others that only seem to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesIn } from '../../src/article/publisher/lines.ts';
import { initialsOf, keyOf, sharesWord } from '../../src/article/publisher/owners.ts';
import { isSectionTitle } from '../../src/article/publisher/paper-titles.ts';
import { wordsOf } from '../../src/article/text/plain.ts';
import { prose, read, reading } from './read.ts';

const publisher = (line: string) =>
  read([
    'Sign in',
    '',
    'Ferry to the island will sail again in summer',
    '',
    ...prose,
    '',
    'Subscribe',
    '',
    line,
  ]).publisher?.value ?? null;

test('who asks readers for support, or tells them where to follow, is the publisher', () => {
  for (const line of [
    'Liked it? Take a second to support The Quay Lantern on Patreon!',
    'Thank you for supporting The Quay Lantern and our advertisers.',
    'You can follow The Quay Lantern on Facebook',
    'For more of the coast, follow The Quay Lantern on Facebook',
    'Please follow The Quay Lantern for the latest tides',
    'Support The Quay Lantern today.',
    'Help support The Quay Lantern.',
    'If you value our work, support The Quay Lantern today.',
    'We need readers like you to support The Quay Lantern today.',
    'Help us by supporting The Quay Lantern today.',
    'Will you support The Quay Lantern today, please?',
  ])
    assert.equal(publisher(line), 'The Quay Lantern', line);
});

test('whom others join, support or follow, and what a page has or uses, is no publisher', () => {
  for (const line of [
    'Quist to join Northhaven',
    'Berg turns up to support Harbour Rowers',
    'The cookie is used to support Quayflare Bot Management.',
    'I would like to subscribe to Quay X Newsletter.',
    'Those who do not subscribe to Quay Premium',
    'You can follow Dr. Ada Quist on Facebook',
    "We don't support Harbour Explorer",
    'Thank you for supporting Northland.',
    'You can follow the Quay Cup on Saturday. Subscribe',
    'You can follow Ada Quist on Facebook.',
    'Please support Harbour Rescue today.',
    'Click here to join Quaychat and get the news.',
    'Northland should join The Quay League',
    'Berg will join The Quay Lantern',
    'Join The Conversation',
    'Support Honest News',
  ])
    assert.equal(publisher(line), null, line);
});

test('a newsletter, whoever pays for a page or writes a serial, and what a company owns are no publishers', () => {
  const inbox = 'Get the best of the quay in your inbox - subscribe to Quay Daybreak.';
  assert.equal(publisher(inbox), null);
  assert.equal(publisher(inbox.replace('Daybreak', 'Daily')), 'Quay Daily');
  assert.equal(publisher('© 2019 Harbour Times Interactive Inc. All Rights Reserved.'), null);
  for (const behind of ['Company', 'Terms of Use', 'All Rights Reserved', 'Broadcasting Inc.', 'Digital'])
    assert.equal(publisher(`© 2019 The Harbour Times ${behind}`), 'The Harbour Times', behind);
  assert.equal(publisher('Follow The Community'), null);
  const title = 'Ferry to the island will sail again in summer';
  const messages = (above: string[], from: string) =>
    read([...above, title, ...prose, 'Subscribe', from].flatMap((line) => [line, ''])).publisher?.value;
  assert.equal(messages([], 'A message from Quay Bank'), 'Quay Bank');
  assert.equal(messages(['Presented By Quay Bank'], 'A message from Quay Bank'), undefined);
  assert.equal(messages([], 'A note from Ada Quist'), 'Ada Quist');
  const signed = read([
    title,
    '',
    'By Ada Quist',
    '',
    ...prose,
    '',
    'Subscribe',
    '',
    'A note from Ada Quist',
  ]);
  assert.equal(signed.publisher, null);
  const group = [title, 'Posted by Northern Quill | March 3, 2021', ...prose, 'Subscribe'];
  const note = [...group, 'A message from Northern Quill'].flatMap((line) => [line, '']);
  assert.equal(read(note).publisher?.value, 'Northern Quill');
});

test('a known outlet alone below headline and writer is where a reprint is from; above the writer it prints', () => {
  const title = 'Ferry to the island will sail again in summer';
  const page = (...lines: string[]) => read(lines.flatMap((line) => [line, ''])).publisher?.value;
  assert.equal(page('Home', 'The Harbour Times', 'Sign in', title, ...prose), 'The Harbour Times');
  assert.equal(page('Home', 'Sign in', title, 'By Ada Quist', 'The Harbour Times', ...prose), undefined);
  const above = page('Home', title, 'The Harbour Times', 'By Ada Quist | March 3, 2021', ...prose);
  assert.equal(above, 'The Harbour Times');
  assert.equal(page('Home', 'Menu', 'Sign in', 'The Harbour Times', ...prose), 'The Harbour Times');
});

const title = 'Ferry to the island will sail again in summer';
const page = (above: string[], below: string[], by = 'By Ada Quist') =>
  read([...above, title, by, '12 May 2019', '', ...prose, '', ...below]).publisher;

test('a page that names somebody as its own in several ways states its publisher, in the form that it writes most often', () => {
  const notice = '© 2019 Quay Lantern Ltd. All rights reserved.';
  for (const other of [
    'Advertise with Quay Lantern',
    'This article appeared in the Quay Lantern print edition.',
    'Quay Lantern is part of the Harbour group.',
    'All is well. Quay Lantern is part of the Harbour group.',
    'Contact us: desk@quaylantern.example.com or www.quaylantern.com',
  ]) {
    const stated = page(['Menu', 'News'], ['Most read', 'Quay Lantern Newsletters', other, notice]);
    assert.equal(stated?.value, 'Quay Lantern', other);
    assert.equal(stated.basis, 'stated');
  }
  assert.equal(page(['Quay Lantern', 'Menu'], ['Most read', notice])?.value, 'Quay Lantern');
  const shouted = page(
    ['Menu'],
    ['ABOUT QUAY LANTERN', 'Jobs at Quay Lantern', 'Quay Lantern Newsletters', notice],
  );
  assert.equal(shouted?.value, 'Quay Lantern');
});

test('the words of the name are the evidence, with their line and columns', () => {
  const stated = page(['Menu'], ['Jobs at The Quay Lantern', 'Copyright (c) 2019 The Quay Lantern']);
  const place = { line: 7 + prose.length, start: 9, end: 25, text: 'The Quay Lantern' };
  assert.deepEqual(stated, { value: 'The Quay Lantern', basis: 'stated', ...place });
});

test('a notice alone names a paper that is called as papers are, and no firm that may own many', () => {
  assert.equal(page(['Menu'], ['© 2019 The Quay Tribune'])?.value, 'The Quay Tribune');
  assert.equal(page(['Menu'], ['© Copyright 2001-2019 Quay Gazette'])?.value, 'Quay Gazette');
  for (const owner of ['Harbour Media', 'Harbour Publishing Group Ltd', 'Quist & Sons', 'Brightwater'])
    assert.equal(page(['Menu'], [`© 2019 ${owner}. All rights reserved.`]), null, owner);
});

test('a firm’s notice speaks for the paper that the page is called by besides', () => {
  const below = [
    'Quay Lantern Jobs',
    'Quay Lantern Puzzles',
    'Quay Lantern Radio',
    'About Quay Lantern',
    '© 2019 Quay Lantern Media, Inc.',
  ];
  assert.equal(page(['Menu'], below)?.value, 'Quay Lantern');
});

test('behind the headline, in a title on the page’s first line, stands the publisher; further down it may be a label', () => {
  const titled = (above: string[], foot: string) => page(above, [foot])?.value ?? null;
  const browsers = `${title} | News | Quay Lantern`;
  assert.equal(titled([browsers, 'Menu'], 'Most read'), 'Quay Lantern');
  assert.equal(titled([`${title} | and the boats that will carry us`, 'Menu'], 'Most read'), null);
  assert.equal(page(['Menu', 'News', 'Sport', 'Sign in', browsers], ['Most read']), null);
});

test('a page whose first line is nothing but a name that papers have is that paper’s, with its motto behind a bar or without', () => {
  const first = (...lines: string[]) => page(lines, ['Most read'])?.value ?? null;
  assert.equal(first('The Quay Tribune', 'Menu', 'Sport'), 'The Quay Tribune');
  assert.equal(first('The Quay Tribune | News of the coast', 'Menu', 'Sport'), 'The Quay Tribune');
  for (const label of ['News & Politics', 'Latest News', 'Good News', 'Skip to Content', 'Brightwater'])
    assert.equal(first(label, 'Menu', 'Sport'), null, label);
});

test('sections are called by nothing but words for what papers have, however those are joined', () => {
  for (const label of ['Local News', 'The Magazine', 'News & Opinion', 'Arts, Food & Drink', 'U.S. News'])
    assert.equal(isSectionTitle(label), label !== 'Arts, Food & Drink', label);
});

test('where the printed article stood tells the publisher; where it was published first, another', () => {
  const foot = (line: string) => page(['Menu'], ['Most read', line])?.value ?? null;
  assert.equal(foot('Published in The Quay Tribune, March 12th, 2019'), 'The Quay Tribune');
  assert.equal(foot('This article appeared in the Quay Post print edition as: A boat'), 'Quay Post');
  assert.equal(foot('First published in The Quay Tribune, March 12th, 2019'), null);
  assert.equal(foot('Published in Northhaven on June 3, 2015'), null);
});

test('a paper is called by its own name: without what the law wants behind it, and in ordinary capitals where it has them', () => {
  const called = (...foot: string[]) => page(['THE QUAY CHRONICLE', 'Menu'], ['Most read', ...foot])?.value;
  assert.equal(called('© THE QUAY CHRONICLE LTD 2024'), 'THE QUAY CHRONICLE');
  assert.equal(called('© The Quay Chronicle Europe AB', 'Follow the QUAY CHRONICLE'), 'The Quay Chronicle');
  assert.equal(
    called('©News Quay Chronicle Limited in England No. 1.', 'About The Quay Chronicle'),
    'The Quay Chronicle',
  );
  // The first letter is one that in small letters is two.
  const reader = 'İda Berg wrote to the Quay Chronicle about it.';
  assert.equal(called('© THE QUAY CHRONICLE', 'Follow QUAY CHRONICLE', reader), 'Quay Chronicle');
  const addressed = (address: string) =>
    page([address, 'Menu'], ['Most read', '© QuayLantern Sports Ltd', 'Download the QuayLantern app'])?.value;
  assert.equal(addressed('QUAYLANTERN.example'), 'QuayLantern');
  assert.equal(addressed('QuayLantern.example'), 'QuayLantern');
});

test('a network, a section, the writer, an agency and “us” are no publishers, however often they are named', () => {
  for (const name of ['Facebook', 'Reddit', 'Apple News', 'Ada Quist', 'Us'])
    assert.equal(
      page([name], [`Follow ${name}`, `About ${name}`, `More from ${name}`, `${name} on Twitter`]),
      null,
    );
  assert.equal(page(['Politics'], ['More on Politics', 'Politics', 'Opinion']), null);
  assert.equal(page(['Menu'], ['© 2019 The Associated Press. All rights reserved.']), null);
});

test('what a browser printed over and under each sheet names the publisher, too', () => {
  const lines = [
    `3/2/21, 10:14 AM ${title} - Quay Lantern`,
    title,
    'By Ada Quist',
    '12 May 2019',
    ...prose,
    'https://www.quaylantern.com/ferry.html 1/1',
  ];
  const { value, line } = read(lines).publisher ?? {};
  assert.deepEqual([value, line], ['Quay Lantern', 1]);
});

test('a name that has a known outlet’s within it is another, and with an article before it is the same', () => {
  const stated = (name: string) =>
    page(['Menu'], [`About ${name}`, `Jobs at ${name}`, `${name} Newsletters`])?.value;
  assert.equal(stated('Northern Coast Radio'), 'Northern Coast Radio');
  assert.equal(stated('Coast Radio Weekly'), 'Coast Radio Weekly');
  assert.equal(stated('The Coast Radio'), 'Coast Radio');
});

test('a site that the text tells of is not the page’s own, an address for mail in it is', () => {
  const stated = (mention: string) =>
    read([
      ...['Menu', title, 'By Ada Quist', '12 May 2019', '', ...prose, mention, ''],
      ...['Most read', 'More on Quay Sails', 'About Quay Sails'],
    ]).publisher?.value ?? null;
  assert.equal(stated('The sails are sold by Ada Berg at www.quaysails.com, as the company has said.'), null);
  assert.equal(stated('The writer can be reached at ada@quaysails.com until the summer.'), 'Quay Sails');
});

test('what a line tells of somebody in the news, that it is part of something, is not enough alone', () => {
  const told = (...below: string[]) =>
    read([
      ...['Menu', title, 'By Ada Quist', '12 May 2019', '', ...prose],
      ...['The Old Quay has said so.', '', 'Most read', ...below],
    ]).publisher?.value ?? null;
  const line = 'The Old Quay is part of the harbour.';
  assert.equal(told(line), null);
  assert.equal(told(line, 'Jobs at The Old Quay'), 'The Old Quay');
});

test('a name over a menu is the page’s where the owner, an address or the text agrees with it, and a topic there is not', () => {
  const over = (name: string, ...foot: string[]) =>
    page(['Skip to content', 'Sign in', name, 'Home', 'News', 'Sport', 'Weather'], ['Most read', ...foot])
      ?.value ?? null;
  assert.equal(over('QuayLive', 'Mail us: news@quaylive.example', '© 2019 Midmarch Titles Ltd'), 'QuayLive');
  assert.equal(over('Gulf Chronicle', '© 2019 Chronicle Newspapers Ltd'), 'Gulf Chronicle');
  assert.equal(over('Harbour Rescue', '© 2019 Chronicle Newspapers Ltd'), null);
  assert.equal(over('Obituaries', 'More on Obituaries'), null);
});

test('a day or a month over a menu, and before “Staff Reporter”, is nobody', () => {
  const over = (name: string) =>
    page([name, 'Home', 'News', 'Sport'], [`Ada Quist, ${name} Staff Reporter`, `More from ${name}`])
      ?.value ?? null;
  for (const time of ['Sunday', 'March', 'Sept']) assert.equal(over(time), null, time);
  assert.equal(over('Sunday Lantern'), 'Sunday Lantern');
});

test('an owner is like a paper whose word it has, but for words of all firms, or whose initials', () => {
  assert.ok(sharesWord('quay newspapers ltd', 'north quay gazette'));
  assert.ok(!sharesWord('quay media group', 'harbour media'));
  assert.ok(!sharesWord('quay news ltd', 'harbour news'));
  for (const name of ['Quay Gazette', 'QuayGazette', 'Quay-Gazette'])
    assert.equal(initialsOf(name), 'qg', name);
});

test('a name is one with the address that is called by it', () => {
  for (const form of [
    'Quay Lantern',
    'The Quay Lantern',
    'quaylantern.com',
    'Quay-Lantern.co.uk',
    'quaylantern.ie',
  ])
    assert.equal(keyOf(form), 'quaylantern', form);
  assert.equal(keyOf('St. Quay'), 'stquay');
});

test('who is named short, and on a line of its own by its whole name as a news service or a paper, is called by that', () => {
  const called = (whole: string, ...above: string[]) =>
    page(
      [...above, whole, 'Menu'],
      [
        'About the QBX',
        'Jobs at the QBX',
        'QBX Newsletters',
        '© 2019 QBX. The QBX is not responsible for the content of other sites.',
      ],
    )?.value;
  assert.equal(called('QBX News', 'Sign in'), 'QBX News');
  assert.equal(called('QBX Daily'), 'QBX Daily');
  const courier = (whole: string) =>
    page([whole, 'Home', 'News'], ['Jobs at the Courier', 'About the Courier', '© 2019 Courier'])?.value;
  assert.equal(courier('North Quay Courier'), 'North Quay Courier');
  assert.equal(courier('Support the Courier'), 'Courier');
  assert.equal(called('QBX Shop', 'Sign in'), 'QBX');
});

test('lines above the headline that may be a name are counted, and a menu is known by its words', () => {
  const { tree } = reading(
    [
      'Skip to content',
      'Quay Lantern | Since 1887',
      'Home | News',
      'Sport',
      title,
      'By Ada Quist',
      ...prose,
    ].join('\n\n'),
  );
  const lines = linesIn(tree.children, tree.children.map(wordsOf));
  const found = lines.filter(({ rank }) => rank >= 0);
  assert.deepEqual(
    found.map(({ text, rank, isOverMenu }) => [text, rank, isOverMenu]),
    [['Quay Lantern', 0, true]],
  );
});
