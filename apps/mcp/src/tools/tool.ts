import type { ToolAnnotations } from '@modelcontextprotocol/server';
import type { Intent } from '@supine/core';
import type { Turn } from '../conversations/turn.js';
import type { Language } from '../language.js';
import type { Made } from '../recordings/made.js';
import type { Recordings } from '../recordings/recordings.js';
import type { Arguments, JsonSchema } from './arguments.js';

/** A conversation in which a tool was called. */
export interface Asked {
  readonly turn: Turn;
  /** What the person's sentence means; `null` where they have said nothing. */
  readonly said: Intent | null;
  /** Answers what a tool is for. What was hardly heard as a danger is said beside it, by the core. */
  readonly hearWish: (intent: Intent) => void;
  /** What would be a danger, where the sentence was hardly heard as one; for what has no answer of its own to say it beside. */
  readonly hearDoubt: () => void;
  readonly language: Language;
  /** Where recordings go; `null` where this server writes none. */
  readonly recordings: Recordings | null;
}

/** What a tool gives beside the words that are said. */
export interface Given {
  readonly data?: object;
  /** Ids of the sources of it. */
  readonly sources?: readonly string[];
  /** What takes longer than an answer, done after the conversation is kept. */
  readonly later?: () => Promise<Made>;
}

/** One tool, with the arguments that it has beside those of every tool. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  /** The parts of its result beside those of every result. */
  readonly gives: Readonly<Record<string, JsonSchema>>;
  /**
   * Reads its arguments, and gives what answers without waiting for anything. Both throw Refused, and what the core refuses; what
   * cannot be meant is refused before anything is heard.
   */
  readonly answerTo: (args: Arguments) => (asked: Asked) => Given;
}

/** Reads what is in the catalogue and changes nothing. */
export const READS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  openWorldHint: false,
};

/** Goes on with a conversation, and so changes what the next sentence meets. */
export const TALKS: ToolAnnotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
};
