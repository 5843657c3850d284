/** The article’s reference as RIS. */
import type { APIRoute } from 'astro';
import { risOf } from '../../export/ris.ts';
import { articlePaths } from '../../holdings/article-paths.ts';
import { openDescription, openReference } from '../../holdings/open.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const { title } = await openDescription();
  return new Response(risOf([await openReference(params.id)], title), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
