import type { Memory } from '@supine/core';

/** A request that has been read. */
export interface Answering<Response> {
  /** `null` when the request does not say who it is from. */
  readonly person: string | null;
  /** Answers it at a time in milliseconds since 1970, with what is known of the person; tells what is known afterwards. */
  answer(at: number, memory: Memory): { readonly response: Response; readonly memory: Memory };
}
