import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Intent, IntentName, Slots } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import { FIRST_SCREEN, GATES } from './checks.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { DialogKey } from './dialogKey.js';
import { say } from './reply.js';

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
      expect([avoid?.length ?? 0, soften?.length ?? 0]).not.toContain(0);
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
    visit.say('Stop');
    visit.say('StartRoutine', { region: 'upper-back' });
    for (const _ of GATES['upper-back']) visit.say('No');
    expect(visit.conversation.person.gated).toEqual(['massage', 'upper-back']);
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

  /** Somebody who has been asked the first question. */
  function beingAsked() {
    const visit = new Unremembered(newConversation);
    visit.say('StartRoutine');
    return visit;
  }

  it('a wish about the routine or a remark is no answer, however often: the question waits', () => {
    const about: IntentName[] = ['Next', 'Previous', 'TimeLeft', 'Repeat', 'Slower', 'LongerHold'];
    const besides: IntentName[] = ['Pause', 'Resume', 'Help', 'Thanks', 'Greet', 'History'];
    const takenForOne = [...about, ...besides].filter((intent) => {
      const visit = beingAsked();
      for (const _ of [1, 2, 3]) visit.say(intent);
      return visit.plays || visit.asked !== FIRST_SCREEN[0];
    });
    expect(takenForOne).toEqual([]);
  });

  it('what cannot wait is named to whoever asks when to get help; what can, is for another time', () => {
    const words = (...keys: DialogKey[]) => renderText(compose(keys.map((key) => say(key))));
    const alone = new Unremembered(newConversation).say('WhenToGetHelp');
    const said = beingAsked().say('WhenToGetHelp');
    for (const [text, isThere] of [[alone, true] as const, [said, false] as const]) {
      expect(text).toContain(words('get-help-now'));
      expect(text.includes(words('get-help-soon'))).toBe(isThere);
    }
  });

  it('an exercise that is asked for is another wish, and one that nobody knows is none', () => {
    const visit = beingAsked();
    visit.say('No');
    visit.say('DescribeExercise');
    expect([visit.asked, visit.conversation.wish?.routine]).toEqual([
      FIRST_SCREEN[1],
      'evening-wind-down',
    ]);
    visit.say('DescribeExercise', { exercise: 'pelvic-tilt' });
    expect(visit.asked).toBe(FIRST_SCREEN[1]);
    for (const _ of FIRST_SCREEN.slice(1)) visit.say('No');
    expect(visit.conversation.session?.request.routine).toBe('pelvic-tilt');
  });

  it('a routine that was named meanwhile may be chosen, and is what begins afterwards', () => {
    const visit = beingAsked();
    visit.say('ListRoutines');
    visit.say('Choose', { choice: 2 });
    const [, second] = visit.conversation.list ?? [];
    expect([visit.asked, visit.conversation.wish?.routine]).toEqual([FIRST_SCREEN[0], second]);
    for (const _ of FIRST_SCREEN) visit.say('No');
    expect(visit.conversation.session?.request.routine).toBe(second);
  });

  it('one of several things is a yes to them, neither is a no, and the other one is a wish about the routine', () => {
    const after = (intent: IntentName, slots?: Slots) => {
      const visit = beingAsked();
      visit.say(intent, slots);
      return visit.asked;
    };
    const yes = after('Yes');
    expect(yes).not.toBe(FIRST_SCREEN[0]);
    expect(after('Choose', { choice: 1 })).toBe(yes);
    expect(after('Choose', { choice: 'neither' })).toBe(FIRST_SCREEN[1]);
    expect(after('Choose', { choice: 'other' })).toBe(FIRST_SCREEN[0]);
    expect(after('OtherSide')).toBe(FIRST_SCREEN[0]);
    const visit = beingAsked();
    for (const _ of [1, 2, 3]) visit.say('OtherSide');
    expect(visit.asked).toBe(FIRST_SCREEN[0]);
  });

  it.each(['TurnOver', 'GetUp', 'NightWaking'] as const)(
    '%s goes first, and the screen is asked later',
    (intent) => {
      const visit = new Unremembered(newConversation);
      visit.say('StartRoutine');
      visit.say(intent, intent === 'NightWaking' ? {} : { asks: 'through' });
      if (visit.asked === 'fell-or-weak') visit.say('No');
      expect(visit.plays).toBe(true);
      visit.say('StartRoutine', { routine: 'evening-wind-down' });
      expect([visit.plays, visit.asked]).toEqual([false, FIRST_SCREEN[0]]);
    },
  );
});
