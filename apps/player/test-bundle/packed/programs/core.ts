/** Every public function of the core, used as its documentation says. It prints what a test can compare. */
import type {
  BodyRegion,
  ExerciseId,
  Locale,
  Memory,
  RoutineId,
  Segment,
  Session,
  SpeechProfile,
  Timeline,
} from '@supine/core';
import {
  advance,
  afterForgetting,
  buildRoutine,
  catalogue,
  clockFrom,
  compileTimeline,
  compose,
  conversation,
  countryOf,
  enUS,
  exercisesFor,
  expectingOf,
  newConversation,
  nothingKnown,
  planTurn,
  play,
  RoutineRefused,
  recognise,
  renderAudioPlan,
  renderSsml,
  renderText,
  respond,
  startSession,
  TurnLimitTooSmall,
} from '@supine/core';
import { alarmOf, alarmsFrom } from '@supine/core/alarms';
import {
  AnnouncementsRefused,
  announce,
  announceAnswer,
  mayGoUnheard,
  NIGHT_QUESTIONS,
  reviewHearing,
} from '@supine/core/announcements';
import * as content from '@supine/core/content';
import * as engine from '@supine/core/engine';
import {
  locate,
  mapOf,
  nextAt,
  offsetOf,
  onsetsOf,
  rebase,
  STILL_LYING_MS,
  secondsLeft,
} from '@supine/core/engine';
import * as words from '@supine/core/locales/en-US';
import { enUSPhrases } from '@supine/core/locales/en-US';
import * as recognition from '@supine/core/recognise';
import { enUSHearing, hearingFrom, INTENTS, SYMPTOMS } from '@supine/core/recognise';
import * as routines from '@supine/core/routine';
import { MOVEMENT_TAGS, movementsFor, movementsIn } from '@supine/core/routine';
import { NO_SLOT, numberInWords, samplesFor, urgentSamples } from '@supine/core/samples';
import {
  answerCard,
  answerCards,
  cardJsonLd,
  cardText,
  clockTime,
  fadeStepAt,
  plainSpeaker,
  renderJsonLd,
  renderSentence,
  renderTranscript,
  renderWebVtt,
  screenOf,
  spokenSeconds,
  timedLines,
  titleOf,
  turnLimit,
  webVttOf,
  wordsOf,
} from '@supine/core/speech';
import {
  answerCardsJsonSchema,
  catalogueJsonSchema,
  findMemory,
  mergeMemory,
  parseCatalogue,
  parseConversation,
  parseMemory,
  parseSession,
  withBeyond,
} from '@supine/core/stored';
import * as kit from '@supine/core/testing';

const device = { stop: 'say' } as const;
const told: Record<string, unknown> = {};

// What is done, and how long it takes.
const region: BodyRegion = 'lower-back';
const id: RoutineId = 'evening-wind-down';
const exercise: ExerciseId = 'pelvic-tilt';
const routine = buildRoutine({
  routine: id,
  avoid: movementsFor(['osteoporosis'], catalogue).avoid,
});
const evening: Timeline = compileTimeline(routine);
told['seconds'] = evening.seconds;
told['exercises'] = exercisesFor(region, { avoid: ['twist'] }).map(({ name }) => name).length > 3;
told['name'] = enUS.exercises[exercise].name;
told['hold'] = catalogue.exercises[exercise].dose.holdSeconds;
told['uses'] = [...movementsIn(routine)].every((tag) => MOVEMENT_TAGS.includes(tag));
told['knows'] = [MOVEMENT_TAGS.length > 20, INTENTS.length > 20, SYMPTOMS.length > 5];

told['night'] = [NIGHT_QUESTIONS.length > 0, STILL_LYING_MS.inPlace > 0];

// Where somebody is in it.
const [begun]: [Session, ...unknown[]] = [startSession(evening, 0)[0]];
const [moved, effects] = advance(begun, { type: 'next', at: 1000 }, evening);
told['moved'] = [effects.length > 0, (nextAt(moved, evening) ?? 0) > 1000];
told['left'] = secondsLeft(begun, evening);
// A name that a program has read is a string, and no literal.
const read: string = JSON.parse(JSON.stringify(id));
told['read'] = buildRoutine({ routine: read }).id;
const slower = compileTimeline(buildRoutine({ routine: id, pace: 1 }));
told['rebased'] = rebase(moved, evening, slower)[0].segmentId === moved.segmentId;
const map = mapOf(evening);
told['place'] = offsetOf(map, locate(map, 60_000));
const segment = evening.segments[0] as Segment;
told['onsets'] = onsetsOf(segment).length > 0;

// A turn on a device that takes whole answers.
const limit = turnLimit(235, enUS, plainSpeaker);
told['chunk'] = planTurn(begun, evening, limit).segments.length > 0;
try {
  planTurn(begun, evening, { ...limit, seconds: 1 });
} catch (error) {
  told['tooSmall'] = error instanceof TurnLimitTooSmall;
}

