/** The rules by which a line is removed, each with its reason in words for readers. */
export const removalRules = {
  wording: 'its words are those of page furniture',
  'before the article': 'stands before the article and does not read as part of it',
  'after the article': 'stands after the article and does not read as part of it',
  interruption: 'interrupts the article and does not read as part of it',
  refrain: 'stands in other clippings of the same publisher too',
  'letter to readers': 'the publisher speaks to readers, in the first and second person',
  'headline repeated': 'repeats the headline',
  'headline supplied': 'the record supplies another headline',
  'empty label': 'a label with nothing after it',
  'publication line': 'says who wrote the article and when, and is kept as facts',
} as const;

export type RemovalRule = keyof typeof removalRules;
