import { describe, expect, it } from 'vitest';
import { recognise } from '../english.js';
import type { CueWords } from './alarmWords.js';
import { cuedIn, cuesFrom, isAboutSomethingElse } from './cues.js';
import { compileGrammar } from './grammar.js';
import type { IntentName } from './intent.js';
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
  clauses: { heads: [], denying: [], subjects: [] },
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

/** Sentences of the same make as those of strangers that were misheard; these were not said by them. */
const ALIKE: Readonly<Partial<Record<IntentName, readonly string[]>>> = {
  AskRemedy: [
    'is a new mattress worth it',
    'should i stay in bed and rest my neck',
    'should i do my exercises every day',
  ],
  AskSource: [
    'who decided this',
    'who wrote this',
    'who came up with that',
    'who told you so',
    'who says stretching helps',
    'are you a real doctor',
  ],
  AvoidMovement: [
    'ive got glaucoma in my left eye',
    'ive got osteoporosis in my spine',
    'i have osteoporosis and diabetes',
    'i get reflux after coffee',
    'ive had reflux since dinner',
    'i had a hip replacement at christmas',
    'i have high blood pressure and an ear infection',
    'i am pregnant with a cold',
    'i had surgery on my back',
  ],
  ExplainCause: [
    'is my bed giving me a bad back',
    'could my pillow be causing my neck pain',
    'has my mattress caused this',
    'is my chair to blame for my back pain',
    'can a slipped disc make you ache',
    'can stress make your neck hurt',
    'could it be my posture',
    'might it be the way i sit',
    'is it slouching thats doing this',
  ],
  GetUp: ['how do i get up at night'],
  Next: [
    'whats next',
    'next bit please',
    'lets do the next',
    'go to the next thing',
    'what is the next stretch',
    'skip it darling',
  ],
  NightWaking: [
    'im getting up every night because of my hip',
    'i am up every hour with my back',
    'i get up all night with this pain',
  ],
  Pause: [
    'wait a mo',
    'one sec',
    'two ticks',
    'just a jiffy',
    'half a sec love',
    'two secs',
    'freeze there',
  ],
  Repeat: ['what was that dear', 'what did you say mate', 'pardon love'],
  ReportPain: [
    'my foots gone floppy',
    'my right foots floppy',
    'my knees gone weak',
    'my ankles gone all floppy',
    'my arms gone floppy',
    'my hands gone weak',
    'my left legs gone weak',
  ],
  Resume: [
    'oh carry on',
    'carry on then love',
    'carry on with the routine',
    'carry on with the stretches',
  ],
  StartOver: [
    'go back to the very start',
    'take it from the very top',
    'reset',
    'reset the routine',
  ],
  StartRoutine: [
    'can we do the wind down one',
    'can i have the partner massage one',
    'could you do the sciatica six one',
    'can we do the desk two one',
    'i want to do my exercises now',
    'can i do my stretches now',
    'id like to do my exercises',
    'right lets crack on with some exercises',
    'lets get going with a stretch',
  ],
  TurnOver: ['turn over to the other side'],
  Unknown: [
    'when do the clocks go back',
    'when does school go back',
    'when do the kids go back to school',
    'how do i get my money back',
    'when is my dad coming back',
    'how do i back up my computer',
    'back up my photos',
    'who came back to number ten',
    'turn over to itv',
    'turn over to the match',
    'turn over to bbc one',
    'cancel my seven oclock alarm',
    'stop the alarm',
    'set my alarm',
    'pause the music',
    'stop the film',
    'stop the song',
    'stop playing music',
    'who wrote war and peace',
    'who invented the light bulb',
    'who made the first aeroplane',
    'when is the next election',
    'when is the next full moon',
    'when are arsenal playing next',
    'who is playing next',
    'take the next left',
    'is coffee bad for reflux',
    'will it freeze tonight',
    'is it freezing outside',
    'are the roads going to freeze',
    'are you a real woman',
    'are you human',
  ],
  WhenToGetHelp: [
    'should i phone the surgery',
    'ought i to call the surgery in the morning',
    'is this pain serious',
    'is my leg pain serious',
    'is my neck pain bad enough for a doctor',
  ],
  Yes: ['oh go on', 'ah go on then'],
};

describe('what is said like what strangers said', () => {
  it.each(
    Object.entries(ALIKE).flatMap(([intent, all]) => all.map((sentence) => [sentence, intent])),
  )('is heard: "%s" as %s', (sentence, intent) => {
    expect(recognise(sentence).intent).toBe(intent);
  });
});

describe('a region', () => {
  it.each(['stretches for my back', 'why does the back hurt', 'how do I sleep with back pain'])(
    'is none in particular: "%s"',
    (sentence) => {
      expect(recognise(sentence).slots).toEqual({});
    },
  );

  it.each([
    'stretch my whole back',
    'a routine for all of my back',
    'five minutes for my entire back',
    'why does my back all over hurt',
    'stretches for everything back there',
    'a routine for the whole of my back',
  ])('is the whole back: "%s"', (sentence) => {
    expect(recognise(sentence).slots['region']).toBe('whole-back');
  });
});
