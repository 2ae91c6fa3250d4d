import type { CallToolResult } from '@modelcontextprotocol/server';
import { clockTime } from '@supine/core/speech';
import type { SourceRead } from '../catalogue/sources.js';
import type { Spoken, SpokenLine } from '../conversations/turn.js';
import type { Link } from '../recordings/made.js';
import type { JsonSchema } from './arguments.js';

/** All that a result is made of. */
export interface ResultParts {
  readonly spoken: Spoken;
  readonly handle: string;
  /** The handle that was given is one of ours. */
  readonly isKnown: boolean;
  readonly sources: readonly SourceRead[];
  readonly data: object;
  readonly links: readonly Link[];
}

const READ = 'Read these words to the person unchanged, in this order, and add nothing.';
const READ_TIMED =
  'Read these words to the person unchanged, each at its time, and be silent between them. The times count from the first word.';
const HELP_FIRST =
  'The person may need help now. Read these words before anything else, unchanged, and do nothing else for them.';

/** What every result has, as a schema. */
export const RESULT: Readonly<Record<string, JsonSchema>> = {
  readUnchanged: { type: 'string', description: 'How the words are to be read.' },
  words: {
    type: 'array',
    description: 'What is said, word for word. Seconds count from the beginning of this answer.',
    items: {
      type: 'object',
      properties: {
        atSeconds: { type: 'number' },
        text: { type: 'string' },
        soft: { type: 'boolean' },
      },
      required: ['atSeconds', 'text'],
    },
  },
  endsAfterSeconds: { type: 'number', description: 'When the last silence is over.' },
  needsHelp: { type: 'boolean', description: 'The words send the person for help.' },
  asks: { type: 'boolean', description: 'A question is open; the answer goes to say.' },
  reading: { type: 'string', enum: ['playing', 'paused', 'ended'] },
  conversation: {
    type: 'string',
    description: 'The handle of this conversation, for the next call. It knows nobody else.',
  },
  known: { type: 'boolean', description: 'False where the handle that was given is not known.' },
  sources: {
    type: 'array',
    description: 'What it rests on, with the day on which it was read.',
    items: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        publisher: { type: 'string' },
        author: { type: 'string' },
        year: { type: 'integer' },
        kind: { type: 'string' },
        url: { type: 'string' },
        read: { type: 'string' },
      },
      required: ['title', 'publisher', 'kind', 'url', 'read'],
    },
  },
};

/** The parts of a result that are always there. */
export const RESULT_HAS: readonly string[] = Object.keys(RESULT);

/**
 * The result of a call: everything as data, and as text for an assistant that shows only that.
 *
 * @param parts what was said and found
 * @example resultOf(parts).structuredContent?.['needsHelp'] // false
 */
export function resultOf(parts: ResultParts): CallToolResult {
  const { spoken, handle, isKnown, sources, data, links } = parts;
  const { lines, seconds, status, conversation } = spoken;
  const needsHelp = conversation.open.is === 'after-alarm';
  const isTimed = lines.some(({ atSeconds }) => atSeconds > 0);
  const readUnchanged = needsHelp ? HELP_FIRST : isTimed ? READ_TIMED : READ;
  const cards = 'cardText' in data ? [String(data.cardText)] : [];
  const paragraphs = [
    ...(lines.length > 0 || cards.length > 0 ? [readUnchanged] : []),
    isTimed ? lines.map(timed).join('\n') : lines.map(({ text }) => text).join(' '),
    ...cards,
    ...(sources.length > 0 ? [`Sources:\n${sources.map(sourceLine).join('\n')}`] : []),
    `Conversation: ${handle}`,
  ];
  return {
    content: [
      { type: 'text', text: paragraphs.filter((one) => one !== '').join('\n\n') },
      ...links.map((link) => ({ type: 'resource_link' as const, ...link })),
    ],
    structuredContent: {
      readUnchanged,
      words: lines,
      endsAfterSeconds: seconds,
      needsHelp,
      asks: conversation.open.is !== 'nothing' && !needsHelp,
      reading: status,
      conversation: handle,
      known: isKnown,
      sources,
      ...data,
    },
  };
}

function timed({ atSeconds, text }: SpokenLine): string {
  return `${clockTime(atSeconds * 1000)}  ${text}`;
}

function sourceLine({ author, publisher, year, title, url, read }: SourceRead): string {
  const names = [author, publisher, year].filter((one) => one !== undefined).join(', ');
  return `${title} (${names}), ${url}, read on ${read}`;
}
