import { describe, expect, it } from 'vitest';
import { compose, recognise, respond } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { plainSpeaker } from '../speech/profile.js';
import { renderText } from '../speech/renderText.js';
import { turnLimit } from '../speech/turnLimit.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { expectingOf } from './expectingOf.js';

/** What is answered to sentences, one after the other, each said so many seconds after the one before. */
function answers(sentences: readonly string[], kind: 'turns' | 'clock' = 'turns', seconds = 20) {
  return talk(sentences, kind, seconds).told;
}

function talk(sentences: readonly string[], kind: 'turns' | 'clock', seconds: number) {
  let now: Conversation = screened;
  let at = 1000;
  const told = sentences.map((sentence) => {
    at += seconds * 1000;
    const turn = kind === 'turns' ? turnLimit(235, enUS, plainSpeaker) : null;
    const intent = recognise(sentence, { expecting: expectingOf(now) });
    const [next, replies] = respond(now, intent, { at, turn });
    now = next;
    return renderText(compose(replies)).replace(/\s+/g, ' ');
  });
  return { told, step: now.session?.segmentId };
}
const last = (sentences: readonly string[], kind?: 'turns' | 'clock', seconds?: number) =>
  answers(sentences, kind, seconds).at(-1);

const NEXT = 'Say next when you are there.';

describe('a way to lie, step by step', () => {
  it('is told a thing at a time, and waits for "next"', () => {
    const told = answers(['can I sleep in my recliner', 'yes please', 'next', 'next', 'next']);
    expect(told[0]).toMatch(/^It depends: .*rolled towel behind your waist\. Shall I take you/);
    expect(told.slice(1)).toEqual([
      expect.stringMatching(
        /Sit well back, as far as the seat goes\. Say next when you are there\.$/,
      ),
      `Put a small cushion or a rolled towel behind your waist. ${NEXT}`,
      `Lean the back of the chair down, if it goes. ${NEXT}`,
      `Put your feet up on its rest, or on a stool, knees a little bent. ${NEXT}`,
    ]);
  });

  it.each(['yes', "I'm there", 'ready', "it's in place", 'okay'])('takes "%s" for next', (said) => {
    const start = ['how do I lie on my back', 'yes'];
    expect(last([...start, said])).toBe(last([...start, 'next']));
  });

  it.each([
    ['again', 'Slide a pillow under your knees, so they bend a little.'],
    ['go back', 'Lie on your back.'],
    ['wubble', 'Say next to go on, again to hear it once more, or stop.'],
    ['is that bad for my neck', NEXT],
    ['how long is left', NEXT],
  ])('"%s" stays with it: %s', (said, words) => {
    expect(last(['how do I lie on my back', 'yes', 'next', said])).toContain(words);
  });

  it('is over after the last one, without a question', () => {
    const all = ['how do I lie on my back', 'yes', 'next', 'next', 'next', 'next'];
    expect(last(all)).toBe('Rest your arms by your sides, or on your belly.');
    expect(last([...all, 'next'])).toBe('Good night.');
  });

  it('goes on by itself where the device keeps time, and "next" is sooner', () => {
    const start = ['how do I lie on my back', 'yes'];
    expect(answers(start, 'clock').join(' ')).not.toContain(NEXT);
    expect(talk([...start, 'how long is left'], 'clock', 5).step).toBe('back-pillow-knees.lie');
    expect(talk([...start, 'how long is left'], 'clock', 20).step).toBe('back-pillow-knees.pillow');
    expect(talk([...start, 'next', 'next'], 'clock', 1).step).toBe('back-pillow-knees.heels');
  });

  it('still stops for a danger between two steps', () => {
    expect(last(['how do I lie on my back', 'yes', 'my chest hurts'])).toContain(
      'Call your local emergency number now',
    );
  });
});

describe('what is offered behind an answer', () => {
  it.each([
    ['why does my neck hurt', 'Shall I take you through one movement: neck turns on the pillow?'],
    ['does yoga help', 'Shall I take you through a routine: calm eleven?'],
    ['how long until it is better', 'Shall we breathe together?'],
    ['which side should I lie on', 'Shall I help you lie on your side, pillow between your knees?'],
    ['does heat help', 'Shall I time it for you?'],
  ])('belongs to it: "%s"', (question, offered) => {
    expect(last([question], 'clock')).toContain(offered);
  });

  it('is named again when something else was asked before it was answered', () => {
    expect(last(['does yoga help', 'how long does it last'], 'clock')).toContain(
      'Shall I take you through a routine: calm eleven?',
    );
  });
});

describe('"how long does it last"', () => {
  it.each([
    ['why does my back hurt', 'Within about six weeks most new back pain has eased a lot'],
    ['why does my neck hurt', 'A few weeks at most, for most sore necks'],
    ['does massage help', 'It may feel good while it lasts, and for a short time after'],
    ['my mattress sags in the middle', 'What counts is sagging, and how you wake'],
    ['does yoga help', 'I have no number for how long that helps.'],
    ['does tape help', 'I have no number for how long that helps.'],
  ])('is about what was answered last: %s', (question, words) => {
    expect(last([question, 'how long does it last'], 'clock')).toContain(words);
  });

  it('is about the routine in the middle of one', () => {
    const told = last(['start my back stretch routine', 'how long does it last'], 'clock');
    expect(told).toMatch(/^You have .* left\.$/);
  });
});
