/** Start here: a request to an answer. Everything is fetched when it is needed, and never before. */
import type { Answer, Engine, Request } from './contract.ts';
import { explain } from './telling/explain.ts';
import { isMissing } from './index/failure.ts';
import { type Files, openFiles, type ReadFile } from './index/files.ts';
import { inOrder, isByDate } from './selecting/order.ts';
import { outsideOf } from './selecting/outside.ts';
import { countsOf, histogramOf } from './selecting/overview.ts';
import { resolve } from './selecting/resolve.ts';
import { resultOf } from './showing/results.ts';
import { suggestionsFor } from './telling/suggestions.ts';
import { waysOut } from './telling/ways-out.ts';

/** An archive of so many articles is hardly more than one search of it needs. */
const few = 20;

/** @param read gives the files of an index, wherever it is kept */
export function engineOver(read: ReadFile): Engine {
  /** Of one build. Where one of them is gone, a new build may have taken its place: the next search is of that. */
  const open = (): Files => {
    const opened: Files = openFiles(async (path) => {
      try {
        return await read(path);
      } catch (error) {
        if (isMissing(error) && files === opened) files = open();
        throw error;
      }
    });
    return opened;
  };
  let files = open();
  return {
    prepare: async () => {
      const { articles } = await files.directory();
      // What is there at once need not be asked for at the first key; whether it comes is for a search to say.
      if (articles <= few) void files.all().catch(() => undefined);
    },
    search: async (request, signal) => {
      const search = () => answer(request, files, signal);
      const found = await search().catch(onceMore(search));
      const records = async () => (await search()).records();
      return { ...found, records: () => found.records().catch(onceMore(records)) };
    },
  };
}

function onceMore<Value>(act: () => Promise<Value>): (error: unknown) => Promise<Value> {
  return (error) => (isMissing(error) ? act() : Promise.reject(error));
}

async function answer(request: Request, files: Files, signal: AbortSignal | undefined): Promise<Answer> {
  const resolved = await resolve(request, files);
  signal?.throwIfAborted();
  const articles = inOrder(resolved, isByDate(request) ? await files.ledger() : null);
  signal?.throwIfAborted();
  return {
    total: articles.length,
    time: resolved.time,
    explanation: () => explain(resolved, articles.length),
    results: async (from, count) =>
      Promise.all(
        articles
          .slice(from, from + count)
          .map(async (article) => resultOf(article, await files.article(article), resolved)),
      ),
    histogram: async () => histogramOf(resolved, await files.ledger()),
    counts: async () => countsOf(resolved, await files.ledger()),
    suggestions: () => suggestionsFor(resolved, files),
    outside: () => outsideOf(resolved, files),
    waysOut: async () =>
      articles.length > 0 ? [] : waysOut(resolved, resolved.range ? await files.ledger() : null),
    records: async () => {
      const catalogue = await files.catalogue();
      return articles.flatMap((article) => catalogue[article] ?? []);
    },
  };
}
