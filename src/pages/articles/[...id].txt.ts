/** The clipping as received, byte for byte. */
import type { APIRoute } from 'astro';
import { articlePaths } from '../../holdings/article-paths.ts';
import { openBytes } from '../../holdings/open.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(await openBytes(params.id), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
