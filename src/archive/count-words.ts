/** Numbers to words, as a newspaper writes them. */

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** In a line of figures: words to twelve, figures above. */
export function countWords(count: number, one: string, many: string): string {
  return `${count > 12 ? count.toLocaleString('en') : numberWords(count)} ${count === 1 ? one : many}`;
}

export function numberWords(value: number): string {
  if (value < 20) return small[value] ?? String(value);
  if (value >= 100) return String(value);
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)]}${unit ? `-${small[unit]}` : ''}`;
}
