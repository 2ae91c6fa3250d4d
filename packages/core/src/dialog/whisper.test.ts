import { describe, expect, it } from 'vitest';
import { respond } from '../english.js';
import type { Intent, IntentName, Slots } from '../intents/intent.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';

/** Whether each of some sentences was answered softly. */
function softly(whispers: boolean, ...said: readonly (readonly [IntentName, Slots?])[]): boolean[] {
  let conversation: Conversation = screened;
  return said.map(([intent, slots = {}], index) => {
    const heard: Intent = { intent, slots };
    const [next, replies] = respond(conversation, heard, {
      at: index * 9000,
      turn: null,
      whispers,
    });
    conversation = next;
    return replies.some(({ type }) => type === 'softly');
  });
}

describe('a whisper', () => {
  it('is kept up once somebody has asked for it', () => {
    expect(softly(true, ['StartRoutine'], ['Quieter'], ['TimeLeft'], ['Stop'])).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('is how somebody is spoken to who has been woken', () => {
    expect(softly(true, ['NightWaking'])).toEqual([true]);
    expect(softly(true, ['StartRoutine', { routine: 'breathing-to-sleep' }])).toEqual([true]);
  });

  it('is nothing for words that send somebody for help', () => {
    expect(softly(true, ['NightWaking'], ['ReportPain', { symptom: 'chest' }])).toEqual([
      true,
      false,
    ]);
  });

  it('is not tried by a device that cannot', () => {
    expect(softly(false, ['NightWaking'], ['Quieter'], ['TimeLeft'])).toEqual([
      false,
      false,
      false,
    ]);
  });
});
