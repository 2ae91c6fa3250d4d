import { describe, expect, it } from 'vitest';
import { evening, eveningSeconds } from '../../test/samples.js';
import { compose, recognise, respond } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { plainSpeaker } from '../speech/profile.js';
import { renderText } from '../speech/renderText.js';
import { turnLimit } from '../speech/turnLimit.js';
import { parseConversation } from '../stored/conversation.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

/** A person and a device; `turns` answers in chunks, `clock` keeps time itself. */
class Bedside {
  conversation: Conversation = screened;
  at = 1_000;

  constructor(private readonly kind: 'turns' | 'clock') {}

  /** What is said, when so many seconds have passed. */
  say(sentence: string, afterSeconds = 0): string {
    this.at += afterSeconds * 1000;
    const turn = this.kind === 'turns' ? turnLimit(235, enUS, plainSpeaker) : null;
    const [next, replies] = respond(this.conversation, recognise(sentence), { at: this.at, turn });
    const stored = parseConversation(JSON.parse(JSON.stringify(next)));
    expect(stored).toEqual(next);
    expect(JSON.stringify(next).length).toBeLessThan(1024);
    this.conversation = stored as Conversation;
    const script = compose(replies);
    return `${renderText(script)}${script.ends ? ' [end]' : ''}${script.again ? ' [listens]' : ''}`;
  }

  get session() {
    return this.conversation.session;
  }
}

const START = 'start my back stretch routine';
const IN_TILT_SECONDS = eveningSeconds('pelvic-tilt.move-1', 6);

