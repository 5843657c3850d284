/** The lines about a headline to the signals of each: a title that says how its story is shown, right over who signs, is no promo of a film. */
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { isBylineOrDay } from './signing-days.ts';

/** "WATCH: Bear strolls along the quay": of fewer words it may be a button. */
const shown = /^(?:listen|watch): (?=(?:\S+ ){3})/i;

export function signalsIn(texts: string[]): LineSignals[] {
  return texts.map((text, at) => {
    const signals = signalsOf(text);
    const isOverName = shown.test(text) && isBylineOrDay(texts[at + 1] ?? '');
    return isOverName ? { ...signals, says: null } : signals;
  });
}
