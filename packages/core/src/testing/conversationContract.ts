import type { Conversation } from '../dialog/conversation.js';
import { newConversation } from '../dialog/conversation.js';
import { expectingOf } from '../dialog/expectingOf.js';
import type { Memory } from '../dialog/memory.js';
import { nothingKnown } from '../dialog/memory.js';
import { compose, recognise, respond } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { helpIn } from '../locales/helpWords.js';
import type { TurnLimit } from '../session/planTurn.js';
import type { SpeechProfile } from '../speech/profile.js';
import { plainSpeaker } from '../speech/profile.js';
import { renderText } from '../speech/renderText.js';
import { timedLines } from '../speech/transcript.js';
import type { DeviceWords } from '../speech/words.js';
import { wordsOf } from '../speech/words.js';
import type { AppDriver, TestRunner } from './appContract.js';
import { textOf } from './appContract.js';
import { withoutDeviceLines } from './deviceLines.js';
import type { GoldenConversation, Known, PageLine } from './goldenPage.js';
import type { Heard } from './heard.js';
import { screened } from './screened.js';

/** The day of every page. */
const PAGE_DAY = '2026-11-21';
/** After the last sentence of a page somebody listens a little longer. */
const LAST_LISTENED_SECONDS = 20;

/** What is known of who speaks, before the first sentence. */
export interface Before {
  readonly conversation: Conversation;
  readonly memory: Memory;
  /** An ISO 3166 code. */
  readonly country: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Others may use the device too, and nobody knows by the voice who speaks. */
  readonly mayBeShared?: boolean;
}

/** An app in which the golden conversations can be held. */
export interface ConversationDriver extends AppDriver {
  /** Everything that the last answer says if nobody interrupts; `null` where the device keeps the time itself. */
  lastAnswer(): readonly Heard[] | null;
  /** A day later: only what was kept is known. Where nothing is kept, there is none. */
  nextNight?(): Promise<void>;
}

/** How an app takes part in the golden conversations. */
export interface ConversationHost {
  /** The name of its delivery, as pages write it behind a sentence: `clock`, `chunks` or `messages`. */
  readonly delivery: string;
  /** How much one of its answers holds; `null` where the device keeps the time itself. */
  readonly turn: TurnLimit | null;
  readonly profile: SpeechProfile;
  /** Whether it can whisper. */
  readonly whispers: boolean;
  /** Whether it keeps anything for the next conversation. Pages that need that are left to those that do. */
  readonly remembers: boolean;
  /** Whether it may be a device that others use too. Pages about one are left to those that may. */
  readonly mayBeShared: boolean;
  readonly newDriver: (before: Before) => Promise<ConversationDriver>;
}

const BEFORE: Readonly<Record<Known, Pick<Before, 'conversation' | 'memory'>>> = {
  screened: { conversation: screened, memory: nothingKnown },
  nothing: { conversation: newConversation, memory: nothingKnown },
  'long-ago': { conversation: newConversation, memory: { v: 1, introHeardOn: '2026-10-12' } },
  lately: { conversation: newConversation, memory: { v: 1, introHeardOn: '2026-11-20' } },
  'after-an-alarm': { conversation: newConversation, memory: { v: 1, askAgain: true } },
};

/**
 * Who speaks on a page, as an app needs it.
 *
 * @example beforeOf({ title: '', known: 'nothing', country: 'GB', mayBeShared: false, lines: [] }).country // 'GB'
 */
export function beforeOf({ known, country, mayBeShared }: GoldenConversation): Before {
  return { ...BEFORE[known], country, today: PAGE_DAY, mayBeShared };
}

/**
 * Holds every golden conversation in one app. Answers are compared word by word; of a stretch of a timeline, the words
 * in their order. What a device says of its own (shall I carry on?) is taken out by its key, and the numbers of a page's
 * country become those of the device's.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the app's name
 * @param host how the app takes part
 * @param conversations what `goldenConversations` reads from the pages
 */
