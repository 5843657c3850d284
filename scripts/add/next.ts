/** The folder that clippings were brought into to what can be done with them next. */
import { contentFlag } from '../content-folder.ts';

export function nextWords(content: string): string {
  const flag = contentFlag(content);
  const check = `npm run check${flag}`;
  const build = flag === '' ? 'npm start' : `npm run build${flag}`;
  const longest = Math.max(check.length, build.length);
  return [
    '  next        edit the record where it says too little, or the clipping was read wrongly; then',
    `              ${check.padEnd(longest)}   says what is doubtful, in it and beside the others`,
    `              ${build.padEnd(longest)}   ${flag === '' ? 'builds the archive, and serves it here' : 'builds the archive'}`,
  ].join('\n');
}
