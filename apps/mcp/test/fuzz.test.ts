import { PROTOTYPE_NAMES } from '@supine/core/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { TOOLS } from '../src/tools/index.js';
import { Bed, USUAL } from './bed.js';

const SENTENCES = [
  'start my back stretch routine',
  'no',
  'yes',
  'that hurts',
  'my chest hurts',
  'slower',
  'stop',
  'does heat help',
  '',
];
const NAMES = [
  ...['said', 'conversation', 'country', 'region', 'minutes', 'avoid', 'routine', 'id', 'cause'],
  ...['position', ...PROTOTYPE_NAMES],
];

/** Values that no assistant should send. */
const nonsense = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, 0, -1, '', [], {}, ...PROTOTYPE_NAMES),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constant('x'.repeat(50_000)),
);
const call = fc.record({
  tool: fc.constantFrom(...TOOLS.map(({ name }) => name)),
  said: fc.option(fc.oneof(fc.constantFrom(...SENTENCES), nonsense), { nil: undefined }),
  isUsual: fc.boolean(),
  more: fc.dictionary(fc.constantFrom(...NAMES), nonsense, { maxKeys: 2 }),
  handle: fc.constantFrom('own', 'altered', 'none'),
  waitsMs: fc.nat(400_000),
});

const SENTENCE = /^[^\n]{1,2000}\.$/;
const STACK = /\n\s+at |node:internal|\/src\/|\.ts:\d/;

it('refuses whatever cannot be meant in one sentence, and loses no conversation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 8 }), async (calls) => {
      const bed = new Bed();
      let own: string | undefined;
      let turns = 0;
      for (const { tool, said, isUsual, more, handle, waitsMs } of calls) {
        bed.nowMs += waitsMs;
        const sent = handle === 'own' ? own : handle === 'altered' ? `${own ?? ''}x` : undefined;
        const { refused, told, text } = await bed.call(tool, {
          ...(isUsual ? USUAL[tool] : {}),
          ...(said === undefined ? {} : { said }),
          ...(sent === undefined ? {} : { conversation: sent }),
          ...more,
        });
        expect(text).not.toMatch(STACK);
        if (refused === null) expect(told.known).toBe(told.conversation === own);
        else expect(refused).toMatch(SENTENCE);
        if (refused === null && (own === undefined || told.known)) own = told.conversation;
        // What was heard is kept, and an altered handle adds nothing to it.
        const kept = own === undefined ? 0 : (bed.conversations.find(own)?.turns.length ?? -1);
        expect(kept).toBeGreaterThanOrEqual(turns);
        turns = kept;
      }
    }),
    { numRuns: runs(1500, 30) },
  );
});
