/** The lists of sources, the credits and the names of an article to the outlets that it names. */
import type { VFile } from 'vfile';
import { onceEach } from './asking/once-each.ts';
import { type Authority, authorityOf } from './authority.ts';
import { namesIn } from './names-in.ts';
import { outletsCredited } from './report-credits.ts';
import type { Name } from './schema.ts';

/** A name of a few words; anything else in a list of sources is no outlet's name. */
const outletShape = /^(?:the )?[\p{Lu}\d]\S*(?: \S+){0,6}$/u;

/** Every form of an outlet's name to the preferred one. */
const preferredOf = onceEach(
  ({ outlets }: Authority): ReadonlyMap<string, string> =>
    new Map(
      outlets.flatMap(({ name, variants }) => [name, ...variants].map((form) => [form, name] as const)),
    ),
);

/** Outlets that the article names, in its list of sources first, each at the first line that names it. */
export function outletsOf(file: VFile): Name[] {
  const preferred = preferredOf(authorityOf(file));
  const cited = (file.data.credits ?? [])
    .flatMap(({ kind, text, line }) => {
      if (kind === 'report')
        return outletsCredited(text, (form) => preferred.has(form)).map((form) => ({ form, line }));
      if (kind !== 'source') return [];
      return text.split(/,\s*|\s+and\s+|;\s*/).map((form) => ({ form: form.trim(), line }));
    })
    .map(({ form, line }): Name => {
      const name = preferred.get(form);
      return { name: name ?? form, known: name !== undefined, line };
    })
    .filter(({ name }) => outletShape.test(name));
  const byName = Map.groupBy([...cited, ...namesIn(file, ['outlet'])], ({ name }) => name);
  return [...byName.values()].flatMap((same) => same.toSorted((a, b) => a.line - b.line).slice(0, 1));
}
