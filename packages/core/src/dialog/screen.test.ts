import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { compose, respond } from '../english.js';
import type { Intent, IntentName, Slots } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { FIRST_SCREEN } from './checks.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { Memory } from './memory.js';
import { nothingKnown } from './memory.js';
import type { Reply } from './reply.js';

const TODAY = '2026-03-01';

/** Somebody at a device that keeps time itself, and what is kept of them. */
class Visit {
  conversation: Conversation = newConversation;
  replies: readonly Reply[] = [];
  private at = 0;

  constructor(
    public memory: Memory = nothingKnown,
    private readonly around: { today?: string; oneWay?: boolean } = { today: TODAY },
  ) {}

  say(intent: IntentName, slots: Slots = {}, otherwise?: Intent): string {
    const said: Intent = { intent, slots, ...(otherwise ? { otherwise } : {}) };
    this.at += 1000;
    const context = { at: this.at, turn: null, memory: this.memory, ...this.around };
    [this.conversation, this.replies] = respond(this.conversation, said, context);
    for (const reply of this.replies) if (reply.type === 'remember') this.memory = reply.memory;
    if (this.replies.some(({ type }) => type === 'forget')) this.memory = nothingKnown;
    return renderText(compose(this.replies));
  }

  get plays(): boolean {
    return this.conversation.session?.status === 'playing';
  }

  /** Says no until something plays or nothing is asked any more. */
  saysNo(times: number): string {
    return Array.from({ length: times }, () => this.say('No')).at(-1) ?? '';
  }
}

const kept = (visit: Visit) => JSON.stringify(visit.memory);

const EVENING = 'evening-wind-down';

