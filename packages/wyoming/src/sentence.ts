import * as z from 'zod/mini';
import type { Frame } from './frame.js';
import { FrameRefused } from './frame.js';

/** A sentence that somebody said, as a house hands it over. */
export interface Sentence {
  readonly text: string;
  /** As a language tag. */
  readonly language?: string | undefined;
  /** The same for what follows in one conversation. */
  readonly conversationId?: string | undefined;
  readonly deviceId?: string | undefined;
  /** Which satellite heard it, by its entity; none where it was typed. */
  readonly satelliteId?: string | undefined;
}

/** What became of a sentence. */
export interface Handling {
  /** Whether it was understood; a house tells the two apart. */
  readonly handled: boolean;
  /** What is said; nothing is said where it is empty. */
  readonly text: string;
}

let schema: ReturnType<typeof newSchema> | undefined;
function newSchema() {
  const name = z.optional(z.nullable(z.string().check(z.maxLength(255))));
  return z.object({
    text: z.string().check(z.maxLength(4000)),
    language: name,
    context: z.optional(
      z.nullable(
        z.object({
          conversation_id: name,
          device_id: name,
          satellite_id: name,
        }),
      ),
    ),
  });
}

/**
 * The sentence of a `transcript` frame.
 *
 * @throws FrameRefused where it has none
 */
export function sentenceIn({ data }: Frame): Sentence {
  schema ??= newSchema();
  const read = schema.safeParse(data);
  if (!read.success) throw new FrameRefused('A transcript has a text of at most 4000 characters.');
  const { text, language, context } = read.data;
  return {
    text,
    language: language ?? undefined,
    conversationId: context?.conversation_id ?? undefined,
    deviceId: context?.device_id ?? undefined,
    satelliteId: context?.satellite_id ?? undefined,
  };
}
