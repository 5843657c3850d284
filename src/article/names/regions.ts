/**
 * Names of several words that are a country's, a territory's or a city's: those that the runtime has in English, the regions
 * of the Unicode Common Locale Data Repository and the cities after which the IANA's time zones are called.
 */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const english = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });

function regionNames(): string[] {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => english.of(code)?.replace(/ \(.*\)$/, '') ?? []);
}

function cityNames(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '');
}

const regions: ReadonlySet<string> = new Set(
  [...regionNames(), ...cityNames()].filter((name) => name.includes(' ')),
);

export function isRegion(name: string): boolean {
  return regions.has(name);
}
