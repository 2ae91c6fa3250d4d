import { describe, expect, it } from 'vitest';
import { respond } from '../english.js';
import type { IntentName } from '../intents/intent.js';
import { enUS } from '../locales/en-US/index.js';
import { wordsOf } from '../speech/words.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';

/** What is said to somebody in the evening routine, and which exercises with their sides are left after it. */
function evening(...said: readonly (readonly [afterSeconds: number, intent: IntentName])[]) {
  let conversation: Conversation = screened;
  let at = 0;
  let words = '';
  let left: string[] = [];
  for (const [seconds, intent] of [[0, 'StartRoutine'], ...said] as const) {
    at += seconds * 1000;
    const [next, replies] = respond(conversation, { intent, slots: {} }, { at, turn: null });
    conversation = next;
    words = replies
      .flatMap((reply) =>
        reply.type === 'say' ? [wordsOf(reply.line, enUS, { stop: 'say' })] : [],
      )
      .join(' ');
    for (const reply of replies) {
      if (reply.type !== 'follow') continue;
      left = [...new Set(reply.timeline.segments.map(({ step }) => step))];
    }
  }
  return { words, left, session: conversation.session };
}

/** Seconds into the routine. */
const IN_KNEE_ROLLS = 216;
const IN_FIGURE_FOUR_RIGHT = 273;
const AT_THE_START_OF_THE_LEFT = 299;

describe('"the other side", after a pain', () => {
  it('leaves the side out that hurt, and does the other one', () => {
    const { words, left, session } = evening(
      [IN_FIGURE_FOUR_RIGHT, 'ReportPain'],
      [3, 'OtherSide'],
    );
    expect(words).toBe('We leave that side out.');
    expect(left).toContain('figure-four.left');
    expect(left).not.toContain('figure-four.right');
    expect(session?.segmentId).toMatch(/^figure-four\.left/);
  });

  it('means the side that was done, where the next one has only just come', () => {
    const { left } = evening([AT_THE_START_OF_THE_LEFT, 'ReportPain'], [3, 'OtherSide']);
    expect(left).toContain('figure-four.left');
    expect(left).not.toContain('figure-four.right');
  });

  it('leaves all of an exercise out that goes from side to side', () => {
    const { words, left } = evening([IN_KNEE_ROLLS, 'ReportPain'], [3, 'OtherSide']);
    expect(words).toBe('We leave that one out.');
    expect(left).not.toContain('knee-rolls');
  });
});
