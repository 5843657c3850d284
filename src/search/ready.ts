/** A reader who turns to the search to the engine that answers them; nothing of it is loaded before. */
import { homeAddress } from '../addresses.ts';
import type { Engine } from './contract.ts';

let engine: Promise<Engine> | undefined;

/** Loads the engine, and what every search needs. Rejects as the engine does; a later call tries again. */
export async function readyEngine(): Promise<Engine> {
  engine ??= import('./answer.ts').then(({ openEngine }) => openEngine(homeAddress));
  try {
    const opened = await engine;
    await opened.prepare();
    return opened;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}
