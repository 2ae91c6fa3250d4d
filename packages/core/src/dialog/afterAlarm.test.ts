import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { compose, respond } from '../english.js';
import type { IntentName, Slots, Symptom } from '../intents/intent.js';
import { INTENTS, SYMPTOMS } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import { alarmLines } from './alarm.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

/** Somebody who was sent for help. */
class Sent {
  at = 0;
  conversation: Conversation = screened;
  constructor(...symptoms: string[]) {
    for (const symptom of symptoms) this.say('ReportPain', { symptom });
  }

  say(intent: IntentName, slots: Slots = {}): string {
    this.at += 5000;
    const context = { at: this.at, turn: null, country: 'US' };
    const [next, replies] = respond(this.conversation, { intent, slots }, context);
    this.conversation = next;
    return renderText(compose(replies));
  }

  get moves() {
    return this.conversation.session?.status === 'playing';
  }
}

describe('after words that sent somebody for help', () => {
  it.each([
    ['chest', /nine one one/],
    ['saddle', /hospital/],
    ['pregnancy-alarm', /maternity/],
    ['despair', /nine eight eight|no more|nine one one/],
  ])('with %s, every intent is answered with whom to call, and nothing moves', (symptom, whom) => {
    const wrong = INTENTS.filter((intent) => {
      const sent = new Sent(symptom);
      return !whom.test(sent.say(intent)) || sent.moves;
    });
    expect(wrong).toEqual([]);
  });

  it('no two of a dozen sentences have the same answer', () => {
    const sent = new Sent('chest');
    const said: IntentName[] = ['Unknown', 'Unknown', 'Yes', 'No', 'Resume', 'NotSure', 'Help'];
    const more: IntentName[] = ['AskRemedy', 'SleepPosition', 'StartRoutine', 'Unknown', 'Thanks'];
    const answers = [...said, ...more].map((intent) => sent.say(intent));
    expect(new Set(answers).size).toBe(12);
  });

  it('says how to sit or lie where the words for help do', () => {
    expect(new Sent('chest').say('SleepPosition')).toMatch(/^Sit up, leaning back/);
    expect(new Sent('fall').say('SleepPosition')).toMatch(/^Keep your head and back still\./);
  });

  it('a denial takes nothing back, and neither does feeling better', () => {
    for (const intent of ['No', 'Unknown', 'ForgetMe', 'Thanks', 'Resume', 'Slower'] as const) {
      const sent = new Sent('chest');
      sent.say(intent);
      expect([intent, sent.conversation.person.sentFor, sent.moves]).toEqual([
        intent,
        'chest',
        false,
      ]);
    }
  });

  it.each(['History', 'No', 'Slower'] as const)(
    'may have been misheard after %s: that is asked once, and a bare no takes the words back',
    (intent) => {
      const sent = new Sent('chest');
      expect(sent.say(intent)).toMatch(
        /heard you right\. .*nine one one\. Is it your chest .*now\?$/,
      );
      expect(sent.say('No')).toMatch(/^Then I misheard you\./);
      expect(sent.conversation.person.sentFor).toBeUndefined();
      sent.say('StartRoutine');
      expect(sent.conversation.open.is).toBe('screening');
    },
  );

  it('a no that tells more takes nothing back, and neither does anything else', () => {
    for (const intent of INTENTS.filter((one) => one !== 'No')) {
      const sent = new Sent('chest');
      sent.say('No');
      sent.say(intent);
      expect([intent, sent.conversation.person.sentFor]).toEqual([intent, 'chest']);
    }
    const sent = new Sent('chest');
    for (let time = 0; time < 3; time += 1) sent.say('No', { more: 'yes' });
    expect(sent.conversation.person.sentFor).toBe('chest');
  });

  it('of whatever kind, heard once or twice, and after any other sentence, a plain denial is asked about, and the next takes the words back', () => {
    const alarms = SYMPTOMS.filter((symptom) => alarmLines(symptom, catalogue));
    const before: readonly IntentName[] = ['Unknown', 'StartRoutine', 'ExplainCause', 'Help'];
    const held = alarms.flatMap((symptom) =>
      [[symptom], [symptom, symptom]].flatMap((heard) =>
        [[], ...before.map((one) => [one])].flatMap((others) => {
          const sent = new Sent(...heard);
          for (const other of others) sent.say(other);
          // Where an offer was made meanwhile, a no turns that down first.
          if (sent.conversation.open.is === 'take-through') sent.say('No');
          const asked = sent.say('No');
          sent.say('No');
          const isFree = sent.conversation.person.sentFor === undefined && /\?$/.test(asked);
          return isFree ? [] : [`${heard} ${others}`];
        }),
      ),
    );
    expect(held).toEqual([]);
  });

  it.each(['AskRemedy', 'ExplainCause', 'ListRoutines'] as const)(
    'is asked about once after %s, which anybody asks who is well; then the question waits for whoever is called',
    (question) => {
      const sent = new Sent('saddle');
      expect(sent.say(question)).toMatch(/heard you right\. .*hospital/);
      expect(sent.say(question)).not.toMatch(/heard you right/);
      const crisis = new Sent('despair');
      expect(crisis.say(question)).not.toMatch(/heard you right/);
    },
  );

  it('is asked about in the words of what was heard, for a no takes back no more than it names', () => {
    const named: readonly (readonly [Symptom, RegExp])[] = [
      ['cold-leg', /leg is suddenly cold/],
      ['calf', /calf that is newly swollen/],
      ['meningitis', /stiff neck/],
      ['tearing', /tearing/],
      ['ectopic', /shoulder-tip/],
      ['kidney', /burning pee/],
    ];
    for (const [symptom, words] of named) {
      const sent = new Sent(symptom);
      expect(sent.say('No')).toMatch(words);
      expect(sent.say('Yes')).toMatch(/help straight away|get this checked today|maternity/);
    }
  });

  it('breathing is not refused to whoever does not want to live, and nothing else is begun', () => {
    const sent = new Sent('despair');
    expect(sent.say('StartRoutine')).toMatch(/^Yes, let us breathe\. .*nine eight eight/);
    expect(sent.moves).toBe(false);
    expect(sent.conversation.open.is).toBe('after-alarm');
  });

  it('is still asked about, and only a clear no takes the words back', () => {
    const unheard = new Sent('chest');
    for (const intent of ['History', 'Unknown', 'Unknown'] as const) unheard.say(intent);
    expect(unheard.conversation.open.is).toBe('after-alarm');
    const again = new Sent('chest');
    again.say('History');
    expect(again.say('Yes')).toMatch(/^That needs help straight away\./);
  });

  it('while it is in doubt, every answer that does not settle it names whom to call', () => {
    const settles: IntentName[] = ['Yes', 'No', 'Choose', 'History', 'Stop', 'Pause', 'ForgetMe'];
    const unnamed = INTENTS.filter((intent) => {
      const doubtful = new Sent();
      doubtful.say('ReportPain', { symptom: 'chest', doubt: 'yes' });
      return !settles.includes(intent) && !/nine one one/.test(doubtful.say(intent));
    });
    expect(unnamed).toEqual([]);
  });

  it('a remark in between is no answer, and leaves what was open before', () => {
    const aside = { aside: 'yes' };
    const asked = new Sent();
    asked.conversation = newConversation;
    asked.say('StartRoutine');
    asked.say('ReportPain', { symptom: 'fever', doubt: 'yes' });
    for (let time = 0; time < 2; time += 1)
      expect(asked.say('Unknown', aside)).toMatch(/seen today\. .*yes or no\?$/);
    for (let time = 0; time < 2; time += 1) asked.say('Unknown', aside);
    expect(asked.conversation.open.is).toBe('screening');
    expect(asked.moves).toBe(false);
  });

  it('what may be seen later holds nobody, but nothing moves that visit', () => {
    const sent = new Sent('fever');
    expect(sent.say('SleepPosition')).toMatch(/^Try lying .* Please have it checked today/);
    expect(sent.say('Thanks')).toMatch(/^You are welcome\./);
    expect(sent.say('StartRoutine')).toMatch(/No stretches before that was looked at\./);
    sent.say('Yes');
    expect(sent.conversation.session?.request.routine).toBe('ten-breaths');
  });

  it('a smaller trouble on top gets the words of the greater, a crisis always its own', () => {
    expect(new Sent('cancer-history').say('ReportPain', { symptom: 'weight-loss' })).toMatch(
      /^Please get this checked today/,
    );
    expect(new Sent('chest').say('ReportPain', { symptom: 'fever' })).toMatch(/nine one one now/);
    expect(new Sent('chest').say('ReportPain', { symptom: 'despair' })).toMatch(/nine eight eight/);
  });
});
