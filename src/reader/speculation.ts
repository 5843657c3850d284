/** The addresses of the archive to the rules by which a browser makes a page ready before the reader follows a link to it. */
import { homeAddress } from '../addresses.ts';

/** “Moderate” is a pointer that rests on a link, or presses it. What is not a page is fetched when asked for. */
export const speculationRules = JSON.stringify({
  prerender: [{ where: { href_matches: `${homeAddress}*/` }, eagerness: 'moderate' }],
});