describe('the first screen', () => {
  it('is not asked of whoever wants to fall asleep: they hear what is a danger, and only breathe', () => {
    const visit = new Visit();
    expect(visit.say('StartRoutine', { routine: 'breathing-to-sleep' })).toMatch(
      /^New numbness between the legs/,
    );
    expect(visit.plays).toBe(true);
    expect(visit.conversation.session?.request.skip).toEqual(['tense-release']);
    expect(visit.conversation.person.screened).toBeUndefined();
  });

  it('says what is a danger, asks three questions, then plays and keeps only the day', () => {
    const visit = new Visit();
    const said = visit.say('StartRoutine');
    expect(said).toMatch(/^New numbness between the legs.* Call your local emergency number\. Lie/);
    expect(said).toMatch(/Is any of that new\?$/);
    for (const _ of FIRST_SCREEN.slice(1)) {
      const asked = visit.say('No');
      expect(asked).toMatch(/^[^?]*\. Any of those\?$/);
      expect(visit.plays).toBe(false);
    }
    visit.say('No');
    expect(visit.plays).toBe(true);
    expect(visit.memory).toEqual({ v: 1, introHeardOn: TODAY, told: { [EVENING]: 1 } });
  });

  it.each([
    ['saddle', ['Yes'], 'Go to a hospital emergency department now.'],
    ['bladder', ['Yes', 'No'], 'Go to a hospital emergency department now.'],
    ['chest', ['No', 'Yes'], 'Sit up, leaning back on your pillows.'],
    ['saddle', ['NotSure'], 'Go to a hospital emergency department now.'],
  ] as const)('yes to %s is acted on at once, and so is not being sure twice', (_, way, words) => {
    for (const answers of [
      ['Yes'],
      ['NotSure', 'NotSure'],
      ['Unknown', 'NotSure'],
      ['NotSure', 'Unknown'],
    ] as const) {
      const visit = new Visit();
      visit.say('StartRoutine');
      for (const answer of way) visit.say(answer);
      const said = answers.map((answer) => visit.say(answer)).at(-1);
      expect(said).toContain(words);
      expect(visit.plays).toBe(false);
      expect(visit.memory).toEqual({ v: 1, askAgain: true });
    }
  });

  it.each([
    ['both legs', ['Yes', 'No', 'No', 'Yes', 'Yes'], 'Go to a hospital emergency department now.'],
    ['one leg', ['Yes', 'No', 'No', 'Yes', 'No'], 'Please get this checked today'],
    ['a fall', ['No', 'Yes', 'No', 'Yes', 'Yes'], 'Keep your head and back still.'],
    ['a fever', ['No', 'Yes', 'No', 'Yes', 'No'], 'Please get this checked today'],
    ['cancer', ['No', 'No', 'Yes', 'No', 'No', 'Yes', 'Yes'], 'Please get this checked today'],
  ] as const)('%s is found by %j', (_, answers, words) => {
    const visit = new Visit();
    visit.say('StartRoutine');
    expect(answers.map((answer) => visit.say(answer)).at(-1)).toContain(words);
    expect(visit.plays).toBe(false);
  });

  it('keeps movements of what somebody says about themselves, and no word of it', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    visit.saysNo(2);
    for (const answer of ['Yes', 'Yes', 'Yes'] as const) visit.say(answer);
    visit.say('AvoidMovement', { precaution: 'osteoporosis' });
    expect(visit.say('No')).toContain('Thank you.');
    expect(visit.plays).toBe(true);
    expect(visit.memory.avoid).toEqual(
      expect.arrayContaining(['flat-on-back', ...avoidedFor('osteoporosis')]),
    );
    expect(kept(visit)).not.toMatch(/pregnan|osteo|bone/);
    const avoided = new Set(visit.memory.avoid);
    const request = visit.conversation.session?.request;
    expect(new Set(request?.avoid)).toEqual(avoided);
  });

  it.each([[['Yes']], [['No', 'Yes']], [['No', 'No', 'Yes']], [['NotSure']]] as const)(
    '%j, and then no to each alone, is breathing only, and to be looked at',
    (way) => {
      const visit = new Visit();
      visit.say('StartRoutine');
      for (const answer of way) visit.say(answer);
      let said = '';
      for (let asked = 0; !visit.plays && asked < 4; asked += 1) said = visit.say('No');
      expect(said).toBe(
        'Then only breathing tonight. Please have that looked at by a doctor, before you stretch.',
      );
      expect(visit.conversation.session?.request.routine).toBe('ten-breaths');
      // It was no screen that was passed: it is asked again.
      expect(visit.memory).toEqual(nothingKnown);
    },
  );

  it('takes up what was named of several, and asks about the others', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    visit.saysNo(2);
    expect(visit.say('AvoidMovement', { precaution: 'pregnant' })).toMatch(/^Brittle bones/);
    expect(visit.say('No')).toMatch(/^Cancer/);
    visit.say('No');
    expect(visit.plays).toBe(true);
    expect(visit.memory.avoid).toEqual(expect.arrayContaining(avoidedFor('pregnant')));
  });

  it.each([
    ['pregnant', 0, /^I will leave out what does not suit that\. New numbness/, /[Pp]regnant/],
    ['pregnant', 1, /^I will leave out what does not suit that\. Chest pain/, /[Pp]regnant/],
    ['osteoporosis', 0, /^I will leave out what does not suit that\. New numbness/, /[Bb]ones/],
    ['recent-surgery', 1, /^I will leave out what does not suit that\. Chest pain/, /operation/],
  ])(
    'says that %s was heard before it is asked about, after %i answers, and asks about the rest alone',
    (precaution, noes, answer, known) => {
      const visit = new Visit();
      visit.say('StartRoutine');
      visit.saysNo(noes);
      expect(visit.say('AvoidMovement', { precaution })).toMatch(answer);
      const asked: string[] = [];
      for (let answers = 0; !visit.plays && answers < 5; answers += 1) asked.push(visit.say('No'));
      expect(asked.join(' ')).not.toMatch(known);
      expect(asked.join(' ')).toMatch(/Cancer/);
      expect(visit.plays).toBe(true);
      expect(visit.memory.avoid).toEqual(expect.arrayContaining(avoidedFor(precaution)));
    },
  );

  it('takes a no that tells of something else as well for both', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    const no = { intent: 'No', slots: {} } as const;
    expect(visit.say('AvoidMovement', { precaution: 'osteoporosis' }, no)).toMatch(
      /^I will leave out what does not suit that\. Chest pain/,
    );
    // Among several things at once a no leaves open which, so the others are asked about.
    visit.say('No');
    expect(visit.say('AvoidMovement', { precaution: 'pregnant' }, no)).toMatch(/Cancer/);
    expect(visit.plays).toBe(false);
  });

  it.each([['twist'], ['glaucoma']])(
    'takes %s for no answer to a question about something else',
    (precaution) => {
      const visit = new Visit();
      visit.say('StartRoutine');
      visit.saysNo(2);
      expect(visit.say('AvoidMovement', { precaution })).toMatch(
        /^I will leave out what does not suit that\. Pregnant, brittle bones/,
      );
      expect(visit.plays).toBe(false);
    },
  );

  it('asks of a pregnancy, though brittle bones were told in answer to that', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    visit.saysNo(2);
    visit.say('Yes');
    expect(visit.say('AvoidMovement', { precaution: 'osteoporosis' })).toMatch(
      /Pregnant, or a new baby/,
    );
    expect(visit.say('No')).toMatch(/^Cancer/);
    visit.say('No');
    expect(visit.plays).toBe(true);
  });

  it('waits with what was wished while something else is asked or wished', () => {
    const visit = new Visit();
    visit.say('StartRoutine', { region: 'lower-back', minutes: 5 });
    expect(visit.say('SleepPosition')).toMatch(/^Try lying.*yes or no\?$/);
    expect(visit.say('Slower')).toMatch(/^I will give you more time\. First the question\./);
    expect(visit.say('ReportPain')).toMatch(/^I am sorry it hurts\..*yes or no\?$/);
    visit.saysNo(3);
    expect(visit.conversation.session?.request).toMatchObject({
      region: 'lower-back',
      minutes: 5,
      pace: 1,
    });
  });

  it.each([
    ['nerves', 0],
    ['today', 1],
    ['care', 2],
  ])('two answers to %s that are none move nothing and send nobody anywhere', (_, nos) => {
    for (const answers of [
      ['Unknown', 'Unknown'],
      ['Unknown', 'Thanks', 'Help', 'Unknown', 'Unknown'],
    ] as const) {
      const visit = new Visit();
      visit.say('StartRoutine');
      visit.saysNo(nos);
      const said = answers.map((answer) => visit.say(answer)).at(-1);
      expect(said).toMatch(
        /I did not hear a yes or a no\. So tonight only breathing and positions\. New numbness/,
      );
      expect(said).toMatch(/Say, ten breaths, or, how should I sleep\.$/);
      expect(said).not.toContain('emergency department');
      expect(visit.plays).toBe(false);
      expect(visit.memory).toEqual(nothingKnown);
      // Nothing has been passed: the next wish is asked about from the first question on.
      expect(visit.say('StartRoutine')).toMatch(/numbness between your legs/i);
      visit.say('StartRoutine', { routine: 'ten-breaths' });
      expect(visit.plays).toBe(true);
    }
  });

  it.each([
    ['Thanks', {}, /^You are welcome\./],
    ['Greet', {}, /^I am here\./],
    ['Help', {}, /^No feeling where you wipe\./],
    ['History', {}, /^I hear you\. Thank you for telling me\./],
    ['Resume', {}, /^New numbness/],
    ['Unknown', { aside: 'yes' }, /^I hear you\. New numbness/],
  ] as const)('takes %s %j for no answer, and asks again', (intent, slots, words) => {
    const visit = new Visit();
    visit.say('StartRoutine');
    for (let time = 0; time < 2; time += 1) {
      const answer = visit.say(intent, slots);
      if (time === 0) expect(answer).toMatch(words);
      expect(answer).toMatch(/bladder or bowel trouble: yes or no\?$/);
    }
  });

  it('waits for whoever says hang on, and for whoever speaks with somebody else', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    expect(visit.say('Pause')).toBe('I will wait. Say, go on, when you are back.');
    for (let time = 0; time < 5; time += 1) visit.say('Unknown', { aside: 'yes' });
    expect(visit.say('Resume')).toMatch(/New numbness.*yes or no\?$/);
    visit.saysNo(3);
    expect(visit.plays).toBe(true);
  });

  it('takes all of the three where nobody says which one', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    visit.saysNo(2);
    for (const answer of ['Yes', 'No', 'Yes', 'Unknown', 'Unknown', 'No'] as const)
      visit.say(answer);
    expect(visit.plays).toBe(true);
    for (const id of ['osteoporosis', 'hip-replacement', 'recent-surgery']) {
      expect(visit.memory.avoid).toEqual(expect.arrayContaining(avoidedFor(id)));
    }
  });

  it('pain is heard before it, and stop ends it', () => {
    const visit = new Visit();
    visit.say('StartRoutine');
    expect(visit.say('ReportPain', { symptom: 'tearing' })).toContain('Call your local emergency');
    const other = new Visit();
    other.say('StartRoutine');
    expect(other.say('Stop')).toBe('Good night.');
    expect(other.memory).toBe(nothingKnown);
  });

  it('is said as a statement to somebody who cannot answer', () => {
    const visit = new Visit(nothingKnown, { oneWay: true });
    visit.say('StartRoutine');
    expect(visit.plays).toBe(true);
    const [follow] = visit.replies.filter((reply) => reply.type === 'follow');
    const lines = follow?.timeline.segments[0]?.lines.map(({ key }) => key);
    expect(lines?.slice(0, 6)).toEqual(
      [
        'statement-care',
        'statement-nerves',
        'statement-chest',
        'statement-call-local',
        'statement-fever',
        'statement-hurts',
      ].map((line) => `dialog.${line}`),
    );
  });

  it('a timeline asked for by its id is that timeline, where the screen has been heard', () => {
    for (const routine of ['upper-back-relief', 'partner-massage']) {
      const visit = new Visit({ v: 1, introHeardOn: TODAY }, { today: TODAY, oneWay: true });
      visit.say('StartRoutine', { routine });
      expect(visit.conversation.session?.request).toEqual({ routine });
    }
  });

  it.each([
    ['ten breaths', 'StartRoutine', { routine: 'ten-breaths' }],
    ['a position', 'StartRoutine', { routine: 'side-pillow-knees' }],
  ] as const)('%s needs none, and starts after what is a danger', (_, intent, slots) => {
    const visit = new Visit();
    expect(visit.say(intent, slots)).toMatch(/^New numbness between the legs/);
    expect(visit.plays).toBe(true);
    // Once a visit is enough.
    expect(visit.say(intent, slots)).not.toContain('New numbness between');
  });

  it.each(['TurnOver', 'GetUp'] as const)('%s asks about a fall and a weak leg first', (intent) => {
    const visit = new Visit();
    expect(visit.say(intent, { asks: 'through' })).toMatch(/Did you fall, or is a leg weak\?$/);
    visit.say('No');
    expect(visit.plays).toBe(true);
    const fell = new Visit();
    fell.say(intent, { asks: 'through' });
    fell.say('Yes');
    expect(fell.say('Yes')).toContain('Keep your head and back still.');
    const known = new Visit({ v: 1, introHeardOn: TODAY });
    known.say(intent, { asks: 'through' });
    expect(known.plays).toBe(true);
  });

  it('at night nobody is asked, and nobody who has not heard it is moved', () => {
    const visit = new Visit();
    visit.say('NightWaking');
    const [follow] = visit.replies.filter((reply) => reply.type === 'follow');
    const exercises = follow?.timeline.segments.flatMap(({ exercise }) => exercise ?? []) ?? [];
    expect(exercises.length).toBeGreaterThan(0);
    for (const id of exercises) expect(catalogue.exercises[id]?.kind).toBe('breath');
    expect(visit.memory).toBe(nothingKnown);
  });
});

