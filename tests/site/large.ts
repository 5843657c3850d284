/** More articles than a list may have: so many of one month that it has two pages, and so many without a date as well. */

const dates = [
  ...Array.from({ length: 140 }, (_, index) => `2016-12-${String((index % 28) + 1).padStart(2, '0')}`),
  ...Array.from({ length: 12 }, (_, index) => `2016-${String(index + 1).padStart(2, '0')}`),
  '2016',
  '2017-03-01/..',
  '2019-05-05',
];

export const largeFiles = Object.fromEntries([
  ...dates.flatMap((date, index) =>
    filesOf(`articles/${date.slice(0, 4)}/report-${index}`, `Report ${index}`, { event: date }),
  ),
  ...Array.from({ length: 4 }, (_, index) =>
    filesOf(
      `articles/undated/letter-${index}`,
      `Letter ${index}`,
      index === 0 ? { published: '2018-06-01' } : {},
    ),
  ).flat(),
]);

function filesOf(file: string, headline: string, facts: Record<string, string>): [string, string][] {
  const text = `The harbour council met in the morning and heard ${headline.toLowerCase()} on the ferries, which it put off.\n`;
  const record = Object.entries({ headline, publisher: 'The Harbour Gazette', ...facts });
  const yaml = record.map(([name, value]) => `${name}: { value: ${value}, source: a test }\n`).join('');
  return [
    [`${file}.txt`, text],
    [`${file}.yaml`, yaml],
  ];
}
