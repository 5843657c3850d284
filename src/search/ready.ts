/** A reader who turns to the search to the engine that answers them; nothing of it is loaded before. */
import { homeAddress } from '../addresses.ts';
import type { Engine } from './contract.ts';
import { askedAhead, fetched } from './index/fetched.ts';

/** Where the index is, below the site’s base. */
const folder = 'search-index/';

let engine: Promise<Engine> | undefined;

/** Loads the engine. Rejects where it cannot be had; a later call tries again. */
export async function readyEngine(): Promise<Engine> {
  engine ??= opened();
  try {
    return await engine;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

/** Fetches what a search needs ahead of the first key. Whatever is wrong is said when something is asked. */
export async function prepareEngine(): Promise<void> {
  await readyEngine()
    .then((opened) => opened.prepare())
    .catch(() => undefined);
}

/** The engine and what says where everything is come side by side: on a slow line, each turn takes half a second. */
async function opened(): Promise<Engine> {
  const read = askedAhead(fetched(homeAddress + folder), 'directory.json');
  const { engineOver } = await import('./answer.ts');
  return engineOver(read);
}
