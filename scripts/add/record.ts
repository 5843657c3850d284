/** What is known of a clipping to the text of its record, with what is not known left to be filled in. */
import { stringify } from 'yaml';
import type { Article } from '../../src/article/schema.ts';
import { visible } from '../../src/holdings/visible.ts';
import { type Field, fieldNames, fields, type Supplied } from './fields.ts';

type Came = { received: string | null; acquired: string | undefined };

export function recordText(article: Article, supplied: Supplied, { received, acquired }: Came): string {
  const known = {
    ...(received !== null && { received }),
    ...(acquired !== undefined && { acquired }),
    ...Object.fromEntries(fieldNames.flatMap((name) => (supplied[name] ? [[name, supplied[name]]] : []))),
  };
  const parts = [
    '# Catalogue record: what the clipping does not say about itself, and where that is known from.\n',
    Object.keys(known).length > 0 ? stringify(known, { lineWidth: 0 }) : '',
    comment('The clipping says itself:', readIn(article, supplied)),
    comment(
      'Not known; add each with its value and its source:',
      unknownFields(article, supplied).map((name) => `  ${name}: ${fields[name].wanted}`),
    ),
  ];
  return parts.join('');
}

function comment(opening: string, lines: string[]): string {
  return lines.length === 0 ? '' : [opening, ...lines].map((line) => `# ${line}\n`).join('');
}

function readIn(article: Article, supplied: Supplied): string[] {
  return fieldNames.flatMap((name) => {
    const fact = supplied[name] ? null : factOf(article, name);
    return fact?.line === undefined
      ? []
      : [`  ${name}: ${visible(fact.value)} (${fact.basis}, line ${fact.line})`];
  });
}

/** What the record could say, and nobody has said yet. */
export function unknownFields(article: Article, supplied: Supplied): Field[] {
  return fieldNames.filter((name) => !supplied[name] && !isKnown(article, name));
}

/** What was read of a field; only a record knows of rights. */
function factOf(article: Article, name: Field): Article['headline'] {
  return name === 'rights' ? null : article[name];
}

/** A date without its year is half known. */
export function isKnown(article: Article, name: Field): boolean {
  const fact = factOf(article, name);
  return fact !== null && !((name === 'published' || name === 'event') && fact.value.startsWith('X'));
}
