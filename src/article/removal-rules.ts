/** The rules by which a line is removed, each with its reason in words for readers. */
export const removalRules = {
  catalogue:
    'is of a catalogue that came with the text: what it states of headline, writer, day and paper is kept as facts',
  wording: 'its words are those of page furniture',
  'before the article': 'stands before the article and does not read as part of it',
  'after the article': 'stands after the article and does not read as part of it',
  caption: 'is the caption of a picture, or its credit',
  picture: 'says for those who do not see it what picture stands there, or what its file is called',
  sign: 'was written by the program that saved the text, for a link, a heading, emphasis or a line that it quotes',
  'page edge': 'ran over or under the text on each page that was printed',
  'broken word': 'broke a word at the end of a line',
  'pull quote': 'repeats words of the article, set apart to draw the eye',
  'other story': 'names another story, which readers are to turn to',
  'line apart': 'too long for a crosshead and no sentence: a caption, or the title of another story',
  'about the author': 'says who the author is, whom the page names elsewhere',
  'note of the page':
    'says something of the article as the page has it, asks something of its readers, or tells them how to comment',
  'readers’ comments':
    'is a reader’s comment: those below a heading for them are signed and dated, others end in a name and a place',
  invitation: 'goes on from a call to join or subscribe above it, and speaks to readers',
  repetition: 'stands twice, with next to nothing between or as the whole text does',
  'recurring line':
    'stands again and again between the paragraphs, and right below itself: a mark of the page’s template',
  'table of contents': 'lists the parts of the article, whose titles stand below',
  interruption: 'interrupts the article and does not read as part of it',
  refrain: 'stands in other clippings of the same publisher too',
  'letter to readers': 'the publisher speaks to readers, in the first and second person',
  'headline repeated': 'repeats the headline',
  'headline supplied': 'the record supplies another headline',
  'empty label': 'a label with nothing after it',
  'publication line': 'says who wrote the article and when, and is kept as facts',
} as const;

export type RemovalRule = keyof typeof removalRules;

/** What a removed line is, and by which rule it went. */
export type Verdict = { kind: string; rule: RemovalRule };
