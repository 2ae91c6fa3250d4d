import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import type { AnnouncementProfile } from '../src/announcements/index.js';
import * as core from '../src/index.js';
import { alarmWords } from '../src/locales/en-US/alarmWords.js';
import { weights } from '../src/locales/en-US/weights.js';
import { answerCards } from '../src/speech/answerCards.js';
import { plainSpeaker } from '../src/speech/profile.js';
import { simulatedClock } from '../src/testing/clock.js';
import { mapOf } from '../src/timeline/places.js';

const PACKAGE = new URL('../', import.meta.url);

const [card] = answerCards(core.catalogue, core.enUS);
const timeline = core.compileTimeline(core.buildRoutine({ routine: 'ten-breaths' }));
const [session] = core.startSession(timeline, 0);
const { enUS, newConversation, catalogue } = core;
const [, replies] = core.respond(newConversation, core.recognise('help'), { at: 0, turn: null });
const script = core.compose(replies);
const device = { stop: 'say' } as const;
const map = mapOf(timeline);
const segment = timeline.segments[0];
const clock = { now: () => 0, callAt: () => () => {} };
const timers = { now: () => 0, setTimeout: () => 0, clearTimeout: () => {} };
const profile: AnnouncementProfile = {
  ...{ stop: 'app', mostMessages: 200, longestMessageCharacters: 800, startSeconds: 1 },
  ...{ waitsForSpeech: true, holdsApart: true, holdErrorMs: 5_000 },
  speechShare: { quickest: 0.8, slowest: 1.2 },
};

/** Arguments that each public function takes; a wrong one is put in the place of each. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  exercisesFor: ['neck', {}],
  buildRoutine: [{ region: 'neck' }],
  movementsFor: [['osteoporosis'], catalogue],
  movementsIn: [core.buildRoutine({ routine: 'ten-breaths' })],
  mayGoUnheard: [timeline, catalogue],
  compileTimeline: [core.buildRoutine({ routine: 'ten-breaths' }), {}],
  startSession: [timeline, 0],
  advance: [session, { type: 'next', at: 1000 }, timeline],
  nextAt: [session, timeline],
  secondsLeft: [session, timeline],
  rebase: [session, timeline, timeline],
  planTurn: [session, timeline, { seconds: 235 }],
  mapOf: [timeline],
  locate: [map, 0],
  offsetOf: [map, { segmentId: segment?.id, elapsedMs: 0 }],
  onsetsOf: [segment],
  recognise: ['help', {}],
  hearingFrom: [{ alarmWords: {}, units: [] }, weights],
  respond: [newConversation, { intent: 'Help', slots: {} }, { at: 0, turn: null }],
  expectingOf: [newConversation],
  afterForgetting: [replies],
  compose: [replies, enUS, plainSpeaker],
  countryOf: ['en-US'],
  renderText: [script],
  renderSsml: [script, plainSpeaker],
  renderSentence: ['Hold.'],
  renderAudioPlan: [timeline, enUS, device],
  renderTranscript: [timeline, enUS, device],
  renderWebVtt: [timeline, enUS, device],
  renderJsonLd: [timeline, catalogue, enUS, device],
  webVttOf: ['nap', [], 1000],
  timedLines: [timeline, enUS, device],
  screenOf: [segment, timeline, enUS],
  answerCard: [{ shelf: 'remedies', id: 'ice' }, catalogue, enUS],
  answerCards: [catalogue, enUS],
  cardText: [card, enUS],
  cardJsonLd: [card, 'en-US'],
  titleOf: ['figure-four', enUS],
  fadeStepAt: [timeline, 0],
  clockTime: [0],
  turnLimit: [235, enUS, plainSpeaker],
  spokenSeconds: ['Hold.', enUS.estimate],
  wordsOf: [{ key: 'cue.halfway' }, enUS, device],
  clockFrom: [timers, 1],
  play: [timeline, { clock, on: {} }],
  conversation: [{ clock }],
  reviewHearing: [[], 10_000, timeline, enUS, profile],
  announce: [{ routine: 'ten-breaths' }, { catalogue, locale: enUS, profile }],
  alarmOf: ['my chest hurts'],
  alarmsFrom: [alarmWords],
  samplesFor: [{ Next: ['(skip|next) [one]'] }, {}, { mostAnIntent: 120 }],
  urgentSamples: [catalogue, enUS],
  numberInWords: [7],
  parseCatalogue: [catalogue],
  parseConversation: [newConversation],
  parseSession: [session],
  parseMemory: [{ v: 1 }],
  findMemory: [{ v: 1 }],
  withBeyond: [{ v: 1 }, {}],
  mergeMemory: [{ v: 1 }, { v: 1 }, { v: 1, pace: 1 }],
  catalogueJsonSchema: [],
  answerCardsJsonSchema: [],
  announceAnswer: [
    { intent: 'TurnOver', slots: {} },
    { catalogue, locale: enUS, profile },
  ],
};

const WRONG = [undefined, null, {}, [], 'x', Number.NaN, () => {}, 12];

/** What the engine itself says of a value that it cannot work with. */
const OF_THE_ENGINE =
  /^Cannot |Cannot read|is not (a function|iterable|defined)|Invalid|undefined \(/;

it('whatever a public function is given, it gives an answer or one sentence of ours', async () => {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const files = Object.values(exports).flatMap(({ types }) =>
    types ? [types.replace('./dist/types/', 'src/').replace(/\.d\.ts$/, '.ts')] : [],
  );
  const modules = await Promise.all(
    files
      .filter((file) => !/testing/.test(file))
      .map((file) => import(/* @vite-ignore */ fileURLToPath(new URL(file, PACKAGE)))),
  );
  const functions = new Map(
    modules.flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) =>
        typeof value === 'function' && !/^class/.test(String(value))
          ? [[name, value as (...args: unknown[]) => unknown] as const]
          : [],
      ),
    ),
  );
  holdsForEach(
    [...functions].map(([name, call]) => [name, call] as const),
    (call, name) => {
      const right = RIGHT[name];
      if (!right) throw new Error('it has no right arguments here');
      const raw = right.flatMap((_, place) =>
        WRONG.flatMap((wrong) => {
          try {
            call(...right.with(place, wrong));
            return [];
          } catch (error) {
            const { message } = error as Error;
            return OF_THE_ENGINE.test(message) ? [`${place}: ${String(wrong)}: ${message}`] : [];
          }
        }),
      );
      if (raw.length > 0) throw new Error(raw.join('\n'));
    },
  );
});

