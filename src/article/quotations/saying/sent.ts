/** "Quist sent a letter to the mayor urging him": what a paper does to whoever made or sent it, and not to whoever has it. */
import { papers } from '../../grammar/nouns.ts';
import { type Governed, nobody, type Whose } from './governed.ts';
import { mainSubject } from './main-subject.ts';
import { ofOwnClause } from './own-subject.ts';

const sending = new RegExp(
  `\\b(?<verb>sent|wrote|penned|addressed|delivered|issued|signed|released|published|posted|submitted) (?:\\p{L}[\\p{L}’'-]* ){0,4}?(?:an?|the|his|her|its|their|another|\\p{Ll}+) (?:[\\p{L}-]+ ){0,4}?(?:${papers})s?(?<rest> [^,;:\\uFFFC]{2,80})? $`,
  'u',
);

/** "Published the emails Berg sent her": what another made or sent is in the words of that one. */
const another = /\b(?:sent|wrote|written|penned|left|got|received|from|by)\b/;

/** How far before the participle the verb of sending may stand. */
const reach = 200;

export function ofSender(governed: Governed): Whose | typeof nobody | null {
  const { scene, verb, own } = governed;
  const { masked, sentence } = scene;
  if (!/ing$/.test(verb.verb)) return null;
  const from = Math.max(sentence.start, verb.at - reach);
  const found = sending.exec(masked.slice(from, verb.at));
  const sent = found?.groups?.['verb'];
  if (!found || sent === undefined) return null;
  const at = from + found.index;
  if (another.test(found.groups?.['rest'] ?? '')) return null;
  const its = ofOwnClause({ ...governed, verb: { verb: sent, at, distance: 0 }, end: at + sent.length });
  return (its !== nobody && its) || mainSubject(scene, own, at) || nobody;
}
