/** Words that stand before a person's name and are not part of it: styles, ranks, offices, callings. English usage all over the world. */
import { capitalised } from './words.ts';

/*
 * The lists are the titles of python-nameparser that news English has, and what labelled clippings had besides. Left out
 * is what is as often a part of names: Canon, Elder, Nana, Priest, Sultan.
 */

const styles = `
  Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Dame Lord Lady Baroness Baron King Queen Prince Princess
  Comrade Engr Hon Alhaji Alhaja Hajiya Hajia Mallam Malam Amb Viscount Viscountess Marquess Duchess Countess Adv Barr Mum Mom Dad Hubby Gran
  Grandad Granny Auntie Uncle Madam Mdm Datuk Dato Datin Puan Encik Hajah Haji Shri Smt Ustaz Acharya Ald
  Aling Allama Archduke Empress Emperor Frau Herr Madame Maharaja Maharani Maulana Mister Mlle
  Mme Monsieur Mufti Mullah Oba Oloye Otunba Señor Señora Shaikh Sheik Shehu Swami Tengku Togbe Tuanku`;

const clergy = `
  Pope Archbishop Bishop Cardinal Rabbi Imam Sheikh Ayatollah Rev Revd Reverend Father Sister Provost Pastor
  Rector Chaplain Archdeacon Abbess Abbot Bp Deacon Deaconess Evangelist Fr Mgr Missionary
  Monsignor Msgr Patriarch Vicar`;

const ranks = `
  General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Officer Detective Inspector
  Superintendent Commander Cmdr Admiral Adm Marshal Sheriff Constable Garda Trooper Corporal Cpl Private
  Patrolman Ranger Supt Insp Const Cst ASP DSP ACP Brig Brigadier Cdr Commodore DC DCI DCS DI DS Det Ensign PC PCSO Pfc
  Pvt WPC`;

/**
 * Of India: ranks of the Indian Police Service and the state police by their letters, as guides to its examination list them,
 * and offices of districts and villages, from general knowledge.
 */
const indian = `
  SSP DySP DCP JCP DGP ADGP IGP SHO Tahsildar Tehsildar Sarpanch Commandant Addl Dy`;

/** With what stands before them: "Acting", "Former", "Opposition". */
const offices = `
  President Vice Prime Minister Premier Chancellor Secretary Chairman Chairwoman Chair Chief Director Governor
  Gov Senator Sen Representative Rep Congressman Congresswoman Mayor Councillor Councilman Councilwoman Judge
  Justice Attorney Commissioner Ambassador Envoy Spokesman Spokeswoman Spokesperson Leader Speaker Coach Manager
  Executive CEO CFO Editor Deputy Acting Former Foreign Defense Defence Interior Finance Home Prosecutor Special
  State MP Founder President-elect Elect Opposition Cllr Cr Councilmember Alderman Undersecretary Comptroller
  Whip Treasurer Auditor Ombudsman Chairperson Vice-President Vice-Chancellor Assemblyman Assemblywoman
  Assemblymember Alderwoman Councilperson Delegate Supervisor Warden Administrator Cofounder CTO COO CIO CMO VP
  EVP SVP Advocate MNA MLA MEP MSP TD Magistrate Coroner Pleader Head Democratic Republican Labour Conservative Democrat
  Rebel Union Adviser Advisor Arbitrator Bailiff Bursar Clerk Coun Councilor Mayoress Prefect Registrar Selectman Selectwoman Trustee`;

const callings = `
  Analyst Ecologist Economist Historian Farmer Resident Shopkeeper Teacher Nurse Midwife Biologist Geologist
  Meteorologist Conservationist Campaigner Activist Lawyer Barrister Solicitor Shopper Pensioner Student Driver
  Passenger Witness Neighbour Neighbor Volunteer Architect Engineer Fisherman Grazier Trader Grocer Publican
  Plumber Electrician Plasterer Builder Paramedic Firefighter Physicist Chemist Astronomer Zoologist Botanist
  Archaeologist Anthropologist Psychologist Surgeon Pharmacist Dentist Accountant Realtor Entrepreneur Businessman
  Businesswoman Rancher Photographer Novelist Poet Composer Drummer Guitarist Pianist Comedian Cyclist Swimmer
  Jockey Referee Midfielder Winger Goaltender Quarterback Linebacker Cornerback Pitcher Catcher Shortstop
  Outfielder Infielder Receiver Rapper Actress Producer Showrunner Screenwriter Comic Podcaster Host Anchor
  Correspondent Reporter Columnist Curator Dietitian Headteacher Principal Chef Author Actor Singer Striker
  Goalkeeper Defender Bassist Biochemist Blogger Broadcaster Cartoonist Choreographer Conductor Consultant
  Criminologist Critic Dancer Designer Developer Diplomat Dramatist Geneticist Headmaster Headmistress
  Illustrator Instructor Investigator Journalist Jurist Keyboardist Lecturer Librarian Linguist Mathematician
  Musician Naturalist Neuroscientist Paleontologist Palaeontologist Pediatrician Paediatrician
  Philosopher Physician Pilot Playwright Psychiatrist Publisher Researcher Sailor Scholar Scientist Sociologist
  Soldier Soprano Tenor Theologian Translator Vocalist Writer Sophomore Freshman`;

export const titles = new Set(
  `${styles} ${clergy} ${ranks} ${indian} ${offices} ${callings}`.split(/\s+/).filter(Boolean),
);

/**
 * Styles of Nigeria that only their stop tells from other words. Architect, surveyor, town planner, pharmacist and builder are
 * in Postcard from Lagos, "Title(s) – a must have" (2007), and 1st Attorneys, "The Professional Etiquette of Titles" (2025);
 * comrade, Alhaji, pastor and evangelist are from general knowledge.
 */
const onlyStopped = 'Arc Surv Tpl Pharm Comr Bldr Alh Pst Evang'.split(' ');

/** Abbreviations before a name whose stop ends no sentence, as a pattern. */
export const stoppedTitles = [
  ...'Dr Mr Mrs Ms Sen Rep Gov Gen Lt Col Sgt Capt St Prof Rev Revd Adm Maj Cmdr Hon Engr Cllr Coun Ald Cpl Pvt Cdr Const Cst Det Insp Supt Brig Amb Fr Msgr Dy Addl Smt'.split(
    ' ',
  ),
  ...onlyStopped,
].join('|');

/** Those before a name that is no surname: "Prince Andrew", "Pope Francis". */
export const ranksOfGivenNames = new Set('Prince Princess King Queen Pope Emperor Empress'.split(' '));

/** Whether a capitalised word is a style or an office, or half of one: "Co-Founder", "Attorney-General"; "Mum-of-two". */
export function isTitle(word: string): boolean {
  if (titles.has(word) || !word.includes('-')) return titles.has(word);
  if (parentOf.test(word)) return true;
  const [first = '', ...rest] = word.split('-').map(capitalised);
  return (halves.has(first) || titles.has(first)) && titles.has(rest.join('-'));
}

/** Of the police, and as often what a firm's or a place's name begins with: "SP Global", "DIG Inn". */
export const ambiguousRanks = new Set(['SP', 'DIG']);

/** As `isTitle`, of a word with the stop that it may end in. */
export function isTitleAsWritten(word: string): boolean {
  return word.endsWith('.')
    ? isTitle(word.slice(0, -1)) || onlyStopped.includes(word.slice(0, -1))
    : isTitle(word);
}

const parentOf = /^(?:Mum|Mom|Dad|Mother|Father|Gran|Grandad|Grandmother|Grandfather)-of-\p{L}+$/u;
const halves = new Set(['Co', 'Ex', 'Sub']);
