/**
 * The labels that catalogues of news write before what they state, to what that is. They are the names of the terms of
 * Dublin Core, of the header fields of RFC 5322, of the segments of Nexis, of the fields of ProQuest's, NewsBank's and
 * Factiva's exports, and of the properties that web clippers write into notes.
 */

export type Stated =
  | 'headline'
  | 'subject'
  | 'writer'
  | 'day'
  /** A day of which the label does not say that it is that of printing. */
  | 'date'
  | 'paper'
  | 'owner'
  | 'standfirst'
  | 'address'
  /** The paper, and behind it its place and the day. */
  | 'issue'
  /** From here on the text stands. */
  | 'text'
  /** What has no place among the facts of an article: its length, its section, its number. */
  | 'other';

const names: Record<Exclude<Stated, 'other'>, string> = {
  headline: 'headline|title|document title|article title|dc.title',
  subject: 'subject',
  writer: 'byline|author|authors|author(s)|author/byline|by|creator|writer|dc.creator',
  day: 'published|date published|published on|publication date|publish date|date of publication|pubdate|datepublished|issued',
  date: 'date|dc.date',
  paper: 'publication title|publication|newspaper|outlet|source|source name|site|site name|website',
  owner: 'publisher|dc.publisher',
  standfirst: 'highlight|standfirst',
  address: 'url|link|permalink|web address|source url|original url',
  issue: 'publication info',
  text: 'body|full text|article text',
};

/** Nobody but a database writes them before what they state: two of them anywhere are no chance. */
const ofDatabasesAlone =
  'length|load-date|publication-type|journal-code|correction-date|publication info|publication year|publication subject|country of publication|language of publication|source type|proquest document id|business indexing term|identifier / keyword|readability|openurl link';
/** The same where they stand in company. */
const ofDatabases = `${ofDatabasesAlone}|headline|byline|dateline|highlight|graphic|illustration|distribution|body|full text|article text|publication title|place of publication|document type|document url|company / organization|issn|coden|document title|author/byline|index terms|record|record number`;

const others =
  'section|language|pages|page|word count|copyright|abstract|links|link to article|location|locations|people|person|company|organization|geographic|city|state|country|industry|ticker|name|type|series|column|edition|volume|issue|notes|classification|acc-no|last updated|database|number of pages|rights|format|identifier|description|tags|keywords|categories|category|created|modified|updated|accessed|saved|clipped|retrieved|date saved|date accessed|access date|credit|caption|from|to|cc|bcc|sent|reply-to|message-id|x-mailer|mime-version|content-type|attachments|details';

export const databaseLabels: ReadonlySet<string> = new Set(ofDatabases.split('|'));
export const surestLabels: ReadonlySet<string> = new Set(ofDatabasesAlone.split('|'));

export const statedUnder: ReadonlyMap<string, Stated> = new Map([
  ...[...ofDatabases.split('|'), ...others.split('|')].map((name) => [name, 'other'] as const),
  ...Object.entries(names).flatMap(([stated, labels]) =>
    labels.split('|').map((name) => [name, stated as Stated] as const),
  ),
]);

/** Factiva's codes of fields, which stand before what they state without a colon. */
export const codes: ReadonlyMap<string, Stated> = new Map([
  ...'SE CR WC ET SC ED PG VOL LA CY CT RF CO IN NS RE IPC IPD PUB AN ART CLM CX DLN'
    .split(' ')
    .map((code) => [code, 'other'] as const),
  ['HD', 'headline'],
  ['BY', 'writer'],
  ['PD', 'day'],
  ['SN', 'paper'],
  ['LP', 'text'],
  ['TD', 'text'],
]);

/** What is told of a book, a film or a meeting has titles and authors as well; these are told of no clipping. */
export const ofOtherThings =
  /^(?:age|born|cast|certificate|contact|died|director|doi|genre|isbn|journal|phone|pr?ice|rating|rated|release date|running time|run time|starring|time|venue|what|when|where|who):/i;
