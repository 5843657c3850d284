/** The words of a short line to the features that they give it, wherever the line stands. */
import type { Features } from '../weighed.ts';
import type { Line } from './line.ts';
import { mark } from './standing.ts';

/** "1 – Eat less", "#3: Walk", "Tip 2: Sleep", "Prompt #6: What moves you?", but not "2 lemons" */
const counted = /^(?:\p{Lu}\p{L}+ )?#?\d{1,2}(?:[.):]|\s+[–—-])?\s+[^\p{Ll}\d%]/u;
const pictured = /^\p{Extended_Pictographic}/u;
const exclaiming = /!["'”’)]*$/;
/** What a page asks its reader to do, and what it calls its own parts by, from general knowledge of pages. */
const prompt =
  /^(?:sign|scroll|click|tap|view|shop|buy|get|watch|see|read|download|subscribe|share|save|print|follow|join|advert|listen|check|order|enter|submit|email|copy|pin|jump|add|leave|photo|image|credit|source|gallery|video|related|more)\b/i;
/** The slash is looked for first, as the rarest. */
const creditLike = /\/(?<=[\p{L}.]\s?\/)\s?\p{L}|\b(?:via|courtesy|getty|reuters|handout|supplied)\b/iu;
const money = /[$£€]\s?\d/;
/** "“Why?” he asked." */
const quotedFirst = /^["“«‘'][^"”»]*["”»] \S/u;
/** "[edit]", "¶", "#": what a page's program sets beside its titles, to link to them. */
const permalink = /(?:\[edit(?: source)?\]| #| ?[¶§🔗])$/u;
/** "Fig. 2: …", "Chart A …": what a picture or a table is called. */
const figure =
  /^(?:fig(?:ure|\.)?|chart|table|exhibit|image|photo|map|graph(?:ic)?|diagram) ?(?:\d|[A-Z]\b)/i;
/** An item of a list; a number may count off titles as well. */
const bulleted = /^[•●▪■◦‣·*–-]\s/u;
const code = /[{}=;]|\w\(|\/\//;

/** Whether a line counts off what others do as well. */
export function isCounted({ text }: Line): boolean {
  return counted.test(text);
}

export function wordingOf(one: Line): Features {
  const { text, signals: line } = one;
  const stop = mark.test(text);
  return {
    'words 1': line.words < 2,
    'words 2-3': line.words > 1 && line.words < 4,
    'words 7-9': line.words > 6 && line.words < 10,
    'words 10+': line.words > 9,
    'words 15+': line.words > 14,
    'says furniture': line.says !== null,
    voice: line.voice > 0,
    question: line.question,
    'short question': line.question && line.words < 7,
    colon: line.colon,
    'full stop': stop,
    ellipsis: line.ellipsis,
    code: code.test(text),
    'quoted sentence': line.quoted && (stop || quotedFirst.test(text)),
    exclaims: exclaiming.test(text),
    bulleted: bulleted.test(text),
    permalink: permalink.test(text),
    figure: figure.test(text),
    'stopped number': stop && isCounted(one),
    name: line.name,
    date: line.dateline,
    pictured: pictured.test(text),
    capitals: line.capitals,
    'title case': line.capitals > 0.8 && line.words > 2,
    shouting: line.shouting,
    quoted: line.quoted,
    bracketed: /[)\]]$/.test(text),
    credit: line.credit || creditLike.test(text),
    prompt: prompt.test(text),
    money: money.test(text),
    address: line.address,
    separators: Math.min(2, line.separators),
    digits: isCounted(one) ? 0 : Math.min(0.3, line.digits),
    'small start': line.smallStart,
    grammar: line.grammar,
    glued: line.glued,
    'taken out': one.removal !== null,
    'taken out above': one.removal === 'before the article',
    'taken out by its words': one.removal === 'wording',
  };
}
