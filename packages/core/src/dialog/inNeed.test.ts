import { describe, expect, it } from 'vitest';
import { compose, recognise, respond } from '../english.js';
import type { Intent, IntentName, Slots } from '../intents/intent.js';
import { inNeedSigns } from '../locales/en-US/inNeedSigns.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import { expectingOf } from './expectingOf.js';
import { NEEDS } from './open/inNeed.js';

/** A night in which sentences are said one after the other. */
class Night {
  at = 0;
  constructor(
    public conversation: Conversation = screened,
    readonly country: string | undefined = undefined,
  ) {}

  hear(intent: Intent) {
    this.at += 10_000;
    const [next, replies] = respond(this.conversation, intent, {
      at: this.at,
      turn: null,
      ...(this.country ? { country: this.country } : {}),
    });
    this.conversation = next;
    return { text: renderText(compose(replies)), replies };
  }

  say(sentence: string) {
    return this.hear(recognise(sentence, { expecting: expectingOf(this.conversation) })).text;
  }
}

const report = (symptom: string, slots: Slots = {}): Intent => ({
  intent: 'ReportPain',
  slots: { symptom, ...slots },
});

describe('while help is needed', () => {
  it('everything that a language hears about getting it has an answer, with whom to call unless it is coming', () => {
    const heard = new Set(inNeedSigns.map(([need]) => need));
    expect([...heard].sort()).toEqual([...NEEDS].sort());
    const whom: Readonly<Record<string, RegExp>> = {
      chest: /nine one one/,
      saddle: /hospital/,
      despair: /nine eight eight/,
      'pregnancy-alarm': /maternity/,
    };
    const wrong = NEEDS.flatMap((need) =>
      Object.entries(whom).flatMap(([symptom, call]) => {
        const night = new Night(screened, 'US');
        night.hear(report(symptom));
        const { text } = night.hear({ intent: 'Help', slots: { about: need } });
        return need === 'coming' || call.test(text) ? [] : [`${need}, ${symptom}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['who do I ring then', /Somebody answers there at any hour/],
    ['what number was it again', /Somebody answers there/],
    ['what do I do till they get here', /Have the door unlocked/],
    ['and until the ambulance comes, what shall I do', /Have the door unlocked/],
    ["there's nobody here but me", /on loudspeaker/],
    ['I live alone', /on loudspeaker/],
    ["I've one of those alarm buttons round my neck", /Press it now/],
    ['should I take an aspirin', /Ask them that/],
    ['can you call them for me', /not able to make the call/],
    ["I'll ring them in the morning", /Do not wait until morning/],
    ["I'll see how I am tomorrow", /Do not wait until morning/],
    ["I'll drive myself over", /do not drive yourself/],
    ["I don't want to be a nuisance", /no trouble to them/],
    ['my wife is awake now', /Tell them now/],
    ['what would I even say to them', /what you told me/],
  ])('"%s" has an answer of its own', (sentence, answer) => {
    const night = new Night();
    night.hear(report('chest'));
    expect(night.say(sentence)).toMatch(answer);
  });

  it.each([
    "she's dialing them now",
    "somebody's ringing them for me",
    "he's ringing them, ta",
    "they're on their way",
    "I've pressed it, the lady's talking",
    "right, Alec's up, he's got the car keys",
    'off to hospital now',
    'she carrying me to A and E now',
  ])('"%s" lets go, in every state in which it is needed', (sentence) => {
    const sent = new Night();
    sent.hear(report('chest'));
    const asked = new Night();
    asked.hear(report('chest', { doubt: 'yes' }));
    const screening = new Night(newConversation);
    screening.hear({ intent: 'StartRoutine', slots: {} });
    for (const night of [sent, asked, screening]) {
      const text = night.say(sentence);
      expect(text).not.toMatch(/\?/);
      expect(text.split(' ').length).toBeLessThan(10);
    }
  });
});

describe('of two dangers', () => {
  it('another is named beside the words for the first, for whoever was sent for help', () => {
    const night = new Night();
    night.hear(report('despair'));
    const { text } = night.hear(report('chest', { doubt: 'slight' }));
    expect(text).toMatch(/chest or your breathing .*call a crisis line/i);
    expect(night.conversation.open).toMatchObject({ is: 'after-alarm', symptom: 'despair' });
  });

  it('the one told last is asked about, with the sign of the first', () => {
    const night = new Night();
    night.hear(report('stroke-signs', { doubt: 'yes' }));
    const { text } = night.hear(report('saddle', { doubt: 'yes' }));
    expect(text).toMatch(/faint or confused.*Newly numb between the legs/);
    expect(night.conversation.open).toMatchObject({ is: 'about-pain', now: 'maybe-saddle' });
  });
});

describe('of their life', () => {
  const evasions: IntentName[] = [
    'Unknown',
    'AskSource',
    'SleepPosition',
    'Repeat',
    'Pause',
    'Stop',
  ];

  it('no two sentences leave somebody without a line to call', () => {
    const mute = evasions.flatMap((first) =>
      evasions.flatMap((second) => {
        const night = new Night(screened, 'US');
        night.hear(report('despair', { doubt: 'yes' }));
        const told = [first, second].map((intent) => night.hear({ intent, slots: {} }).text);
        return told.some((text) => /nine eight eight/.test(text)) ? [] : [`${first}, ${second}`];
      }),
    );
    expect(mute).toEqual([]);
  });

  it('whoever is asked and tells more of it has answered', () => {
    const night = new Night();
    night.say("I wonder whether they'd be better off with the insurance than with me lying here");
    expect(night.say('I have counted out the tablets already')).toMatch(/crisis line/);
    expect(night.conversation.person.sentFor).toBe('despair');
  });
});

describe('whoever has taken too many tablets', () => {
  it('hears whom to call before they answer, and when they say that it was no wish', () => {
    const night = new Night(newConversation, 'GB');
    expect(night.say('I took the whole box of paracetamol earlier')).toMatch(
      /too many tablets taken: call nine nine nine/,
    );
    expect(night.say('no')).toMatch(/even if you feel well: call nine nine nine/);
  });

  it.each([
    'I swallowed a whole packet of ibuprofen by mistake',
    'I have had twelve Tylenol since noon because it hurts so much',
    'I took my tablets twice without thinking',
    "I've had my wife's heart pills by accident",
    'the little one has swallowed some of my tablets',
  ])('is told who knows the medicine, though it was no wish: %s', (taken) => {
    const night = new Night(newConversation, 'GB');
    const first = night.say(taken);
    const text = /\?$/.test(first) ? `${first} ${night.say('yes')}` : first;
    expect(text).toMatch(/N H S one one one/);
    expect(text).toMatch(/even if you feel well.*If part of you meant it/);
    expect(night.conversation.person.sentFor).toBe('overdose');
    expect(night.say('whom do I call')).toMatch(/N H S one one one/);
  });

  it.each([
    'I already took two Tylenol, can I take more',
    'I missed my tablet tonight',
    'the doctor doubled my dose last month',
    'these tablets have bunged me up',
  ])('is not who asks about them: %s', (asked) => {
    expect(recognise(asked).slots['symptom']).not.toBe('overdose');
  });
});

describe('whoever plays a danger down', () => {
  it.each(["nah, just a lump, she'll be right", 'no, it mostly eases by itself'])(
    'is asked once more, and not told that it is good: %s',
    (sentence) => {
      const night = new Night();
      night.hear(report('fall', { doubt: 'yes' }));
      const text = night.say(sentence);
      expect(text).not.toMatch(/Good/);
      expect(text).toMatch(/yes or no\?$/);
    },
  );
});

describe('whoever was misheard', () => {
  it.each(['chest', 'both-legs', 'leg-weakness', 'head-thinner'])(
    'has a way out after %s: what is well contradicts it, is asked about once, and a no takes it back',
    (symptom) => {
      const night = new Night();
      night.hear(report(symptom));
      night.hear(report(symptom));
      const asked = night.hear({ intent: 'No', slots: { more: 'well' } });
      if (symptom !== 'leg-weakness') expect(asked.text).toMatch(/\?$/);
      night.hear({ intent: 'No', slots: {} });
      expect(night.conversation.open.is).not.toBe('about-pain');
    },
  );

  it.each(["it isn't my heart", 'play the stretching', 'just keep going with the stretches'])(
    'is not anybody who only says "%s"',
    (sentence) => {
      const night = new Night();
      night.hear(report('chest'));
      expect(night.say(sentence)).not.toMatch(/heard you right/);
      expect(night.conversation.person.sentFor).toBe('chest');
    },
  );
});
