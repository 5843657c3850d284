/** A value to the fact that a record supplies it, for tests that are about something else than facts. */
export const supplied = (value: string) => ({ value, basis: 'supplied' as const, source: 'a test' });

/** A value to the fact that a clipping states it. */
export const stated = (text: string) => ({
  value: text,
  basis: 'stated' as const,
  line: 1,
  start: 1,
  end: text.length + 1,
  text,
});
