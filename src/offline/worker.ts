/** One build of the archive to a service worker that answers from it where the network does not. */
import type { openBindings } from './bindings.ts';
import type { openRegisters, Register, registerOf } from './registers.ts';
import type { Fetching, Surroundings } from './surroundings.ts';

export type Build = {
  /** Of all that may be kept of a build: two that differ in a byte of it differ in this. */
  name: string;
  /** What is fetched ahead of need, by its path below the base, with the digest that a browser checks it by. */
  ahead: [path: string, integrity: string][];
  /** The page that says that there is no network, among those. */
  offline: string;
  /** Of the digests of everything that may be kept when it is read. */
  registers: Register[];
};

/** Handed in as source text, as `serveBuild` itself goes into sw.js. */
export type Helpers = {
  openBindings: typeof openBindings;
  openRegisters: typeof openRegisters;
  registerOf: typeof registerOf;
};

/**
 * Goes into sw.js as its own source text, hence imports nothing. A cache holds files of one build and nothing else:
 * each is checked against the build’s digests, so neither a server that is halfway through an update nor a proxy can
 * mix two. Pages come from the network while there is one; what a page then asks for comes from the build it is of.
 */
export function serveBuild(build: Build, { openBindings, openRegisters, registerOf }: Helpers): void {
  const worker = self as unknown as Surroundings;
  const { clients, registration } = worker;
  const { scope } = registration;
  const prefix = `backfile ${scope} `;
  const own = prefix + build.name;
  const bindingsName = `${prefix}clients`;
  const bindings = openBindings(bindingsName, scope);
  const registers = openRegisters(build.registers, registerOf, own, scope);
  const network = 'network';
  const patience = 3000;

  const install = async () => {
    const cache = await caches.open(own);
    try {
      await Promise.all(
        build.ahead.map(async ([path, integrity]) => {
          const answer = await fetch(scope + path, { cache: 'no-cache', integrity });
          if (!answer.ok) throw new Error(`${answer.status} ${path}`);
          await cache.put(scope + path, answer);
        }),
      );
    } catch (error) {
      // The server is being updated, perhaps. The next visit tries again, and until then the last build serves.
      await caches.delete(own);
      throw error;
    }
    await renew();
    await worker.skipWaiting();
  };

  /** What is open, and what was read in earlier builds, is fetched as it is in this one; what fails is let go. */
  const renew = async () => {
    const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    const read = new Set(open.map(({ url }) => url.replace(/[?#].*/, '')));
    for (const name of await earlierBuilds()) {
      for (const { url } of await (await caches.open(name)).keys()) if (url.endsWith('/')) read.add(url);
    }
    for (const [path] of build.ahead) read.delete(scope + path);
    for (const url of read) {
      const answer = await fetch(url, { cache: 'no-cache' }).catch(() => null);
      if (answer?.ok) await keep(url, answer);
    }
  };

  const activate = async () => {
    const last = (await earlierBuilds()).at(-1);
    // Pages that are open go on with the build that they are of.
    for (const { id } of await clients.matchAll({ type: 'all' })) {
      if (last && !(await bindings.buildOf(id))) await bindings.bind(id, last);
    }
    await release();
  };

  const earlierBuilds = async () =>
    (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own && name !== bindingsName);

  /** An earlier build goes when the last page of it is closed. */
  const release = async () => {
    const open = await clients.matchAll({ type: 'all', includeUncontrolled: true });
    const used = new Set(await Promise.all(open.map(({ id }) => bindings.buildOf(id))));
    for (const name of await earlierBuilds()) if (!used.has(name)) await caches.delete(name);
    await bindings.release(open);
  };

  /** True, and the answer kept, where it is byte for byte what this build has at its address. */
  const keep = async (address: string, answer: Response) => {
    const bytes = await answer.clone().arrayBuffer();
    if (!(await registers.has(address.slice(scope.length), bytes))) return false;
    await (await caches.open(own)).put(address, answer.clone());
    return true;
  };

  const page = async (event: Fetching) => {
    const address = event.request.url.replace(/[?#].*/, '');
    const kept = await caches.match(address, { cacheName: own });
    const asked = fetch(event.request).catch(() => null);
    const tired = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
    const answer = await (kept ? Promise.race([asked, tired]) : asked);
    if (kept && (!answer || answer.status >= 500)) return kept;
    if (!answer) return (await caches.match(scope + build.offline, { cacheName: own })) ?? Response.error();
    // Shown as it is, but of another build: the network answers what it asks for, and is asked for the new worker.
    if (answer.type === 'basic' && !(answer.ok && (await keep(address, answer)))) {
      await bindings.bind(event.resultingClientId, network);
      if (answer.ok) event.waitUntil(registration.update().catch(() => undefined));
    }
    event.waitUntil(release());
    return answer;
  };

  const part = async (event: Fetching) => {
    const name = (await bindings.buildOf(event.clientId)) ?? own;
    // A worker is of the build of the page that starts it.
    if (event.resultingClientId && name !== own) await bindings.bind(event.resultingClientId, name);
    if (name === network) return fetch(event.request);
    const kept = await caches.match(event.request, { cacheName: name, ignoreSearch: true });
    if (kept) return kept;
    const answer = await fetch(event.request);
    if (answer.ok && name === own) await keep(event.request.url.replace(/[?#].*/, ''), answer);
    return answer;
  };

  const on = (name: string, act: (event: Fetching) => void) =>
    worker.addEventListener(name, act as EventListener);
  on('install', (event) => event.waitUntil(install()));
  on('activate', (event) => event.waitUntil(activate()));
  on('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
    event.respondWith(request.mode === 'navigate' ? page(event) : part(event));
  });
}
