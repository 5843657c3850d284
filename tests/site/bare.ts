/** Clippings that say nothing of themselves, and have no record that would: no headline, publisher or date. */

export const bareId = 'undated/budget';
/** Its headline and publisher hold a sign that turns all letters after it round. */
export const turnedId = '1999/turned';
export const turnedPublisher = 'The \u202ESreppid';
export const emptyHandedId = 'undated/strike';

/** Of one of its passages the note is longer than the passage, and names one speaker. */
export const shortNoteId = 'undated/late-ferry';

/** Six people speak in one line of it. */
export const chorusId = 'undated/chorus';

/** Written from right to left, headline and all. */
export const fromRightId = 'undated/ferries';

/** No line of a phone holds its words: not those of its headline, its publisher or its author, and not an address in its text. */
export const longWordsId = 'undated/long-words';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const bareFiles: Record<string, string> = {
  [`articles/${bareId}.txt`]: `French lawmakers on Tuesday rejected the budget for a second time, and the government said that it would not resign over a vote that everybody had foreseen.

"We heard the chamber," the minister's office said in the evening. "We shall come back with another text before the winter is out."

"Nobody believes it," was heard in the corridors, and "nothing will come of it," was heard in the street.

The debate goes on next week, and the unions have called for marches in Lyon, Marseille and Paris, where shops will stay shut.
`,
  [`articles/${emptyHandedId}.txt`]: `Dockers in three ports walked out before dawn, and the ferries that were to leave at seven stayed where they were until the night.

Nobody could say when the ferries would leave again, and the travellers were put up in a school near the harbour.
`,
  [`articles/${shortNoteId}.txt`]: `The ferry was late again on Tuesday, and nobody on the quay had been told when it would come or whether it would.

“We wait,” said Ada Quist. Everybody on the quay agreed.

“Still,” she said.

The harbour board met in the evening and put off what it had been asked to decide a year before.
`,
  [`articles/${turnedId}.txt`]: `The dippers came back to the brook below the mill, and whoever walked there in the morning could hear them from the bridge.
`,
  [`articles/${turnedId}.yaml`]: `headline: { value: "Dippers \u202Ekcab", source: a test }
publisher: { value: "${turnedPublisher}", source: a test }
published: { value: 1999-05-01, source: a test }
`,
  [`articles/${fromRightId}.txt`]: `اجتمع المجلس في الصباح واستمع إلى التقرير عن العبارات، ثم قرر تأجيله إلى الربيع المقبل بعد نقاش طويل في القاعة.

«لقد انتظرنا طويلا ولن ننتظر شتاء آخر»، قالت آدا كويست للصحفيين على رصيف الميناء قبل أن تعود إلى بيتها في المساء.
`,
  [`articles/${fromRightId}.yaml`]: `headline: { value: المجلس يؤجل تقرير العبارات إلى الربيع المقبل, source: a test }
publisher: { value: صحيفة الميناء, source: a test }
`,
  [`articles/${longWordsId}.txt`]: `The plans of the ferry can be read at https://harbour.example/${'ferry'.repeat(40)}?day=${'9'.repeat(40)} until the end of the month.

“Ours is the ${longWord},” said Ada ${longWord}, who was there before all others and stayed until the hall was empty.
`,
  [`articles/${longWordsId}.yaml`]: `headline: { value: ${longWord} puts off the ferry, source: a test }
publisher: { value: The ${longWord}, source: a test }
byline: { value: Ada ${longWord}, source: ${longWord} }
`,
  // Six speakers in a line: more than stands beside it.
  [`articles/${chorusId}.txt`]: `The council met on a cold evening, and everybody who had come to the hall wanted to be heard before the vote was taken.

“Yes,” said Ada Quist. “No,” said Tom Berg. “Never,” said Eva Lund. “Now,” said Jan Holm. “Soon,” said Ida Moe. “Later,” said Per Dahl.

The vote was taken at midnight, and the chair said afterwards that nobody had expected it to be as close as it was.
`,
};
