import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { catalogue } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import { AnswerCards } from '../model/answerCard.js';
import { answerCard, answerCards } from './answerCards.js';
import { cardJsonLd } from './cardJsonLd.js';
import { cardText } from './cardText.js';

const cards = answerCards(catalogue, enUS);
const card = (id: string) => {
  const found = cards.find((one) => one.id === id);
  if (!found) throw new Error(`No card "${id}".`);
  return found;
};
const cells = cards.map((one) => [`${one.shelf}/${one.id}`, one] as const);

describe('the cards', () => {
  it('are one for each answer, and as their schema says', () => {
    const { remedies, causes, sleepPositions, disagreements } = catalogue;
    const entries = [remedies, causes, sleepPositions, disagreements].flatMap(Object.keys);
    expect(cards.map(({ id }) => id)).toEqual(entries);
    expect(AnswerCards.parse(JSON.parse(JSON.stringify(cards)))).toEqual(cards);
  });

  it('have a title, a question, one thing to do out of what is said, and no hole', () => {
    holdsForEach(cells, ({ title, question, text, toDo, shelf, steps, ...rest }) => {
      expect(title).toMatch(/^[\p{Lu}\d]/u);
      expect(question).toMatch(/\?$/);
      expect(text.endsWith(toDo)).toBe(true);
      expect(steps.length > 0).toBe(shelf === 'sleepPositions');
      expect(JSON.stringify([text, rest, steps])).not.toMatch(/\{\w+\}|undefined/);
    });
  });

  it('name every source that was read, with its link, and no other', () => {
    holdsForEach(cells, ({ shelf, id, sources, doesNotSay }) => {
      const named = (catalogue[shelf] as Record<string, { sources: readonly string[] }>)[id]
        ?.sources;
      const read = (named ?? []).filter(
        (one) =>
          (catalogue.sources as Record<string, { read: string }>)[one]?.read !== 'unconfirmed',
      );
      expect(sources).toHaveLength(read.length);
      for (const { url, read: day } of sources) {
        expect(url).toMatch(/^https:\/\//);
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      const saysSo = doesNotSay.includes(enUS.screen.card.doesNotSay.read);
      expect(saysSo).toBe(sources.length === 0);
    });
  });

  it('say what they do not say: no dose, no diagnosis', () => {
    const { doesNotSay } = enUS.screen.card;
    expect(card('ibuprofen').doesNotSay).toContain(doesNotSay.dose);
    expect(card('disc').doesNotSay).toContain(doesNotSay['your-cause']);
    expect(card('armchair').doesNotSay).toContain(doesNotSay['all-night']);
    expect(card('mattress').doesNotSay).not.toContain(doesNotSay['well-tested']);
  });
});

describe('a card to read', () => {
  it('has its sources with links, and what it does not say', () => {
    const text = cardText(card('ice'), enUS);
    expect(text).toMatch(/^Too few have tested cold on sore backs/);
    expect(text).toMatch(/It rests on:\n.*https:/);
    expect(text).toContain('It does not say:\nWhat is causing yours');
    expect(cardText(card('armchair'), enUS)).toContain('1. Sit well back');
  });

  it('is there for no exercise', () => {
    expect(answerCard({ shelf: 'exercises', id: 'clam' }, catalogue, enUS)).toBeUndefined();
  });
});

describe('a card in the words of schema.org', () => {
  it('is a question whose answer has all the cautions, and cites papers and pages', () => {
    const { name, acceptedAnswer, about } = cardJsonLd(card('heat'), 'en-US');
    expect(name).toBe('What is known about heat?');
    for (const caution of card('heat').careful) expect(acceptedAnswer.text).toContain(caution);
    expect(acceptedAnswer.citation.map((cited) => cited['@type'])).toContain('ScholarlyArticle');
    expect(about).toBeUndefined();
  });

  it('has the steps of a way to lie', () => {
    const { about } = cardJsonLd(card('armchair'), 'en-US');
    expect(about?.step.map(({ text }) => text)).toEqual(card('armchair').steps);
  });
});
