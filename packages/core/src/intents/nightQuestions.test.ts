import { describe, expect, it } from 'vitest';
import { recognise } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { NIGHT_QUESTIONS } from './nightQuestions.js';

describe('a question of the night', () => {
  it.each(NIGHT_QUESTIONS)('$id is understood from its own words', ({ id, intent }) => {
    expect(recognise(enUS.nightQuestions[id])).toMatchObject(intent);
  });
});