export function conversationContract(
  runner: TestRunner,
  name: string,
  host: ConversationHost,
  conversations: readonly GoldenConversation[],
): void {
  const { describe, it, expect } = runner;
  describe(`${name} holds the golden conversations`, () => {
    for (const [index, conversation] of conversations.entries()) {
      if (!host.remembers && needsMemory(conversation)) continue;
      if (!host.mayBeShared && conversation.mayBeShared) continue;
      it(`${index + 1}: ${conversation.title}`, async () => {
        const compared = await hold(conversation, host);
        expect(compared.map(({ heard }) => heard).join('\n')).toBe(
          compared.map(({ expected }) => expected).join('\n'),
        );
      });
    }
  });
}

const needsMemory = ({ known, lines }: GoldenConversation) =>
  known === 'long-ago' ||
  known === 'lately' ||
  known === 'after-an-alarm' ||
  lines.some(({ type }) => type === 'next-night');

interface Turn {
  readonly said: Extract<PageLine, { type: 'said' }>;
  /** What the page has for it. */
  readonly lines: readonly PageLine[];
}

/** A page, sentence by sentence. A night between two sentences is the last line of the first. */
function turnsOf({ lines }: GoldenConversation): Turn[] {
  const starts = lines.flatMap((line, index) => (line.type === 'said' ? [{ line, index }] : []));
  return starts.map(({ line, index }, turn) => ({
    said: line,
    lines: lines.slice(index + 1, starts[turn + 1]?.index),
  }));
}

/** What was heard after a sentence, and what should have been. */
interface Compared {
  readonly heard: string;
  readonly expected: string;
}

async function hold(page: GoldenConversation, host: ConversationHost): Promise<Compared[]> {
  const before = beforeOf(page);
  const driver = await host.newDriver(before);
  const reader = new Reader(before, host, driver);
  const turns = turnsOf(page);
  const compared: Compared[] = [];
  for (const [index, { said, lines }] of turns.entries()) {
    const seconds = turns[index + 1]?.said.afterSeconds ?? LAST_LISTENED_SECONDS;
    if (said.heardBy.length === 0 || said.heardBy.includes(host.delivery)) {
      const atOnce = await driver.say(said.sentence);
      const stretch = reader.say(said.sentence);
      const whole = driver.lastAnswer();
      const heard = textOf(whole ?? [...atOnce, ...(await driver.wait(seconds))]);
      if (whole) await driver.wait(seconds);
      const compare = whole ? comparedWhole : comparedSoFar;
      const { heard: words, expected } = compare(
        withoutDeviceLines(heard, driver.device),
        lines.map((line) => pageWords(line, page.country, driver)),
        stretch,
      );
      compared.push({
        heard: `> ${said.sentence}\n${words}`,
        expected: `> ${said.sentence}\n${expected}`,
      });
    } else {
      // Nobody has asked, so nobody answers; and where the microphone is shut, nothing arrives.
      compared.push({
        heard: `> ${said.sentence}\nlistens: ${driver.listens()}`,
        expected: `> ${said.sentence}\nlistens: false`,
      });
      await driver.wait(seconds);
    }
    reader.wait(seconds);
    if (lines.some(({ type }) => type === 'next-night')) {
      await driver.nextNight?.();
      reader.nextNight();
    }
  }
  return compared;
}

/** The words of a page's line on this device; `null` for a stretch of a timeline. */
function pageWords(line: PageLine, country: string, driver: AppDriver): string | null {
  if (line.type === 'read') return null;
  if (line.type !== 'answered') return '';
  const page = helpIn(country, enUS.help);
  const device = helpIn(driver.country, enUS.help);
  const here = (['urgentCare', 'crisisLine', 'emergencyNumber'] as const).reduce(
    (text, key) => text.replaceAll(page[key], device[key]),
    line.text,
  );
  const stop = (device: DeviceWords) => wordsOf({ key: 'device.stop' }, enUS, device);
  return withoutDeviceLines(here.replace(stop(plainSpeaker), stop(driver.device)), driver.device);
}

