import { conversations } from '../src/conversations/conversations.js';
import type { ReadingSeconds } from '../src/conversations/turn.js';
import type { Language } from '../src/language.js';
import { LANGUAGE } from '../src/locale.js';
import type { Recordings } from '../src/recordings/recordings.js';
import type { CallParts } from '../src/tools/call.js';
import { callTool } from '../src/tools/call.js';
import { TOOLS } from '../src/tools/index.js';

/** A time of day that tests begin at. */
export const TONIGHT_MS = Date.parse('2026-11-28T22:00:00Z');

/** What every result holds, as a test reads it. */
export interface Told {
  readonly words: readonly { readonly atSeconds: number; readonly text: string }[];
  readonly endsAfterSeconds: number;
  readonly needsHelp: boolean;
  readonly asks: boolean;
  readonly reading: string;
  readonly conversation: string;
  readonly known: boolean;
  readonly sources: readonly { readonly url: string; readonly read: string }[];
  readonly [name: string]: unknown;
}

/** A result as it came, and its data where there are any. */
export interface Called {
  readonly refused: string | null;
  readonly told: Told;
  readonly text: string;
}

/** A server without a transport, on a clock that a test moves. */
export class Bed {
  nowMs = TONIGHT_MS;
  readonly conversations = conversations({ now: () => this.nowMs });
  private readonly parts: CallParts;

  constructor(
    language: Language = LANGUAGE,
    recordings: Recordings | null = null,
    readingSeconds?: ReadingSeconds,
  ) {
    const { conversations } = this;
    const reading = readingSeconds ? { readingSeconds } : {};
    this.parts = { language, conversations, recordings, now: () => this.nowMs, ...reading };
  }

  /** Calls a tool with whatever is given. */
  async call(name: string, args: Readonly<Record<string, unknown>>): Promise<Called> {
    const tool = TOOLS.find((one) => one.name === name);
    if (!tool) throw new Error(`There is no tool "${name}".`);
    const { content, isError, structuredContent } = await callTool(tool, args, this.parts);
    const [first] = content;
    const text = first?.type === 'text' ? first.text : '';
    return { refused: isError ? text : null, told: structuredContent as unknown as Told, text };
  }
}

/** The words of a result in one text. */
export function wordsOf({ words }: Told): string {
  return words.map(({ text }) => text).join(' ');
}

/** Arguments with which each tool does something by itself. */
export const USUAL: Readonly<Record<string, object>> = {
  find_routine: { region: 'lower-back', minutes: 10, avoid: ['twist'] },
  sleep_position: { region: 'neck' },
  explain: {},
  when_to_get_help: {},
  start: { routine: 'ten-breaths' },
  say: {},
  render_card: { id: 'ice' },
  render_audio: { routine: 'ten-breaths' },
};
