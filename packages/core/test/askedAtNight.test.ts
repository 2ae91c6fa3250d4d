import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import type { Conversation } from '../src/index.js';
import {
  compose,
  expectingOf,
  newConversation,
  recognise,
  renderText,
  respond,
} from '../src/index.js';
import { enUS } from '../src/locales/en-US/index.js';

/** What answers no question: somebody who hears it was not understood. */
const STOCK = [
  'I did not catch that',
  'I did not follow',
  'I do not know about that',
  'I hear you.',
  'Hello.',
  'Nothing is playing',
];
/** No answer tells how much of a medicine, or promises. */
const NEVER = [/\b\d+ ?(?:mg|milligrams?|tablets?)\b/i, /\bguarantee/i, /\bwill cure\b/i];

interface Asked {
  readonly question: string;
  readonly follows: boolean;
  readonly must: string;
  readonly mustNot: string;
}

const TABLE: readonly Asked[] = readFileSync(new URL('answers.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [said = '', must = '', mustNot = ''] = line.split('\t');
    const follows = said.startsWith('+ ');
    return { question: follows ? said.slice(2) : said, follows, must, mustNot };
  });

it('there are two hundred questions and more', () => {
  expect(TABLE.length).toBeGreaterThan(200);
});

it('each plain question of the night has an answer of its own', () => {
  let now: Conversation = newConversation;
  let at = 0;
  const cells = TABLE.map((asked, row) => {
    if (!asked.follows) now = newConversation;
    at += 20_000;
    const intent = recognise(asked.question, { expecting: expectingOf(now) });
    const [next, replies] = respond(now, intent, { at, turn: null });
    now = next;
    const answer = renderText(compose(replies, enUS)).replace(/\s+/g, ' ');
    return [`${row + 1}: ${asked.question}`, { ...asked, answer }] as const;
  });
  holdsForEach(cells, ({ answer, must, mustNot }) => {
    expect(answer).toContain(must);
    if (mustNot !== '') expect(answer).not.toContain(mustNot);
    for (const stock of STOCK) expect(answer).not.toContain(stock);
    for (const never of NEVER) expect(answer).not.toMatch(never);
  });
});