describe('what a stranger gets wrong first', () => {
  const routine = core.buildRoutine({ routine: 'ten-breaths' });
  it.each([
    [
      'a timeline of a request',
      () => core.compileTimeline({ region: 'neck' } as never),
      "A routine is what buildRoutine gives, as in compileTimeline(buildRoutine({ region: 'neck' })), not an object.",
    ],
    [
      'a routine that is played without its timeline',
      () => core.play(routine as never, { clock, on: {} }),
      'A timeline is what compileTimeline gives, not an object.',
    ],
    [
      'a conversation without a clock',
      () => core.conversation({} as never),
      'A clock is what clockFrom gives, as in clockFrom({ now: () => performance.now(), setTimeout, clearTimeout }), not undefined.',
    ],
    [
      'a kind of answer that there is not',
      () => core.recognise('x', { expecting: 'bogus' as never }),
      'There is no kind of answer "bogus". Kinds: symptom, weakness, danger, yes-no, pain-kind, choice, list, others, minutes, help.',
    ],
    [
      'a pace that is no number',
      () => core.compileTimeline(routine, { pace: Number.NaN }),
      'A pace is a whole number of steps, such as 1 for slower, not NaN.',
    ],
    [
      'a preference that there is not',
      () => core.compileTimeline(routine, { holds: 1 } as never),
      'A preference has no field "holds". Fields: pace.',
    ],
    [
      'a routine whose seconds are no number',
      () => core.compileTimeline({ ...routine, outroSeconds: Number.POSITIVE_INFINITY }),
      'outro lasts a number of seconds, not Infinity.',
    ],
    [
      'a time that is no number',
      () => core.startSession(timeline, Number.NaN),
      "A time is milliseconds of the caller's clock, not NaN.",
    ],
    [
      'a speed that is no number',
      () => core.clockFrom(timers, Number.NaN),
      'A speed is a number greater than 0, not NaN.',
    ],
    [
      'an event that there is not',
      () => core.advance(session, { type: 'skip' as never, at: 1 }, timeline),
      'There is no event "skip". Events: elapse, start, start-over, next, previous, repeat, pause, resume, other-side, slower, faster, longer-hold, shorter-hold, time-left, stop.',
    ],
  ])('%s: is told', (_, call, sentence) => {
    expect(call).toThrow(new TypeError(sentence));
  });
});

