/**
 * Options under a field to a combobox: the arrow keys reach them while the field keeps the focus, so that who has looked
 * through the results types on at once. An option is a link, for who would rather point at it or keep it for later.
 */

type Options = { show: (options: readonly HTMLAnchorElement[], called?: string) => void };

export function startOptions(field: HTMLInputElement, list: HTMLElement): Options {
  let options: readonly HTMLAnchorElement[] = [];
  /** None where it is −1: then the keys are those of the field, and Enter asks for all results. */
  let active = -1;

  const choose = (next: number) => {
    options[active]?.removeAttribute('aria-selected');
    active = next;
    const option = options[active];
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  };

  field.addEventListener('keydown', (event) => {
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (hasModifier || event.isComposing || options.length === 0) return;
    if (event.key === 'ArrowDown') choose(active + 1 < options.length ? active + 1 : -1);
    else if (event.key === 'ArrowUp') choose(active >= 0 ? active - 1 : options.length - 1);
    else if (event.key === 'Enter' && active >= 0) options[active]?.click();
    else return;
    event.preventDefault();
  });

  return {
    show(next, called = 'First results') {
      options = next;
      list.ariaLabel = called;
      for (const [index, option] of options.entries()) {
        option.id = `${list.id}-${index}`;
        option.role = 'option';
        option.tabIndex = -1;
      }
      choose(-1);
      list.replaceChildren(...options);
      field.ariaExpanded = String(options.length > 0);
    },
  };
}
