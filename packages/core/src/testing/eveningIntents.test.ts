import { describe, expect, it } from 'vitest';
import { plainSpeaker, turnLimit } from '../entries/speech.js';
import { compose, newConversation, renderText, respond } from '../index.js';
import { eveningIntents } from './eveningIntents.js';
import { foreignWords, testLocale } from './testLocale.js';

describe('an evening without a sentence', () => {
  it('goes through the screen, the routine, pain and on to the end, in no word of English', () => {
    const turn = turnLimit(235, testLocale, plainSpeaker);
    const answers: string[] = [];
    let [at, conversation] = [0, newConversation];
    for (const { thenSeconds, ...intent } of eveningIntents) {
      const [next, replies] = respond(conversation, intent, { at, turn, today: '2026-11-28' });
      const script = compose(replies, testLocale, plainSpeaker);
      answers.push(renderText(script, { silencesIn: testLocale }), script.again ?? '');
      conversation = next;
      at += thenSeconds * 1000;
    }
    const heard = answers.join('\n');
    expect(foreignWords(heard)).toEqual([]);
    for (const line of [
      'taub zwischen den Beinen',
      'Rückendehnung am Abend, 10 Minuten.',
      'Bleib da. Geh langsam heraus.',
      'Leg den rechten Knöchel auf den linken Oberschenkel',
      'Leg den linken Knöchel auf den rechten Oberschenkel',
      'Fertig. Bleib, wie du bist.',
    ]) {
      expect(heard.toLowerCase()).toContain(line.toLowerCase());
    }
  });
});
