/** What a clipping that was brought in wants of the outlets in the authority file: one line, or none. */
import type { Authority } from '../../src/article/authority.ts';
import { outletCalled } from '../../src/article/names/known.ts';
import { noticedIn } from '../../src/article/publisher/namings.ts';
import type { Article } from '../../src/article/schema.ts';
import { visible } from '../../src/holdings/visible.ts';

/** @param names the path of the authority file, for the message */
export function outletWords(article: Article, authority: Authority, names: string): string | null {
  const { publisher } = article;
  if (publisher) return publisherWords(publisher.value, authority, names);
  for (const { kind, text, line } of article.credits) {
    const owner = kind === 'copyright' ? (noticedIn(text)[0]?.name ?? null) : null;
    if (owner)
      return `“${visible(owner)}”, which holds the copyright at line ${line}, is no outlet in ${names}; listed there, it is the publisher`;
  }
  return null;
}

function publisherWords(value: string, authority: Authority, names: string): string | null {
  const outlet = outletCalled(value, authority);
  const said = `“${visible(value)}”`;
  if (!outlet) return `${said} is no outlet in ${names}; listed there, it is known by its copyright lines`;
  if (outlet.name === value) return null;
  return `${said} is “${visible(outlet.name)}” in ${names}; under two names its articles do not stand together`;
}