/** What a conversation is held with; each is put into an otherwise right one. */
const WRONG_OPTIONS: readonly (readonly [object, string])[] = [
  [
    { today: '2026-11-29' },
    `"today" is a function that gives the day, such as () => '2026-11-29', not "2026-11-29".`,
  ],
  [
    { today: () => new Date(0) },
    "today() gives the day as YYYY-MM-DD, such as '2026-11-29', not an object.",
  ],
  [
    { today: () => undefined },
    "today() gives the day as YYYY-MM-DD, such as '2026-11-29', not undefined.",
  ],
  [{ hour: 9 }, '"hour" is a function, such as () => new Date().getHours(), not 9.'],
  [{ hour: () => 99 }, 'hour() gives a whole hour from 0 to 23, not 99.'],
  [{ hour: () => Number.NaN }, 'hour() gives a whole hour from 0 to 23, not NaN.'],
  [
    { device: { stop: 'shout' } },
    'There is no way to stop "shout". Ways: say, wake-word, keys, file, app, when-asked.',
  ],
  [
    { device: { stop: 'wake-word' } },
    "What is stopped by its name has one, such as { stop: 'wake-word', wakeWord: 'hey house' }, not undefined.",
  ],
  [{ memory: 5 }, 'A memory is what was remembered, such as nothingKnown, not 5.'],
  [{ memory: {} }, 'A memory has v: 1; what a store has is read by findMemory, not undefined.'],
  [{ memory: { v: 2 } }, 'A memory has v: 1; what a store has is read by findMemory, not 2.'],
  [
    { memory: { v: 1, avoid: ['twisting'] } },
    'There is no movement "twisting". Movements: twist, ',
  ],
  [{ memory: { v: 1, soften: 'twist' } }, `"soften" is a list, such as ['twist'], not "twist".`],
  [{ memory: { v: 1, pace: Number.NaN } }, '"pace" is a whole number from -3 to 3, not NaN.'],
  [{ memory: { v: 1, holds: 9 } }, '"holds" is a whole number from -3 to 3, not 9.'],
  [
    { memory: { v: 1, introHeardOn: 20_261_129 } },
    `"introHeardOn" is a day as YYYY-MM-DD, such as '2026-11-29', not 20261129.`,
  ],
  [{ memory: { v: 1, household: 'two' } }, 'There is no household "two". Households: alone, '],
  [{ memory: { v: 1, place: { step: 7 } } }, 'A place has a wish, a step and the day'],
  [{ memory: { v: 1, told: { nap: -1 } } }, '"told" holds by their ids how often, such as '],
  [{ country: 'Narnia' }, `A country is its two letters of ISO 3166, such as 'GB', not "Narnia".`],
  [{ contry: 'GB' }, 'A conversation has no field "contry". Fields: locale, hearing, '],
  [{ wakeWords: 'house' }, `Wake words are a list of names, such as ['hey house'], not "house".`],
  [{ oneWay: 'yes' }, '"oneWay" is true or false, not "yes".'],
  [{ on: { sya: () => {} } }, 'Who is told has no field "sya". Fields: say, segment, '],
  [{ on: { remember: 5 } }, '"remember" is told by a function, not 5.'],
  [
    { steps: 60 },
    'Steps have their longest, such as { holdSeconds: 60, stepSeconds: 185 }, not 60.',
  ],
  [
    { conversation: {} },
    'A conversation is newConversation, or what respond gives, not an object.',
  ],
];

it('a conversation refuses each option that cannot be meant, at once, and names what can', () => {
  holdsForEach(
    WRONG_OPTIONS.map(([wrong, sentence]) => [sentence, wrong] as const),
    (wrong, sentence) => {
      const begin = () => core.conversation({ clock, ...wrong } as never);
      expect(begin).toThrow(TypeError);
      expect(begin).toThrow(sentence);
    },
  );
});

it('a conversation takes options that are undefined, and a memory in which a newer version has put more', () => {
  const remembered: unknown[] = [];
  const memory = { v: 1, mood: 'calm', avoid: ['twist'] } as core.Memory;
  const bed = core.conversation({
    ...{
      clock,
      memory,
      locale: undefined,
      hearing: undefined,
      today: undefined,
      country: undefined,
    },
    on: { remember: (one: core.Memory) => remembered.push(one) },
  } as never);
  bed.hear({ intent: 'AvoidMovement', slots: { precaution: 'on-front' } });
  expect(remembered).toMatchObject([{ avoid: ['twist', 'on-front'] }]);
});

