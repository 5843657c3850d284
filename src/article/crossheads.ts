/** Short lines between paragraphs that title what follows, to headings. */
import { type LineSignals, signalsOf } from './furniture/signals.ts';
import { plain } from './plain.ts';
import type { Root } from './tree.ts';

export function crossheads() {
  return (tree: Root) => {
    const body = [...tree.children.entries()]
      .filter(([, block]) => block.type === 'paragraph' && block.data?.role !== 'standfirst')
      .map(([place, block]) => ({ place, block, text: plain(block), line: signalsOf(plain(block)) }));
    const interview = isInterview(body.map(({ line }) => line));
    body.forEach(({ place, block, text, line }, at) => {
      const before = body[at - 1];
      const after = body[at + 1];
      if (!before || !after || block.type !== 'paragraph' || block.data?.role) return;
      if (!isTitle(text, line) || (interview && line.question)) return;
      if (isListed(before.text, text, after.text)) return;
      if (isAttribution(before.text, text, line) || before.line.colon) return;
      if (!endsPassage(before.text, before.line) || !titles(after.line)) return;
      tree.children[place] = {
        type: 'heading',
        depth: 2,
        children: block.children,
        ...(block.position && { position: block.position }),
      };
    });
  };
}

/** An interviewer's questions are sentences; the questions that title an explainer's parts are a few words each. */
function isInterview(lines: LineSignals[]): boolean {
  const questions = lines.filter((line) => line.question && line.words < 40);
  const words = questions.reduce((sum, line) => sum + line.words, 0);
  return questions.length > 2 && words / questions.length > 6;
}

const numbered = /^\d{1,2}[.)]\s+\p{Lu}/u;

/** Numbers one under the other count off a list; between numbered titles stands what they title. */
function isListed(before: string, text: string, after: string): boolean {
  return numbered.test(text) && (numbered.test(before) || numbered.test(after));
}

/** A few words, no full stop: "Russia Poised To Discuss Nuclear Arms Control With US", "What happens next?", "2. Lakes" */
function isTitle(text: string, line: LineSignals): boolean {
  if (line.words < 1 || line.words > 12 || line.colon || line.address || line.credit || line.dateline)
    return false;
  if ((line.bullet && !numbered.test(text)) || /:\s|[)\]]$/.test(text)) return false;
  return (!line.sentence || line.question) && !line.smallStart && !line.ellipsis;
}

/** What follows a title is text: sentences, or quoted ones, or a list. */
function titles(after: LineSignals): boolean {
  return after.bullet || (after.words > 6 && (after.sentence || after.colon || after.words > 20));
}

/** A name and what it is: "Jane Doe, President, Traders' Union". */
const office = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, \p{L}/u;

/** A name under a quotation says who speaks; it titles nothing. */
function isAttribution(before: string, text: string, line: LineSignals): boolean {
  return (line.name || office.test(text)) && /^["“'‘«]/.test(before) && /["”'’»]$/.test(before);
}

/** A title follows a passage that has ended, or a list, or the name under a quotation; never half a sentence. */
function endsPassage(text: string, line: LineSignals): boolean {
  return line.sentence || line.bullet || line.credit || line.name || /["”’]$/.test(text);
}
