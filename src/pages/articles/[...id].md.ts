/** The article as Markdown, with its record as front matter. */
import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../export/markdown.ts';
import { articlePaths } from '../../holdings/article-paths.ts';
import { openReading } from '../../holdings/open.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(articleMarkdown(await openReading(params.id)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