describe('somebody who has heard the screen', () => {
  it.each([
    ['today', '2026-03-01', 0],
    ['30 days ago, over the end of February', '2026-01-30', 0],
    ['31 days ago', '2026-01-29', 1],
    ['a leap year ago', '2024-02-29', 1],
    ['tomorrow, by another clock', '2026-03-02', 1],
  ])('%s is asked about it %s: %i question', (_, introHeardOn, questions) => {
    const visit = new Visit({ v: 1, introHeardOn });
    const said = visit.say('StartRoutine');
    expect(visit.plays).toBe(questions === 0);
    if (questions === 0) return;
    expect(said).toMatch(/Call your local emergency number\. Anything new since last time/);
    visit.say('No');
    expect(visit.plays).toBe(true);
    expect(visit.memory.introHeardOn).toBe(TODAY);
  });

  it('is asked all of it where nobody knows the day, and where something is new', () => {
    const dayless = new Visit({ v: 1, introHeardOn: TODAY }, {});
    expect(dayless.say('StartRoutine')).toContain('Numbness between your legs');
    const news = new Visit({ v: 1, introHeardOn: '2020-01-01' });
    news.say('StartRoutine');
    expect(news.say('Yes')).toContain('Numbness between your legs');
  });

  it('after an alarm is asked all of it, and whether a clinician agrees', () => {
    const visit = new Visit({ v: 1, introHeardOn: TODAY });
    visit.say('StartRoutine');
    visit.say('ReportPain', { symptom: 'chest' });
    expect(visit.memory).toEqual({ v: 1, askAgain: true, told: { [EVENING]: 1 } });
    for (const [answer, plays] of [
      ['Yes', 'evening-wind-down'],
      ['No', 'ten-breaths'],
    ] as const) {
      const next = new Visit(visit.memory);
      next.say('StartRoutine');
      expect(next.saysNo(FIRST_SCREEN.length)).toContain('Has a clinician said');
      next.say(answer);
      expect(next.conversation.session?.request.routine).toBe(plays);
      expect(next.memory.askAgain).toBe(answer === 'Yes' ? undefined : true);
    }
  });

  it('finds the pace and the movements of the last time, until they are forgotten', () => {
    const visit = new Visit({ v: 1, introHeardOn: TODAY });
    visit.say('StartRoutine');
    visit.say('Slower');
    visit.say('AvoidMovement', { precaution: 'twist' });
    expect(visit.memory).toEqual({
      v: 1,
      introHeardOn: TODAY,
      avoid: ['twist'],
      pace: 1,
      told: { [EVENING]: 1 },
    });
    const next = new Visit(visit.memory);
    next.say('StartRoutine');
    expect(next.conversation.session?.request).toMatchObject({ avoid: ['twist'], pace: 1 });
    next.say('AvoidMovement', { precaution: 'bend-forward' });
    expect(next.memory.avoid).toEqual(['twist', 'bend-forward']);
    next.say('ForgetMe');
    next.say('Yes');
    expect(next.memory).toEqual({ v: 1 });
  });

  it('is asked about an upper back once a visit', () => {
    const visit = new Visit({ v: 1, introHeardOn: TODAY });
    expect(visit.say('StartRoutine', { region: 'upper-back', minutes: 5 })).toMatch(
      /tight chest\?$/,
    );
    visit.say('No');
    expect(visit.plays).toBe(true);
    visit.say('StartRoutine', { routine: 'upper-back-relief' });
    expect(visit.plays).toBe(true);
    const weeksAgo: Memory = { v: 1, introHeardOn: '2026-02-10' };
    const later = new Visit(weeksAgo);
    later.say('StartRoutine', { region: 'upper-back', minutes: 5 });
    later.say('No');
    // One question is no screen, so its day stays.
    expect(later.memory).toEqual(weeksAgo);
    const other = new Visit({ v: 1, introHeardOn: TODAY });
    other.say('StartRoutine', { routine: 'upper-back-relief' });
    other.say('Unknown');
    expect(other.say('NotSure')).toContain('Sit up, leaning back on your pillows.');
  });
});

