/** A text to whether it shows that a program wrote Markdown. */

/** What hardly anybody types into a text, and what comes with it but may be typed. */
const link = /\]\(<?(?:https?:|mailto:|\/|#|\.{1,2}\/|www\.)/g;
const definition = /^ {0,3}\[(?:\^[^\]\s]+\]:|[^\]\n]+\]: *<?https?:)/gm;
const lowerHeading = /^(?:> ?)?#{2,6}[ \t]+\S/gm;
const heading = /^(?:> ?)?#[ \t]+\S/gm;
const bold = /(?<!\S)\*\*\S[^*\n]*\*\*/g;
const escape = /\\[\\`*_{}[\]()#+\-.!>]/g;
const underline = /^\S[^\n]*\n(?:={3,}|-{3,})$/gm;
const typed = [heading, bold, escape, underline];

/** So many signs are no accident. */
const fewest = 2;

export function showsMarkdown(text: string): boolean {
  const isPossible = text.includes('](') || text.includes('## ') || text.includes(']: ');
  if (!isPossible) return false;
  const count = (sign: RegExp) => [...text.matchAll(sign)].length;
  const certain = [link, definition, lowerHeading].reduce((sum, sign) => sum + count(sign), 0);
  return certain >= fewest || (certain > 0 && typed.some((sign) => count(sign) > 0));
}
