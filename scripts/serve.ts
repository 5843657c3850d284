/** A folder to a web site on this machine, under a base, at the first free port from a given one upwards. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

export type Site = { address: string; close: () => Promise<void> };

/** Names by which browsers mean "this machine"; listening on nothing else keeps other machines out. */
const loopbacks = ['127.0.0.1', '::1'];

/** `base` is the path that the site was built for, with a stroke at either end. */
export async function serve(folder: string, firstPort: number, base = '/'): Promise<Site> {
  const answer = under(base, answerFrom(folder));
  for (let port = firstPort; ; port += 1) {
    const servers = await listen(answer, port);
    if (!servers) continue;
    const close = async () => {
      await Promise.all(servers.map(closeAtOnce));
    };
    return { address: `http://localhost:${port}${base}`, close };
  }
}

/** Browsers open connections ahead on which they ask nothing, and such a one is never idle: a server would wait for it for ever. */
async function closeAtOnce(server: Server): Promise<void> {
  const closed = server[Symbol.asyncDispose]();
  server.closeAllConnections();
  await closed;
}

function answerFrom(folder: string): RequestListener {
  // As hosts do.
  const compress = compression();
  const files = sirv(folder, {
    // Looks at the folder at every request, since a build may replace it meanwhile.
    dev: true,
    setHeaders(response, pathname) {
      if (pathname.endsWith('.txt') || pathname.endsWith('.md')) {
        response.setHeader('content-type', 'text/plain; charset=utf-8');
      }
    },
    onNoMatch(_request, response) {
      const page = path.join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      // It, too, is away for a moment while a build puts the new site in place.
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    },
  });
  return (request, response) => compress(request, response, () => files(request, response));
}

/** As on a host that keeps other things, too: the site answers below its base alone. */
function under(base: string, answer: RequestListener): RequestListener {
  return (request, response) => {
    const asked = request.url ?? '/';
    if (asked.startsWith(base)) {
      request.url = asked.slice(base.length - 1);
      answer(request, response);
    } else if (asked === '/') {
      response.writeHead(302, { location: base }).end();
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing outside ${base}`);
    }
  };
}

/** A server on each loopback address that this machine has; null when the port is taken on any of them. */
async function listen(answer: RequestListener, port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of loopbacks) {
    const server = createServer(answer);
    const refusal = await new Promise<string | null>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      server.listen(port, host, () => resolve(null));
    });
    if (refusal === null) servers.push(server);
    else if (refusal === 'EADDRINUSE') {
      await Promise.all(servers.map(closeAtOnce));
      return null;
    } else if (host === loopbacks[0]) throw new Error(`Cannot serve on ${host}: ${refusal}`);
  }
  return servers;
}
