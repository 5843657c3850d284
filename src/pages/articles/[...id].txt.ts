/** The clipping as received, byte for byte. */
import type { APIRoute } from 'astro';
import { openBytes, openEntries } from '../../holdings/open.ts';

export async function getStaticPaths() {
  return (await openEntries()).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(await openBytes(params.id), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
