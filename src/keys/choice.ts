/** Whether single keys act at all: WCAG 2.1.4 has the reader decide, since speech input types letters by accident. */
import { recall, remember } from '../reader/memory.ts';

export type Choice = { areOn: () => boolean; turn: (on: boolean) => void };

export const choice: Choice = {
  areOn: () => recall('keys') !== 'off',
  turn: (on) => remember('keys', on ? null : 'off'),
};
