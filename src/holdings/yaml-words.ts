/** A parser's messages about a text that is no YAML to one for each line, in words for who wrote the text. */
import type { YAMLError } from 'yaml';
import type { Problem } from './messages.ts';

/** After the first fault of a line the parser mostly complains of what follows from it. */
export function firstByLine(errors: readonly YAMLError[], text: string): Problem[] {
  const end = text.trimEnd().length;
  const problems = errors
    .map(({ message, pos }) => ({ reason: inWords(message), offset: Math.min(pos[0], end) }))
    .sort((a, b) => a.offset - b.offset);
  return problems.filter(
    ({ offset }, at) => at === 0 || /[\r\n]/.test(text.slice(problems[at - 1]?.offset, offset)),
  );
}

const inMarks = 'is wanted in quotation marks';

/** Each pattern is of a whole message. */
const words: [message: RegExp, instead: string][] = [
  [/^Maximum call stack.*/, 'values within values, too deep to read'],
  [/^Nested mappings.*/, `found “: ” or further fields in a value; a value with “: ” in it ${inMarks}`],
  [/^Tabs are.*/, '$&; spaces are wanted'],
  [/^Missing closing (.)quote.*/, 'found no end of a quotation; $1 is wanted at its end'],
  [/^Implicit map keys.*/, 'found no colon after the name of a field; “name: value” is wanted'],
  [
    /^Implicit keys.*/,
    'found a field whose name goes on in the next line; “name: value” is wanted in one line',
  ],
  [/^Plain value cannot start with .*(.)$/, `found “$1” at the start of a value; such a value ${inMarks}`],
  [
    /^.* at node end$/,
    `found more after the end of a value; all of a value ${inMarks}, and all fields in one margin`,
  ],
  [
    /^Flow (?:map|sequence) .*end with a (.)$/,
    'found no end of a group in brackets; “$1” is wanted at its end',
  ],
  [/^Unexpected .* in YAML stream: "(.*)"$/s, 'found “$1” where no group is open; none is wanted there'],
  [/^Unexpected , in .*/, 'found a comma with nothing before it; one comma is wanted between two fields'],
  [/^Missing , .*/, 'found two fields with nothing between them; a comma is wanted'],
  [
    /^All (?:mapping|sequence) items must start.*/,
    'found a field in another margin than the fields before it; all fields of a group are wanted in one margin',
  ],
  [
    /^Invalid escape sequence (.*)/,
    'found “$1” in double quotation marks, where “\\” begins a sign; single quotation marks are wanted',
  ],
  [
    /^(?:Block scalar header includes|Not a YAML token).*/,
    `found text right after “|” or “>”; such a value ${inMarks}, or in the next lines, further in`,
  ],
  [
    /^Comments must be.*/,
    `found “#” right after a value; a space before it is wanted, or all of it in quotation marks`,
  ],
  [/^Missing directives-end.*/, `found “%” at the start of a line; such a value ${inMarks}`],
  [
    /^Block collections are not.*/,
    `found a field in brackets with no comma before it; a comma is wanted, or a value with “: ” in it ${inMarks}`,
  ],
  [/^Unexpected block-seq-ind.*/, `found “- ” at the start of a value; such a value ${inMarks}`],
  [/^Source contains multiple documents.*/, 'found a second document, after “---”; one is wanted'],
];

function inWords(message: string): string {
  const [pattern, instead] = words.find(([pattern]) => pattern.test(message)) ?? [];
  return pattern && instead ? message.replace(pattern, instead) : message;
}