describe.each(['turns', 'clock'] as const)('pain, on a device with %s', (kind) => {
  it.each([
    ['my chest hurts', 'Call your local emergency number now'],
    ["I can't feel my legs", 'Go to a hospital emergency department now.'],
    ["I can't breathe", 'Sit up, leaning back on your pillows.'],
    ['I want to die', 'You deserve a person right now.'],
    ['I fell out of bed', 'Keep your head and back still.'],
    ['I have a fever', 'Please get this checked today'],
  ])('"%s" is acted on at once, in every state, and nothing is asked', (sentence, words) => {
    const states: ((bed: Bedside) => void)[] = [
      () => {},
      (bed) => bed.say(START),
      (bed) => {
        bed.say(START);
        bed.say('pause', 60);
      },
      (bed) => {
        bed.say(START);
        bed.say('that hurts', IN_TILT_SECONDS);
      },
      (bed) => {
        bed.say(START);
        bed.say('stop', 20);
      },
    ];
    for (const prepare of states) {
      const bed = new Bedside(kind);
      prepare(bed);
      const answer = bed.say(sentence, 5);
      expect(answer).toContain(words);
      expect(answer).toMatch(/\[end\]$/);
      expect(answer).not.toContain('[listens]');
      expect(bed.session === null || bed.session.status === 'ended').toBe(true);
    }
  });

  it('stops at the first word of pain, asks one question, and leaves the exercise out', () => {
    const bed = new Bedside(kind);
    bed.say(START);
    expect(bed.say('ow', IN_TILT_SECONDS)).toBe(
      'Stop there. Ease out slowly. Breathe. Is it sharp, or just a strong stretch? [listens]',
    );
    expect(bed.say('sharp', 3)).toBe('Shall I leave that one out and go on? [listens]');
    expect(bed.session?.status).toBe('paused');
    const answer = bed.say('yes', 5);
    expect(answer).toContain('We leave that one out.');
    expect(bed.session).toMatchObject({
      status: 'playing',
      segmentId: 'knee-rolls.setup',
      request: { skip: ['pelvic-tilt'] },
    });
  });

  it.each(['no', 'colorless green ideas', 'stop'])(
    'after pain, "%s" ends the moves',
    (sentence) => {
      const bed = new Bedside(kind);
      bed.say(START);
      bed.say("it's sharp", IN_TILT_SECONDS);
      if (sentence === 'colorless green ideas') {
        expect(bed.say(sentence, 3)).toBe('Shall I leave that one out and go on? [listens]');
      }
      expect(bed.say(sentence, 3)).toMatch(/\[end\]$/);
      expect(bed.session?.status).toBe('ended');
    },
  );

  it.each([
    ['no', /^Then rest as you are\..*\[end\]$/],
    ['stop', /^Then rest as you are\..*\[end\]$/],
    ['carry on', /^We leave that one out\./],
    ['next', /^We leave that one out\./],
    ['colorless green ideas', /^Say sharp, or stretch, or stop\./],
    ['just a strong stretch', /^Shall we go half as far\?/],
    ['my chest hurts', /^That needs help straight away\./],
  ])('asked how it feels, "%s" is answered %s', (sentence, answer) => {
    const bed = new Bedside(kind);
    bed.say(START);
    bed.say('that hurts', IN_TILT_SECONDS);
    expect(bed.say(sentence, 3)).toMatch(answer);
  });

  it('half as far is told from the start of the exercise', () => {
    const bed = new Bedside(kind);
    bed.say(START);
    bed.say('just a strong stretch', IN_TILT_SECONDS);
    expect(bed.say('yes', 3)).toContain('Half as far, then.');
    expect(bed.session).toMatchObject({
      status: 'playing',
      segmentId: 'pelvic-tilt.setup',
      elapsedMs: 0,
      request: { ease: ['pelvic-tilt'] },
    });
    const skipping = new Bedside(kind);
    skipping.say(START);
    skipping.say('strong stretch', IN_TILT_SECONDS);
    expect(skipping.say('skip it', 3)).toContain('We leave that one out.');
  });

  it('two sharp pains end the moves', () => {
    const bed = new Bedside(kind);
    bed.say(START);
    bed.say("it's sharp", IN_TILT_SECONDS);
    bed.say('yes', 3);
    expect(bed.say('a sharp pain', 40)).toContain('no more moves tonight');
    expect(bed.session?.status).toBe('ended');
  });

  it.each([
    ["it's getting worse", ['yes', 'yes'], 'Please get this checked today'],
    ["it's getting worse", ['yes', 'no'], 'Then rest as you are.'],
    ["it's getting worse", ['no'], 'Then rest as you are.'],
    ['pins and needles', ['yes'], 'Go to a hospital emergency department now.'],
    ['pins and needles', ['no', 'yes'], 'Please get this checked today'],
    ['pins and needles', ['no', 'no'], 'Shall I leave that one out and go on?'],
    ["I'm dizzy", ['yes'], 'Then rest as you are.'],
    ["I'm dizzy", ['no'], 'Call your local emergency number now'],
    ['something popped', ['yes'], 'Please get this checked today'],
    ['something popped', ['no'], 'Shall I leave that one out and go on?'],
    ['cramp', ['yes'], 'Please get this checked today'],
    ['cramp', ['no', 'yes'], 'We leave that one out.'],
    ['cramp', ['not sure', 'no idea'], 'Please get this checked today'],
    ['pins and needles', ['maybe', 'purple'], 'Go to a hospital emergency department now.'],
    ['cramp', ['purple', 'purple'], 'I did not hear a yes or a no, so we stay stopped.'],
    ['pins and needles', ['purple', 'purple'], 'Then rest as you are.'],
    ["I'm dizzy", ['thank you', 'thanks'], 'Passing: yes or no?'],
  ] as const)('"%s", then %j leads to "%s"', (sentence, answers, words) => {
    const bed = new Bedside(kind);
    bed.say(START);
    bed.say(sentence, IN_TILT_SECONDS);
    expect(bed.session?.status).toBe('paused');
    expect(answers.map((answer) => bed.say(answer, 3)).at(-1)).toContain(words);
  });

  it.each([
    ['start my evening back stretch', IN_TILT_SECONDS, /^Stay lying down\./],
    ['start upper back relief', 90, /^Stay sitting, and hold on\./],
    ['start two on your feet', 60, /^Hold on to something, and sit down\./],
    [null, 0, /^Lie down, or sit and hold on\./],
  ] as const)(
    'tells somebody dizzy what suits how they sit, stand or lie: after %j',
    (start, seconds, words) => {
      const bed = new Bedside(kind);
      if (start) bed.say(start);
      expect(bed.say("I'm dizzy", seconds)).toMatch(words);
    },
  );

  it('a question about something else does not lead back into what hurt', () => {
    const bed = new Bedside(kind);
    bed.say(START);
    bed.say('that hurts', IN_TILT_SECONDS);
    expect(bed.say('how should I sleep', 3)).toMatch(
      /^Try lying .* Say sharp, or stretch, or stop\. \[listens\]$/,
    );
    expect(bed.session?.status).toBe('paused');
  });

  it('when nothing is playing, pain is met, and two things are offered that are no movement', () => {
    const bed = new Bedside(kind);
    expect(bed.say('my back hurts')).toBe(
      'I am sorry it hurts. Ask me how to lie. Or shall we breathe through it together? [listens]',
    );
    bed.say('yes');
    expect(bed.session?.request.routine).toBe('ten-breaths');
  });
});

