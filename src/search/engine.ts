/** The index that the build wrote to an engine that answers. */
import { fileAddress } from '../addresses.ts';
import type { Engine } from './pagefind.ts';

let engine: Promise<Engine> | undefined;

/** Rejects where the index is missing or the browser cannot run it; a later call tries again. */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<Engine> {
  const address = fileAddress('pagefind/pagefind.js');
  const loaded: Engine = await import(/* @vite-ignore */ address);
  await loaded.init();
  return loaded;
}
