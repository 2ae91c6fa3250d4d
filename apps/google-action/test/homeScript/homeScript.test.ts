import { recognise } from '@supine/core';
import { NIGHT_QUESTIONS } from '@supine/core/announcements';
import { describe, expect, it } from 'vitest';
import { HomeScriptError } from '../../src/homeScript/checkedName.js';
import { composeHomeScript } from '../../src/homeScript/homeScript.js';
import { questionId } from '../../src/homeScript/questions.js';
import { homeScript } from '../../src/index.js';
import { readScript } from './homeListener.js';

const asked = { speaker: 'Bedroom speaker - Bedroom', phrase: 'start my back stretch routine' };

describe('a question', () => {
  it.each(NIGHT_QUESTIONS)('$id has the script of what is understood of it', (question) => {
    const { yaml } = composeHomeScript(question.intent, asked);
    expect(homeScript(questionId(question), asked)).toBe(yaml);
  });

  it('without steps is refused', () => {
    const weather = recognise('what is the weather');
    expect(() => composeHomeScript(weather, asked)).toThrow('That question has no steps');
  });
});

describe('a script for a home', () => {
  it('is started by its phrase and speaks on its device', () => {
    const { phrase, actions } = readScript(homeScript('evening-wind-down', asked));
    expect(phrase).toBe('start my back stretch routine');
    expect(actions[0]).toMatchObject({ devices: ['Bedroom speaker - Bedroom'] });
    expect(actions[1]).toMatchObject({ type: 'time.delay' });
  });

  it('warns of every limit that nobody documents, in its first lines', () => {
    const header = homeScript('midnight-micro', asked).split('\nmetadata:')[0];
    expect(header).toMatch(/Not tried on a real speaker/);
    expect(header).toMatch(/counts on \d+ characters, \d+ messages and 4 seconds/);
    expect(header).toContain('probe.yaml');
  });

  it('writes a long wait as several', () => {
    const { actions } = readScript(
      homeScript('ten-breaths', { ...asked, limits: { longestDelaySeconds: 60 } }),
    );
    expect(actions.filter(({ type }) => type === 'time.delay').length).toBeGreaterThan(2);
  });

  it.each([
    ['no speaker', { ...asked, speaker: ' ' }, 'The speaker is empty.'],
    [
      'two lines',
      { ...asked, phrase: 'a\nb' },
      'The phrase has a line break or a sign in it that nobody can say.',
    ],
    [
      'words that turn the direction of what follows',
      { ...asked, phrase: 'back \u202e stretch' },
      'The phrase has a line break or a sign in it that nobody can say.',
    ],
    [
      'a name without end',
      { ...asked, speaker: 'x'.repeat(101) },
      'The speaker has more than 100 characters.',
    ],
    [
      'no messages',
      { ...asked, limits: { mostMessages: 0 } },
      'mostMessages takes a whole number above 0, not 0.',
    ],
  ])('with %s is refused in a sentence', (_, options, sentence) => {
    expect(() => homeScript('ten-breaths', options)).toThrow(new HomeScriptError(sentence));
  });

  it.each([
    ['calm-eleven', /and 12 are the most; \d+ minutes of it take \d+\./],
    ['partner-massage', /What rules a massage out has to be asked first/],
    ['heat-timer', /nobody may fall asleep on it/],
    ['no-such-thing', /There is no routine "no-such-thing"/],
  ])('of %s is refused with a reason', (id, reason) => {
    expect(() => homeScript(id, asked)).toThrow(reason);
  });
});
