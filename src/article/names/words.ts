/**
 * Closed lists that help to tell one kind of capitalised words from another: English usage, from general knowledge, not
 * any one outlet's.
 */
import { ofNations } from './nations.ts';

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Letters after a name, for degrees, honours and offices: "Ada Quist MS", "Tom Berg QC". */
export const afterName = /^(?!(?:II|III|IV|VI|JR|SR)$)(?:\p{Lu}{2,4}|PhD|DPhil|MSc|BSc)$/u;

/** Names of persons that end as such adjectives do. */
const given =
  'Adrian|Brian|Julian|Christian|Cristian|Kristian|Vivian|Damian|Fabian|Sebastian|Gillian|Jillian|Lilian|Lillian|Marian|Florian|Dorian|Darian|Cillian|Killian|Cassian|Cyprian|Octavian|Maximilian|Emilian|Hadrian|Titian|Therese|Reese';
/** Endings that names share ("Duncan", "Norman", "Vaughan") count only in words that are known. */
const known = [
  ...ofNations,
  'Dominican|Rican|German|English|Scottish|British|French|Irish|Welsh|Polish|Cornish|US|U\\.S\\.|UK|EU|UN',
].join('|');

/** Adjectives of nation and region before an office: "Russian President". */
export const nationality = new RegExp(
  `^(?!(?:${given})$)(?:\\p{Lu}\\p{L}+(?:ian|ean|ese|stani|(?:ch|sh)(?:man|woman))|${known}|Ex-\\p{Lu}?\\p{L}+|All-\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+-(?:${known}))$`,
  'u',
);

/** Words that name a kind of body: one of them in a run of capitals makes it an organisation. */
export const bodies = new Set(
  `Ministry Department Council Committee Commission Agency Authority Bureau Office Service Board Court Parliament Congress
  Senate House Assembly Party Union Association Federation Foundation Institute Institution Organisation Organization
  Group Company Corporation Corp Inc Ltd LLC PLC Bank Fund University College School Schools Academy Hospital Church Police Army
  Navy Force Forces Guard Corps Team Club United Times Post News Journal Herald Tribune Gazette Guardian Telegraph
  Observer Review Press Media Network Broadcasting Radio Television TV Society Trust Alliance Coalition Administration
  Government Cabinet Center Centre Laboratory Museum League Airlines Airways Ferries Industries Holdings Partners Systems
  Technologies Motors Energy Oil Gas Pharmacy Clinic Restaurant Bakery Brewery Studio Studios Pictures Records Entertainment
  Productions Capital Ventures Securities Insurance Solutions Software Labs Consulting Associates Strategies Communications
  Conference Chamber Services Protection Security Affairs Commerce Logistics Pharmaceuticals Therapeutics Healthcare
  Retail Exchange Confederation Tribunal Newsroom Magazine Weekly Electronics Enterprises Command Plc SpA GmbH Oy Oyj Bhd
  Treaty Act Bill Agreement Campaign Duma Pentagon Kremlin Secretariat`
    .split(/\s+/)
    .filter(Boolean),
);

/** The Arabic article before a name, as it is written before the letters that it takes on: al-Masri, as-Sadr; a pattern. */
export const joinedArticle = '(?:a[dlnrstz]|e[ldnrs]|as?sh|u[dlr])-';

/** Small words inside names: "Angela van der Berg", "Ministry of Health and Sport". */
export const particles = new Set(
  'de da di du des del della dos das van von der den ter zu bin bint binti ibn ole arap wa y al el la le of and for the &'.split(
    ' ',
  ),
);

/** Words that end the names of places, buildings and events, and few people's. */
export const sites = new Set(
  `Avenue Bay Beach Bridge Building Castle City Coast Creek Crescent Cross County Dam District Drive Estate Farm Ferry Gallery
  Area Gap Garden Gardens Hall Harbour Harbor Heights Highway Hotel House Inn Island Islands Isles Junction Lake Lane Library
  Market Mountain Mountains Mall Ocean Palace Parish Pass Peninsula Pier Place Plain Plaza Pond Port Prison Province Quay
  Region River Road Route Row Sea Square Stadium Station Street Terrace Theatre Theater Tower Town Township Tunnel Valley
  Village Wharf Zone Cup State Day Festival Games Week Narrows Memorial Primary Campground Airport Reservoir Mansion Falls Fork Forks East Edition Ordinance Show Championship Championships Convention Front Stakes Trophy Bowl Marathon Mosque Cathedral Zoo Empire Revolution Report Papers Matters Awards Prize Test Index`
    .split(/\s+/)
    .filter(Boolean),
);

/** Capitalised words that are no one's name: days, months, and words that open sentences. */
export const notNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Meanwhile Elsewhere Nevertheless Nonetheless Otherwise Hence Thus Therefore Likewise Recently Tomorrow Tonight
  Sometimes Often Usually Always Never Occasionally Rarely Seldom Eventually Suddenly Actually Initially Indeed
  Originally Previously Currently Together Thereafter Already Almost Twice Maybe Everyone Nobody Anyone Someone
  Afterward Afterwards Aboard Above Across Along Alongside Amidst Around Atop Barring Behind Below Beneath
  Beside Besides Except Excluding Following Including Inside Near Opposite Outside Regarding
  Toward Towards Underneath Unlike Upon Versus Whereas Within Whenever Wherever Lest Either Neither Several Others
  However Moreover Also Although Since While When Where After Before But And Or So
  Then There Here This That These Those The A An In On At By For From With As If It Its He She They We You I His Her
  Their Our My Your Not No Yes Now Today Yesterday Both Each Some Many Most More According Speaking Asked Earlier Later
  Last Next To One Two Three Another Such Any Every Other Few All Still Yet Just Only Even Despite During Under Over
  Between Among Throughout Beyond Read Watch See Why How What Who Which Whether Once Until Because Instead Amid Ahead
  Dear First Second Having Being Additionally Furthermore Finally Perhaps Are Is Was Were Do Does Did Can Could Would Should Has Have
  Had Like Than Via Re Ex Christmas Easter Internet God World War Cold`
    .split(/\s+/)
    .filter(Boolean),
);

const posting =
  '\\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Cc]ommissioner|[Ee]missary|[Rr]epresentative|[Mm]inister|[Cc]orrespondent) (?:to|in|for) (?:the )?|\\b(?:spokes(?:man|woman|person)|[Mm]inister|[Ss]ecretary|critic) on ';

/** "China's ambassador to" before a country, and with it: the country is the office's, not the name's. "United" opens no name. */
export const postedTo = new RegExp(`(?:${posting})(?:United )?$`);
export const postBefore = new RegExp(`(?:${posting})(?:\\p{Lu}[\\p{L}-]+ ){1,2}$`, 'u');
