/** Agencies of news, as they sign in English: the list, and words to whether they name one. */

/** Those whose reports most papers print; this list and the next are from general knowledge. */
const mostPrinted = [
  'AFP',
  'ANI',
  'AP',
  'Agence France-Presse',
  'Anadolu',
  'Associated Press',
  'EFE',
  'IANS',
  'PTI',
  'Press Association',
  'Reuters',
  'TASS',
  'UPI',
  'Xinhua',
  'dpa',
];

/** The others; of their short forms those by which no other body is known. */
const others = [
  'AAP',
  'ANSA',
  'Agence France Presse',
  'Anadolu Agency',
  'Antara',
  'Asian News International',
  'Associated Press of Pakistan',
  'Australian Associated Press',
  'Bernama',
  'Bloomberg',
  'CP',
  'Canadian Press',
  'DPA',
  'Deutsche Presse-Agentur',
  'ITAR-TASS',
  'Indo-Asian News Service',
  'Inter Press Service',
  'Interfax',
  'Kyodo',
  'Kyodo News',
  'NZPA',
  'New Zealand Press Association',
  'News Agency of Nigeria',
  'PA Media',
  'PA Sport',
  'Press Association Sport',
  'Press Trust of India',
  'RIA Novosti',
  'Sapa',
  'South African Press Association',
  'United News of India',
  'United Press International',
  'Xinhua News Agency',
  'Yonhap',
  'Yonhap News Agency',
];

/** The first as a pattern, for where they sign in brackets: there, "PA" is no state. */
export const printedAgencies = ['PA', ...mostPrinted].join('|');

/** Or all in capitals. */
const agencyNames = new Set([...mostPrinted, ...others].flatMap((name) => [name, name.toUpperCase()]));

export function isAgency(words: string): boolean {
  return agencyNames.has(words.replace(/^the /i, ''));
}
