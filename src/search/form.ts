/** The form of the search page to a query, and back. */
import { type Query, readQuery, writeQuery } from './query.ts';

/** All controls count that belong to the form, wherever on the page they stand. */
export function queryOf(form: HTMLFormElement): Query {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readQuery(new URLSearchParams(entries).toString());
}

export function show(query: Query, form: HTMLFormElement): void {
  const values = new URLSearchParams(writeQuery({ ...query, order: 'relevance' }));
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = query.order;
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type === 'checkbox') control.checked = values.getAll(control.name).includes(control.value);
    else control.value = query.words;
  }
}
