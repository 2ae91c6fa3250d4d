import { catalogue } from '../src/content/index.js';
import { flagOf } from '../src/dialog/alarm.js';
import { recognise } from '../src/english/recognise.js';
import type { Intent, Slots } from '../src/intents/intent.js';
import { isKnown } from '../src/intents/spelling.js';
import { enUSHearing } from '../src/locales/en-US/hearing.js';
import type { HelpLevel } from '../src/model/helpLevel.js';
import type { AlarmCase, Case } from './cases.js';
import { alarmCases, casesOf, listedAlarmCases, nearMisses, ordinarySentences } from './cases.js';
import { formsOf, HARSH_SLIPS, SLIPS, seededNumbers, withSlip } from './slips.js';

/** How many of how many, and which were not. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly Miss[];
}

/** How well a set of sentences is understood. */
export interface Understanding {
  readonly intents: Share;
  /** Of the sentences whose intent was right, and whose slots are written down. */
  readonly slots: Share;
  readonly outOfScope: Share;
}

/** A sentence that was understood as something else. */
export interface Miss {
  readonly sentence: string;
  readonly expected: string;
  readonly heard: string;
}

/** Levels whose alarm comes before everything else. */
const URGENT: readonly HelpLevel[] = ['now', 'maternity', 'crisis'];
/** How often a sentence is said with each harsh slip. */
const SLIPS_EACH = 3;
export const SEED = 20_26;

const hear = (sentence: string) => recognise(sentence);

/** How well the sentences of a set are understood. */
export function understanding(all: readonly Case[]): Understanding {
  const inScope = all.filter(({ intent }) => intent !== 'Unknown');
  const understood = inScope.filter(
    ({ sentence, intent, slots }) => slots !== undefined && hear(sentence).intent === intent,
  );
  return {
    intents: share(inScope, (wanted, heard) => wanted.intent === heard.intent),
    slots: share(understood, (wanted, heard) =>
      same(wanted.slots ?? {}, named(heard.slots, wanted.slots)),
    ),
    outOfScope: share(
      all.filter(({ intent }) => intent === 'Unknown'),
      (_, heard) => heard.intent === 'Unknown',
    ),
  };
}

/** The intents of a set, each sentence with one thing gone wrong anywhere. */
export function withSlips(all: readonly Case[]) {
  return HARSH_SLIPS.map((slip) => {
    const next = seededNumbers(SEED);
    const slipped = all
      .filter(({ intent }) => intent !== 'Unknown')
      .map((one) => ({ ...one, sentence: withSlip(one.sentence, slip, next) }));
    return { slip, share: share(slipped, (wanted, heard) => wanted.intent === heard.intent) };
  });
}

/** Every sentence of urgent alarm that there is. */
export function urgentCases(): AlarmCase[] {
  return [...alarmCases(), ...listedAlarmCases()].filter(({ symptom }) => isUrgent(symptom));
}

/** Urgent alarms in every form that a mild slip gives them. */
export function withMildSlips() {
  const { spelling } = enUSHearing.listening;
  const isWord = (word: string) => isKnown(word, spelling);
  const urgent = urgentCases();
  return SLIPS.map((slip) => {
    const next = seededNumbers(SEED);
    const slipped = urgent.flatMap(({ sentence, symptom }) =>
      formsOf(sentence, slip, next, isWord).map((form) => asCase({ sentence: form, symptom })),
    );
    return { slip, share: share(slipped, raisesEnough) };
  });
}

