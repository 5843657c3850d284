/** What was found to what a reader takes away: the address of the search, or a file of references. */
import { articleAddress } from '../../addresses.ts';
import type { CatalogueRow, Reference } from '../../export/reference.ts';
import type { Answer } from '../contract.ts';
import { failureSentence } from '../telling/failure-words.ts';
import type { View } from '../query/view.ts';
import { fileNameOf } from './file-name.ts';
import { part } from './part.ts';

type Format = { type: string; write: (references: Reference[], archive: string) => Promise<string> };

/** Each loaded when it is asked for. */
const formats: Record<string, Format> = {
  csv: {
    type: 'text/csv',
    write: async (references) => (await import('../../export/csv.ts')).csvOf(references),
  },
  ris: {
    type: 'application/x-research-info-systems',
    write: async (references, archive) => (await import('../../export/ris.ts')).risOf(references, archive),
  },
  bib: {
    type: 'application/x-bibtex',
    write: async (references) => (await import('../../export/bibtex.ts')).bibtexOf(references),
  },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    write: async (references, archive) => (await import('../../export/csl.ts')).cslOf(references, archive),
  },
};

export function startTaking(): { offer: (answer: Answer | null, view: View) => void } {
  const place = part('search-take', HTMLElement);
  const word = part('search-taken', HTMLElement);
  const archive = place.dataset['archive'] ?? '';
  let offered: { answer: Answer; view: View } | null = null;

  const copy = part('search-copy', HTMLButtonElement);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      word.textContent = 'The address of this search is copied.';
    } catch {
      word.textContent =
        'This browser does not let a page copy; the address bar has the address of this search.';
    }
  });

  for (const press of place.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    const ending = press.dataset['format'] ?? '';
    press.addEventListener('click', async () => {
      const format = formats[ending];
      if (!format || !offered) return;
      const { answer, view } = offered;
      word.textContent = 'Collecting the references …';
      try {
        const references = (await answer.records()).map(referenceOf);
        const name = fileNameOf(view, ending);
        save(await format.write(references, archive), name, format.type);
        const count = references.length.toLocaleString('en');
        word.textContent = `${name} has ${count} ${references.length === 1 ? 'article' : 'articles'}.`;
      } catch (error) {
        word.textContent = failureSentence(error);
      }
    });
  }

  return {
    offer(answer, view) {
      offered = answer && { answer, view };
      word.textContent = '';
      place.hidden = answer === null || answer.total === 0;
    },
  };
}

function referenceOf(row: CatalogueRow): Reference {
  return { ...row, address: new URL(articleAddress(row.id), location.href).href };
}

function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const made = document.createElement('a');
  made.href = address;
  made.download = name;
  made.click();
  // Not before the browser has begun to read it.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
