import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Intent, IntentName, Slots } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import { FIRST_SCREEN, GATES } from './checks.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

/** A conversation of which no store keeps anything, so that all care is in it alone. */
class Unremembered {
  private at = 0;
  constructor(public conversation: Conversation = screened) {}

  say(intent: IntentName, slots: Slots = {}): string {
    const said: Intent = { intent, slots };
    this.at += 1000;
    const [next, replies] = respond(this.conversation, said, { at: this.at, turn: null });
    this.conversation = next;
    return renderText(compose(replies));
  }

  get plays(): boolean {
    return this.conversation.session?.status === 'playing';
  }

  get asked(): string | undefined {
    const { open } = this.conversation;
    return open.is === 'screening' ? open.now : undefined;
  }
}

describe('what outlasts a sentence, with no store behind it', () => {
  it('is no leave to move once somebody was sent for help, however they ask', () => {
    const before = new Unremembered();
    before.say('StartRoutine');
    expect(before.plays).toBe(true);
    before.say('ReportPain', { symptom: 'chest' });
    for (const intent of ['StartRoutine', 'NightWaking', 'Resume', 'StartOver'] as const) {
      before.say(intent);
      expect([intent, before.plays]).toEqual([intent, false]);
    }
  });

  it('is what somebody leaves out and does gently, whatever is asked in between', () => {
    const inBetween: [IntentName, Slots][] = [
      ['Help', {}],
      ['Unknown', {}],
      ['ExplainCause', { cause: 'disc' }],
      ['AskRemedy', { remedy: 'heat' }],
      ['ListRoutines', {}],
      ['StartRoutine', {}],
      ['Stop', {}],
    ];
    const lost = inBetween.filter(([intent, slots]) => {
      const told = new Unremembered();
      told.say('AvoidMovement', { precaution: 'pregnant' });
      const { avoid, soften } = told.conversation.person;
      expect([avoid?.length, soften?.length]).not.toContain(0);
      told.say(intent, slots);
      told.say('StartRoutine');
      const { conversation } = told;
      const request = conversation.session?.request;
      return ![conversation.person, request].every(
        (one) => JSON.stringify([one?.avoid, one?.soften]) === JSON.stringify([avoid, soften]),
      );
    });
    expect(lost).toEqual([]);
  });

  it('is what was asked about a massage, for one visit', () => {
    const visit = new Unremembered({ ...newConversation, person: { screened: true } });
    visit.say('StartRoutine', { routine: 'self-ball-wall' });
    for (const _ of GATES.massage) visit.say('No');
    expect([visit.plays, visit.conversation.person.gated]).toEqual([true, ['massage']]);
    visit.say('Stop');
    visit.say('ExplainCause', { cause: 'disc' });
    visit.say('StartRoutine', { routine: 'self-ball-wall' });
    expect([visit.plays, visit.asked]).toEqual([true, undefined]);
  });
});

describe('in the middle of the screen', () => {
  const answers: [IntentName, Slots][] = [
    ['SleepPosition', { region: 'lower-back' }],
    ['ExplainCause', { cause: 'disc' }],
    ['AskRemedy', { remedy: 'mattress' }],
    ['ListRoutines', {}],
    ['AskSource', {}],
  ];
  it.each(answers)('%s is answered, and the question is taken up again', (intent, slots) => {
    const alone = new Unremembered(newConversation).say(intent, slots).split('. ')[0] ?? '';
    const visit = new Unremembered(newConversation);
    visit.say('StartRoutine');
    const said = visit.say(intent, slots);
    expect([said.startsWith(alone), said.endsWith('yes or no?')]).toEqual([true, true]);
    expect(visit.asked).toBe(FIRST_SCREEN[0]);
    for (const _ of FIRST_SCREEN) visit.say('No');
    expect(visit.plays).toBe(true);
  });

  it.each(['TurnOver', 'GetUp', 'NightWaking'] as const)(
    '%s goes first, and the screen is asked later',
    (intent) => {
      const visit = new Unremembered(newConversation);
      visit.say('StartRoutine');
      visit.say(intent);
      if (visit.asked === 'fell-or-weak') visit.say('No');
      expect(visit.plays).toBe(true);
      visit.say('StartRoutine', { routine: 'evening-wind-down' });
      expect([visit.plays, visit.asked]).toEqual([false, FIRST_SCREEN[0]]);
    },
  );
});
