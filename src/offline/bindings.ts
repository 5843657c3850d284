/** Which build each open page is of, where that is not the worker’s own: kept while the page may still be open. */

type Bindings = {
  bind: (client: string, build: string) => Promise<void>;
  buildOf: (client: string) => Promise<string | undefined>;
  /** Forgets the pages that are none of these. */
  release: (open: readonly { id: string }[]) => Promise<void>;
};

/** Goes into sw.js as its own source text, hence imports nothing. */
export function openBindings(name: string, scope: string): Bindings {
  // A page that is on its way, or that the reader may come back to, is not among those that are open.
  const patience = 24 * 60 * 60 * 1000;
  const since = 'bound-at';
  const addressOf = (client: string) => `${scope}?client=${client}`;
  return {
    bind: async (client, build) => {
      const binding = new Response(build, { headers: { [since]: String(Date.now()) } });
      await (await caches.open(name)).put(addressOf(client), binding);
    },
    buildOf: async (client) => (await caches.match(addressOf(client), { cacheName: name }))?.text(),
    release: async (open) => {
      const cache = await caches.open(name);
      const kept = new Set(open.map(({ id }) => addressOf(id)));
      for (const request of await cache.keys()) {
        const at = Number((await cache.match(request))?.headers.get(since));
        if (!kept.has(request.url) && Date.now() - at > patience) await cache.delete(request);
      }
    },
  };
}
