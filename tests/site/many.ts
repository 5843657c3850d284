/**
 * Forty-five small articles that one word finds, in as many months and from twenty publishers, and one without a
 * date, in an archive that knows its address.
 */

const numbers = Array.from({ length: 45 }, (_, index) => index + 1);

export const manyAddress = 'https://lamp.invalid';

const articles = Object.fromEntries(
  numbers.flatMap((number) => {
    const month = String((number % 12) + 1).padStart(2, '0');
    const file = `articles/${1980 + Math.floor(number / 12)}/number-${number}`;
    const text = `The lighthouse keeper wrote in letter ${number} that the lamp had burned all night and that no ship came near.\n`;
    const fact = (name: string, value: string) => `${name}:\n  value: ${value}\n  source: a test\n`;
    const published = `${1980 + Math.floor(number / 12)}-${month}`;
    const record =
      fact('headline', `Letter ${number}`) +
      fact('publisher', `The Lamp of Bay ${number % 20}`) +
      fact('published', published);
    return [
      [`${file}.txt`, text],
      [`${file}.yaml`, record],
    ];
  }),
);

export const manyFiles: Record<string, string> = {
  ...articles,
  'articles/undated/letter.txt':
    'The lighthouse keeper wrote on a day that nobody noted, a fantasy, and the lamp was out that night.\n',
  'archive.yaml': `title: Letters from the Lamp\ndescription: What a keeper wrote.\naddress: ${manyAddress}\nrights: Nobody’s.\n`,
};
