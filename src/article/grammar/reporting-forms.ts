/**
 * Verbs that report what somebody says to all their forms. The classes are VerbNet's (Kipper et al., verbs.colorado.edu/verbnet): say-37.7,
 * tell-37.2, manner_speaking-37.3, transfer_mesg-37.1, advise-37.9, confess-37.10, complain-8, characterize-29.2, judgment-33,
 * conjecture-29.5, wish-62, nonverbal_expression-40.2; of each, the verbs that news English uses.
 */
const lemmas =
  `say tell add write note state claim affirm assert argue insist declare announce explain remark comment observe
  reply respond answer ask tweet post report reveal confirm deny admit acknowledge concede confess stress
  emphasise emphasize underline underscore reiterate repeat recall warn caution predict suggest propose
  recommend advise urge call describe characterise characterize brand label dub term denounce condemn
  criticise criticize slam blast praise hail laud commend thank congratulate welcome applaud blame accuse
  allege contend maintain believe think hope wish vow pledge promise threaten demand request order appeal
  complain lament quip joke shout yell whisper mutter cry continue conclude elaborate clarify testify read
  agree disagree boast brag pray swear speak talk mention indicate signal express voice echo counter retort
  reject dismiss defend mock deride decry rue tout refer cite quote point go put sum begin finish offer
  interject muse reflect sigh scream exclaim estimate caption text email publish pen lambast lambaste rail
  opine reason fear worry inform assure remind brief instruct interview remember protest murmur mumble rule
  grumble fret enthuse gush snap bark chime submit narrate aver chuckle bemoan fume marvel recount inquire
  enquire demur venture hold lodge chant sing tease plead beg implore introduce quiz rave share impart confide
  disclose divulge proclaim profess utter boom bellow bawl growl grunt groan holler howl hiss moan roar
  screech shriek sneer snarl splutter stammer thunder wail whimper whine coo croak drawl gasp yelp laugh smile
  grin shrug giggle rant attest define regard portray perceive depict paint herald promote bill view see treat
  envisage pitch frame identify highlight posit surmise speculate summarise summarize detail weigh find
  specify stipulate spotlight charge admonish scold chide rebuke berate chastise upbraid castigate
  reprimand taunt blurt reassure riposte remonstrate expostulate reaffirm theorise theorize
  prophesy exhort ponder`
    .split(/\s+/)
    .filter(Boolean);

/** Of verbs whose parts are not formed by rule. */
const irregular: Record<string, string[]> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing', 'written'],
  think: ['thought', 'thinks', 'thinking'],
  swear: ['swore', 'swears', 'swearing', 'sworn'],
  speak: ['spoke', 'speaks', 'speaking', 'spoken'],
  go: ['went', 'goes'],
  put: ['put', 'puts', 'putting'],
  see: ['saw', 'sees', 'seeing', 'seen'],
  begin: ['began', 'begins', 'beginning'],
  fret: ['fretted', 'frets', 'fretting'],
  read: ['read', 'reads'],
  find: ['found', 'finds'],
  snap: ['snapped', 'snaps', 'snapping'],
  beg: ['begged', 'begs', 'begging'],
  demur: ['demurred', 'demurs', 'demurring'],
  sing: ['sang', 'sings', 'singing', 'sung'],
  hold: ['held', 'holds', 'holding'],
  quip: ['quipped', 'quips', 'quipping'],
  grin: ['grinned', 'grins', 'grinning'],
  shrug: ['shrugged', 'shrugs', 'shrugging'],
  brag: ['bragged', 'brags', 'bragging'],
  admit: ['admitted', 'admits', 'admitting'],
  submit: ['submitted', 'submits', 'submitting'],
  aver: ['averred', 'avers', 'averring'],
  quiz: ['quizzed', 'quizzes', 'quizzing'],
  refer: ['referred', 'refers', 'referring'],
  sum: ['summed', 'sums', 'summing'],
  slam: ['slammed', 'slams', 'slamming'],
  label: ['labelled', 'labeled', 'labels', 'labelling', 'labeling'],
  signal: ['signalled', 'signaled', 'signals', 'signalling', 'signaling'],
  dub: ['dubbed', 'dubs', 'dubbing'],
  charge: ['charged'],
  pen: ['penned', 'pens', 'penning'],
};

/** Of verbs whose other forms are as often nouns: "seven wonders", "a hint". */
const onlyForms = [
  'wondered',
  'wondering',
  'hinted',
  'hinting',
  'blurted',
  'griped',
  'groused',
  'counselled',
  'counseled',
  'alerted',
  'likened',
  'likening',
  'ridiculed',
  'ridiculing',
  'belittled',
  'disparaged',
  'extolled',
  'excoriated',
  'deplored',
  'intimated',
  'volunteered',
];

export const forms = new Set<string>([...lemmas, ...onlyForms]);
for (const lemma of lemmas) {
  for (const form of irregular[lemma] ?? regular(lemma)) forms.add(form);
}

function regular(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ied`, `${stem}ies`, `${lemma}ing`];
  }
  if (lemma.endsWith('ee')) return [`${lemma}d`, `${lemma}s`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma}s`, `${lemma.slice(0, -1)}ing`];
  return [`${lemma}ed`, /(?:s|x|sh|ch|cho)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ing`];
}

/** The forms that tell of no one time, without those that are pasts as well: "read", "put". */
export const bases = new Set(lemmas.filter((lemma) => !irregular[lemma]?.includes(lemma)));
