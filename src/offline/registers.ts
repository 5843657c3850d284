/**
 * The files of a build to whether some bytes are what it has at an address. Their digests stand in several small files,
 * the registers, each fetched when it is needed, so that the worker itself does not grow with the archive.
 */

/** A register’s path and the digest of itself. */
export type Register = [path: string, digest: string];

type Registers = { has: (path: string, bytes: ArrayBuffer) => Promise<boolean> };

/**
 * In which register the digest of a file stands, by its path. FNV-1a is short and spreads paths evenly; it is the digests
 * that are relied on.
 */
export function registerOf(path: string, registers: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % registers;
}

/** Goes into sw.js as its own source text, as `registerOf` does, hence imports nothing. */
export function openRegisters(
  registers: readonly Register[],
  placeOf: typeof registerOf,
  cacheName: string,
  scope: string,
): Registers {
  /** The beginnings of digests. None where the server has the register of another build, or none at all. */
  const digestsIn = async ([file, digest]: Register): Promise<string[]> => {
    const kept = await caches.match(scope + file, { cacheName });
    if (kept) return (await kept.text()).split('\n');
    const answer = await fetch(scope + file, { integrity: `sha256-${digest}` }).catch(() => null);
    if (!answer?.ok) return [];
    await (await caches.open(cacheName)).put(scope + file, answer.clone());
    return (await answer.text()).split('\n');
  };
  return {
    has: async (path, bytes) => {
      const register = registers[placeOf(path, registers.length)];
      if (!register) return false;
      const whole = await new Blob([`${path}\n`, bytes]).arrayBuffer();
      const digest = btoa(
        String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', whole))),
      );
      return (await digestsIn(register)).some((beginning) => digest.startsWith(beginning));
    },
  };
}
