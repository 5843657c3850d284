/** The article’s reference as BibTeX. */
import type { APIRoute } from 'astro';
import { bibtexOf } from '../../export/bibtex.ts';
import { articlePaths } from '../../holdings/article-paths.ts';
import { openReference } from '../../holdings/open.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(bibtexOf([await openReference(params.id)]), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
