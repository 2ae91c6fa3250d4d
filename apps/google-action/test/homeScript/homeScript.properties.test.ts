import { catalogue, RoutineRefused } from '@supine/core';
import { AnnouncementsRefused } from '@supine/core/announcements';
import { PROTOTYPE_NAMES } from '@supine/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runs } from '../../../../depth.js';
import { HomeScriptError } from '../../src/homeScript/checkedName.js';
import type { HomeScript, HomeScriptOptions } from '../../src/homeScript/homeScript.js';
import { composeHomeScript } from '../../src/homeScript/homeScript.js';
import { yamlText } from '../../src/homeScript/yamlText.js';
import { delaySeconds, readScript } from './homeListener.js';

const RUNS = { numRuns: runs(400) };

const ids = fc.constantFrom(
  ...Object.keys(catalogue.routines),
  ...Object.keys(catalogue.exercises),
  ...Object.keys(catalogue.massages),
  ...Object.keys(catalogue.sleepPositions),
  'turn-over',
  'get-up',
  'heat-timer',
  'how-to-sleep-neck',
  'how-to-turn-over',
  ...PROTOTYPE_NAMES,
);
/** What a parser might take for something else. */
const awkward = fc.constantFrom(
  'Bedroom: "main" # - Room',
  "it's - 'quoted'",
  '- dash first',
  '{{ template }}',
  '[list]',
  '*alias &anchor !tag',
  'yes',
  '12:30',
  'back\\slash',
  'two\nlines',
  '\u2028',
  '\u202eevil',
  '\u0085',
  '\ud800',
  '',
);
const names = fc.oneof(
  awkward,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme' }),
);
const limits = fc.record(
  {
    mostMessages: fc.integer({ min: 1, max: 40 }),
    longestMessageCharacters: fc.integer({ min: 60, max: 500 }),
    longestDelaySeconds: fc.integer({ min: 5, max: 900 }),
    startSeconds: fc.integer({ min: 1, max: 10 }),
  },
  { requiredKeys: [] },
);

/** The script, or `null` where it was refused in one sentence. */
function made(id: string, options: HomeScriptOptions): HomeScript | null {
  try {
    return composeHomeScript(id, options);
  } catch (error) {
    const refused =
      error instanceof HomeScriptError ||
      error instanceof AnnouncementsRefused ||
      error instanceof RoutineRefused;
    if (!refused) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return null;
  }
}

describe('any routine, any device, any phrase and any limit', () => {
  it('gives a script that is read back as it was planned, or a sentence why not', () => {
    let read = 0;
    fc.assert(
      fc.property(ids, names, names, limits, (id, speaker, phrase, given) => {
        const script = made(id, { speaker, phrase, limits: given });
        if (!script) return;
        read += 1;
        const { actions, phrase: started } = readScript(script.yaml);
        expect(started).toBe(phrase);
        const messages = actions.flatMap((one) => (one.type === 'time.delay' ? [] : [one]));
        expect(messages.map(({ message }) => message)).toEqual(
          script.announcements.map(({ text }) => text),
        );
        for (const { devices, message } of messages) {
          expect(devices).toEqual([speaker]);
          expect(message.length).toBeLessThanOrEqual(given.longestMessageCharacters ?? 400);
          expect(message).not.toMatch(/[<>{}]/);
        }
        expect(messages.length).toBeLessThanOrEqual(given.mostMessages ?? 12);
        const delays = actions.flatMap((one) =>
          one.type === 'time.delay' ? [delaySeconds(one.for)] : [],
        );
        for (const seconds of delays) {
          expect(seconds).toBeGreaterThan(0);
          expect(seconds).toBeLessThanOrEqual(given.longestDelaySeconds ?? 300);
        }
        const planned = script.announcements.reduce((sum, one) => sum + one.thenWaitSeconds, 0);
        expect(delays.reduce((sum, seconds) => sum + seconds, 0)).toBe(planned);
      }),
      RUNS,
    );
    // A property that refuses everything holds nothing.
    expect(read).toBeGreaterThan(RUNS.numRuns / 8);
  });
});

describe('the text', () => {
  it('of any value is read back as that value', () => {
    const value = fc.letrec((tie) => ({
      text: fc
        .string({ unit: 'binary', maxLength: 30 })
        .map((text) => text.replace(/\p{Cs}/gu, '')),
      value: fc.oneof(
        { maxDepth: 3 },
        tie('text'),
        fc.integer(),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{2,6}$/), tie('value'), { minKeys: 1, maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (one) => {
        expect(parse(yamlText(one as never))).toEqual(one);
      }),
      RUNS,
    );
  });
});
