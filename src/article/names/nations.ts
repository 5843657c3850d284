/** A word to whether it is the adjective of a nation or of a faith, or one of its people: general knowledge of English usage. */

/** None of them is a surname that is often borne; "German", "Irish" and "Welsh" are, and are left to where a word stands. */
const adjectives = `Afghan African Albanian Algerian American Angolan Arab Arabian Argentine Argentinian Armenian Asian Australian
  Austrian Azerbaijani Bahraini Balkan Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian Bulgarian Burmese Cambodian
  Cameroonian Canadian Catalan Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorean
  Egyptian Emirati Eritrean Estonian Ethiopian Eurasian European Fijian Filipino Finnish Flemish Gambian Georgian Ghanaian Greek
  Guatemalan Haitian Hawaiian Hispanic Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Israeli Italian Jamaican
  Japanese Jordanian Kashmiri Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Lankan Latvian Lebanese Liberian Libyan
  Lithuanian Malawian Malaysian Maltese Mauritian Mexican Mongolian Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan
  Nigerian Norwegian Omani Ottoman Pakistani Palestinian Panamanian Paraguayan Peruvian Philippine Portuguese Qatari Romanian
  Russian Rwandan Salvadoran Samoan Saudi Scandinavian Senegalese Serbian Siberian Singaporean Slovak Slovenian Somali Soviet
  Spanish Sudanese Swedish Swiss Syrian Taiwanese Tanzanian Thai Tibetan Tongan Tunisian Turkish Ugandan Ukrainian Uruguayan Uzbek
  Venezuelan Vietnamese Yemeni Zambian Zimbabwean
  Buddhist Catholic Confederate Hindu Islamic Islamist Jewish Moslem Muslim Nazi Orthodox Protestant Shiite Sikh Sunni`;

/** What a people's own are called where that is no adjective. */
const peoples = 'Arabs Brits Croats Finns Kurds Poles Serbs Spaniards Swedes Turks';

export const ofNations: ReadonlySet<string> = new Set(adjectives.split(/\s+/));
const ofPeoples: ReadonlySet<string> = new Set(peoples.split(' '));

/** "Iraqis", "Moslems", "Kurds". */
export function isManyOfNation(word: string): boolean {
  return ofPeoples.has(word) || (word.endsWith('s') && ofNations.has(word.slice(0, -1)));
}
