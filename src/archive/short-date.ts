/** An EDTF date to its shortest words, for a label that has little room: “5 Feb 2026”. */
import { dateWords, machineDate, monthName } from './date-words.ts';

export function shortDate(edtf: string): string {
  const [year = '', month, day] = machineDate(edtf)?.split('-') ?? [];
  if (year === '') return dateWords(edtf);
  return [day && Number(day), month && shortMonth(Number(month)), year].filter(Boolean).join(' ');
}

export function shortMonth(month: number): string {
  return monthName(month).slice(0, 3);
}
