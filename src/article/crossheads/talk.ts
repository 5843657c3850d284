/** The lines of a text to who speaks in them turn by turn: an interview's questions, and lines after a speaker's name, title nothing. */
import type { Line } from './line.ts';

/** Who speaks in the lines, if anybody does so turn by turn. */
export type Talk = { isInterview: boolean; speakers: ReadonlySet<string> };

const secondPerson = /\byou(?:rs?)?\b/i;
const firstPerson = /\b(?:I|my|I['’](?:m|ve|d|ll))\b/;

/** An interviewer asks "you", and "I" answers; the questions that title an explainer's parts do not. */
function isInterview(lines: Line[]): boolean {
  const questions = lines.flatMap(({ signals }, at) => (signals.question && signals.words < 40 ? [at] : []));
  const answered = questions.filter((at) =>
    firstPerson.test(lines[at + 1]?.text.slice(0, longestAnswer) ?? ''),
  );
  const asked = questions.filter((at) => secondPerson.test((lines[at] as Line).text));
  return (
    questions.length > 2 && answered.length * 2 > questions.length && asked.length * 2 > questions.length
  );
}

/** Enough of an answer to know who gives it, in characters. */
const longestAnswer = 400;

/** A full stop stands after initials alone: "No. It was late." and "Mr. Berg" are nobody's turn. */
const turn = /^(?:(?<name>\p{Lu}[\p{L}. ]{0,24}):|(?<initials>\p{Lu}{1,3})\.) [("“]?\p{Lu}/u;

/** Whoever's name begins several lines speaks in them: "Q: Where were you?", "JB: How did you start?" */
function speakersIn(lines: Line[]): ReadonlySet<string> {
  const names = lines.flatMap((line) => speakerOf(line) ?? []);
  const recurring = new Set(names.filter((name, at) => names.indexOf(name) < at));
  return recurring.size > 1 ? recurring : new Set(['Q', ...[...recurring].filter((name) => name.length < 4)]);
}

export function talkIn(lines: Line[]): Talk {
  return { isInterview: isInterview(lines), speakers: speakersIn(lines) };
}

export function speakerOf({ text }: Line): string | undefined {
  const { name, initials } = turn.exec(text)?.groups ?? {};
  return name ?? initials;
}
