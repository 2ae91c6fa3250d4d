import { expect, it } from 'vitest';
import { alarmOf } from '../english/alarmOf.js';

it.each([
  ["I can't breathe properly, how should I lie", 'breathless'],
  ['no, both legs are weak', 'both-legs'],
  ['no chest pain', null],
  ['my dad had a heart attack at sixty', null],
  ['how should I sleep', null],
])('the rules alone hear in "%s": %s', (sentence, symptom) => {
  expect(alarmOf(sentence)).toBe(symptom);
});

it.each([
  "what's the point in living",
  "what's the point of carrying on",
  "what's the point in carrying on living like this",
  'what is the point of it all',
])('asks no question of anybody: "%s"', (said) => {
  expect(alarmOf(said)).toBe('despair');
});
