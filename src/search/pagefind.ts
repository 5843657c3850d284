/** The index that the build wrote to an engine that answers; what is used of pagefind.js, typed. */

export type Fragment = {
  url: string;
  /** The article’s text, plain. */
  content: string;
  meta: Record<string, string>;
  /** The found words, by their place among the words of the content. */
  locations: number[];
};

export type Hit = { id: string; data: () => Promise<Fragment> };

export type Options = {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
};

export type Engine = {
  init: () => Promise<void>;
  search: (term: string | null, options?: Options) => Promise<{ results: Hit[] }>;
};

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
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/pagefind.js`;
  const loaded: Engine = await import(/* @vite-ignore */ address);
  await loaded.init();
  return loaded;
}

/** The words of a fragment as Pagefind counts them. */
export function wordsOf({ content }: Fragment): string[] {
  return content.split(/[^\S\uFEFF]+/);
}
