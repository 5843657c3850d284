/** Words to the clipboard, and what became of that to the reader, in the live region of the page. */

const shownFor = 4000;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Resolves to whether the words are in the clipboard now. */
export async function copy(words: string, done: string): Promise<boolean> {
  const copied = await navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
  const status = document.querySelector('#copied');
  if (status) status.textContent = copied ? done : 'The browser does not let this page copy.';
  clearTimeout(clearing);
  clearing = setTimeout(() => status?.replaceChildren(), shownFor);
  return copied;
}
