/** What was doubtful when a clipping was read, to sentences for readers, each once, with the passages it is about. */
import type { Article, Message } from '../article/schema.ts';

/** `text` is what the clipping says there, where the sentence alone would not show it. */
type Passage = { line: number; text?: string };
type Doubt = { words: string; passages: Passage[] };

type Read = Pick<Article, 'messages' | 'quotations'>;

export function doubtsOf({ messages, quotations }: Read): Doubt[] {
  const byRule = Map.groupBy(
    messages.filter(({ rule }) => !saidAbove.has(rule)),
    ({ rule }) => rule,
  );
  return [...byRule].flatMap(([rule, group]): Doubt[] => {
    const words = sentences[rule];
    if (rule === 'unknown-speaker' && words) return [{ words, passages: unattributed(quotations) }];
    if (words) return [{ words, passages: absences.has(rule) ? [] : placesOf(group) }];
    // A doubt that has no sentence here is told in the words of whoever had it.
    return [...Map.groupBy(group, ({ reason }) => reason)].map(([reason, same]) => ({
      words: `${reason}.`,
      passages: placesOf(same),
    }));
  });
}

const sentences: Record<string, string> = {
  'no-text': 'No article could be made out in the clipping.',
  'likeliest-text':
    'No line of the clipping is surely an article’s; what is most like one is shown, and may be the page’s:',
  'dates-differ': 'The clipping states another date of publication than its record:',
  'unknown-speaker': 'The clipping does not say, or not plainly enough, whose words these are:',
  'unclosed-quotation':
    'A quotation opens and is never closed; it is taken to end with its paragraph or before the next:',
};

/** The head of the page says so where the headline would stand. */
const saidAbove = new Set(['no-headline']);

/** What is nowhere is at no line. */
const absences = new Set(['no-text']);

function unattributed(quotations: Read['quotations']): Passage[] {
  return quotations.filter(({ speaker }) => speaker === null).map(({ line, text }) => ({ line, text }));
}

function placesOf(messages: Message[]): Passage[] {
  return messages.flatMap(({ line }) => (line === undefined ? [] : [{ line }]));
}
