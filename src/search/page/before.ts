/** An address that asks for something to a page that waits for its answer, from before the first paint on. */

/**
 * Goes into the head of the search page as its own source text, hence imports nothing. What waits is shown after a
 * while in any case: a part of the page that never arrives must not leave a blank.
 */
export function beforeSearch(): void {
  const { dataset } = document.documentElement;
  if (location.search) dataset['asked'] = '';
  setTimeout(() => {
    const failure = document.getElementById('search-failure');
    if (!failure || 'answered' in dataset) return;
    delete dataset['asked'];
    failure.hidden = false;
  }, 8000);
}

/** The answer is there, whatever it is. */
export function showAnswered(): void {
  const { dataset } = document.documentElement;
  delete dataset['asked'];
  dataset['answered'] = '';
}