describe('a routine by its name', () => {
  it.each([
    ['evening stretch for eight minutes', 8],
    ['evening stretch for ten minutes', 10],
    ['evening stretch', 10],
  ])('"%s" lasts %i minutes', (sentence, minutes) => {
    const bed = new Bedside('clock');
    bed.say(sentence);
    const { routine, ...wish } = bed.session?.request ?? {};
    expect(routine).toBe('evening-wind-down');
    expect(wish.minutes ?? 10).toBe(minutes);
  });

  it.each([
    [-5, 3],
    [0, 3],
    [1, 3],
    [7.5, 7],
    [90, 27],
  ])('in %d minutes is begun in the nearest that it comes in, and that is said', (asked, has) => {
    const intent = {
      intent: 'StartRoutine',
      slots: { routine: 'evening-wind-down', minutes: asked },
    } as const;
    const [{ session }, replies] = respond(screened, intent, { at: 0, turn: null });
    expect(renderText(compose(replies))).toMatch(/^The nearest I have is [\w-]+ minutes\./);
    expect(session?.request.minutes).toBe(has);
  });
});

describe('where answers are chunks', () => {
  it('reads the routine in four answers, each with a question but the last', () => {
    const bed = new Bedside('turns');
    expect(bed.say(START)).toMatch(/Shall I carry on\? \[listens\]$/);
    expect(bed.say('yes', 230)).toMatch(/Shall I carry on\? \[listens\]$/);
    expect(bed.say('yes', 230)).toMatch(/Shall I carry on\? \[listens\]$/);
    expect(bed.say('yes', 230)).toMatch(/Rest as long as you like\. \[end\]$/);
  });

  it('does not count on while nobody answers', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    expect(bed.say('yes', 9 * 3600)).toMatch(/^Carrying on\. Knee rolls\./);
  });

  it('takes "no" for stop and says nothing more', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    expect(bed.say('no', 230)).toBe('Stopped. [end]');
  });

  it('pain between two answers is pain of the exercise before', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    bed.say("it's sharp", 230);
    bed.say('yes', 4);
    expect(bed.session?.request.skip).toEqual(['pelvic-tilt']);
  });

  it('waits where it is when it has not understood three times in a row, and nothing is lost', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    expect(bed.say('purple', 230)).toBe(
      'I did not catch that. Say next, again, pause, or stop. Shall I carry on? [listens]',
    );
    expect(bed.say('purple', 5)).toMatch(/Shall I carry on\? \[listens\]$/);
    expect(bed.say('purple', 5)).toMatch(/^I will wait here\..*\[end\]$/);
    expect(bed.say('carry on', 60)).toMatch(/^Carrying on\. Knee rolls\./);
  });

  it('goes back over a change of position by saying how to turn first', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    bed.say('next', eveningSeconds('diaphragmatic-breathing.setup', 5));
    for (const sentence of ['next', 'next', 'next', 'next', 'next']) bed.say(sentence, 1);
    expect(bed.session?.segmentId).toBe('open-book.right.setup');
    expect(bed.say('go back', 30)).toMatch(
      /^Put the pillow from your knees to the head of the bed\. Roll slowly onto your back/,
    );
  });

  it('pause listens, and carrying on goes on with the step', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    expect(bed.say('pause', IN_TILT_SECONDS)).toBe(
      'Paused. Rest easy. Say carry on when you are ready. [listens]',
    );
    expect(bed.say('carry on', 30)).toMatch(/^Carrying on\./);
  });
});

