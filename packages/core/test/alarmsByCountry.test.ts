import { describe, expect, it } from 'vitest';
import {
  catalogue,
  compose,
  newConversation,
  recognise,
  renderText,
  respond,
} from '../src/index.js';
import { help } from '../src/locales/en-US/help.js';
import { redFlags } from '../src/locales/en-US/red-flags/index.js';
import { helpIn } from '../src/locales/helpWords.js';

/** Whoever names one of these is told whom to call. */
const CALLS = ['now', 'maternity', 'crisis'];
const sentences = Object.entries(redFlags).flatMap(([id, { says }]) =>
  CALLS.includes(catalogue.redFlags[id]?.level ?? '') ? [...says] : [],
);

function answerTo(sentence: string, country?: string): string {
  const [, replies] = respond(newConversation, recognise(sentence), { at: 0, turn: null, country });
  return renderText(compose(replies));
}

/** "one one one" is New Zealand's emergency number and Britain's urgent line. */
const asEmergencyNumber = (number: string) => new RegExp(`(?:Call|or|,) ${number}\\b`);

describe.each([...Object.keys(help.countries), 'ZZ', undefined])('in the country %s', (country) => {
  const own = helpIn(country, help).emergencyNumber;
  const foreign = [...Object.values(help.countries), help.anywhere]
    .map(({ emergencyNumber }) => emergencyNumber)
    .filter((number) => number !== own);

  it(`every alarm leads to ${own}, and to no other country's number`, () => {
    expect(sentences.length).toBeGreaterThan(80);
    for (const sentence of sentences) {
      const answer = answerTo(sentence, country);
      expect([sentence, answer.includes(own)]).toEqual([sentence, true]);
      for (const number of foreign) expect(answer).not.toMatch(asEmergencyNumber(number));
    }
  });
});
