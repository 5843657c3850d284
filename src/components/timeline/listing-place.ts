/** A time to where its articles are listed: a page of their own, a place on a page, or a place on the page that leads there. */
import { pageOf, type Span, type Volume } from '../../archive/volumes.ts';
import { placeOf } from './places.ts';

/**
 * @param volume the one that is shown, with all that it holds
 * @param shown the path of the page that leads there
 * @returns a path below the address of the clock, or `#` and an id for a place on the shown page
 */
export function listingPlace(volume: Volume, span: Span, shown: string): string {
  const page = pageOf(volume, span);
  if (page?.isAll) return page.path;
  const place = `#${placeOf(span.year, span.month, span.date)}`;
  // A timeline on one page has a page for each order, and every one of them lists all there is.
  const isOnePage = volume.period.kind === 'all' && volume.parts.length === 0;
  return isOnePage || page?.path === shown ? place : `${page?.path ?? volume.path}${place}`;
}
