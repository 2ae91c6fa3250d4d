import type { Memory } from '@supine/core';

/** A request that has been read. */
export interface Answering<Response> {
  /** Who it is from, by a name made with a secret; `null` when the request does not say. */
  person(secret: string): string | null;
  /** Answers it at a time in milliseconds since 1970, with what is known of the person. */
  answer(at: number, memory: Memory): Answered<Response>;
}

/** A request that has been answered, but for the words of what has to be done first. */
export interface Answered<Response> {
  /** What is known afterwards. */
  readonly memory: Memory;
  /** All that is kept of the person has to be erased before the response is made. */
  readonly forgets: boolean;
  /** Makes the response, once it is known whether nothing is kept of them any more. */
  response(erased: boolean): Response;
}
