/** A line to the features of its own shape and wording. */
import type { Page } from './page.ts';
import type { LineSignals } from './signals.ts';

export function shapeOf(line: LineSignals, at: number, page: Page): Record<string, number> {
  return {
    words: line.words,
    length: Math.min(600, line.length),
    sentence: line.sentence ? 1 : 0,
    question: line.question ? 1 : 0,
    grammar: line.grammar,
    capitals: line.capitals,
    shouting: line.shouting ? 1 : 0,
    bullet: line.bullet ? 1 : 0,
    digits: line.digits,
    separators: line.separators,
    address: line.address ? 1 : 0,
    punctuation: line.punctuation,
    reader: line.addressesReader ? 1 : 0,
    quoted: line.quoted ? 1 : 0,
    colon: line.colon ? 1 : 0,
    prose: line.prose,
    'date line': line.dateline ? 1 : 0,
    'name line': line.name ? 1 : 0,
    teaser: line.ellipsis ? 1 : 0,
    credit: line.credit ? 1 : 0,
    'small start': line.smallStart ? 1 : 0,
    voice: line.voice,
    'voice shift': line.voice - page.usualVoice,
    legal: line.legal ? 1 : 0,
    glued: line.glued ? 1 : 0,
    says: line.says ? 1 : 0,
    wording: page.wordings[at] ?? 0,
    copies: page.copies[at] ?? 1,
    form: page.forms[at] ?? 0,
    cohesion: page.ties[at] ?? 0,
    'core tie': page.coreTies[at] ?? 0,
  };
}
