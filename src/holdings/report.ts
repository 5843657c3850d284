/** Files with their messages to the report that a terminal shows, by file, line and column. */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { visible } from './visible.ts';

/** Empty where there is no message. Names of files and words of content are escaped: a terminal obeys some letters. */
export function reportOf(files: readonly Told[], look: Look): string {
  const hang = hangOf(files);
  const shown = files.map((file) => copied(file, new VFile({ path: visible(file.path) }), look, hang));
  return reporter(shown, settings(look));
}

/** The same of one file, for a reader who knows which: its messages without its name. */
export function messagesOf(file: Pick<VFile, 'messages'>, look: Look): string {
  return reporter(copied(file, new VFile(), look, hangOf([file])), settings(look));
}

type Told = Pick<VFile, 'path' | 'messages'>;

export type Look = 'plain' | 'coloured';

const settings = (look: Look) => ({ color: look === 'coloured', quiet: true });

/** The reporter sets columns, so that every row is as wide as the longest reason makes its first line. */
const longestLine = 68;

/** Where reasons begin: behind the longest place and the longest severity, a blank after each. */
function hangOf(files: readonly Pick<VFile, 'messages'>[]): string {
  const all = files.flatMap(({ messages }) => messages);
  const longest = (words: string[]) => words.reduce((most, { length }) => Math.max(most, length), 0);
  // A message’s name is its file and its place.
  const place = longest(all.map(({ name, file }) => (file ? name.slice(file.length + 1) : name)));
  const severity = longest(all.map(({ fatal }) => (fatal ? 'error' : 'warning')));
  return ' '.repeat(place + severity + 2);
}

function copied({ messages }: Pick<VFile, 'messages'>, copy: VFile, look: Look, hang: string): VFile {
  // The reporter makes only the first line bold.
  const [bold, plain] = look === 'coloured' ? ['\u001B[1m', '\u001B[22m'] : ['', ''];
  for (const { reason, place, ruleId, source, fatal } of messages) {
    copy.message(linesOf(visible(reason)).join(`${plain}\n${hang}${bold}`), {
      ...(place && { place }),
      ...(ruleId && { ruleId }),
      ...(source && { source }),
    }).fatal = fatal;
  }
  return copy;
}

/** Not within a short quotation, which may be wanted for copying: “people: []”. */
const between = / (?![^“”]{0,40}”)/;

/** Broken between words. */
function linesOf(reason: string): string[] {
  const lines: string[] = [];
  for (const word of reason.split(between)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longestLine)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