/** Every figure of the page but those of cross-validation; what no test looks at is counted when it is asked for. */
export function figuresOf() {
  const alarms = alarmCases();
  const urgent = urgentCases();
  return {
    own: understanding(casesOf('own')),
    fourth: understanding(casesOf('fourth')),
    fourthWithSlips: withSlips(casesOf('fourth')),
    alarmsByLevel: [...new Set(alarms.map(({ symptom }) => levelOf(symptom)))].map((level) => ({
      level,
      share: share(
        alarms.filter(({ symptom }) => levelOf(symptom) === level).map(asCase),
        raisesEnough,
      ),
    })),
    symptoms: share(
      alarms.map(asCase),
      (wanted, heard) => wanted.slots?.['symptom'] === heard.slots['symptom'],
    ),
    get asked() {
      return quiet(
        [...nearMisses(), ...ordinarySentences()],
        ({ slots }) => slots['doubt'] === undefined,
      );
    },
    get alarmsAsked() {
      return share(urgent.map(asCase), (_, heard) => heard.slots['doubt'] === undefined);
    },
    urgent: share(urgent.map(asCase), raisesEnough),
    get slips() {
      return withMildSlips();
    },
    get harshSlips() {
      return HARSH_SLIPS.map((slip) => {
        const next = seededNumbers(SEED);
        const slipped = urgent.flatMap(({ sentence, symptom }) =>
          Array.from({ length: SLIPS_EACH }, () =>
            asCase({ sentence: withSlip(sentence, slip, next), symptom }),
          ),
        );
        return { slip, share: share(slipped, raisesEnough) };
      });
    },
    nearMisses: quiet(nearMisses(), isNoUrgentAlarm),
    get nearMissesSeen() {
      return quiet(nearMisses(), isNoReport);
    },
    ordinary: quiet(ordinarySentences(), isNoUrgentAlarm),
    get ordinarySeen() {
      return quiet(ordinarySentences(), isNoReport);
    },
  };
}

function quiet(sentences: readonly string[], isQuiet: (heard: Intent) => boolean): Share {
  const silent = sentences.map((sentence): Case => ({ sentence, intent: 'Unknown' }));
  return share(silent, (_, heard) => isQuiet(heard));
}

function share(cases: readonly Case[], isRight: (wanted: Case, heard: Intent) => boolean): Share {
  const misses = cases.flatMap((wanted) => {
    const heard = hear(wanted.sentence);
    if (isRight(wanted, heard)) return [];
    return [{ sentence: wanted.sentence, expected: written(wanted), heard: written(heard) }];
  });
  return { right: cases.length - misses.length, of: cases.length, misses };
}

function asCase({ sentence, symptom }: AlarmCase): Case {
  return { sentence, intent: 'ReportPain', slots: { symptom } };
}

/** Another alarm will do if it is as urgent. */
function raisesEnough(wanted: Case, heard: Intent): boolean {
  const symptom = String(wanted.slots?.['symptom']);
  const raised = heard.intent === 'ReportPain' ? String(heard.slots['symptom'] ?? '') : '';
  if (isUrgent(symptom)) return isUrgent(raised);
  return raised === symptom || levelOf(raised) === levelOf(symptom) || isUrgent(raised);
}

/** What is asked about sends nobody. */
function isNoUrgentAlarm({ intent, slots }: Intent): boolean {
  const sends = intent === 'ReportPain' && slots['doubt'] === undefined;
  return !sends || !isUrgent(String(slots['symptom']));
}

function isNoReport({ intent }: Intent): boolean {
  return intent !== 'ReportPain';
}

export function isUrgent(symptom: string): boolean {
  return URGENT.some((level) => level === levelOf(symptom));
}

/** How urgent a symptom is. */
export function levelOf(symptom: string): HelpLevel | 'none' {
  return flagOf(symptom, catalogue.redFlags)?.level ?? 'none';
}

function same(one: Slots, other: Slots): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

function written({ intent, slots = {} }: Case | Intent): string {
  const parts = Object.entries(slots).map(([slot, value]) => `${slot} ${value}`);
  return [intent, ...parts].join(', ');
}

/** How it is asked, and for whom, is no name; what is asked in particular of what was named is heard besides. */
const BESIDE: readonly string[] = ['asks', 'wants', 'of', 'or', 'whom', 'where', 'roughly'];
const ONLY_WHERE_WANTED: readonly string[] = ['question', 'precaution'];

/** The slots that a sentence names. */
function named(slots: Slots, wanted: Slots = {}): Slots {
  const isNamed = ([name]: [string, unknown]) =>
    !BESIDE.includes(name) && (!ONLY_WHERE_WANTED.includes(name) || name in wanted);
  return Object.fromEntries(Object.entries(slots).filter(isNamed));
}
