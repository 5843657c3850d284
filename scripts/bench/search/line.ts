/** A folder to a web site behind a line of a given speed, shaped here because a browser’s own throttle misses workers. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Milliseconds before each answer, and bytes a second for all answers together. */
export type Line = { name: string; latency: number; rate: number };

export const loopback: Line = { name: 'loopback', latency: 0, rate: Number.POSITIVE_INFINITY };
/** Lighthouse’s name and figures for what its simulation of a slow mobile line comes to. */
export const slow4G: Line = { name: 'Slow 4G', latency: 562, rate: 189_000 };

export type Host = {
  address: string;
  /** Bytes sent since it was last asked: script, styles’ aside, index and all else that a search needs. */
  takeBytes: () => number;
  close: () => Promise<void>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** Not for the search: pages and how they look. */
const uncounted = new Set(['.html', '.css', '.woff2', '.svg']);

/** Zipped once for all hosts: the index of one rival takes seconds, which are no part of what is measured. */
const zipped = new Map<string, Buffer>();

export async function hostOn(folder: string, line: Line): Promise<Host> {
  let sent = 0;
  let freeAt = 0;

  const send = async (response: ServerResponse, bytes: Buffer, isCounted: boolean) => {
    await wait(line.latency);
    // Sixteenths of a second, so that answers under way share the line.
    const piece = line.rate === Number.POSITIVE_INFINITY ? bytes.length : Math.ceil(line.rate / 16);
    for (let at = 0; at < bytes.length; at += piece) {
      const part = bytes.subarray(at, at + piece);
      freeAt = Math.max(freeAt, performance.now()) + (part.length / line.rate) * 1000;
      await wait(Math.max(0, freeAt - performance.now()));
      response.write(part);
      if (isCounted) sent += part.length;
    }
    response.end();
  };

  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    const kind = path.extname(file);
    const raw = await readFile(file).catch(() => null);
    if (!raw) return void response.writeHead(404).end();
    const type = types[kind];
    const bytes = type ? (zipped.get(file) ?? gzipSync(raw)) : raw;
    if (type) zipped.set(file, bytes);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    await send(response, bytes, !uncounted.has(kind));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port');
  return {
    address: `http://localhost:${address.port}/`,
    takeBytes() {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close: async () => server[Symbol.asyncDispose](),
  };
}
