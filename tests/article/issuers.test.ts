/** A paper speaks for whoever told something in it, where the words that brought it up tell who that is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const words = '“The boat is late again, and nobody has told the crew why it is,”';

test('a paper is that of the subject of the sentence that brings it up, and of nobody named in what it says', () => {
  assert.equal(
    speaker(
      'Rosa Lindqvist announced in an email to the crew that Tom Berg would leave the quay in May.',
      'The email said the quay would be “shut for good”.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('In a statement, the ferry union in Leith said it was late.', `${words} the statement said.`),
    'the ferry union in Leith',
  );
  assert.equal(
    speaker(
      'The verger, in a statement read by his friend Tom Berg, said that it was late.',
      `${words} the statement added.`,
      'The verger, Hugh Penhaligon, is 80.',
    ),
    'Hugh Penhaligon',
  );
  assert.equal(
    speaker(
      'Rosa Lindqvist sat in the hall. In a statement she said it was late.',
      `${words} the statement went on.`,
    ),
    'Rosa Lindqvist',
  );
});

test('who wrote to somebody has written the letter that the next sentence tells of', () => {
  assert.equal(
    speaker(
      'Tarrabeen Shire sold the tip in May. In June the shire wrote to 38 households. The letter told them to boil water “out of an abundance of care”.',
    ),
    'Tarrabeen Shire',
  );
});

test('a paper is in the words of whoever it is from or by, whatever stands between', () => {
  assert.equal(
    speaker('The answer from Rosa Lindqvist took nine days and was three words long: “Leave it there.”'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'An online post Thursday by the satirical account @quaygulls called it “a boat for ducks and geese”.',
    ),
    '@quaygulls',
  );
  assert.equal(
    speaker('The report by Rosa Lindqvist called it “a boat for ducks and geese”.'),
    'The report by Rosa Lindqvist',
  );
});

test('a paper that somebody never wrote is not theirs', () => {
  assert.equal(
    speaker('Rosa Lindqvist never issued a statement.', `${words} the statement said.`),
    'the statement',
  );
  assert.equal(
    speaker(
      'Rosa Lindqvist did not reply, but the ferry union issued a statement.',
      `${words} the statement said.`,
    ),
    'the ferry union',
  );
});

test('whom somebody told something in a memo has not written it', () => {
  assert.equal(
    speaker(
      'Police Chief Tom Berg had told the council in a memo that the quay was shut.',
      'The memo said the quay was “shut for good”.',
    ),
    'Tom Berg',
  );
});

test('of two companies, neither is taken to have made a statement that “the company” made', () => {
  assert.equal(
    speaker(
      'Quay Records and Berg Productions had a contract. Berg Productions denied that it had ended.',
      'On Monday Ada Kerrigan accused Quay Records of holding her songs back.',
      'The company denied it in a statement that was shared to its website.',
      '“We have honoured all of her requests for years,” the statement read.',
    ),
    'the statement',
  );
});

test('who answers with a letter has written it, and so has whoever it came from', () => {
  const cases: [brought: string, who: string][] = [
    ['Rosa Lindqvist responded to the study with an open letter to the crew.', 'Rosa Lindqvist'],
    ['It was all set out in a letter to the board from auditors at Holm Berg.', 'auditors at Holm Berg'],
    ['The crew were handed a letter from residents.', 'residents'],
    ['The mayor read out a letter from the widow of a sailor.', 'the widow of a sailor'],
    ['The crew got a letter from Northhaven in May.', 'the letter'],
    ['Rosa Lindqvist came to the quay with a letter.', 'the letter'],
  ];
  for (const [brought, who] of cases)
    assert.equal(speaker(brought, `${words} the letter said.`), who, brought);
  assert.equal(
    speaker(
      'Rosa Lindqvist responded to it with an open letter.',
      '“The quay is no place for this,” the letter said.',
      `${words} it said.`,
    ),
    'Rosa Lindqvist',
  );
});

test('a letter from a firm or from somebody by name is theirs, and one from residents of a place is not the place’s', () => {
  const cases: [from: string, who: string][] = [
    ['the law firm Walde, Holm, Creasey', 'Walde, Holm, Creasey'],
    ['the actor Rosa Lindqvist', 'Rosa Lindqvist'],
    ['residents of Ayr', 'a letter from residents of Ayr'],
    ['nearby Ayr', 'a letter from nearby Ayr'],
  ];
  for (const [from, who] of cases) assert.equal(speaker(`${words} says a letter from ${from}.`), who, from);
});