describe('where the device keeps time', () => {
  it.each([
    ['slower', 'I will give you more time.', { pace: 1 }],
    ['faster', 'I will move along a little.', { pace: -1 }],
    ['longer hold', 'I will hold each stretch longer.', { holds: 1 }],
    ['shorter hold', 'I will keep the holds shorter.', { holds: -1 }],
  ])('"%s" changes the plan and keeps the place', (sentence, words, wish) => {
    const bed = new Bedside('clock');
    bed.say(START);
    expect(bed.say(sentence, eveningSeconds('figure-four.right.hold-1', 2))).toBe(words);
    expect(bed.session).toMatchObject({
      segmentId: 'figure-four.right.hold-1',
      elapsedMs: 2_000,
      status: 'playing',
      request: { routine: 'evening-wind-down', ...wish },
    });
  });

  it('says when it cannot go further, and takes a wish back', () => {
    const bed = new Bedside('clock');
    bed.say(START);
    for (const _ of [1, 2, 3]) bed.say('longer hold', 1);
    expect(bed.say('longer hold', 1)).toBe('That is as far as it goes.');
    for (const _ of [1, 2, 3]) bed.say('shorter hold', 1);
    expect(bed.session?.request).toEqual({ routine: 'evening-wind-down' });
  });

  it.each([
    [20, 'You have about nine and a half minutes left.'],
    [570, 'You have about thirty seconds left.'],
    [590, 'You have a few seconds left.'],
  ])('after %i s "how long is left" is answered "%s"', (seconds, words) => {
    const bed = new Bedside('clock');
    bed.say(START);
    expect(bed.say('how long is left', seconds)).toBe(words);
    expect(bed.session?.status).toBe('playing');
  });

  it('starting again while it plays begins anew', () => {
    const bed = new Bedside('clock');
    bed.say(START);
    bed.say(START, 300);
    expect(bed.session).toMatchObject({ segmentId: 'intro', elapsedMs: 0, status: 'playing' });
  });

  it('after the end nothing plays, and "start over" plays again', () => {
    const bed = new Bedside('clock');
    bed.say(START);
    expect(bed.say('next', evening().seconds + 5)).toMatch(/^We have not begun yet\./);
    bed.say('start over', 1);
    expect(bed.session).toMatchObject({ segmentId: 'intro', status: 'playing' });
  });

  it('closes for nothing that it does not understand, and says it in other words each time', () => {
    const bed = new Bedside('clock');
    const answers = Array.from({ length: 5 }, () => bed.say('purple'));
    expect(answers.filter((answer) => answer.includes('[end]'))).toEqual([]);
    expect(new Set(answers).size).toBe(5);
  });

  it('an unknown routine is refused in words, and the conversation is as it was', () => {
    const turn = null;
    const [next, replies] = respond(
      newConversation,
      { intent: 'StartRoutine', slots: { routine: 'constructor' } },
      { at: 0, turn },
    );
    expect(renderText(compose(replies))).toContain('I do not have that routine.');
    expect(next.session).toBeNull();
  });
});

