/** Words of a byline to whether they name a desk, an outlet or its reporters, and nobody by name. */
import { bodies, capitalised } from '../names/words.ts';

/** The commonest words of newspapers' titles that no body has; among a byline's first two words they may be names. */
const paper =
  /(?:^|-)(?:Advocate|Argus|Bulletin|Chronicle|Citizen|Courier|Dispatch|Echo|Enquirer|Examiner|Express|Globe|Inquirer|Ledger|Mail|Mirror|Monitor|Post|Record|Register|Republic|Sentinel|Standard|Statesman|Telegram|Tribune)$/;

const reportersOffice = '(?:Our )?(?:Special|Foreign|Staff) (?:Correspondents?|Reporters?)';

/** "Harbour News Bureau", "Nordic News Service", "The Times Editorial Board", "Our Special Correspondent": nobody by name. */
const desk = new RegExp(
  `^(?!By )(?:(?:\\p{Lu}[^\\s,]* ){1,4}(?:Bureau|Desk|Newsroom|News Agency|News Service|Editorial Board|Editorial Team|Staff|Team|STAFF)|Team \\p{Lu}[\\p{L}\\d]+|The \\p{Lu}[\\p{L}\\d]+ Team|Staff and [Aa]gencies|Staff Reports|${reportersOffice}|(?:Our )?(?:Correspondents?|Reporters?)|Newsdesk|Our (?:Foreign |Own )?(?:Staff|Editors))$`,
  'u',
);

/** What menus call by such words: "Meet the Team", "Join Our Team", "Help Desk", "The Team". */
const menuLabel =
  /^(?:(?:Ask|Call|Contact|Email|Find|Follow|Join|Know|Meet|See|Support|View|Visit|Write) |(?:Customer|Front|Help|Information|Leadership|Management|Sales|Service|Support)(?: Service)? (?:Desk|Staff|Team)$|(?:Our|The) Team$)|.* (?:Our|The|Your) (?:[^ ]+ )?(?:Desk|Newsroom|Staff|Team)$/;

export function isDesk(words: string): boolean {
  return desk.test(words) && !menuLabel.test(words);
}

const officeAlone = new RegExp(`^${reportersOffice}$`);

/** "Special Correspondent" */
export function isReportersOffice(words: string): boolean {
  return officeAlone.test(words);
}

const outletsReporter = /^(?<outlet>.+) (?:reporters?|correspondents?)$/i;

/** "Herald Reporter", "Harbour Daily Mail Reporters": one word before the office, or a paper's name. */
export function isOutletsReporter(words: string): boolean {
  const { outlet = '' } = outletsReporter.exec(words)?.groups ?? {};
  const names = outlet.split(' ');
  const last = names.at(-1) as string;
  return outlet !== '' && (names.length === 1 || isPaperWord(last) || isPaperWord(capitalised(last)));
}

export function isOutletWord(word: string): boolean {
  return bodies.has(word) || paper.test(word);
}

export function isPaperWord(word: string): boolean {
  return paper.test(word) || /^(?:Gazette|Guardian|Herald|Journal|News|Observer|Telegraph|Times)$/.test(word);
}