describe('a massage', () => {
  const known: Memory = { v: 1, introHeardOn: TODAY };

  it.each([
    ['self-massage-bed', 2, 'alcohol or sleeping pills tonight'],
    ['partner-massage', 2, 'alcohol or sleeping pills tonight'],
  ] as const)(
    '%s is asked about, %i questions, and then begins without their statements',
    (routine, questions, last) => {
      const visit = new Visit(known);
      visit.say('StartRoutine', { routine });
      // Both are for the shoulders.
      expect(visit.say('No')).toMatch(/^Blood thinners/);
      expect(visit.saysNo(questions - 1).toLowerCase()).toContain(last);
      expect(visit.plays).toBe(false);
      visit.say('No');
      expect(visit.plays).toBe(true);
      const [follow] = visit.replies.filter((reply) => reply.type === 'follow');
      const lines = follow?.timeline.segments[0]?.lines.map(({ key }) => key) ?? [];
      expect(lines.filter((key) => key.startsWith('contraindications.'))).toEqual([]);
    },
  );

  it('does not begin where one thing is against it, or nobody is sure', () => {
    for (const answers of [['Yes'], ['Unknown', 'Unknown']] as const) {
      const visit = new Visit(known);
      visit.say('StartRoutine', { routine: 'self-massage-bed' });
      visit.saysNo(2);
      expect(answers.map((answer) => visit.say(answer)).at(-1)).toMatch(/^Then no massage/);
      expect(visit.plays).toBe(false);
      expect(visit.memory).toEqual(known);
    }
  });
});

