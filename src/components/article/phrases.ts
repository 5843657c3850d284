/** Words to the nodes that notes in the margin are made of. */
import type { Emphasis, Link, PhrasingContent, Text } from 'mdast';

export function text(value: string): Text {
  return { type: 'text', value };
}

export function span(name: string | string[], children: PhrasingContent[]): Emphasis {
  const className = [name].flat();
  const hProperties = className.length > 0 ? { className } : {};
  return { type: 'emphasis', children, data: { hName: 'span', hProperties } };
}

/** `label` is what the link is called where its own words do not tell it from others. */
export function linkTo(url: string, name: string, children: PhrasingContent[], label?: string): Link {
  const hProperties = { className: [name], ...(label !== undefined && { ariaLabel: label }) };
  return { type: 'link', url, children, data: { hProperties } };
}

const mostWords = 4;

/** The first words of a passage, to tell it from others. What ends a sentence there ends none in a note. */
export function opening(words: string): string {
  const all = words.trim().split(/\s+/);
  const first = all.slice(0, mostWords).join(' ');
  return first.replace(/(?<!\.\p{L})[.,;:]$/u, '') + (all.length > mostWords ? ' …' : '');
}
