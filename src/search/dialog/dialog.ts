/** The search in place: what is typed is answered at once with the first results, by key or finger. */
import { searchAddress } from '../../addresses.ts';
import type { Answer, Suggestion } from '../contract.ts';
import { element, link, onPlainClick, sentence } from '../showing/elements.ts';
import { isMissing } from '../index/failure.ts';
import { failureSentence } from '../telling/failure-words.ts';
import { fetchItalics } from '../showing/italics.ts';
import { prepareEngine, readyEngine } from '../ready.ts';
import { readView, requestOf, type View, writeView } from '../query/view.ts';
import { beginnings, hint } from './beginnings.ts';
import { dialogItem } from './dialog-item.ts';
import { startOptions } from './options.ts';

/** More would be a page. */
const most = 6;
/** Milliseconds after which what has changed is read out: not every letter’s answer, but the last one’s. */
const breath = 500;

let isStarted = false;

/** Calling again costs nothing. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (isStarted) return;
  isStarted = true;
  fetchItalics();
  const within = <Kind extends Element>(selector: string, kind: { new (): Kind }): Kind => {
    const found = dialog.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search dialog has no ${selector}`);
    return found;
  };
  const field = within('input', HTMLInputElement);
  const report = within('#dialog-report', HTMLElement);
  const status = within('#dialog-status', HTMLElement);
  const failure = within('#dialog-failure', HTMLElement);
  const options = startOptions(field, within('#dialog-results', HTMLElement));
  const on = within('#dialog-on', HTMLAnchorElement);
  let running = new AbortController();
  let speaking: number | undefined;

  const say = (words: string) => {
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      status.textContent = words;
    }, breath);
  };

  const offer = ({ word, ...asked }: Suggestion, view: View) => {
    const made = link('offer sans', searchAddress + writeView({ ...view, ...asked }), 'Did you mean ');
    made.append(element('bdi', 'quoted', word), '?');
    // A time is asked for on the search page alone.
    if (asked.from === null && asked.to === null)
      onPlainClick(made, () => {
        field.value = asked.text;
        field.focus();
        void search();
      });
    return made;
  };

  const show = async (answer: Answer, view: View, signal: AbortSignal) => {
    const { results, total } = answer;
    const coming = results(0, most);
    const { summary, narrowing, notes } = answer.explanation();
    const found = (await coming).map(dialogItem);
    signal.throwIfAborted();
    failure.hidden = true;
    const [note] = notes;
    report.replaceChildren(...sentence([...summary, ...narrowing, ...(note ? [' · ', ...note.pieces] : [])]));
    options.show(found);
    const hasMore = total > found.length;
    on.textContent = hasMore ? `All ${total.toLocaleString('en')} on the search page` : 'The search page';
    say(report.textContent ?? '');
    // Near spellings are a kindness; a search without them is whole.
    const offers = await answer.suggestions().catch(() => []);
    signal.throwIfAborted();
    if (offers.length > 0) options.show([...found, ...offers.map((one) => offer(one, view))]);
  };

  /** Whatever is wrong is said when something is asked. */
  const begin = async (view: View, signal: AbortSignal) => {
    failure.hidden = true;
    report.replaceChildren(...hint());
    on.textContent = 'The search page';
    say('');
    const ways = await readyEngine()
      .then((engine) => engine.search(requestOf(view), signal))
      .then((answer) => beginnings(answer, view))
      .catch(() => []);
    if (!signal.aborted) options.show(ways, 'Ways into the archive');
  };

  /** What is missing is searched for once more, in the build that may have taken its place. */
  const search = async (isAgain = false): Promise<void> => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const view = { ...readView(''), text: field.value.trim(), begun: true };
    on.href = searchAddress + writeView(view);
    if (view.text === '') return begin(view, signal);
    try {
      const engine = await readyEngine();
      await show(await engine.search(requestOf(view), signal), view, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (isMissing(error) && !isAgain) return search(true);
      options.show([]);
      report.replaceChildren();
      failure.hidden = false;
      failure.querySelector('span')?.replaceChildren(failureSentence(error));
      say(failure.textContent ?? '');
    }
  };

  field.addEventListener('input', () => void search());
  // Beside it is out of it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // Loaded ahead of being opened, it shows nothing yet, and what it shows may be typed over.
  field.addEventListener('focus', () => field.value === '' && void search());
  if (field.value || dialog.open) void search();
  void prepareEngine();
}
