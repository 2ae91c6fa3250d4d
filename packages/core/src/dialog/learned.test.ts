import { describe, expect, it } from 'vitest';
import { respond } from '../english.js';
import { plainSpeaker, turnLimit } from '../entries/speech.js';
import { compose, enUS, renderText } from '../index.js';
import type { IntentName, Slots } from '../intents/intent.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { Memory } from './memory.js';

const TURN = turnLimit(235, enUS, plainSpeaker);

/** Somebody who comes back, night after night; each night begins with nothing but what was kept. */
class Sleeper {
  private conversation: Conversation = newConversation;
  private at = 0;
  constructor(
    public memory: Memory,
    public today = '2026-03-01',
  ) {}

  say(intent: IntentName, slots: Slots = {}, afterSeconds = 2): string {
    this.at += afterSeconds * 1000;
    const context = { at: this.at, turn: TURN, memory: this.memory, today: this.today };
    const [next, replies] = respond(this.conversation, { intent, slots }, context);
    this.conversation = next;
    for (const reply of replies) if (reply.type === 'remember') this.memory = reply.memory;
    return renderText(compose(replies));
  }

  sleepUntil(day: string): void {
    this.today = day;
    this.conversation = newConversation;
  }

  get request() {
    return this.conversation.session?.request;
  }
}

const ASKED = /^Shall we go on from where you stopped: knee rolls\?$/;

/** Stopped at the knee rolls of the evening routine. */
function stopped(): Sleeper {
  const sleeper = new Sleeper({ v: 1, introHeardOn: '2026-03-01' });
  sleeper.say('StartRoutine');
  sleeper.say('Yes', {}, 240);
  sleeper.say('Stop', {}, 5);
  return sleeper;
}

describe('the place where somebody stopped', () => {
  it.each([
    ['the same night', '2026-03-01', {}, true],
    ['the next night', '2026-03-02', {}, true],
    ['the night after that', '2026-03-03', {}, false],
    ['in another routine', '2026-03-02', { routine: 'lower-back-ease' }, false],
    ['in other minutes', '2026-03-02', { routine: 'evening-wind-down', minutes: 8 }, false],
  ] as const)('%s is offered or not', (_, day, slots, offered) => {
    const sleeper = stopped();
    sleeper.sleepUntil(day);
    expect(ASKED.test(sleeper.say('StartRoutine', slots))).toBe(offered);
  });

  it('is gone to by way of how one lies, for nobody knows that', () => {
    const sleeper = stopped();
    sleeper.sleepUntil('2026-03-02');
    sleeper.say('StartRoutine');
    expect(sleeper.say('Yes')).toMatch(
      /^On we go\. Ease out .* Find your way onto your back, with room on both sides\. .* Knee rolls\. /,
    );
  });

  it('is left by silence, too', () => {
    const sleeper = new Sleeper({ v: 1, introHeardOn: '2026-03-01' });
    sleeper.say('StartRoutine');
    sleeper.sleepUntil('2026-03-02');
    expect(sleeper.say('StartRoutine')).toMatch(ASKED);
  });

  it('is not kept after pain or an alarm, nor at the very end', () => {
    for (const symptom of ['chest', 'sharp']) {
      const sleeper = stopped();
      sleeper.say('StartRoutine');
      sleeper.say('Yes');
      sleeper.say('ReportPain', { symptom }, 60);
      sleeper.say('No');
      expect(sleeper.memory.place).toBeUndefined();
    }
    const sleeper = stopped();
    sleeper.say('StartRoutine');
    sleeper.say('No');
    for (let chunk = 0; chunk < 3; chunk += 1) sleeper.say('Yes', {}, 240);
    expect(sleeper.memory.place).toBeUndefined();
  });

  it('whoever says the sentence again begins again', () => {
    const sleeper = stopped();
    sleeper.sleepUntil('2026-03-02');
    sleeper.say('StartRoutine');
    expect(sleeper.say('StartRoutine')).toMatch(/^Evening back stretch, ten minutes\./);
  });
});

describe('what hurt', () => {
  const HURT = {
    v: 1,
    introHeardOn: '2026-03-01',
    resting: { 'pelvic-tilt': '2026-03-01' },
  } as const;

  it.each([
    ['2026-03-02', ['pelvic-tilt']],
    ['2026-03-07', ['pelvic-tilt']],
    ['2026-03-08', undefined],
  ])('is left out for a week: on %s', (day, skip) => {
    const sleeper = new Sleeper(HURT, day);
    sleeper.say('StartRoutine');
    expect(sleeper.request?.skip).toEqual(skip);
  });

  it('is forgotten after a week', () => {
    const sleeper = new Sleeper(HURT, '2026-03-08');
    sleeper.say('StartRoutine');
    expect(sleeper.memory.resting).toBeUndefined();
  });

  it('is done half as far by whoever asks for it by its name', () => {
    const sleeper = new Sleeper(HURT);
    sleeper.say('StartRoutine', { routine: 'pelvic-tilt' });
    expect(sleeper.request).toMatchObject({ routine: 'pelvic-tilt', ease: ['pelvic-tilt'] });
    expect(sleeper.request?.skip).toBeUndefined();
  });
});

describe('a remembered pace', () => {
  it('gives way where a step would not fit one answer any more', () => {
    const slow = { v: 1, introHeardOn: '2026-03-01', pace: 3, holds: 3 } as const;
    for (const minutes of [15, 18, 21, 24]) {
      const sleeper = new Sleeper(slow);
      const wish = { region: 'upper-back', setting: 'bed', minutes } as const;
      sleeper.say('StartRoutine', wish);
      for (let asked = 0; asked < 3; asked += 1) sleeper.say('No');
      expect([minutes, typeof sleeper.request]).toEqual([minutes, 'object']);
    }
  });
});

describe('a routine that is known', () => {
  it('is told in fewer words the third time, and lasts as long', () => {
    const sleeper = new Sleeper({ v: 1, introHeardOn: '2026-03-01' });
    const told = ['01', '02', '03'].map((day) => {
      sleeper.sleepUntil(`2026-03-${day}`);
      const first = sleeper.say('StartRoutine');
      return ASKED.test(first) ? sleeper.say('No') : first;
    });
    const words = told.map((text) => text.split(/\s+/).length);
    expect(words[1]).toBe(words[0]);
    expect(words[2]).toBeLessThan(words[0] ?? 0);
    expect(sleeper.request).toMatchObject({ known: true });
  });
});

describe('what an earlier version knew by another name', () => {
  it('is passed over, and everything else that rests or is eased stays so', () => {
    const sleeper = new Sleeper({
      v: 1,
      introHeardOn: '2026-03-01',
      resting: {
        'knee-swings': '2026-03-01',
        'figure-four.left': '2026-03-01',
        clam: '2026-03-01',
      },
      easing: { 'pelvic-rock': '2026-03-01', 'open-book.right': '2026-03-01' },
    });
    expect(sleeper.say('StartRoutine')).toMatch(/^Evening back stretch, ten minutes\./);
    expect(sleeper.request).toMatchObject({
      skip: ['figure-four.left', 'clam'],
      ease: ['open-book'],
    });
  });
});
