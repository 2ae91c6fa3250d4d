import { describe, expect, it } from 'vitest';
import { compose, recognise, respond } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { plainSpeaker } from '../speech/profile.js';
import { renderText } from '../speech/renderText.js';
import { turnLimit } from '../speech/turnLimit.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import { expectingOf } from './expectingOf.js';

/** Somebody who says one sentence after the other, to a device that answers in chunks or keeps time itself. */
class Sleeper {
  at = 0;
  constructor(
    private readonly kind: 'turns' | 'clock',
    public conversation: Conversation = screened,
  ) {}

  say(sentence: string): string {
    this.at += 3000;
    const turn = this.kind === 'turns' ? turnLimit(235, enUS, plainSpeaker) : null;
    const intent = recognise(sentence, { expecting: expectingOf(this.conversation) });
    const [next, replies] = respond(this.conversation, intent, { at: this.at, turn });
    this.conversation = next;
    return renderText(compose(replies.filter(({ type }) => type !== 'perform')));
  }

  get request() {
    return this.conversation.session?.request;
  }
}

describe.each(['turns', 'clock'] as const)('on a device with %s', (kind) => {
  it.each([
    [['the second one'], 'evening-wind-down'],
    [['number one'], 'calm-eleven'],
    [['the last one'], 'lower-back-ease'],
    [['two'], 'evening-wind-down'],
    [['you choose'], 'calm-eleven'],
    [['the second one', 'no the first one'], 'calm-eleven'],
    [['the first one', 'stop', 'the second one'], 'evening-wind-down'],
    [['how should I sleep', 'the third one'], 'lower-back-ease'],
  ])('of three that were named, %j begins %s', (sentences, routine) => {
    const sleeper = new Sleeper(kind);
    expect(sleeper.say('what routines do you have')).toContain('Which one would you like?');
    for (const sentence of sentences) sleeper.say(sentence);
    expect(sleeper.request?.routine).toBe(routine);
  });

  it('a number that was not named is said, and they are named again', () => {
    const sleeper = new Sleeper(kind);
    sleeper.say('what routines do you have');
    expect(sleeper.say('number five')).toMatch(/^I did not name as many\. I have calm eleven/);
    sleeper.say('three');
    expect(sleeper.request?.routine).toBe('lower-back-ease');
  });

  it('with nothing named there is nothing to choose from', () => {
    expect(new Sleeper(kind).say('the second one')).toMatch(/^I have not named any yet\./);
  });

  it('what nothing is called is not guessed at: what there is is named', () => {
    for (const sentence of ['start the elbow routine', 'start the magic moon routine']) {
      const sleeper = new Sleeper(kind);
      expect(sleeper.say(sentence)).toMatch(/^I do not have that one\. I have .*like\?$/);
      expect(sleeper.request).toBeUndefined();
    }
  });

  it.each([
    [['ten minutes for my lower back please', 'make it seven minutes']],
    [['give me ten minutes for my lower back, no make it seven']],
    [['start a neck stretch for seven minutes', 'not the neck, the lower back']],
  ])('%j is the lower back in seven minutes', (sentences) => {
    const sleeper = new Sleeper(kind);
    for (const sentence of sentences) sleeper.say(sentence);
    expect(sleeper.request).toMatchObject({ region: 'lower-back', minutes: 7 });
  });

  it('a routine that has its name keeps it in other minutes', () => {
    const sleeper = new Sleeper(kind);
    sleeper.say('start my back stretch routine');
    sleeper.say('make it five');
    expect(sleeper.request).toMatchObject({ routine: 'evening-wind-down', minutes: 5 });
  });

  it('what is wished in the middle of the questions is what begins after them, and none is asked again', () => {
    const sleeper = new Sleeper(kind, newConversation);
    sleeper.say('start the neck one');
    expect(sleeper.say('no')).toContain('Chest pain.');
    expect(sleeper.say('not the neck, the lower back')).toMatch(/Chest pain, .*yes or no\?$/);
    expect(sleeper.say('make it seven minutes')).toMatch(/Chest pain, .*yes or no\?$/);
    sleeper.say('slower please');
    sleeper.say('no');
    sleeper.say('no');
    expect(sleeper.request).toMatchObject({ region: 'lower-back', minutes: 7, pace: 1 });
  });

  it('a list in the middle of the questions is chosen from there', () => {
    const sleeper = new Sleeper(kind, newConversation);
    sleeper.say('start my back stretch routine');
    expect(sleeper.say('what routines do you have')).toMatch(/^I have calm eleven.*yes or no\?$/);
    sleeper.say('the last one');
    for (let answer = 0; answer < 3; answer += 1) sleeper.say('no');
    expect(sleeper.request?.routine).toBe('lower-back-ease');
  });
});
