import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import { shelves } from '../src/content/shelves.js';
import type { Conversation, Intent } from '../src/index.js';
import {
  compose,
  expectingOf,
  newConversation,
  recognise,
  renderText,
  respond,
} from '../src/index.js';
import { enUS } from '../src/locales/en-US/index.js';
import type { Remedy } from '../src/model/remedy.js';

const QUESTIONS: readonly string[] = readFileSync(new URL('answers.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('+'))
  .map((line) => line.split('\t')[0] ?? '');

/** Yes, no, or how much of either. */
const VERDICT =
  /^(?:Yes|No|Mostly|A little|In part|Perhaps|It depends|Better not|Very unlikely|Nobody knows|Ask a pharmacist first|I am not able to say)\b/;
/** A number, in words or as "a few". */
const FIGURE =
  /^(?:About|Within|No more than|Every|Up to|One|Two|Three|Four|Five|Seven|A few|An hour|A minute|As often|No number)\b/;
/** Of the routine; of stiffness and walks, which nobody has counted; and of a dose, which is never told. */
const NO_FIGURE =
  /^(?:how long does (?:this|it)\b|how long is|how long should (?:stiffness|I walk)|how many ibuprofen|how long can I take)/;

function answerTo(question: string, before: Conversation = newConversation) {
  const intent = recognise(question, { expecting: expectingOf(before) });
  const [next, replies] = respond(before, intent, { at: 0, turn: null });
  const text = renderText(compose(replies, enUS)).replace(/\s+/g, ' ');
  return { intent, next, text };
}

const cellsOf = (questions: readonly string[]) => questions.map((one) => [one, one] as const);
const isWhether = ({ slots }: Intent) => /^(?:whether|claim-whether)/.test(String(slots['asks']));

/** Whether yes or no is the answer to what is wanted: what an entry tells of itself, and of most whether one may, and helps. */
function isAnswered(question: string): boolean {
  const { intent, next } = answerTo(question);
  const { wants } = intent.slots;
  const { shelf, id } = next.topic ?? {};
  const entry: { whetherOf?: readonly string[]; whether?: string } =
    shelf === 'remedies' || shelf === 'disagreements'
      ? ((shelves[shelf] as Readonly<Record<string, object>>)[String(id)] ?? {})
      : {};
  const { whetherOf = ['may', 'helps', 'so'], whether } = entry;
  return whetherOf.some((one) => one === wants) && (whether !== 'ask-first' || wants === 'may');
}

it('whoever wants yes or no hears one first, where the answer has one to that', () => {
  const asked = QUESTIONS.filter((one) => isWhether(recognise(one)) && isAnswered(one));
  expect(asked.length).toBeGreaterThan(100);
  holdsForEach(cellsOf(asked), (question) => {
    expect(answerTo(question).text).toMatch(VERDICT);
  });
});

it('what begins as a question of yes or no does is heard as one', () => {
  const begins = /^(?:is|are|can i|should i|do i need|will|does|could it)\b/;
  const answered = ['AskRemedy', 'SleepPosition', 'ExplainCause'];
  const asked = QUESTIONS.filter((one) => begins.test(one) && !one.includes(' or '));
  holdsForEach(cellsOf(asked), (question) => {
    const intent = recognise(question);
    if (answered.includes(intent.intent)) expect(isWhether(intent)).toBe(true);
  });
});

it('is it bad is answered with the opposite of is it good', () => {
  const pairs = [
    ['is it okay to sleep on my side', 'is it bad to sleep on my side'],
    ['is yoga good for my back', 'is yoga bad for my back'],
  ] as const;
  holdsForEach(
    pairs.map((pair) => [pair[1], pair] as const),
    ([good, bad]) => {
      expect(answerTo(good).text).toMatch(/^Yes\b/);
      expect(answerTo(bad).text).toMatch(/^No\b/);
    },
  );
});

it('what is asked of a bad back is not taken for whether it is bad', () => {
  for (const question of ['can I still have sex with a bad back', 'can I fly with a bad back'])
    expect(answerTo(question).text).toMatch(/^Yes\b/);
});

it('how long, how many and how often are answered with a figure first', () => {
  const asked = [
    ...QUESTIONS.filter((one) => /^how (?:long|many|often)\b/.test(one) && !NO_FIGURE.test(one)),
    'how long can I leave the hot water bottle on',
    'how many minutes of ice should I do',
    'how long should I rest for',
    'how many pillows should I use',
    'how many hours of sleep do I need',
    'how long does sciatica last',
    'how long does a stiff neck last',
    'how often should I get up when I am sitting',
  ];
  holdsForEach(cellsOf(asked), (question) => {
    expect(answerTo(question).text).toMatch(FIGURE);
  });
});

it('who says so, of something that is named, begins with the name', () => {
  const asked = [
    'who says heat helps',
    'who says that moving is better than resting',
    'who says a pillow between the knees actually works',
    'which study says medium firm mattresses are better',
    'how do you know that walking helps',
  ];
  holdsForEach(cellsOf(asked), (question) => {
    expect(answerTo(question).text).toMatch(/^The source is [A-Z]/);
  });
});

it('what people are told is said to whoever was told it, and to whoever asks for more', () => {
  expect(answerTo('should I stay in bed').text).not.toContain('Some say');
  expect(answerTo('my wife says I should stay in bed, is she right').text).toContain('Some say');
  const { next } = answerTo('should I stay in bed');
  expect(answerTo('tell me more', next).text).toContain('Some say');
});

it('how to turn over or get up is told at once, with what must not be waited with, and more is offered', () => {
  const asked = [
    'how do I turn over without it hurting',
    'what is the least painful way to turn over',
    'how do I get out of bed without it grabbing me',
    'which side should I get out of bed',
  ];
  holdsForEach(cellsOf(asked), (question) => {
    const { text, next } = answerTo(question);
    expect(text).toMatch(/roll/i);
    expect(text).toContain('After a bad fall');
    expect(text).toMatch(/Shall I take you through it, step by step\?$/);
    // What is asked before a movement comes with the yes.
    expect(answerTo('yes', next).text).toContain('Did you fall, or is a leg weak?');
  });
});

it('every answer that offers something offers one thing, and a yes begins it or asks what comes before it', () => {
  const offersNothing = Object.values<Remedy>(shelves.remedies).filter((one) => !one.offers);
  expect(offersNothing.length).toBeGreaterThan(20);
  for (const { id } of offersNothing) {
    const intent: Intent = { intent: 'AskRemedy', slots: { question: id } };
    const [next, replies] = respond(newConversation, intent, { at: 0, turn: null });
    expect([id, next.open.is, replies.some(({ type }) => type === 'ask')]).toEqual([
      id,
      'nothing',
      false,
    ]);
  }
  const cells = (['remedies', 'disagreements'] as const).flatMap((shelf) =>
    Object.values<Pick<Remedy, 'id' | 'offers'>>(shelves[shelf])
      .filter(({ id, offers }) => id !== 'heat' && offers !== undefined)
      .map(({ id }) => id)
      .map((id) => [`${shelf} ${id}`, id] as const),
  );
  holdsForEach(cells, (question) => {
    const asked: Intent = { intent: 'AskRemedy', slots: { question } };
    const [next, replies] = respond(newConversation, asked, { at: 0, turn: null });
    expect(replies.filter(({ type }) => type === 'ask')).toHaveLength(1);
    expect(next.open.is).toBe('take-through');
    const yes: Intent = { intent: 'Yes', slots: {} };
    const [after] = respond(next, yes, { at: 0, turn: null });
    expect(after.session !== null || after.open.is === 'screening').toBe(true);
  });
});

it('a part of the body that is asked about has an answer of its own, or is told that it has none', () => {
  const own = [
    ['is it ok to go running with a sore hip', 'hip'],
    ['should I put heat or ice on my neck', 'neck'],
    ['my shoulder wakes me up every time I roll onto it', 'arm'],
    ['can I swim with a sore shoulder', 'arm'],
    ['my knee hurts in bed, how should I lie', 'have nothing for that part'],
    ['I am 28 weeks pregnant and my hip hurts when I sleep on the side, is that normal', 'pregnan'],
  ] as const;
  holdsForEach(
    own.map((cell) => [cell[0], cell] as const),
    ([question, word]) => {
      expect(answerTo(question).text).toContain(word);
    },
  );
});

it('when it ends is the course of a back pain, and not of a routine', () => {
  const asked = [
    'when will this go away',
    'when is this going to stop',
    "when will this end, it's been two weeks already",
    'will this get better on its own',
  ];
  holdsForEach(cellsOf(asked), (question) => {
    expect(answerTo(question).text).toContain('six weeks');
  });
});

it('nobody who has only asked is told that a routine was stopped', () => {
  const { next } = answerTo('does heat help');
  const { text } = answerTo('I have no feeling between my legs', next);
  expect(text).toContain('emergency');
  expect(text).not.toContain('I have stopped');
});

it('what is asked of a drink, a tablet or heat beside a pain is answered of that', () => {
  const asked = [
    ['does a glass of wine help you sleep with the pain', 'drink'],
    ['can I have a whisky to fall asleep with this pain', 'drink'],
    ['does a hot water bottle help me sleep with back pain', 'wrapped in a towel'],
    ['can I take another codeine, my back hurts and I cannot sleep', 'label'],
  ] as const;
  holdsForEach(
    asked.map((cell) => [cell[0], cell] as const),
    ([question, word]) => {
      const { text } = answerTo(question);
      expect(text).not.toMatch(/^Yes\b.*(?:lie|breath)/);
      expect(text).toContain(word);
    },
  );
});
