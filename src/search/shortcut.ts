/** The key `/` to the search field, unless the reader is typing. */

const typed = 'input, textarea, select, [contenteditable]';

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(typed)) return;
  const field = document.querySelector<HTMLInputElement>('form[role=search] input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
