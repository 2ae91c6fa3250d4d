import { RoutineRefused } from '@supine/core';
import { AnnouncementsRefused, NIGHT_QUESTIONS } from '@supine/core/announcements';
import { eveningIntents, foreignWords, testLocale } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { composeHomeScript } from '../src/homeScript/homeScript.js';
import { createWebhook, handleCxWebhook, handleWebhook } from '../src/index.js';
import { requestFor } from './requests.js';

const TONIGHT_MS = Date.parse('2026-11-28T22:00:00Z');

const plain = (markup: string) => markup.replace(/<[^>]*>/g, ' ');

/** An evening with the webhook of ES: what is written, and what is spoken. */
async function eveningInEs(locale = testLocale): Promise<string> {
  let at = TONIGHT_MS;
  const webhook = createWebhook({ locale, now: () => at });
  let contexts: readonly unknown[] = [];
  const heard: string[] = [];
  for (const { intent, slots, thenSeconds } of eveningIntents) {
    const request = { ...requestFor(intent, slots, contexts) };
    const { fulfillmentText, payload, outputContexts } = await webhook.answer(request);
    heard.push(
      fulfillmentText,
      plain(payload.google.richResponse.items[0].simpleResponse.textToSpeech),
    );
    contexts = outputContexts;
    at += thenSeconds * 1000;
  }
  return heard.join('\n');
}

/** The same with the webhook of CX. */
function eveningInCx(): string {
  let at = TONIGHT_MS;
  let parameters = {};
  const heard: string[] = [];
  for (const { intent, slots, thenSeconds } of eveningIntents) {
    const resolved = Object.entries(slots).map(([name, resolvedValue]) => [
      name,
      { resolvedValue },
    ]);
    const { fulfillmentResponse, sessionInfo } = handleCxWebhook(
      {
        intentInfo: { displayName: intent, parameters: Object.fromEntries(resolved) },
        sessionInfo: { parameters },
      },
      { locale: testLocale, now: () => at },
    );
    const [written, spoken] = fulfillmentResponse.messages;
    heard.push(written.text.text[0], plain(spoken.outputAudioText.ssml));
    parameters = sessionInfo.parameters;
    at += thenSeconds * 1000;
  }
  return heard.join('\n');
}

describe('an evening in another language', () => {
  it.each([
    ['ES', eveningInEs],
    ['CX', eveningInCx],
  ])('has no word of English in %s', async (_, evening) => {
    const heard = await evening();
    expect(foreignWords(heard)).toEqual([]);
    expect(heard).toContain('Leg den rechten Knöchel auf den linken Oberschenkel');
    expect(heard).toMatch(/\(\d+ Sekunden\)/);
    expect(heard).toContain('Fertig. Bleib, wie du bist.');
  });

  it('would find one word of English', async () => {
    const heard = await eveningInEs({
      ...testLocale,
      done: { ...testLocale.done, lying: 'Done. Stay as you are.' },
    });
    expect(foreignWords(heard)).toContain('Done');
  });

  it('is answered in it without a store as well', () => {
    const { fulfillmentText } = handleWebhook(requestFor('Stop'), { locale: testLocale });
    expect(fulfillmentText).toBe('Gute Nacht.');
  });
});

describe('a script for a home in another language', () => {
  it('reads every question and every routine without a word of English', () => {
    const asked = { speaker: 'Schlafzimmer', phrase: 'Rückendehnung', locale: testLocale };
    const limits = { mostMessages: 200, longestMessageCharacters: 1000 };
    const read = [
      ...NIGHT_QUESTIONS.map(({ intent }) => intent),
      ...Object.keys(testLocale.routines),
    ]
      .map((what) => messagesOf(what))
      .filter((text) => text !== null);
    expect(read.length).toBeGreaterThan(NIGHT_QUESTIONS.length + 10);
    expect(read.flatMap((text) => foreignWords(text))).toEqual([]);

    function messagesOf(what: Parameters<typeof composeHomeScript>[0]): string | null {
      try {
        const { announcements } = composeHomeScript(what, { ...asked, limits });
        return announcements.map(({ text }) => text).join('\n');
      } catch (error) {
        if (error instanceof AnnouncementsRefused || error instanceof RoutineRefused) return null;
        throw error;
      }
    }
  });
});
