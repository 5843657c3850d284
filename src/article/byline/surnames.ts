/** A word that ends as those for peoples do to whether it is somebody's surname. */
import { pronounOf } from '../names/given.ts';

/** None that are of a people, a faith or an occupation, from general knowledge. */
const surname =
  /^(?!(?:Alban|Alger|Argentin|Armen|As|Austral|Austr|Barbad|Belg|Bohem|Boliv|Bosn|Brazil|Bulgar|Californ|Cambod|Canad|Christ|Civil|Colomb|Comed|Croat|Custod|Ecuador|Egypt|Eston|Ethiop|Fij|Georg|Ghana|Guard|Hait|Hawai|Histor|Hungar|Ind|Indones|Iran|Ital|Jordan|Ken|Latv|Liber|Librar|Lib|Lithuan|Macedon|Malays|Maurit|Mongol|Music|Niger|Norweg|Palestin|Paraguay|Paris|Peruv|Pers|Physic|Politic|Presbyter|Roman|Russ|Scandinav|Serb|Siber|Sloven|Syr|Tanzan|Technic|Trinidad|Tunis|Ukrain|Uruguay|Veterinar|Victor|Zamb)(?:ian|yan)$)\p{Lu}\p{L}+(?:ian|yan)$/u;

/** The same of "Calabrese", where none are of a people. */
const italian =
  /^(?!(?:Assam|Bali|Beni|Bhutan|Burm|Canton|Chin|Congol|Faro|Gabon|Guyan|Japan|Javan|Leban|Malt|Nepal|Portugu|Senegal|Sinhal|Sudan|Taiwan|Timor|Togol|Vietnam)ese$)\p{Lu}\p{L}+ese$/u;

/** "Ada Quistian", "Tom Quistese": surnames of Armenia and of Italy end as words for peoples do. What is left of "Victoria Australian News" is no name. */
export function isSurnameAsOfPeople(word: string, run: string): boolean {
  const [first = '', ...others] = run.split(' ');
  return (
    (surname.test(word) || italian.test(word)) &&
    pronounOf.has(first) &&
    others.length === 1 &&
    others[0] === word
  );
}
