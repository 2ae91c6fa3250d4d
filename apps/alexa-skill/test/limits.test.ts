import type { Conversation, Intent, RoutineRequest, Segment } from '@supine/core';
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  compose,
  enUS,
  newConversation,
  renderSsml,
  respond,
  startSession,
} from '@supine/core';
import { onsetsOf } from '@supine/core/engine';
import { spokenSeconds, wordsOf } from '@supine/core/speech';
import { listenToSsml } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { holdsForEach } from '../../../grid.js';
import { answerLimit, speechProfile } from '../src/limits.js';
import { ssmlFaults } from './echo/rules/ssml.js';

const STEPS = [-3, -2, -1, 0, 1, 2, 3];

/** Every routine at every pace and every length of hold that can be asked for. */
const ALL: readonly RoutineRequest[] = Object.keys(catalogue.routines).flatMap((id) =>
  STEPS.flatMap((pace) =>
    STEPS.map((holds) => ({
      routine: id,
      ...(pace === 0 ? {} : { pace }),
      ...(holds === 0 ? {} : { holds }),
    })),
  ),
);
const REQUESTS = partOf(ALL, 40);
const NAMED = REQUESTS.map((request) => [JSON.stringify(request), request] as const);

/** What is spoken inside a segment; a device that cannot mix speaks only the first word of a short one. */
function wordsInside(segment: Segment): string[] {
  const lines = onsetsOf(segment).filter(
    ({ atMs, aside }) => (!segment.exact || segment.seconds >= 15 || atMs === 0) && !aside,
  );
  return lines.map(({ line }) => wordsOf(line, enUS, speechProfile));
}

/** Every answer of a routine whose person says yes each time, with the stretch it performs. */
function answersOf(request: RoutineRequest): { ssml: string; segments: readonly Segment[] }[] {
  const answers: { ssml: string; segments: readonly Segment[] }[] = [];
  const [session] = startSession(compileTimeline(buildRoutine(request)), 0);
  let conversation: Conversation = { ...newConversation, session };
  let intent: Intent['intent'] = 'StartOver';
  for (let over = false; !over; intent = 'Yes') {
    const at = (conversation.turnEndsAt ?? 0) + 1000;
    const [next, replies] = respond(
      conversation,
      { intent, slots: {} },
      { at, turn: answerLimit(enUS) },
    );
    conversation = next;
    answers.push({
      ssml: renderSsml(compose(replies, enUS, speechProfile), speechProfile),
      segments: replies.flatMap((reply) => (reply.type === 'perform' ? reply.segments : [])),
    });
    over = replies.some(({ type }) => type === 'end') || answers.length > 20;
  }
  return answers;
}

describe('the limits of an Echo', () => {
  it('hold for every routine, pace and hold: no answer is too long and none of the routine is lost', () => {
    holdsForEach(NAMED, (request) => {
      const { segments } = compileTimeline(buildRoutine(request));
      const answers = answersOf(request);
      expect(answers.flatMap((answer) => answer.segments.map(({ id }) => id))).toEqual(
        segments.map(({ id }) => id),
      );
      for (const { ssml } of answers) {
        expect(ssmlFaults(ssml)).toEqual([]);
        expect(listenToSsml(ssml, 0).lengthMs).toBeLessThan(235_000);
      }
    });
  });

  it('keep a hold within its error for a voice a quarter slower than the estimate', () => {
    const segments = REQUESTS.flatMap(
      (request) => compileTimeline(buildRoutine(request)).segments,
    ).filter(({ exact }) => exact);
    const errorsMs = segments.map((segment) => {
      const words = wordsInside(segment).map((text) => spokenSeconds(text, enUS.estimate));
      return words.reduce((sum, seconds) => sum + seconds, 0) * 0.25 * 1000;
    });
    expect(errorsMs.length).toBeGreaterThan(100);
    expect(Math.max(...errorsMs)).toBeLessThan(speechProfile.holdErrorMs);
    // A number that is far too generous would hide a hold that lost its words or its silence.
    expect(Math.max(...errorsMs)).toBeGreaterThan(speechProfile.holdErrorMs / 2);
  });

  it('leave every answer as long as its part of the timeline, within one percent', () => {
    for (const { ssml, segments } of answersOf({ routine: 'evening-wind-down' })) {
      const breaksMs = [...ssml.matchAll(/<break time="([\d.]+)(ms|s)"\/>/g)].map(
        ([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1),
      );
      const spokenMs = segments
        .flatMap(wordsInside)
        .map((text) => spokenSeconds(text, enUS.estimate) * 1000);
      const writtenMs = [...breaksMs, ...spokenMs].reduce((sum, ms) => sum + ms, 0);
      const plannedMs = segments.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
      expect(Math.abs(writtenMs - plannedMs) / plannedMs).toBeLessThan(0.01);
    }
  });
});
