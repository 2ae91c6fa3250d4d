import { describe, expect, it } from 'vitest';
import { grammarOf } from '../english.js';
import { enUSPhrases } from '../locales/en-US/phrases.js';
import { compileGrammar } from './grammar.js';
import { INTENTS } from './intent.js';
import { recognise } from './recognise.js';
import { parseTemplate } from './template.js';
import { readingsOf } from './tokens.js';

const grammar = grammarOf();
const options = { wakeWords: ['Computer', 'hey speaker'] };

/** Sentences by intent: as people say them, sleepy, polite and short. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  StartRoutine: [
    'start my back stretch routine',
    'Computer, start my back stretch routine!',
    'begin the evening back stretch',
    "let's do my stretches",
    'please play my bedtime routine',
    "I'd like to start the routine",
    'back stretch',
    'can you start my back stretch routine please',
  ],
  Next: ['next', 'skip', 'skip this one', 'next one please', 'skip ahead', 'move on'],
  Previous: ['go back', 'back', 'previous', 'the one before', 'last one'],
  Repeat: [
    'again',
    'say that again',
    'repeat that',
    'what was that?',
    'once more',
    'sorry?',
    "I didn't catch that",
  ],
  Pause: ['pause', 'wait', 'hang on', 'hold on a second', 'give me a minute', 'stop for a second'],
  Resume: ['carry on', 'resume', 'continue', 'keep going', "I'm ready", 'go on'],
  StartOver: ['start over', 'from the beginning', 'restart', 'begin again'],
  OtherSide: ['do the other side', 'other side', 'switch sides', 'the other leg'],
  Slower: ['slow down', 'slower please', 'a bit slower', "you're going too fast"],
  Faster: ['faster', 'speed up', "that's too slow"],
  LongerHold: ['longer hold', 'hold it longer', 'a bit longer'],
  ShorterHold: ['shorter hold', 'not so long', 'make the holds shorter'],
  TimeLeft: [
    'how long is left',
    'how much longer',
    'are we nearly finished',
    'how long have I got left',
  ],
  Stop: [
    'stop',
    'stop it',
    'stop now',
    'enough',
    "that's enough for tonight",
    'good night',
    'cancel',
  ],
  Yes: ['yes', 'yeah', 'sure', 'go ahead', 'uh huh'],
  No: ['no', 'nope', 'no thanks', 'not now'],
  Help: ['help', 'what can I say', 'how does this work'],
  ReportPain: [
    'ow',
    'ouch',
    'that hurts',
    'ow, that hurts',
    'this really hurts',
    'my back hurts now',
    "it's too much",
    'my hip is hurting a lot',
    'too painful',
  ],
  Unknown: [
    '',
    '...',
    'what is the weather',
    'colorless green ideas sleep furiously',
    'play some jazz',
    'toString',
    '__proto__',
    'start the car',
    'next week it rains',
  ],
};

describe('recognise', () => {
  for (const [intent, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`${intent}: "%s"`, (sentence) => {
      expect(recognise(sentence, grammar, options).intent).toBe(intent);
    });
  }

  it.each([
    ['my chest hurts', 'chest'],
    ["I can't breathe", 'breathless'],
    ["I can't feel my legs", 'both-legs'],
    ["it's numb between my legs", 'saddle'],
    ['I fell out of bed', 'fall'],
    ['I want to die', 'despair'],
    ["I'm going to faint", 'collapse'],
    ['my face is drooping', 'stroke-signs'],
    ['my left leg is getting weaker', 'leg-weakness'],
    ["I'm dizzy", 'dizzy'],
    ['pins and needles', 'tingling'],
    ["it's a sharp pain", 'sharp'],
  ])('hears "%s" as the symptom %s', (sentence, symptom) => {
    expect(recognise(sentence, grammar)).toEqual({ intent: 'ReportPain', slots: { symptom } });
  });

  it('gives slots as ids of the catalogue', () => {
    expect(recognise('start my back stretch routine', grammar).slots).toEqual({
      routine: 'evening-wind-down',
    });
  });

  it.each([
    ['start my back stretches routines', 'StartRoutine'],
    ['could you skip this one for me', 'Next'],
    ['can you stop it right now', 'Stop'],
    ['no chest pain or anything', 'No'],
  ])('hears "%s", which no template has, as %s', (sentence, intent) => {
    expect(recognise(sentence, grammar).intent).toBe(intent);
  });

  it.each([
    ['there is such a preasure in my chest', 'chest'],
    ['no my chest hurts', 'chest'],
    ['breathe I cannot', 'breathless'],
    ['no feeling at all in both of my legs', 'both-legs'],
  ])('hears the alarm in "%s": %s', (sentence, symptom) => {
    expect(recognise(sentence, grammar)).toEqual({ intent: 'ReportPain', slots: { symptom } });
  });
});

describe('templates', () => {
  it.each([
    ['skip [this', '"]" is missing'],
    ['(a|b', '")" is missing'],
    ['{slot', '"}" is missing'],
    ['a ) b', 'unexpected ") b"'],
  ])('"%s" cannot be read: %s', (template, reason) => {
    expect(() => parseTemplate(template)).toThrow(reason);
  });

  it('a slot without phrases is found when the grammar is made, not at night', () => {
    expect(() => compileGrammar({ Next: ['next {song}'] }, {})).toThrow('the slot "song"');
  });

  it('every template of the locale can be read, and every intent but Unknown has one', () => {
    expect(
      compileGrammar(enUSPhrases.utterances, enUSPhrases.slotPhrases).rules.length,
    ).toBeGreaterThan(60);
    expect(Object.keys(enUSPhrases.utterances)).toHaveLength(INTENTS.length - 1);
  });

  it.each([
    ['um, please stop now', [['um', 'please', 'stop', 'now'], ['stop']]],
    ["Don't STOP", [['dont', 'stop']]],
    ['please', [['please']]],
    ['computer, not now', [['not', 'now'], ['not']]],
    ['', []],
  ])('"%s" is read as %j', (sentence, readings) => {
    expect(readingsOf(sentence, ['Computer'])).toEqual(readings);
  });
});
