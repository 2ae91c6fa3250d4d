import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import type { AnnouncementProfile } from '../src/announcements/index.js';
import * as core from '../src/index.js';
import { weights } from '../src/locales/en-US/weights.js';
import { plainSpeaker } from '../src/speech/profile.js';
import { mapOf } from '../src/timeline/places.js';

const PACKAGE = new URL('../', import.meta.url);

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
      .filter((file) => !/testing|samples|stored|alarms/.test(file))
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
      'There is no kind of answer "bogus". Kinds: symptom, danger, yes-no, pain-kind, choice, list, others, minutes, help.',
    ],
    [
      'a pace that is no number',
      () => core.compileTimeline(routine, { pace: Number.NaN }),
      'A pace is a whole number of steps, such as 1 for slower, not NaN.',
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
