/** A value to the fact that a record supplies it, for tests that are about something else than facts. */
export const supplied = (value: string) => ({ value, basis: 'supplied' as const, source: 'a test' });
