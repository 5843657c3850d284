/** What there is to say of a search beside its sum: what was left out, what words and names stand for, what has no date. */
import { dateWords } from '../../archive/date-words.ts';
import type { Note, Piece } from '../contract.ts';
import type { Occurrences } from '../index/chunk.ts';
import type { Clause } from '../query/language.ts';
import type { Form } from '../selecting/match.ts';
import type { Selection } from '../selecting/select.ts';
import { isPossible } from '../showing/periods.ts';
import { isText, type Resolved } from '../selecting/resolve.ts';

/** Words that are named of a longer list; nobody reads more. */
const most = 8;

/** The most important first: what was left out, since the rest is only true without it. */
export function notesOn(resolved: Resolved): Note[] {
  const { notes, clauses } = resolved.parsed;
  return [
    ...absentNotes(resolved),
    ...notes,
    ...commonNotes(resolved),
    ...clauses.flatMap((clause) => formNotes(clause, resolved)),
    ...clauses.flatMap((clause) => nameNotes(clause, resolved)),
    ...dateNotes(resolved),
  ];
}

function absentNotes({ absent, matches, parsed }: Resolved): Note[] {
  const words = [...new Set(absent.map(({ value }) => value))];
  const others = parsed.groups.flat().filter((clause) => isText(clause) && !absent.includes(clause));
  const notes: Note[] = [];
  if (words.length > 0)
    notes.push({
      kind: 'absent',
      pieces: [
        ...listed(words),
        ` occur${words.length === 1 ? 's' : ''} in no article${absent.length < parsed.clauses.length ? ': left out' : ''}`,
      ],
    });
  for (const clause of [...others, ...parsed.excluded].filter(isText)) {
    if (matches.get(clause)?.occurrences.size !== 0) continue;
    const where = clause.kind === 'quote' ? ' stands in no quotation' : ' occurs in no article';
    notes.push({
      kind: 'absent',
      pieces: [{ word: clause.isExact ? `“${clause.value}”` : clause.value }, where],
    });
  }
  return notes;
}

function commonNotes({ common }: Resolved): Note[] {
  if (common.length === 0) return [];
  const [were, them] = common.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const left = ` ${were} left out beside other words; quotation marks ask for ${them}`;
  return [{ kind: 'common', pieces: [...listed(common), left] }];
}

/** Of what the results have: a form that only other articles have is nothing to tell of these. */
function formNotes(clause: Clause, { matches, selected }: Resolved): Note[] {
  const match = matches.get(clause);
  if (!match) return [];
  const isFound = ({ places }: Form) => isIn(places(), clause.excluded ? null : selected);
  const forms = match.forms.filter(isFound).map(({ word }) => word);
  const begun = match.begun.filter(isFound).map(({ word }) => word);
  const isAskedFound = isFound(match.asked);
  const notes: Note[] = [];
  if (forms.length > 0)
    notes.push({
      kind: 'forms',
      pieces: [{ word: clause.value }, isAskedFound ? ': also ' : ' is found only as ', ...listed(forms)],
    });
  if (begun.length > 0)
    notes.push({
      kind: 'beginning',
      pieces: [
        { word: clause.words.at(-1) ?? '' },
        isAskedFound ? ' also begins ' : ' begins ',
        ...listed(begun),
      ],
    });
  return notes;
}

/** What is excluded is in no result; whatever it stands for was left out. */
function isIn(places: Occurrences, selected: Selection | null): boolean {
  if (!selected) return places.size > 0;
  for (const article of places.keys()) if (selected[article]) return true;
  return false;
}

function nameNotes(clause: Clause, { names }: Resolved): Note[] {
  const found = names.get(clause);
  if (!found || (found.length === 1 && found[0] === clause.value)) return [];
  const field: Piece = { word: `${clause.kind}:${clause.value}` };
  if (found.length === 0)
    return [{ kind: 'names', pieces: [field, ` is no ${clause.kind} of this archive`] }];
  return [{ kind: 'names', pieces: [field, ' stands for ', ...listed(found)] }];
}

function dateNotes({ perhaps, request, time }: Resolved): Note[] {
  const { from, to } = time;
  if (from && to && !isPossible(time)) {
    const pieces = [
      { word: dateWords(from) },
      ' to ',
      { word: dateWords(to) },
      ' ends before it begins: no date lies in it',
    ];
    return [{ kind: 'dates', pieces }];
  }
  const { open, undated } = perhaps;
  const notes: Note[] = [];
  const article = (count: number) => (count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`);
  if (open > 0)
    notes.push({
      kind: 'dates',
      pieces: [
        `${article(open)} more may fall into this time: ${open === 1 ? 'its date is' : 'their dates are'} not known closely enough`,
      ],
    });
  if (undated > 0)
    notes.push({
      kind: 'dates',
      pieces: [
        `${article(undated)} more ${undated === 1 ? 'has' : 'have'} no ${request.clock === 'event' ? 'date' : 'date of publication'} to go by`,
      ],
    });
  return notes;
}

function listed(words: string[]): Piece[] {
  const shown = words.slice(0, most);
  const more = words.length - shown.length;
  const parts: Piece[] = shown.map((word) => ({ word }));
  if (more > 0) parts.push(`${more.toLocaleString('en')} more`);
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' and ' : ', ', part];
  });
}
