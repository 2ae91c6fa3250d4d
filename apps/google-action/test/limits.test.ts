import type { Conversation, Intent, RoutineRequest, Segment } from '@supine/core';
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  compose,
  enUS,
  newConversation,
  renderSsml,
  renderText,
  respond,
  startSession,
} from '@supine/core';
import { timedLines } from '@supine/core/speech';
import type { Heard } from '@supine/core/testing';
import { listenToSsml, measureHolds } from '@supine/core/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { holdsForEach } from '../../../grid.js';
import { messageLimit, speechProfile } from '../src/limits.js';
import { readAloud } from './readAloud.js';

const STEPS = [-3, -2, -1, 0, 1, 2, 3];

/** Every routine at every pace and every length of hold that can be asked for. */
const ALL: readonly RoutineRequest[] = Object.keys(catalogue.routines).flatMap((routine) =>
  STEPS.flatMap((pace) =>
    STEPS.map((holds) => ({
      routine,
      ...(pace === 0 ? {} : { pace }),
      ...(holds === 0 ? {} : { holds }),
    })),
  ),
);
const REQUESTS = partOf(ALL, 40).map((request) => [JSON.stringify(request), request] as const);

/** Spoken, a hold is a pause: only the words inside the long ones are an estimate. */
const SPOKEN_HOLD_ERROR_MS = 2000;

let longestSpokenBytes = 0;
afterAll(() => console.log(`the longest spoken message has ${longestSpokenBytes} bytes`));

interface Message {
  readonly text: string;
  /** The same, spoken. */
  readonly ssml: string;
  readonly segments: readonly Segment[];
}

/** Every message of a routine whose reader says yes each time, with the stretch it performs. */
function messagesOf(request: RoutineRequest): Message[] {
  const messages: Message[] = [];
  const [session] = startSession(compileTimeline(buildRoutine(request)), 0);
  let conversation: Conversation = { ...newConversation, session };
  let intent: Intent['intent'] = 'StartOver';
  for (let over = false; !over; intent = 'Yes') {
    const at = (conversation.turnEndsAt ?? 0) + 1000;
    const [next, replies] = respond(
      conversation,
      { intent, slots: {} },
      { at, turn: messageLimit(enUS) },
    );
    conversation = next;
    const script = compose(replies, enUS, speechProfile);
    messages.push({
      text: renderText(script, { silencesIn: enUS }),
      ssml: renderSsml(script, speechProfile),
      segments: replies.flatMap((reply) => (reply.type === 'perform' ? reply.segments : [])),
    });
    over = replies.some(({ type }) => type === 'end') || messages.length > 20;
  }
  return messages;
}

describe('the limits of a message', () => {
  const limit = messageLimit(enUS);

  it('hold for every routine, pace and hold: nothing is too long, off its dose, or lost', () => {
    holdsForEach(REQUESTS, (request) => {
      const timeline = compileTimeline(buildRoutine(request));
      const messages = messagesOf(request);
      expect(messages.flatMap(({ segments }) => segments.map(({ id }) => id))).toEqual(
        timeline.segments.map(({ id }) => id),
      );
      for (const { text, segments } of messages) {
        const counted = sumOf(segments, (segment) => limit.charactersOf?.(segment) ?? 0);
        expect(sumOf(segments, ({ seconds }) => seconds)).toBeLessThan(240);
        expect(text.length).toBeLessThan(2000);
        // What is counted leaves out no more than an answer before the stretch and the question after it.
        // Waits that follow one another are written as one, so more may be counted than is written.
        expect(text.length - counted).toBeLessThan(100);
      }

      const heard: Heard[] = messages.flatMap(
        ({ text }, index) => readAloud(text, index * 1_000_000).heard,
      );
      const expected = timedLines(timeline, enUS, speechProfile);
      const holds = measureHolds(timeline, expected, heard);
      expect(holds.length).toBe(timeline.segments.filter(({ kind }) => kind === 'hold').length);
      const errorsMs = holds.map(({ errorMs }) => Math.abs(errorMs));
      expect(Math.max(...errorsMs)).toBeLessThan(speechProfile.holdErrorMs);

      const spoken = messages.flatMap(
        ({ ssml }, index) => listenToSsml(ssml, index * 1_000_000).heard,
      );
      const spokenErrorsMs = measureHolds(timeline, expected, spoken).map(({ errorMs }) =>
        Math.abs(errorMs),
      );
      expect(spokenErrorsMs.length).toBe(holds.length);
      expect(Math.max(...spokenErrorsMs)).toBeLessThan(SPOKEN_HOLD_ERROR_MS);
      longestSpokenBytes = Math.max(
        longestSpokenBytes,
        ...messages.map(({ ssml }) => Buffer.byteLength(ssml)),
      );
      expect(longestSpokenBytes).toBeLessThan(5000);
    });
  });
});

function sumOf(segments: readonly Segment[], amountOf: (segment: Segment) => number): number {
  return segments.reduce((sum, segment) => sum + amountOf(segment), 0);
}
