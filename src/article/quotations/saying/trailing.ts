/** The last clause of a sentence to the one who speaks all of it: “…” announced in March, said Putin. He lost “…”, prosecutors said. */
import { tellingVerbs } from '../../grammar/reporting.ts';
import { subjectAt } from './inverted.ts';
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';

/** “…”, told the Herald: whoever is told stands there. */
const inverted = new RegExp(`, (?!t(?:old|ells) )(?<verb>${tellingVerbs}) (?=[^,]*(?:,|[.!?]?$))`, 'u');
const straight = new RegExp(
  `(?:, |\uFFFC )(?<who>[^,;:\\uFFFC]{2,110}?) (?:has |have |had |also )*(?<verb>${tellingVerbs})(?: [^,;:\\uFFFC]{1,60})?(?:[.!?]?\\s*$|, )`,
  'u',
);

/** "A “farce” that they call “a boat,” as the Herald put it": all of the sentence. */
const putSo = /(?:,|\uFFFC),? as (?<who>[^,;:\uFFFC]{2,80}) (?<verb>puts?) it\b/u;

/** "Ada Quist of the Harbour University": where somebody works, before the verb. */
const ofBody = /^ (?:of|at|from) (?:the )?\p{Lu}[^,;:\uFFFC]*$/u;

export function trailing(scene: Scene): Attribution | null {
  const { masked, sentence, span, actors } = scene;
  const tail = masked.slice(span.outerEnd, sentence.end);
  const said = inverted.exec(tail);
  if (said) {
    const verb = said.groups?.['verb'] as string;
    const at = span.outerEnd + said.index + 2;
    const found = subjectAt(scene, at + verb.length, verb, at);
    return found && { ...found, distance: at - span.outerEnd, beside: false };
  }
  const told = putSo.exec(tail) ?? straight.exec(tail);
  const { who, verb } = told?.groups ?? {};
  if (!told || who === undefined || verb === undefined) return null;
  const at = span.outerEnd + told.index + told[0].indexOf(who);
  const actor = actors.findLast(
    (one) =>
      one.start >= at &&
      (one.end === at + who.length || ofBody.test(masked.slice(one.end, at + who.length))) &&
      isApposition(masked.slice(at, one.start)),
  );
  if (actor) return attribution(actor, actor.start, actor.end, verb, at - span.outerEnd, false);
  if (leadingPhrase(who) !== who) return null;
  return {
    who: { role: who },
    start: at,
    end: at + who.length,
    verb,
    distance: at - span.outerEnd,
    beside: false,
  };
}
