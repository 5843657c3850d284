/** A line to the features of its own shape and wording. */
import { mean } from './mean.ts';
import type { Page } from './page.ts';
import type { LineSignals } from './signals.ts';

export function shapeOf(line: LineSignals, at: number, page: Page): Record<string, number> {
  const tie = page.ties[at] ?? 0;
  return {
    bias: 1,
    'words 1-3': line.words <= 3 ? 1 : 0,
    'words 4-9': line.words > 3 && line.words < 10 ? 1 : 0,
    'words 10-19': line.words > 9 && line.words < 20 ? 1 : 0,
    'words 20-39': line.words > 19 && line.words < 40 ? 1 : 0,
    'words 40+': line.words > 39 ? 1 : 0,
    sentence: line.sentence ? 1 : 0,
    'long sentence': line.sentence && line.words > 11 ? 1 : 0,
    question: line.question ? 1 : 0,
    grammar: line.grammar,
    'no grammar': line.words > 3 && line.grammar === 0 ? 1 : 0,
    capitals: line.capitals,
    shouting: line.shouting ? 1 : 0,
    bullet: line.bullet ? 1 : 0,
    'bullet sentence': line.bullet && line.sentence ? 1 : 0,
    digits: line.digits,
    separators: Math.min(3, line.separators) / 3,
    address: line.address ? 1 : 0,
    punctuation: Math.min(0.3, line.punctuation),
    reader: line.addressesReader ? 1 : 0,
    quoted: line.quoted ? 1 : 0,
    'quoted sentence': line.quoted && line.sentence ? 1 : 0,
    colon: line.colon ? 1 : 0,
    prose: line.prose,
    copied: (page.copies[at] ?? 1) > 1 ? 1 : 0,
    first: at === 0 ? 1 : 0,
    last: at === page.lines.length - 1 ? 1 : 0,
    'date line': line.dateline ? 1 : 0,
    'name line': line.name ? 1 : 0,
    teaser: line.ellipsis ? 1 : 0,
    credit: line.credit ? 1 : 0,
    'credit sentence': line.credit && line.sentence && line.words > 15 ? 1 : 0,
    'small start': line.smallStart ? 1 : 0,
    label: page.labels[at] ?? 0,
    labels: mean(page.labels, at - 4, at + 4),
    'wide prose': mean(page.prose, at - 6, at + 6),
    cohesion: tie,
    'loose prose': line.words > 9 ? Math.max(0, 0.6 - tie) : 0,
    voice: Math.min(0.3, line.voice),
    'voice shift': Math.max(0, Math.min(0.3, line.voice) - page.usualVoice),
    legal: line.legal ? 1 : 0,
    glued: line.glued ? 1 : 0,
  };
}