describe('an answer to the closing question', () => {
  it('means that the chunk was heard, though the plan gave it more time', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    // A quick voice has asked some seconds before the plan would.
    const planned = eveningSeconds('knee-rolls.setup');
    expect(bed.say('yes', planned - 8)).toMatch(/^Carrying on\. Knee rolls\./);
  });

  it.each([
    ['again', 'Pelvic tilt.'],
    ['next', 'Knee rolls.'],
    ['go back', 'Belly breathing.'],
  ])('"%s" is about the exercise that was heard: %s', (sentence, first) => {
    const bed = new Bedside('turns');
    bed.say(START);
    expect(bed.say(sentence, 230).startsWith(first)).toBe(true);
  });

  it.each(['how long is left', 'slower', 'do the other side'])(
    'after "%s" the question is asked again, and yes goes on with the next exercise',
    (sentence) => {
      const bed = new Bedside('turns');
      bed.say(START);
      expect(bed.say(sentence, 230)).toMatch(/Shall I carry on\? \[listens\]$/);
      expect(bed.say('yes', 5)).toMatch(/^Carrying on\. Knee rolls\./);
    },
  );

  it.each(['help', 'purple'])(
    '"%s" in the middle of a chunk stops the clock until yes',
    (sentence) => {
      const bed = new Bedside('turns');
      bed.say(START);
      const inWords = eveningSeconds('diaphragmatic-breathing.setup', 2);
      expect(bed.say(sentence, inWords)).toMatch(/Shall I carry on\? \[listens\]$/);
      // The set-up is spoken once more.
      expect(bed.say('yes', 30)).toMatch(/^Carrying on\. Belly breathing\./);
    },
  );

  it('in the last chunk too, help asks and yes is understood', () => {
    const bed = new Bedside('turns');
    bed.say(START);
    bed.say('yes', 230);
    bed.say('yes', 230);
    bed.say('help', 20);
    expect(bed.say('yes', 5)).toMatch(/^Carrying on\./);
  });
});

describe('thanks', () => {
  it('are no answer, and no reason to stop', () => {
    const bed = new Bedside('clock');
    bed.say(START);
    expect(bed.say('thank you', 60)).toBe('You are welcome.');
    expect(bed.session?.status).toBe('playing');
  });
});

describe('the question about pain', () => {
  it.each(['carry on', 'next', 'yes', 'start over', START])(
    'whoever goes on with "%s" goes on without what hurt',
    (sentence) => {
      for (const kind of ['turns', 'clock'] as const) {
        const bed = new Bedside(kind);
        bed.say(START);
        bed.say("it's sharp", IN_TILT_SECONDS);
        expect(bed.say(sentence, 3)).toContain('We leave that one out.');
        expect(bed.session?.request.skip).toEqual(['pelvic-tilt']);
      }
    },
  );

  it.each(['again', 'slower', 'how long is left', 'help', 'pause'])(
    '"%s" is not an answer: asked once more, then it stays stopped',
    (sentence) => {
      const bed = new Bedside('turns');
      bed.say(START);
      bed.say("it's sharp", IN_TILT_SECONDS);
      expect(bed.say(sentence, 3)).toBe('Shall I leave that one out and go on? [listens]');
      expect(bed.say(sentence, 3)).toMatch(/^Then rest as you are\..*\[end\]$/);
    },
  );
});

describe('what cannot be followed any more', () => {
  const stored = (change: object): Conversation =>
    ({
      ...newConversation,
      session: {
        v: 1,
        request: { routine: 'evening-wind-down' },
        segmentId: 'intro',
        elapsedMs: 0,
        status: 'playing',
        at: 0,
        ...change,
      },
    }) as Conversation;

  it.each([
    ['a routine that was withdrawn', stored({ request: { routine: 'withdrawn' } })],
    ['a place that is gone', stored({ segmentId: 'somersault.setup' })],
  ])('%s is started afresh, and pain is still heard', (_, conversation) => {
    const say = (sentence: string) =>
      renderText(compose(respond(conversation, recognise(sentence), { at: 9, turn: null })[1]));
    expect(say('next')).toContain('We have not begun yet.');
    expect(say('that hurts')).toContain('I am sorry it hurts.');
  });

  it.each(['constructor', '__proto__', 'toString', 'no-such-symptom', 7])(
    'the symptom %s is pain all the same',
    (symptom) => {
      const intent = { intent: 'ReportPain', slots: { symptom } } as const;
      const [, replies] = respond(newConversation, intent, { at: 0, turn: null });
      expect(renderText(compose(replies))).toContain('I am sorry it hurts.');
    },
  );
});