it('a conversation that is closed hears nothing, and a routine that is closed obeys nothing', () => {
  const time = simulatedClock();
  const bed = core.conversation({ clock: time });
  bed.close();
  const closed = 'This conversation is closed; begin another one.';
  expect(() => bed.say('stop')).toThrow(closed);
  expect(() => bed.hear({ intent: 'Stop', slots: {} })).toThrow(closed);
  expect(() => bed.announce({ key: 'dialog.goodbye' })).toThrow(closed);
  const said: string[] = [];
  const routine = core.play(timeline, { clock: time, on: { say: ({ text }) => said.push(text) } });
  routine.close();
  routine.next();
  expect(time.advanceToNext()).toBe(false);
  expect(said).toEqual([]);
});

describe('what cannot be meant of anything else', () => {
  const intent = (given: object) => () => core.conversation({ clock }).hear(given as never);
  const changed = {
    ...timeline,
    segments: timeline.segments.map((one) => ({ ...one, seconds: one.seconds + 60 })),
  };
  it.each([
    [
      intent({ intent: 'Pause' }),
      "An intent has slots, such as { intent: 'Help', slots: {} }, not undefined.",
    ],
    [
      intent({ intent: 'Paus', slots: {} }),
      'There is no intent "Paus". Intents: Previous, Pause, ',
    ],
    [() => simulatedClock('x' as never), 'A time is milliseconds, not "x".'],
    [
      () => simulatedClock().advance(Number.NaN),
      'Time goes on by milliseconds, and never back, not NaN.',
    ],
    [() => simulatedClock().advance(-5), 'Time goes on by milliseconds, and never back, not -5.'],
    [() => simulatedClock().callAt(Number.NaN, () => {}), 'A time is milliseconds, not NaN.'],
    [
      () => core.clockFrom({ ...timers, now: () => Number.NaN }),
      "A clock's now() is milliseconds, not NaN.",
    ],
    [
      () => core.exercisesFor('neck', {}, 'xx-YY' as never),
      'A language is an object, such as { locale: enUS }, not "xx-YY".',
    ],
    [
      () => core.exercisesFor('neck', {}, { lang: enUS } as never),
      'A language has no field "lang". Fields: catalogue, locale.',
    ],
    [
      () => core.play(changed, { clock, on: {} }),
      'This timeline was changed since compileTimeline gave it',
    ],
    [
      () => core.play(timeline, { clock, on: {}, device: { stop: 'shout' } } as never),
      'There is no way to stop "shout".',
    ],
    [
      () => core.play(timeline, { clock, on: {}, loclae: enUS } as never),
      'What a timeline is played with has no field "loclae".',
    ],
  ] as const)('is told: %#', (call, sentence) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(sentence);
  });

  it.each([
    [
      () => core.exercisesFor('neck', { minutes: 5 } as never),
      'minutes',
      'A wish has no field "minutes". Fields: avoid, soften, setting, surface, skip, ease, swap.',
    ],
    [
      () => core.exercisesFor('neck', { avoids: ['twist'] } as never),
      'avoids',
      'A wish has no field "avoids".',
    ],
    [
      () => (core.exercisesFor as () => unknown)(),
      'region',
      "A region is needed, as in exercisesFor('lower-back'). Regions: neck, ",
    ],
    [
      () => core.buildRoutine({ minutes: -5 }),
      'minutes',
      '"minutes" must be a number greater than 0',
    ],
    [() => core.buildRoutine({ skip: ['pelvic-tlt'] }), 'skip', 'pelvic-tilt, pelvic-tilt-side, '],
    [
      () => core.buildRoutine({ routine: String('evning') }),
      'routine',
      'There is no routine "evning". Routines: ',
    ],
  ] as const)('is refused by its field: %#', (call, field, sentence) => {
    const refused = refusalOf(call);
    expect(refused.message).toContain(sentence);
    expect(refused.message.length).toBeLessThan(600);
    expect(refused.reason.params).toEqual({ field });
  });
});

function refusalOf(call: () => unknown): core.RoutineRefused {
  try {
    call();
  } catch (error) {
    if (error instanceof core.RoutineRefused) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
