import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../../grid.js';
import { shelves } from '../../content/shelves.js';
import { compose, newConversation, recognise, renderText, respond } from '../../index.js';
import { WANTED } from '../../intents/askingWords.js';
import type { Slots } from '../../intents/intent.js';
import type { Disagreement } from '../../model/disagreement.js';
import type { Remedy } from '../../model/remedy.js';

/** Yes, no, or how much of either, before an answer. */
const YES_OR_NO =
  /^(?:Yes|No|Mostly not|Mostly|A little|In part|Perhaps|It depends|Better not|Very unlikely|Nobody knows|Ask a pharmacist first|I am not able to say)[.,]/;
/** What most of them are the answer to. */
const USUAL = ['may', 'helps', 'so'];

const ANSWERS: readonly (Pick<Remedy, 'id' | 'whether' | 'whetherOf'> | Disagreement)[] = [
  ...Object.values<Remedy>(shelves.remedies),
  ...Object.values<Disagreement>(shelves.disagreements),
];

function textOf(slots: Slots): string {
  const [, replies] = respond(
    newConversation,
    { intent: 'AskRemedy', slots },
    { at: 0, turn: null },
  );
  return renderText(compose(replies));
}

describe('yes or no', () => {
  it('is said to no question that it is not the answer to, whatever the answer', () => {
    const cells = ANSWERS.flatMap(({ id, whetherOf = USUAL }) =>
      WANTED.filter((wants) => !whetherOf.some((one) => one === wants)).map(
        (wants) => [`${id}, ${wants}`, { id, wants }] as const,
      ),
    );
    expect(cells.length).toBeGreaterThan(800);
    holdsForEach(cells, ({ id, wants }) => {
      expect(textOf({ question: id, asks: 'whether', wants })).not.toMatch(YES_OR_NO);
    });
  });

  it('is said to what it is the answer to', () => {
    const cells = ANSWERS.flatMap(({ id, whether, whetherOf = USUAL }) =>
      whetherOf
        .filter((wants) => whether !== 'ask-first' || wants === 'may' || wants === 'need')
        .filter((wants) => whether !== 'in-part' || wants !== 'may')
        .map((wants) => [`${id}, ${wants}`, { id, wants }] as const),
    );
    expect(cells.length).toBeGreaterThan(600);
    holdsForEach(cells, ({ id, wants }) => {
      expect(textOf({ question: id, asks: 'whether', wants })).toMatch(YES_OR_NO);
    });
  });

  it('that harm was done, or was not, is given by nothing that was asked otherwise', () => {
    const cells = ANSWERS.filter(
      ({ whetherOf = USUAL }) => !whetherOf.some((one) => one === 'done'),
    )
      // Of nothing that was spoken about, that is asked of the pain.
      .filter(({ id }) => id !== 'safe-for-me')
      .map(({ id }) => [id, id] as const);
    holdsForEach(cells, (question) => {
      expect(textOf({ question, asks: 'whether-bad', wants: 'done' })).not.toMatch(YES_OR_NO);
    });
  });
});

describe('what a yes would be said to', () => {
  it.each([
    ['have I hurt the baby', 'done'],
    ['did I damage my disc', 'done'],
    ['do I need a scan', 'need'],
    ['do I have to lie still', 'need'],
    ['is it normal to be stiff in the morning', 'normal'],
    ['will it come back', 'will'],
    ['does ice help', 'helps'],
    ['will heat help', 'helps'],
    ['is swimming good for it', 'helps'],
    ['can I lift my grandson', 'may'],
    ['is it ok to sleep on my side', 'may'],
    ['will I still be able to walk', 'may'],
    ['is it my posture', 'so'],
  ])('of %j is whether it is: %s', (question, wants) => {
    expect(recognise(question).slots['wants']).toBe(wants);
  });

  it('about the baby is no yes about lifting one', () => {
    for (const question of [
      'have I hurt the baby',
      'have I hurt my baby lifting it',
      'did I harm the baby',
    ])
      expect(textOf(recognise(question).slots)).not.toMatch(/^(?:Yes|No)\b/);
  });
});
