import { describe, expect, it } from 'vitest';
import { expectingOf } from '../src/dialog/expectingOf.js';
import { plainSpeaker, turnLimit } from '../src/entries/speech.js';
import type { Conversation, Intent, Memory, Reply } from '../src/index.js';
import {
  compose,
  enUS,
  newConversation,
  nothingKnown,
  recognise,
  renderText,
  respond,
} from '../src/index.js';
import { parseConversation } from '../src/stored/index.js';
import type { Flag, Night } from './nights.js';
import { NIGHTS } from './nights.js';

const HELP = /nine one one|hospital|nine eight eight|maternity|doctor|urgent care/i;
const LARGEST_BYTES = 1024;

/** One turn of a night, as it came out. */
interface Turn {
  readonly flag: Flag;
  readonly said: string;
  readonly intent: Intent;
  readonly replies: readonly Reply[];
  readonly answer: string;
  readonly next: Conversation;
}

/** Plays a night; the person speaks a few seconds after the answer, or well into what is being read. */
function played({ turns, secondsApart = 40 }: Night, device: 'turns' | 'clock'): Turn[] {
  let conversation = newConversation;
  let memory: Memory = nothingKnown;
  let at = 0;
  const turn = device === 'turns' ? turnLimit(235, enUS, plainSpeaker) : null;
  return turns.map(([flag, said]) => {
    at += secondsApart * 1000;
    const intent = recognise(said, { expecting: expectingOf(conversation) });
    const context = { at, turn, memory, country: 'US', today: '2026-11-21' };
    const [next, replies] = respond(conversation, intent, context);
    for (const reply of replies) if (reply.type === 'remember') memory = reply.memory;
    conversation = next;
    const answer = renderText(compose(replies.filter(({ type }) => type !== 'perform')));
    return { flag, said, intent, replies, answer, next };
  });
}

/** Everything that somebody would hear as a fault, a line each. */
function faultsOf(night: Night, device: 'turns' | 'clock'): string[] {
  const faults: string[] = [];
  const heard = new Map<string, string>();
  const turns = played(night, device);
  for (const { flag, said, intent, replies, answer, next } of turns) {
    const fault = (what: string) => faults.push(`${night.who}: "${said}" ${what}: ${answer}`);
    const reads = replies.some(({ type }) => type === 'perform' || type === 'follow');
    const isAlarm = replies.some((reply) => reply.type === 'end' && reply.alarmed);
    if (answer === '' && !reads) fault('has no answer');
    if (flag === '!' && !HELP.test(answer)) fault('is not sent for help');
    if (flag === '!' && reads) fault('is read to');
    if (flag === '.' && isAlarm) fault('is sent for nothing');
    const before = heard.get(answer);
    // Pain is stopped for in the same words every time.
    const mayRepeat = reads || isAlarm || intent.intent === 'ReportPain' || answer.length < 20;
    if (!mayRepeat && before !== undefined && before !== said) fault('has the answer of another');
    heard.set(answer, said);
    const stored = JSON.stringify(next);
    if (stored.length > LARGEST_BYTES) fault(`leaves ${stored.length} bytes`);
    if (!parseConversation(JSON.parse(stored))) fault('leaves what cannot be read again');
  }
  const { session } = turns.at(-1)?.next ?? newConversation;
  const { routine, region } = session?.request ?? {};
  const isRead = session?.status === 'playing' && [routine, region].includes(night.ends);
  if (night.ends !== undefined && !isRead)
    faults.push(`${night.who}: ends with ${session?.status} ${routine ?? region}`);
  return faults;
}

describe('twenty whole nights', () => {
  it.each(['turns', 'clock'] as const)(
    'have no dead end, no danger unanswered and no wish lost, on a device with %s',
    (device) => {
      expect(NIGHTS.length).toBe(20);
      expect(NIGHTS.flatMap((night) => faultsOf(night, device))).toEqual([]);
    },
  );

  it('would see a danger that is not answered, and a wish that is lost', () => {
    const calm: Night = { who: 'nobody', turns: [['!', 'how should I sleep']] };
    expect(faultsOf(calm, 'clock')).toHaveLength(1);
    const lost: Night = { who: 'nobody', turns: [['.', 'hello']], ends: 'ten-breaths' };
    expect(faultsOf(lost, 'turns')).toHaveLength(1);
  });
});