// A sentence and its answer.
const heard = recognise('how do I sleep with upper back pain', {
  locale: enUSHearing,
  expecting: expectingOf(newConversation),
});
told['phrases'] = Object.keys(enUSPhrases.utterances).length > 20;
told['hears'] = typeof hearingFrom;
told['alarm'] = [alarmOf('my chest hurts'), typeof alarmsFrom];
const memory: Memory = nothingKnown;
const [, replies] = respond(newConversation, heard, { at: 0, turn: limit, memory });
const profile: SpeechProfile = plainSpeaker;
const script = compose(afterForgetting(replies, true), enUS, profile);
told['text'] = renderText(script).length > 20;
told['ssml'] = renderSsml(script, profile).startsWith('<speak>');
told['sentence'] = renderSentence('Breathe & rest.');
told['country'] = countryOf('en-GB');
told['own'] = recognise('halt').intent;

// The words of a routine.
told['transcript'] = renderTranscript(evening, enUS, device).length > 500;
told['webVtt'] = renderWebVtt(evening, enUS, device).startsWith('WEBVTT');
told['lines'] = webVttOf('Evening', timedLines(evening, enUS, device), 600_000).length > 500;
told['jsonLd'] = renderJsonLd(evening, catalogue, enUS, device)['@type'];
told['plan'] = renderAudioPlan(evening, enUS, device).segments.length === evening.segments.length;
told['fade'] = fadeStepAt(evening, 0);
told['clock'] = clockTime(61_000);
told['screen'] = [
  titleOf(exercise, enUS),
  typeof screenOf(segment, evening, enUS),
  wordsOf({ key: 'cue.halfway' }, enUS, device),
  spokenSeconds('Hold.', enUS.estimate) > 0,
];

// An answer to keep.
const card = answerCard({ shelf: 'remedies', id: 'heat' }, catalogue, enUS);
told['card'] = card && [cardText(card, enUS).length > 100, cardJsonLd(card, enUS.code)['@type']];
told['cards'] = answerCards(catalogue, enUS).length > 100;

// By a clock.
const clock = kit.simulatedClock();
const lines: string[] = [];
play(evening, { clock, on: { say: ({ text }) => lines.push(text) } });
clock.advance(30_000);
told['played'] = lines.length > 2;
const bed = conversation({ clock });
told['said'] = bed.say('stop').text;
told['timers'] = typeof clockFrom({ now: () => 0, setTimeout, clearTimeout }).now();

// For what cannot hear, and for what recognises by itself.
const messages = {
  catalogue,
  locale: enUS,
  profile: {
    stop: 'app',
    mostMessages: 200,
    longestMessageCharacters: 2000,
    startSeconds: 1,
    waitsForSpeech: true,
    holdsApart: false,
    speechShare: { quickest: 0.7, slowest: 1.3 },
    holdErrorMs: 10_000,
  },
} as const;
const { announcements, timeline } = announce({ routine: id }, messages);
told['announced'] = announcements.length > 5 && mayGoUnheard(timeline, catalogue);
told['answered'] = announceAnswer(heard, messages) !== null;
told['reviewed'] = typeof reviewHearing([], 10_000, timeline, enUS, messages.profile);
told['announcementsRefused'] = AnnouncementsRefused.name;
told['samples'] = Object.keys(samplesFor({ Stop: ['stop'] }, {}, { mostAnIntent: 5 })).length;
told['urgent'] = urgentSamples(catalogue, enUS).length > 10;
told['number'] = [numberInWords(12), typeof NO_SLOT];

// What comes from outside.
told['stored'] = [
  parseMemory({ v: 1, avoid: ['twist'] }),
  parseMemory({ v: 1, avoid: ['no such movement'] }),
  parseConversation('nonsense'),
  parseSession(JSON.parse(JSON.stringify(begun)))?.segmentId === begun.segmentId,
  findMemory({ v: 1 }).kind,
  mergeMemory(null, { v: 1 }, { v: 1, pace: 1 }).pace,
  Object.keys(withBeyond({ v: 1 }, { later: 1 })),
];
told['catalogue'] = parseCatalogue(JSON.parse(JSON.stringify(catalogue))).exercises !== undefined;
told['schema'] = [catalogueJsonSchema()['type'], answerCardsJsonSchema()['type']];

// The test kit.
const { appContract, conversationContract, goldenConversations, listenToSsml, measureHolds } = kit;
const { PROTOTYPE_NAMES, pathsOf, screened, sentenceIn, sentencesOf, textOf, withAt } = kit;
told['kit'] = [
  [appContract, conversationContract, measureHolds, sentenceIn].map((one) => typeof one),
  goldenConversations('> stop').length,
  listenToSsml('<speak>Hold.</speak>', 0).heard.length,
  [PROTOTYPE_NAMES.length > 0, pathsOf({ a: 1 }), screened.v, sentencesOf('One. Two.').length],
  [textOf([]), withAt({ a: 1 }, ['a'], 2)],
];

const { eveningIntents, foreignWords, testLocale } = kit;
told['foreign'] = [eveningIntents, foreignWords, testLocale].map((one) => typeof one);

// One thing, whichever entry it comes from.
const locale: Locale = words.enUS;
told['same'] = [
  content.catalogue === catalogue,
  locale === enUS,
  engine.TurnLimitTooSmall === TurnLimitTooSmall,
  routines.RoutineRefused === RoutineRefused,
  recognition.recognise === recognise,
];
try {
  announce({ routine: 'no such routine' }, messages);
} catch (error) {
  told['refused'] = [error instanceof RoutineRefused, (error as Error).name];
}

console.log(JSON.stringify(told));