describe('heat', () => {
  /** Asked about heat, and timing it, after as many no as it has questions. */
  function timing(): Visit {
    const visit = new Visit();
    expect(visit.say('AskRemedy', { remedy: 'heat' })).toMatch(/Shall I time it for you\?$/);
    expect(visit.say('Yes')).toMatch(/Numb or broken skin there/);
    visit.saysNo(2);
    return visit;
  }

  it('is timed where somebody can answer: fifteen minutes, and then every minute that it has to go off', () => {
    const visit = timing();
    expect(visit.plays).toBe(true);
    const [follow] = visit.replies.filter((reply) => reply.type === 'follow');
    const lines = follow?.timeline.segments.flatMap((segment) => segment.lines) ?? [];
    expect(lines[0]).toMatchObject({ key: 'heatTimer.start', seconds: 900 });
    expect(
      lines.slice(1).every(({ key, seconds }) => key === 'heatTimer.off' && seconds === 60),
    ).toBe(true);
    expect(lines.length).toBeGreaterThan(15);
  });

  it('is no screen: whoever moves afterwards is asked', () => {
    const visit = timing();
    expect(visit.memory).toBe(nothingKnown);
    visit.say('ConfirmOff');
    expect(visit.say('StartRoutine')).toContain('Numbness between your legs');
  });

  it('ends with "it is off", and with nothing else unheard', () => {
    const off = timing();
    expect(off.say('ConfirmOff')).toBe('Good. Leave it out of the bed.');
    expect(off.conversation.session?.status).toBe('ended');
    const stopped = timing();
    expect(stopped.say('Stop')).toContain('Switch it off now');
    for (const slots of [{}, { symptom: 'sharp' }, { symptom: 'chest' }]) {
      const hurt = timing();
      expect(hurt.say('ReportPain', slots)).toMatch(/Switch it off now, and put it away\.$/);
      expect(hurt.conversation.session?.status).toBe('ended');
    }
    const alarm = timing();
    expect(alarm.say('ReportPain', { symptom: 'chest' })).toContain('Call your local emergency');
  });

  it.each([
    ['Next', 'I am timing your heat.'],
    ['Pause', 'I am timing your heat.'],
    ['TimeLeft', 'I am timing your heat.'],
    ['StartRoutine', 'The heat first.'],
    ['NightWaking', 'The heat first.'],
    ['ForgetMe', 'The heat first.'],
  ] as const)('goes on being timed whatever is said: %s', (intent, words) => {
    const visit = timing();
    expect(visit.say(intent)).toContain(words);
    expect(visit.conversation.session).toMatchObject({
      status: 'playing',
      request: { routine: 'heat-timer' },
    });
  });

  it.each([0, 1])('is not begun where something is against it, after %i times no', (nos) => {
    for (const answers of [['Yes'], ['Unknown', 'Unknown']] as const) {
      const visit = new Visit();
      visit.say('AskRemedy', { remedy: 'heat' });
      visit.say('Yes');
      visit.saysNo(nos);
      expect(answers.map((answer) => visit.say(answer)).at(-1)).toMatch(/^Then no heat tonight/);
      expect(visit.plays).toBe(false);
    }
  });

  it('is left to the own timer of a device that answers in chunks, and of whoever cannot answer', () => {
    const turn = { seconds: 235 };
    const [, replies] = respond(
      newConversation,
      { intent: 'AskRemedy', slots: { remedy: 'heat' } },
      { at: 0, turn },
    );
    expect(renderText(compose(replies))).toContain('I do not watch the time. Set a timer first.');
    const once = new Visit(nothingKnown, { oneWay: true });
    expect(once.say('AskRemedy', { remedy: 'heat' })).toContain('Set a timer first.');
  });
});

function avoidedFor(precaution: string) {
  const { movements = [] } = catalogue.precautions[precaution] ?? {};
  return movements.flatMap(({ tag, level }) => (level === 'skip' ? [tag] : []));
}
