import { expect, it } from 'vitest';
import { holdsForEach } from '../../../../../grid.js';
import { recognise } from '../../english.js';
import { remedies } from './remedies/index.js';
import { layRemedies } from './utterances/layWords.js';

/** These tell of a pain, of a drink, or of what may be a danger, which go before any name. */
const TELLS_OF_PAIN =
  /\b(?:hurts?|pain|sore|stiff|dead arm|spasms?|drinking|clot|dvt|thrombosis|stones|attack|stroke)\b/;
/** What the phrase is named for is part of a question about something nearer. */
const NEARER: Readonly<Record<string, string>> = {
  'inversion table': 'inversion',
  'tiger balm': 'warming-cream',
};

it('what there is an answer for is heard by each of its names behind "what about"', () => {
  const cells = Object.entries(remedies)
    .filter(([id]) => !Object.hasOwn(layRemedies, id))
    .flatMap(([id, { aka }]) => aka.map((name) => [name, id] as const))
    .filter(([name]) => !TELLS_OF_PAIN.test(name));
  expect(cells.length).toBeGreaterThan(350);
  holdsForEach(
    cells.map((cell) => [cell[0], cell] as const),
    ([name, id]) => {
      const { slots } = recognise(`what about ${name}`);
      expect(slots['question'] ?? slots['remedy']).toBe(NEARER[name] ?? id);
    },
  );
});

it('a name alone asks for it, but for what answers a question that is open', () => {
  expect(recognise('yoga').slots).toEqual({ question: 'yoga' });
  expect(recognise('a physio').slots).toEqual({ question: 'physiotherapist' });
  for (const answer of ['alcohol', 'cancer', 'sleeping pills'])
    expect(recognise(answer, { expecting: 'symptom' }).intent).not.toBe('AskRemedy');
});
