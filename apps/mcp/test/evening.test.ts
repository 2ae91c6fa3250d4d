import { foreignWords, testLocale } from '@supine/core/testing';
import { expect, it } from 'vitest';
import { LANGUAGE } from '../src/locale.js';
import { Bed, wordsOf } from './bed.js';

/** A whole evening, by somebody who says these after so many seconds. */
const EVENING: readonly (readonly [tool: string, said: string, thenSeconds: number])[] = [
  ['explain', 'does heat help', 20],
  ['sleep_position', 'how should I sleep with a sore lower back', 20],
  ['say', 'no', 10],
  ['find_routine', 'what have you got', 10],
  ['start', 'start my back stretch routine', 15],
  ['say', 'no', 8],
  ['say', 'no', 8],
  ['say', 'no', 140],
  ['say', 'slower', 60],
  ['say', 'that hurts', 6],
  ['say', 'only a strong stretch', 6],
  ['say', 'yes', 60],
  ['say', 'pause', 600],
  ['say', 'carry on', 90],
  ['say', 'how long is left', 700],
  ['say', 'thank you', 5],
  ['when_to_get_help', 'when do I need a doctor', 5],
  ['say', 'good night', 5],
];

async function evening(locale = testLocale) {
  const bed = new Bed({ ...LANGUAGE, locale });
  let conversation: string | undefined;
  const heard: string[] = [];
  const timed: number[] = [];
  for (const [tool, said, thenSeconds] of EVENING) {
    const { told, refused } = await bed.call(tool, {
      said,
      ...(conversation === undefined ? {} : { conversation }),
    });
    expect([said, refused]).toEqual([said, null]);
    expect([said, told.known]).toEqual([said, conversation !== undefined]);
    conversation = told.conversation;
    heard.push(wordsOf(told));
    timed.push(told.words.length);
    bed.nowMs += thenSeconds * 1000;
  }
  return { heard: heard.join('\n'), timed };
}

it('has no word in a whole evening that is not in the locale', async () => {
  const { heard, timed } = await evening();
  expect(foreignWords(heard)).toEqual([]);
  expect(heard).toContain('Leg den rechten Knöchel auf den linken Oberschenkel');
  expect(heard).toContain('Fertig. Bleib, wie du bist.');
  // After the last answer to the screen the whole routine is told.
  expect(Math.max(...timed)).toBeGreaterThan(80);
});

it('would find one word of English', async () => {
  const done = { ...testLocale.done, lying: 'Done. Stay as you are.' };
  expect(foreignWords((await evening({ ...testLocale, done })).heard)).toContain('Done');
});
