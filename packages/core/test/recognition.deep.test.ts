import { expect, it } from 'vitest';
import type { Share } from '../recognition/figures.js';
import { SEED, withMildSlips } from '../recognition/figures.js';

/** So that the forms do not run dry unseen. */
const LEAST_FORMS = { misspelt: 10_000, partial: 500, reordered: 1500 };
/** Of urgent alarms with one thing gone wrong. */
const LEAST_OF_FORMS = 0.98;

const part = ({ right, of }: Share) => right / of;

it.each(withMildSlips())('urgent alarms are heard when a sentence is $slip', ({ slip, share }) => {
  console.log(`seed ${SEED}: ${share.of} ${slip} forms of urgent alarms`);
  expect(share.of).toBeGreaterThan(LEAST_FORMS[slip]);
  expect(part(share)).toBeGreaterThan(LEAST_OF_FORMS);
});
