/** Whom words in a speaker's place mean. */
import type { Mention } from '../../names.ts';

/** `note` says why the words mean somebody under another name. */
export type Meant = { value: string; note?: string; meant?: Mention };
