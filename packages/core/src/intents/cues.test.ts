import { describe, expect, it } from 'vitest';
import { recognise } from '../english.js';
import type { CueWords } from './alarmWords.js';
import { cuedIn, cuesFrom, isAboutSomethingElse } from './cues.js';
import { compileGrammar } from './grammar.js';
import { phrasesOf } from './slotsIn.js';
import { tokensOf } from './tokens.js';

const WORDS: CueWords = {
  lists: { going: 'go|get_going' },
  intents: [
    { intent: 'Previous', signs: ['@going back -bed', '^_earlier_$'] },
    { intent: 'StartRoutine', slots: { setting: 'bed' }, signs: ['{region} stretch <4'] },
  ],
  otherSubjects: ['music', 'my_alarm'],
};
const NO_ALARMS = {
  lists: {},
  alarms: [],
  symptoms: [],
  pain: [],
  harmless: [],
  denials: [],
  behindDenials: [],
  lookAlikes: [],
  stop: { words: [], around: [] },
};
const cues = cuesFrom({ ...NO_ALARMS, cues: WORDS });
const phrases = phrasesOf(compileGrammar({}, { region: { neck: 'neck' } }));
const heard = (sentence: string) => cuedIn(tokensOf(sentence), phrases, cues)?.intent ?? null;

describe('cues', () => {
  it.each([
    ['back we go', 'Previous'],
    ['get going with the back', 'Previous'],
    ['go back to bed', null],
    ['earlier', 'Previous'],
    ['earlier today', null],
    ['stretch my neck', 'StartRoutine'],
    ['stretch all of my neck', null],
  ])('in "%s" tell %s', (sentence, intent) => {
    expect(heard(sentence)).toBe(intent);
  });

  it('bring the slots they stand for', () => {
    expect(cuedIn(['neck', 'stretch'], phrases, cues)?.slots).toEqual({ setting: 'bed' });
  });

  it('know the words and phrases of other subjects', () => {
    expect(isAboutSomethingElse(['some', 'music'], cues)).toBe(true);
    expect(isAboutSomethingElse(['set', 'my', 'alarm'], cues)).toBe(true);
    expect(isAboutSomethingElse(['my', 'neck'], cues)).toBe(false);
  });

  it('may not name a list that is not there', () => {
    const wrong = { ...WORDS, lists: {} };
    expect(() => cuesFrom({ ...NO_ALARMS, cues: wrong })).toThrow('"@going", which is not there');
  });
});

describe('what was once misheard', () => {
  it.each([
    ['should I stay in bed', 'AskRemedy', { remedy: 'rest' }],
    ["I'm pregnant, how should I sleep", 'SleepPosition', { cause: 'pregnancy' }],
    ['again', 'Repeat', {}],
    ['hm?', 'Repeat', {}],
    ['other one', 'Next', {}],
    ['nah', 'No', {}],
    ['yep', 'Yes', {}],
  ])('is heard: "%s"', (sentence, intent, slots) => {
    expect(recognise(sentence)).toEqual({ intent, slots });
  });
});
