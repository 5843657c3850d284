/** A year, month or day of a list to the id it stands at: `y2016`, `m2016-12`, `d2016-12-05`; none for what is not known. */
export function placeOf(year: number, month?: number | null, date?: number | null): string | undefined {
  if (month === undefined) return `y${year}`;
  if (month === null || date === null) return undefined;
  const parts = [year, month, ...(date === undefined ? [] : [date])];
  return `${date === undefined ? 'm' : 'd'}${parts.map((part) => String(part).padStart(2, '0')).join('-')}`;
}

/** A period that one list tells twice, as a month around a date of a season, can be led to the first time only. */
export function firstTimeOnly(): (id: string | undefined) => string | undefined {
  const taken = new Set<string | undefined>();
  return (id) => {
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
}
