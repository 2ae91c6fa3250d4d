import { afterForgetting } from '../../src/dialog/afterForgetting.js';
import type { Conversation } from '../../src/dialog/conversation.js';
import { newConversation } from '../../src/dialog/conversation.js';
import { expectingOf } from '../../src/dialog/expectingOf.js';
import type { Memory } from '../../src/dialog/memory.js';
import { nothingKnown } from '../../src/dialog/memory.js';
import type { Reply } from '../../src/dialog/reply.js';
import { compose, recognise, respond } from '../../src/english.js';
import { plainSpeaker, turnLimit } from '../../src/entries/speech.js';
import { enUS } from '../../src/locales/en-US/index.js';
import { renderText } from '../../src/speech/renderText.js';
import { titleOf } from '../../src/speech/screenOf.js';
import type { Segment } from '../../src/timeline/segment.js';
import type { Night } from './nights.js';
import { NIGHTS } from './nights.js';

const TURN = turnLimit(235, enUS, plainSpeaker);

/** One answer of a night. */
export interface Answered {
  readonly sentence: string;
  readonly atSeconds: number;
  readonly replies: readonly Reply[];
  readonly next: Conversation;
}

/** A night as it was lived through, and what is kept after it. */
export interface Lived {
  readonly night: Night;
  readonly answers: readonly Answered[];
  readonly memory: Memory;
}

/** Lives through all nights, one after another. */
export function livedThrough(): Lived[] {
  let memory: Memory = nothingKnown;
  return NIGHTS.map((night) => {
    let conversation = newConversation;
    let atSeconds = 0;
    const answers = night.said.map(([afterSeconds, sentence]): Answered => {
      atSeconds += afterSeconds;
      const intent = recognise(sentence, { expecting: expectingOf(conversation) });
      const around = { turn: TURN, country: 'US', whispers: true, mayBeShared: true };
      const context = { ...around, at: atSeconds * 1000, memory, today: night.day };
      const [next, replies] = respond(conversation, intent, context);
      conversation = next;
      for (const reply of replies) if (reply.type === 'remember') memory = reply.memory;
      return { sentence, atSeconds, replies, next };
    });
    return { night, answers, memory };
  });
}

/** The page: what was said, what was answered, and what was read of a routine. */
export function nightsPage(): string {
  return `# Three nights

Written by \`npx vitest run content-report/nights -u\` in packages/core, by saying these sentences to the program itself. One
person in the United States, with a speaker beside the bed that listens after each answer. Times are minutes and seconds
of the night; what is read of a routine is told in brief.

${livedThrough().map(night).join('\n')}`;
}

function night({ night: { title, about }, answers, memory }: Lived): string {
  return `## ${title}

${about}

${answers.map(turn).join('\n')}
What is kept afterwards: ${kept(memory)}.
`;
}

function turn({ sentence, atSeconds, replies }: Answered): string {
  const said = linesOf(afterForgetting(replies, true)).map((line) => `> ${line}\n`);
  return `**${clock(atSeconds)}  "${sentence}"**\n\n${said.join('>\n')}`;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Words as they are, with what is read of a routine in brief between them. */
function linesOf(replies: readonly Reply[]): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) lines.push(words.join(' '));
    words = [];
  };
  for (const reply of replies) {
    if (reply.type === 'perform') {
      flush();
      lines.push(inBrief(reply.segments));
    } else {
      const text = renderText(compose([reply]));
      if (text !== '') words.push(text);
    }
  }
  flush();
  const end = replies.find(({ type }) => type === 'end');
  if (end?.type === 'end')
    lines.push(end.alarmed ? '*(and listens on, where it can)*' : '*(silence)*');
  return lines;
}

function inBrief(segments: readonly Segment[]): string {
  const seconds = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  const done = segments.flatMap(({ exercise, side }) => {
    if (exercise === undefined) return [];
    const name = titleOf(exercise, enUS).toLowerCase();
    return side === 'left' || side === 'right' ? [`${name}, ${side}`] : [name];
  });
  const names = [...new Set(done)].join('; ');
  return `*(reads on for ${clock(Math.round(seconds))}${names === '' ? '' : `: ${names}`})*`;
}

/** What a memory holds, in words. */
function kept(memory: Memory): string {
  const parts = [
    memory.introHeardOn && 'the day of the questions',
    memory.askAgain && 'that all of them are to be asked again',
    memory.household && 'whether others use the device',
    memory.avoid?.length && 'movements to leave out',
    memory.soften?.length && 'movements to do more gently',
    memory.pace && 'the pace',
    memory.place && 'the step at which it was stopped',
    Object.keys(memory.resting ?? {}).length > 0 && 'an exercise that rests for a week',
    Object.keys(memory.easing ?? {}).length > 0 &&
      'an exercise that is done half as far for a week',
    Object.keys(memory.told ?? {}).length > 0 && 'which routines were begun',
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
