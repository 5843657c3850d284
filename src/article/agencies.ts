/** Words of a byline to whether they name an agency of news. */
/**
 * Agencies of news, as they sign in English: from general knowledge, those whose reports papers print, and of their short
 * forms those by which no other body is known.
 */
const agencies = [
  'AAP',
  'AFP',
  'ANI',
  'ANSA',
  'AP',
  'Agence France Presse',
  'Agence France-Presse',
  'Anadolu',
  'Anadolu Agency',
  'Antara',
  'Asian News International',
  'Associated Press',
  'Associated Press of Pakistan',
  'Australian Associated Press',
  'Bernama',
  'Bloomberg',
  'CP',
  'Canadian Press',
  'DPA',
  'Deutsche Presse-Agentur',
  'EFE',
  'IANS',
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
  'PTI',
  'Press Association',
  'Press Association Sport',
  'Press Trust of India',
  'RIA Novosti',
  'Reuters',
  'Sapa',
  'South African Press Association',
  'TASS',
  'UPI',
  'United News of India',
  'United Press International',
  'Xinhua',
  'Xinhua News Agency',
  'Yonhap',
  'Yonhap News Agency',
  'dpa',
];
/** Or all in capitals. */
const agencyNames = new Set(agencies.flatMap((name) => [name, name.toUpperCase()]));

export function isAgency(words: string): boolean {
  return agencyNames.has(words.replace(/^the /i, ''));
}