/** Where an answer is a whole, every word of it is compared. */
function comparedWhole(
  heard: string,
  lines: readonly (string | null)[],
  stretch: Stretch,
): Compared {
  return { heard, expected: joined(lines.map((line) => line ?? stretch.chunk)) };
}

/** Where a clock goes on, the answer is compared, and what came so far of the timeline has to stand in it as it came. */
function comparedSoFar(
  heard: string,
  lines: readonly (string | null)[],
  stretch: Stretch,
): Compared {
  const reads = lines.indexOf(null);
  const answer = joined(reads === -1 ? lines : lines.slice(0, reads));
  const rest = heard.startsWith(answer) ? heard.slice(answer.length).trim() : heard;
  const isHeard = rest !== '' || !stretch.begins;
  // The way to a place in the middle is told first, as far as there was time for it.
  const onTheWay = rest.startsWith(stretch.way) ? rest.slice(stretch.way.length).trim() : rest;
  const inOrder = stretch.all.includes(onTheWay) || stretch.way.startsWith(rest);
  const isRead = stretch.goesOn && isHeard && inOrder;
  const missing = reads === -1 ? '' : '(the routine)';
  return { heard, expected: joined([answer, isRead ? rest : missing]) };
}

const joined = (texts: readonly (string | null)[]) =>
  texts
    .filter((text) => text !== null && text !== '')
    .join(' ')
    .trim();

/** The words of the timeline that an answer goes on with. */
interface Stretch {
  /** Those of this answer. */
  readonly chunk: string;
  /** Those of the whole timeline. */
  readonly all: string;
  /** Those of the way into another position, which stand nowhere in it. */
  readonly way: string;
  /** Whether a segment begins with the answer, so that there are words at once. */
  readonly begins: boolean;
  /** Whether it is being read after the answer. */
  readonly goesOn: boolean;
}

/** The core by itself, in step with an app: it knows which timeline the words of a stretch are from. */
class Reader {
  private atMs = 0;
  private conversation: Conversation;
  private memory: Memory;
  private all = '';

  constructor(
    private readonly before: Before,
    private readonly host: ConversationHost,
    private readonly driver: AppDriver,
  ) {
    this.conversation = before.conversation;
    this.memory = before.memory;
  }

  wait(seconds: number): void {
    this.atMs += seconds * 1000;
  }

  nextNight(): void {
    this.conversation = newConversation;
  }

  say(sentence: string): Stretch {
    const { today, mayBeShared } = this.before;
    const { country } = this.driver;
    const { turn, profile, whispers } = this.host;
    const { memory, atMs: at } = this;
    const context = { at, turn, country, today, memory, whispers, mayBeShared };
    const [conversation, replies] = respond(
      this.conversation,
      recognise(sentence, { expecting: expectingOf(this.conversation) }),
      context,
    );
    this.conversation = conversation;
    for (const reply of replies) {
      if (reply.type === 'remember') this.memory = reply.memory;
      if (reply.type === 'forget') this.memory = nothingKnown;
      if (reply.type === 'follow') {
        this.all = textOf(timedLines(reply.timeline, enUS, this.driver.device));
      }
    }
    const way = replies.flatMap((reply) =>
      reply.type === 'follow'
        ? reply.effects.flatMap((effect) => (effect.type === 'reposition' ? effect.lines : []))
        : [],
    );
    const performed = replies.filter(({ type }) => type === 'perform');
    const chunk = renderText(compose(performed, enUS, profile));
    return {
      chunk: chunk.replace(/\s+/g, ' ').trim(),
      all: this.all,
      way: way.map((line) => wordsOf(line, enUS, this.driver.device)).join(' '),
      begins: replies.some(
        (reply) => reply.type === 'follow' && reply.effects.some(({ type }) => type === 'enter'),
      ),
      goesOn: conversation.session?.status === 'playing',
    };
  }
}
