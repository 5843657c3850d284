/** The lines of a page to how often each one's form recurs: "3 days ago", "Jane says:", "12 votes" stand over every comment. */

/** A longer line is a sentence, whose form is its own. */
const longestForm = 60;

/** A form that so many lines have is a machine's. */
const manyTimes = 3;

export type Recurrence = {
  /** How many lines have the line's form: its words without digits, or its last word where that is a verb with a colon. */
  form: number;
  /** How many posts have been opened above the line, and how many lines ago the last of them was. */
  posts: number;
  sincePost: number;
};

/** `small` are the lines in small letters, evenly spaced. A post opens with a dated or speaking line of a form that recurs. */
export function recurrenceOf(small: string[]): Recurrence[] {
  let posts = 0;
  let sincePost = Number.POSITIVE_INFINITY;
  return countForms(small).map((form, at) => {
    const found = { form, posts, sincePost };
    sincePost += 1;
    if (form >= manyTimes && /\d|:$/.test(small[at] as string)) {
      posts += 1;
      sincePost = 1;
    }
    return found;
  });
}

function countForms(small: string[]): number[] {
  const counts = new Map<string, number>();
  const forms = small.map(formOf);
  for (const form of forms) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  return forms.map((form) => (form === null ? 1 : (counts.get(form) ?? 1)));
}

const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g;
const days = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;

function formOf(small: string): string | null {
  if (small.length > longestForm) return null;
  const said = small.endsWith(':') ? /\b[a-z]+:$/.exec(small) : null;
  if (said) return said[0];
  return /\d/.test(small) ? small.replace(months, 'm').replace(days, 'd').replace(/\d+/g, '0') : small;
}
