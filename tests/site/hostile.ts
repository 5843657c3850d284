/** Clippings that a page must show as the characters they are: markup, script, template signs, odd letters. */

export const hostileId = '1999/hostile';
export const hostileHeadline = '<b>Bold</b> headline & "quotes" {{7*7}} `${alert(1)}`';

/** Each stands in the clipping on a line of its own, and must come out just so. */
export const hostileLines = [
  'A paragraph with <script>window.pwned = 1</script> and </script> in it, which is long enough to be read as text.',
  '<img src=x onerror="window.pwned = 2"> opens this paragraph, which says that a picture failed to load in the night.',
  'Asterisks *are* asterisks, _underscores_ are too, and [a link](javascript:window.pwned=3) is no link in a clipping.',
  'Entities stay as they are: &lt;i&gt; &amp;amp; &#x41; &nbsp; and {{ constructor }} and <%= 7 * 7 %> and ${7 * 7}.',
  'Emoji 🎉👩‍👩‍👧 and Arabic مرحبا بالعالم and a turned \u202Etxet\u202C stand here beside the Polish word żółć, all as received.',
  '# A line that begins with a hash sign is a line that begins with a hash sign, and is never read as a heading.',
];

const record = (fields: string) =>
  `${fields}publisher:\n  value: '<i>Evil</i> "Times"'\n  source: 'a test "&" <em>its</em> author'\n`;

export const hostileFiles: Record<string, string> = {
  [`articles/${hostileId}.txt`]: `${[hostileHeadline, ...hostileLines].join('\n\n')}\n`,
  [`articles/${hostileId}.yaml`]: record(
    'headline:\n  value: \'<b>Bold</b> headline & "quotes" {{7*7}} `${alert(1)}`\'\n  source: a test\npublished:\n  value: 1999-05-01\n  source: a test\n',
  ),
  'articles/1999/undated.txt':
    'Relations with the neighbours were restored on an evening that the paper did not care to name, and families were glad.\n\n“The evening was a quiet one,” Ada Quist said, but Tom Berg called it “a loud night”.\n',
  'articles/1999/undated.yaml':
    'headline:\n  value: A Quiet Notice\n  source: a test\nbyline:\n  value: Helen Prior\n  source: a test\npublisher:\n  value: The Quiet Gazette\n  source: a test\n',
};
