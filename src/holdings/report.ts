/** Files with their messages to the report that a terminal shows, by file, line and column. */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { visible } from './visible.ts';

/** Empty where there is no message. Names of files and words of content are escaped: a terminal obeys some letters. */
export function reportOf(files: readonly VFile[], look: 'plain' | 'coloured'): string {
  const shown = files.map((file) => {
    const copy = new VFile({ path: visible(file.path) });
    for (const { reason, place, ruleId, source, fatal } of file.messages) {
      copy.message(visible(reason), {
        ...(place && { place }),
        ...(ruleId && { ruleId }),
        ...(source && { source }),
      }).fatal = fatal;
    }
    return copy;
  });
  return reporter(shown, { color: look === 'coloured', quiet: true });
}
