/**
 * Closed lists that help to tell one kind of capitalised words from another: English usage, from general knowledge, not
 * any one outlet's.
 */

/** Styles and offices that stand before a person's name and are not part of it. */
export const titles = new Set(
  `Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Dame Lord Lady Baroness Baron King Queen Prince Princess Pope Archbishop Bishop
  Cardinal Rabbi Imam Sheikh Ayatollah Rev Reverend Father Sister Saint St President Vice Prime Minister Premier Chancellor
  Secretary Chairman Chairwoman Chair Chief Director Governor Gov Senator Sen Representative Rep Congressman Congresswoman
  Mayor Councillor Councilman Councilwoman Judge Justice Attorney General Gen Colonel Col Major Maj Captain Capt Lieutenant
  Lt Sergeant Sgt Officer Detective Inspector Superintendent Commissioner Commander Cmdr Admiral Adm Marshal Ambassador Envoy
  Spokesman Spokeswoman Spokesperson Leader Speaker Coach Manager Executive CEO CFO Editor Deputy Acting Former Foreign
  Defense Defence Interior Finance Home Prosecutor Sheriff Constable Special State MP Comrade Founder Analyst
  President-elect Elect Opposition Cllr Cr Garda Ecologist Economist Historian Farmer Resident Shopkeeper Teacher Nurse
  Midwife Biologist Geologist Meteorologist Conservationist Campaigner Activist Lawyer Barrister Solicitor Shopper Pensioner
  Student Driver Passenger Witness Neighbour Neighbor Volunteer Architect Engineer Fisherman Councilmember Alderman Provost
  Engr Hon Alhaji Alhaja Mallam Viscount Viscountess Marquess Duchess Countess Pastor
  Grazier Trader Grocer Publican Plumber Electrician Plasterer Builder Paramedic Firefighter Physicist Chemist Astronomer
  Zoologist Botanist Archaeologist Anthropologist Psychologist Surgeon Pharmacist Dentist Accountant Entrepreneur Businessman
  Businesswoman Rancher Photographer Novelist Poet Composer Drummer Guitarist Pianist Comedian Cyclist Swimmer Jockey Referee
  Midfielder Winger Goaltender Quarterback Linebacker Cornerback Pitcher Catcher Shortstop Outfielder Infielder Receiver
  Trooper Corporal Cpl Private Patrolman Undersecretary Comptroller Treasurer Auditor Ombudsman Rector Chaplain Chairperson
  Vice-President Vice-Chancellor Assemblyman Assemblywoman Assemblymember Alderwoman Councilperson Delegate Supervisor
  Warden Ranger Rapper Actress Producer Showrunner Screenwriter Comic Podcaster Host Anchor Correspondent Reporter Columnist
  Administrator Cofounder CTO COO CIO CMO VP EVP SVP Archdeacon Curator Dietitian
  Supt Insp ASP DSP ACP Advocate Adv Barr Mum Mom Dad Gran Grandad Granny Auntie Uncle
  Madam Mdm Datuk Dato Datin Puan Encik Hajah Haji Hajia Shri Smt Ustaz MNA MLA MEP MSP TD Magistrate Coroner Head
  Headteacher Principal Chef Author Actor Singer Striker Goalkeeper Defender Democratic Republican Labour
  Conservative Democrat Rebel Union`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a capitalised word is a style or an office, or half of one: "Co-Founder", "Attorney-General". */
export function isTitle(word: string): boolean {
  if (titles.has(word) || !word.includes('-')) return titles.has(word);
  const [first = '', ...rest] = word.split('-').map(capitalised);
  return (halves.has(first) || titles.has(first)) && titles.has(rest.join('-'));
}

const halves = new Set(['Co', 'Vice', 'Ex', 'Deputy']);

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Letters after a name, for degrees, honours and offices: "Ada Quist MS", "Tom Berg QC". */
export const afterName = /^(?!(?:II|III|IV|VI|JR|SR)$)(?:\p{Lu}{2,4}|PhD|DPhil|MSc|BSc)$/u;

/** Names of persons that end as such adjectives do. */
const given =
  'Adrian|Brian|Julian|Christian|Cristian|Kristian|Vivian|Damian|Fabian|Sebastian|Gillian|Jillian|Lilian|Lillian|Marian|Florian|Dorian|Darian|Cillian|Killian|Cassian|Cyprian|Octavian|Maximilian|Emilian|Hadrian|Titian|Therese|Reese';
/** Endings that names share ("Duncan", "Norman", "Hamish") count only in words that are known. */
const known =
  'African|American|Mexican|Moroccan|Jamaican|Dominican|Rican|Lankan|German|English|Scottish|British|Irish|Welsh|Spanish|Swedish|Danish|Finnish|Polish|Turkish|Kurdish|Jewish|Flemish|Cornish|US|U\\.S\\.|UK|EU|UN';

/** Adjectives of nation and region before an office: "Russian President". */
export const nationality = new RegExp(
  `^(?!(?:${given})$)(?:\\p{Lu}\\p{L}+(?:ian|ean|ese|ench|utch|reek|wiss|zech|raqi|aeli|stani|tani|audi|emeni|maiti|ghan|zbek|azakh|Thai|(?:ch|sh)(?:man|woman))|${known}|Ex-\\p{Lu}?\\p{L}+)$`,
  'u',
);

/** Words that name a kind of body: one of them in a run of capitals makes it an organisation. */
export const bodies = new Set(
  `Ministry Department Council Committee Commission Agency Authority Bureau Office Service Board Court Parliament Congress
  Senate House Assembly Party Union Association Federation Foundation Institute Institution Organisation Organization
  Group Company Corporation Corp Inc Ltd LLC PLC Bank Fund University College School Academy Hospital Church Police Army
  Navy Force Forces Guard Corps Team Club United Times Post News Journal Herald Tribune Gazette Guardian Telegraph
  Observer Review Press Media Network Broadcasting Radio Television TV Society Trust Alliance Coalition Administration
  Government Cabinet Center Centre Laboratory Museum League Airlines Airways Industries Holdings Partners Systems
  Technologies Motors Energy Oil Gas Pharmacy Clinic Restaurant Bakery Brewery Studio Studios Pictures Records Entertainment
  Productions Capital Ventures Securities Insurance Solutions Software Labs Consulting Associates Strategies Communications
  Conference Chamber Services Protection Security Affairs Commerce Logistics Pharmaceuticals Therapeutics Healthcare
  Retail Treaty Act Bill Agreement Campaign Duma Pentagon Kremlin Secretariat`
    .split(/\s+/)
    .filter(Boolean),
);

/** Small words inside names: "Angela van der Berg", "Ministry of Health and Sport". */
export const particles = new Set(
  'de da di du del della dos das van von der den ter zu bin bint binti ibn wa y al el la le of and for the &'.split(
    ' ',
  ),
);

/** Words that end the names of places, buildings and events, and few people's. */
export const sites = new Set(
  `Avenue Bay Beach Bridge Building Castle City Coast Creek Crescent Cross County Dam District Drive Estate Farm Ferry Gallery
  Gap Garden Gardens Hall Harbour Harbor Heights Highway Hotel House Inn Island Islands Isles Junction Lake Lane Library
  Market Mountain Mountains Mall Ocean Palace Parish Pass Peninsula Pier Place Plain Plaza Pond Port Prison Province Quay
  Region River Road Route Row Sea Square Stadium Station Street Terrace Theatre Theater Tower Town Township Tunnel Valley
  Village Wharf Zone Cup State Day Festival Games Week Show Championship Championships Awards Prize Test`
    .split(/\s+/)
    .filter(Boolean),
);

/** Capitalised words that are no one's name: days, months, and words that open sentences. */
export const notNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Meanwhile However Moreover Also Although Since While When Where After Before But And Or So
  Then There Here This That These Those The A An In On At By For From With As If It Its He She They We You I His Her
  Their Our My Your Not No Yes Now Today Yesterday Both Each Some Many Most More According Speaking Asked Earlier Later
  Last Next To One Two Three Another Such Any Every Other Few All Still Yet Just Only Even Despite During Under Over
  Between Among Throughout Beyond Read Watch See Why How What Who Which Whether Once Until Because Instead Amid Ahead
  Dear First Second Additionally Furthermore Finally Perhaps Are Is Was Were Do Does Did Can Could Would Should Has Have
  Had Like Than Via Re Ex Christmas Easter Internet God World War Cold`
    .split(/\s+/)
    .filter(Boolean),
);

/** The styles and offices at the end of a stretch of words, right before a name: "Commissioner for Transport". */
export const titleBefore = new RegExp(
  `(?:\\b(?:${[...titles].join('|')})\\.?\\s+(?:(?:for|of)\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+\\s+){0,2})+$`,
  'u',
);

const posting =
  '\\b(?:ambassador|envoy|consul|commissioner|emissary|representative|minister|correspondent) (?:to|in|for) ';

/** "China's ambassador to" before a country, and with it: the country is the office's, not the name's. */
export const postedTo = new RegExp(`${posting}$`);
export const postBefore = new RegExp(`${posting}\\p{Lu}[\\p{L}-]+ $`, 'u');
