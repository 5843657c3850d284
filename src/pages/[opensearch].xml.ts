/** `opensearch.xml`, only where the archive knows where it is published: a browser is told absolute addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAddress, openSearchAddress, searchAddress } from '../addresses.ts';
import { openSearchDescription } from '../export/opensearch.ts';
import { openDescription } from '../holdings/open.ts';

export const getStaticPaths = (async () => {
  const { address } = await openDescription();
  return address ? [{ params: { opensearch: 'opensearch' }, props: { address } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = async ({ props }) => {
  const absolute = (address: string) => new URL(address, props.address).href;
  const description = openSearchDescription({
    ...(await openDescription()),
    search: absolute(searchAddress),
    self: absolute(openSearchAddress),
    icon: absolute(fileAddress('favicon.svg')),
  });
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
