import { catalogue } from '../src/content/index.js';
import { flagOf } from '../src/dialog/alarm.js';
import type { Grammar } from '../src/intents/grammar.js';
import type { Intent } from '../src/intents/intent.js';
import { preparedFrom } from '../src/intents/prepared.js';
import { recognise } from '../src/intents/recognise.js';
import type { HelpLevel } from '../src/model/helpLevel.js';
import type { AlarmCase, Case } from './cases.js';
import {
  alarmCases,
  developmentCases,
  fourthCases,
  listedAlarmCases,
  nearMisses,
  ordinarySentences,
  secondAlarmCases,
  secondCases,
  thirdCases,
} from './cases.js';
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
  /** Of the sentences whose intent was right. */
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
/** How often each sentence of urgent alarm is said with each harsh slip. */
const SLIPS_EACH = 3;
export const SEED = 20_26;

/** Every figure of the page. */
export function figuresOf(grammar: Grammar) {
  const hear = (sentence: string) => recognise(sentence, grammar);
  const cases = developmentCases();
  const second = secondCases();
  const third = thirdCases();
  const secondAlarms = secondAlarmCases();
  const alarms = alarmCases();
  const urgent = alarms.filter(({ symptom }) => isUrgent(symptom));
  const everyUrgent = [
    ...alarms,
    ...secondAlarms.tuning,
    ...secondAlarms.heldOut,
    ...listedAlarmCases(),
  ].filter(({ symptom }) => isUrgent(symptom));
  const known = preparedFrom(grammar).listening?.spelling.words;
  const near = nearMisses();
  const ordinary = ordinarySentences();
  return {
    development: understanding(cases),
    tuning: understanding(second.tuning),
    heldOut: understanding(second.heldOut),
    third: understanding(third),
    fourth: understanding(fourthCases()),
    secondAlarms: {
      tuning: share(secondAlarms.tuning.map(asCase), hear, raisesEnough),
      heldOut: share(secondAlarms.heldOut.map(asCase), hear, raisesEnough),
    },
    alarmsByLevel: [...new Set(alarms.map(({ symptom }) => levelOf(symptom)))].map((level) => ({
      level,
      share: share(
        alarms.filter(({ symptom }) => levelOf(symptom) === level).map(asCase),
        hear,
        raisesEnough,
      ),
    })),
    symptoms: share(alarms.map(asCase), hear, (wanted, heard) => same(wanted.slots, heard.slots)),
    urgent: share(urgent.map(asCase), hear, raisesEnough),
    everyUrgent: share(everyUrgent.map(asCase), hear, raisesEnough),
    slips: SLIPS.map((slip) => {
      const next = seededNumbers(SEED);
      const isWord = (word: string) => known?.has(word) ?? false;
      const slipped = everyUrgent.flatMap(({ sentence, symptom }) =>
        formsOf(sentence, slip, next, isWord).map((form) => asCase({ sentence: form, symptom })),
      );
      return { slip, share: share(slipped, hear, raisesEnough) };
    }),
    harshSlips: HARSH_SLIPS.map((slip) => {
      const next = seededNumbers(SEED);
      const slipped = urgent.flatMap(({ sentence, symptom }) =>
        Array.from({ length: SLIPS_EACH }, () =>
          asCase({ sentence: withSlip(sentence, slip, next), symptom }),
        ),
      );
      return { slip, share: share(slipped, hear, raisesEnough) };
    }),
    nearMisses: quiet(near, isNoUrgentAlarm),
    nearMissesSeen: quiet(near, isNoReport),
    ordinary: quiet(ordinary, isNoUrgentAlarm),
    ordinarySeen: quiet(ordinary, isNoReport),
    confusions: confusionsOf(cases, hear),
    sentences: [...cases, ...second.tuning, ...second.heldOut, ...third, ...alarms]
      .map(({ sentence }) => sentence)
      .concat(near, ordinary),
  };

  function understanding(all: readonly Case[]): Understanding {
    const inScope = all.filter(({ intent }) => intent !== 'Unknown');
    const understood = inScope.filter(({ sentence, intent }) => hear(sentence).intent === intent);
    return {
      intents: share(inScope, hear, (wanted, heard) => wanted.intent === heard.intent),
      slots: share(understood, hear, (wanted, heard) => same(wanted.slots, heard.slots)),
      outOfScope: share(
        all.filter(({ intent }) => intent === 'Unknown'),
        hear,
        (_, heard) => heard.intent === 'Unknown',
      ),
    };
  }

  function quiet(sentences: readonly string[], isQuiet: (heard: Intent) => boolean): Share {
    const silent = sentences.map((sentence): Case => ({ sentence, intent: 'Unknown', slots: {} }));
    return share(silent, hear, (_, heard) => isQuiet(heard));
  }
}

export type Figures = ReturnType<typeof figuresOf>;

function share(
  cases: readonly Case[],
  hear: (sentence: string) => Intent,
  isRight: (wanted: Case, heard: Intent) => boolean,
): Share {
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
  const symptom = String(wanted.slots['symptom']);
  const raised = heard.intent === 'ReportPain' ? String(heard.slots['symptom'] ?? '') : '';
  if (isUrgent(symptom)) return isUrgent(raised);
  return raised === symptom || levelOf(raised) === levelOf(symptom) || isUrgent(raised);
}

function isNoUrgentAlarm({ intent, slots }: Intent): boolean {
  return intent !== 'ReportPain' || !isUrgent(String(slots['symptom']));
}

function isNoReport({ intent }: Intent): boolean {
  return intent !== 'ReportPain';
}

function isUrgent(symptom: string): boolean {
  return URGENT.some((level) => level === levelOf(symptom));
}

function levelOf(symptom: string): HelpLevel | 'none' {
  return flagOf(symptom, catalogue.redFlags)?.level ?? 'none';
}

function confusionsOf(cases: readonly Case[], hear: (sentence: string) => Intent) {
  const counts = new Map<string, number>();
  for (const { sentence, intent } of cases) {
    const heard = hear(sentence).intent;
    if (heard === intent) continue;
    const pair = `${intent} | ${heard}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

function same(one: Intent['slots'], other: Intent['slots']): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

function written({ intent, slots }: Intent): string {
  const parts = Object.entries(slots).map(([slot, value]) => `${slot} ${value}`);
  return [intent, ...parts].join(', ');
}
