import type { LiveConversation } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import { eveningIntents, foreignWords, simulatedClock, testLocale } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { describe, expect, it } from 'vitest';
import { conversing } from './listener.js';
import { Stage } from './stage.js';
import { statusBlock } from './views/status.js';

/** What can be pressed is named as it stands on the keyboard; seconds are `s` everywhere. */
const NAMES = ['Esc', 's'];
/** Nothing is cut off there, and nothing is drawn large. */
const WIDE = { columns: 200, rows: 16 };
const asItIs = (text: string) => text;
const STYLES = { quiet: asItIs, loud: asItIs };

describe('an evening in another language', () => {
  it('says and shows no word of English in the terminal', async () => {
    const clock = simulatedClock(Date.parse('2026-11-28T22:00:00Z'));
    const said: string[] = [];
    const shown = new Set<string>();
    let bed: LiveConversation | undefined;
    const look = () => {
      const scene = bed?.scene() ?? null;
      const status = { scene, shownMs: scene?.placeMs ?? 0, typed: '' };
      const block = statusBlock(status, WIDE, testLocale, STYLES);
      for (const line of block) shown.add(line);
    };
    const { listener } = await conversing(memoryStore());
    const stage = new Stage({
      clock,
      locale: testLocale,
      // Nothing is said to it here: the intents come as they are.
      hearing: enUSHearing,
      country: undefined,
      voice: 'none',
      oneAnswer: false,
      listener,
      input: null,
      view: () => ({
        show: (happenings) => {
          for (const one of happenings) if (one.type === 'line') said.push(one.text);
        },
        heard: () => {},
        note: (sentence) => said.push(sentence),
        typing: () => {},
        close: () => {},
      }),
    });
    void stage.perform((conversation) => {
      bed = conversation;
      for (const { thenSeconds, ...intent } of eveningIntents) {
        conversation.hear(intent);
        for (let second = 0; second < thenSeconds; second += 1) {
          look();
          clock.advance(1000);
        }
      }
    });
    expect([...said, ...shown].flatMap((text) => foreignWords(text, NAMES))).toEqual([]);
    const heard = said.join('\n');
    expect(heard).toContain('Leg den rechten Knöchel auf den linken Oberschenkel');
    expect(heard).toContain('Bleib da. Geh langsam heraus.');
    expect(heard).toContain('Fertig. Bleib, wie du bist.');
    expect([...shown].join('\n')).toContain('Knöchel über Knie, rechte Seite');
  });
});
