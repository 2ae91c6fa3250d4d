import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectingOf } from '../src/dialog/expectingOf.js';
import { plainSpeaker, turnLimit } from '../src/entries/speech.js';
import type { Conversation, Memory, Reply } from '../src/index.js';
import {
  afterForgetting,
  compose,
  enUS,
  newConversation,
  nothingKnown,
  recognise,
  renderText,
  respond,
} from '../src/index.js';
import { parseConversation, parseMemory } from '../src/stored/index.js';
import { goldenConversations, sentenceIn } from '../src/testing/goldenPage.js';
import { screened } from '../src/testing/screened.js';

const FOLDER = new URL('golden/en-US/conversations/', import.meta.url);
/** How a page is written: as chunks, but for a conversation that only a device with a clock of its own can hold. */
const TURN = turnLimit(235, enUS, plainSpeaker);
const CLOCK_ONLY = 'clock';
/** What is written has no voice that could be lowered. */
const TEXT_ONLY = 'messages';
/** An answer that reads no step is short: somebody is half asleep. What to be careful about is said all, and not counted. */
const MOST_WORDS = 75;
const CAUTION = /\.cautions\.|\.getChecked$/;
const LARGEST_BYTES = 1024;

/** What a page may say of who speaks, in a line that begins with `#`. Without one: somebody who has heard the screen. */
const KNOWN: readonly (readonly [RegExp, Memory, Conversation])[] = [
  [/nothing is known/i, nothingKnown, newConversation],
  [/40 days ago/i, { v: 1, introHeardOn: '2026-10-12' }, newConversation],
  [/heard last night/i, { v: 1, introHeardOn: '2026-11-20' }, newConversation],
  [/after an alarm/i, { v: 1, askAgain: true }, newConversation],
];
const TODAY = '2026-11-21';

/**
 * A conversation as it reads: `>` a sentence with its intent and slots, `<` the words of the answer, `~` a stretch of a
 * routine, whose words stand in the routine's own transcript. "(5 min later)" lets time pass.
 */
function replayed(page: string): string {
  let conversation: Conversation = screened;
  let memory: Memory = nothingKnown;
  let country = 'US';
  let mayBeShared = false;
  let at = 0;
  return page
    .split('\n')
    .filter((line) => line.startsWith('>') || line.startsWith('#') || line === '')
    .map((line) => {
      if (line === '') {
        [conversation, memory, country] = [screened, nothingKnown, 'US'];
        mayBeShared = false;
      }
      if (line.startsWith('#')) {
        const known = KNOWN.find(([words]) => words.test(line));
        if (known) [, memory, conversation] = known;
        country = /\b(?:in|from) ([A-Z]{2})\b/.exec(line)?.[1] ?? country;
        if (/others may use/i.test(line)) mayBeShared = true;
        // The next night: what was kept is all that is known.
        if (/the next night/i.test(line)) conversation = newConversation;
      }
      if (!line.startsWith('>')) return line;
      const { sentence, afterSeconds, heardBy: deliveries } = sentenceIn(line);
      const turn = deliveries.join() === CLOCK_ONLY ? null : TURN;
      at += afterSeconds * 1000;
      const intent = recognise(sentence, { expecting: expectingOf(conversation) });
      const whispers = deliveries.join() !== TEXT_ONLY;
      const context = { at, turn, country, memory, today: TODAY, whispers, mayBeShared };
      const [next, replies] = respond(conversation, intent, context);
      const stored = JSON.stringify(next);
      expect(stored.length).toBeLessThanOrEqual(LARGEST_BYTES);
      expect(parseConversation(JSON.parse(stored))).toEqual(JSON.parse(stored));
      conversation = next;
      for (const reply of replies) {
        if (reply.type === 'forget') memory = nothingKnown;
        if (reply.type !== 'remember') continue;
        memory = reply.memory;
        expect(parseMemory(JSON.parse(JSON.stringify(memory)))).not.toBeNull();
      }
      const slots = Object.entries(intent.slots).map(([slot, value]) => ` ${slot}: ${value}`);
      const said = line.replace(/ {2,}\[.*$/, '');
      const heardBy = /(?<=\]) \{[^}]*\}$/.exec(line)?.[0] ?? '';
      return [
        `${said}  [${intent.intent}${slots.join(',')}]${heardBy}`,
        ...answersOf(afterForgetting(replies, true)),
      ].join('\n');
    })
    .join('\n');
}

function answersOf(replies: readonly Reply[]): string[] {
  const lines: string[] = [];
  let words = '';
  for (const reply of replies) {
    const steps = stepsOf(reply);
    if (steps) {
      if (words !== '') lines.push(`< ${words}`);
      words = '';
      lines.push(`~ ${steps}`);
    } else {
      words = [words, renderText(compose([reply]))].filter((text) => text !== '').join(' ');
    }
  }
  if (words !== '') lines.push(`< ${words}`);
  const counted = replies.filter(
    (reply) => !stepsOf(reply) && !(reply.type === 'say' && CAUTION.test(reply.line.key)),
  );
  const spoken = renderText(compose(counted));
  expect(spoken.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
  return replies.some(({ type }) => type === 'end') ? [...lines, '< (silence)'] : lines;
}

/** The first and the last step that a reply reads. */
function stepsOf(reply: Reply): string | null {
  if (reply.type === 'perform')
    return `${reply.segments[0]?.step} … ${reply.segments.at(-1)?.step}`;
  if (reply.type !== 'follow') return null;
  const { segments } = reply.timeline;
  const entered = reply.effects.find((effect) => effect.type === 'enter')?.segmentId;
  const first = segments.find(({ id }) => id === entered);
  return first ? `${first.step} … ${segments.at(-1)?.step}` : null;
}

describe('the golden conversations', () => {
  it('are sixty and more', () => {
    const pages = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(pages.flatMap(goldenConversations).length).toBeGreaterThanOrEqual(60);
  });

  it.each(readdirSync(FOLDER))('%s reads as it did when it was last read aloud', async (name) => {
    const page = readFileSync(new URL(name, FOLDER), 'utf8');
    expect(page.match(/^>/gm)?.length).toBeGreaterThan(0);
    await expect(replayed(page)).toMatchFileSnapshot(new URL(name, FOLDER).pathname);
  });
});
