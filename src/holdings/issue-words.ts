/** What a schema finds wrong to a sentence: where, what was found there, and what is wanted. */
import { z } from 'zod';
import { faultInDate } from './date-fault.ts';

export function reasonOf(issue: z.core.$ZodIssue, found: unknown, schema: z.ZodType): string {
  const where = issue.path.length === 0 ? 'The file' : `Field “${issue.path.join('.')}”`;
  return `${where}: found ${shown(found)}; ${wanted(issue)} is wanted${more(issue, found, schema)}`;
}

export function unknownField(path: PropertyKey[], schema: z.ZodType): string {
  const names = Object.keys(fieldsAt(schema, path.slice(0, -1)));
  return `Unknown field “${path.join('.')}”; ${alternatives.format(names)} is wanted`;
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const longestShown = 80;

function shown(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (found !== null && typeof found === 'object') return 'a group of fields';
  const text = String(found);
  return `“${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`;
}

const kinds: Record<string, string> = { object: 'a group of fields', array: 'a list', string: 'text' };

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return 'some text';
  if (issue.code !== 'invalid_format' || issue.format !== 'url') return issue.message;
  const host =
    'note' in issue && issue.note === 'Invalid hostname' && issue.pattern?.replace(/^\/?\^|\$\/?$|\\/g, '');
  return `a web address${host ? ` at ${host}` : ' that begins with http:// or https://'}`;
}

/** The fields that a group must have, or what the calendar lacks of a date. */
function more(issue: z.core.$ZodIssue, found: unknown, schema: z.ZodType): string {
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    const needed = Object.entries(fieldsAt(schema, issue.path)).filter(([, one]) => !isOptional(one));
    return needed.length === 0 ? '' : `: { ${needed.map(([name]) => `${name}: …`).join(', ')} }`;
  }
  const isDate = issue.code === 'custom' && issue.params?.['format'] === 'edtf';
  const fault = isDate ? faultInDate(String(found)) : null;
  return fault === null ? '' : `: ${fault}`;
}

const isOptional = (schema: unknown) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** By their names, the fields of the group at a path; none where no group is. */
function fieldsAt(schema: z.ZodType, path: PropertyKey[]): Record<string, unknown> {
  const group = path.reduce<unknown>((parent, name) => {
    const one = inner(parent);
    if (one instanceof z.ZodArray) return one.element;
    return one instanceof z.ZodObject ? one.shape[String(name)] : undefined;
  }, schema);
  const one = inner(group);
  return one instanceof z.ZodObject ? one.shape : {};
}

function inner(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema;
}
