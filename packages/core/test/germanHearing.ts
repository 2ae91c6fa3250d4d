import type { HearingWords } from '../src/intents/hearing.js';

/** Thirty sentences: enough to be understood by. */
export const germanSentences = `Hör auf	Stop
hör bitte auf	Stop
Schluss für heute	Stop
das reicht, hör auf	Stop
ich mag nicht mehr	Stop
Mein Rücken schmerzt	ReportPain
das tut weh	ReportPain
aua, mein Rücken	ReportPain
mir tut der Rücken weh	ReportPain
es schmerzt im Knie	ReportPain
noch mal	Repeat
sag das noch mal bitte	Repeat
wie bitte	Repeat
noch einmal bitte	Repeat
weiter	Next
weiter bitte	Next
die nächste Übung	Next
mach weiter mit der nächsten	Next
wie drehe ich mich um	TurnOver
wie drehe ich mich im Bett um	TurnOver
ich möchte mich umdrehen	TurnOver
hilf mir beim Umdrehen	TurnOver
wie wird das Wetter	Unknown
Fußball läuft im Fernsehen	Unknown
heute läuft Fußball	Unknown
ruf meine Schwester an	Unknown
spiel Musik	Unknown
starte die Rückenübungen	StartRoutine
fang mit den Rückenübungen an	StartRoutine
zehn Minuten für meinen Nacken	StartRoutine
`;

const none: never[] = [];

/** As little as a language needs. */
export const germanWords: HearingWords = {
  asksFirst: ['warum'],
  alarmWords: {
    lists: {},
    alarms: [{ symptom: 'breathless', signs: ['nicht atmen'] }],
    symptoms: none,
    pain: ['schmerzt|weh|aua'],
    harmless: none,
    clauses: {
      heads: ['nein', 'ja'],
      joining: ['nein'],
      subjects: ['ich', 'das', 'mein'],
      between: ['und', 'aber'],
      betweenSubjects: none,
      keepS: none,
      dialect: {},
    },
    denials: ['kein', 'keine'],
    beyondBefore: { denials: none, marks: none },
    behindDenials: none,
    intoDenied: none,
    endsDenied: none,
    goesOnDenied: none,
    tales: {
      past: none,
      once: none,
      speakers: none,
      others: none,
      had: none,
      general: none,
      self: none,
      asides: none,
      might: none,
      now: none,
      creatures: none,
      screens: none,
      determiners: none,
      afar: none,
      acute: none,
      pronouns: none,
      nearly: none,
      mirth: none,
      figures: none,
      over: none,
      healed: none,
      pastTense: none,
      present: none,
      family: none,
      faraway: none,
      asking: none,
      knowing: none,
      theirs: none,
      returns: none,
      pointsBack: none,
      habits: none,
      lasting: none,
      untilHealed: none,
    },
    postures: none,
    byPosture: none,
    listed: none,
    lookAlikes: none,
    stop: { words: none, around: none },
  },
  answers: {
    leads: { Yes: ['ja'], No: ['nein'], NotSure: ['weiß nicht'] },
    assents: none,
    clear: ['ja', 'nein'],
    statements: none,
    echoes: none,
    denying: ['nicht'],
    preludes: none,
    goodbyes: ['tschüss'],
    misheard: none,
    explaining: none,
    asksBack: { asking: none, named: none },
    unsound: none,
    turns: ['aber'],
    whole: {
      symptom: {},
      weakness: {},
      danger: {},
      'yes-no': {},
      'pain-kind': {},
      choice: {},
      list: {},
      others: {},
      minutes: {},
      help: {},
    },
    asides: none,
    calling: none,
    around: none,
    kinds: { sharp: ['stechend'], 'strong-stretch': ['eine Dehnung'] },
  },
  slotPhrases: { region: new Map([['nacken', 'neck']]), minutes: new Map([['zehn', 10]]) },
  units: ['minuten'],
  corrections: none,
  slotSigns: {},
  fillers: ['bitte', 'jetzt'],
};
