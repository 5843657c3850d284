/** Files with their messages to the report that a terminal shows, by file, line and column. */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { visible } from './visible.ts';

/** Empty where there is no message. Names of files and words of content are escaped: a terminal obeys some letters. */
export function reportOf(files: readonly Pick<VFile, 'path' | 'messages'>[], look: Look): string {
  const shown = files.map((file) => copied(file, new VFile({ path: visible(file.path) })));
  return reporter(shown, settings(look));
}

/** The same of one file, for a reader who knows which: its messages without its name. */
export function messagesOf(file: Pick<VFile, 'messages'>, look: Look): string {
  return reporter(copied(file, new VFile()), settings(look));
}

export type Look = 'plain' | 'coloured';

const settings = (look: Look) => ({ color: look === 'coloured', quiet: true });

function copied({ messages }: Pick<VFile, 'messages'>, copy: VFile): VFile {
  for (const { reason, place, ruleId, source, fatal } of messages) {
    copy.message(visible(reason), {
      ...(place && { place }),
      ...(ruleId && { ruleId }),
      ...(source && { source }),
    }).fatal = fatal;
  }
  return copy;
}
