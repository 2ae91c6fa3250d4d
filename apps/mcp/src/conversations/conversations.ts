import { randomBytes } from 'node:crypto';
import type { HeldConversation } from './turn.js';

/** Conversations by their handles. */
export interface Conversations {
  /** The conversation of a handle; `null` for one that was altered, has run out or was never given. */
  find(handle: string): HeldConversation | null;
  /** Keeps a conversation, under its own handle where it has one. */
  keep(conversation: HeldConversation, handle?: string | undefined): string;
}

/** How many conversations are kept, and for how long; each has a default. */
export interface ConversationsOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 1,000 if left out. The one that was spoken in longest ago goes first. */
  readonly most?: number;
  /** After the last sentence, in milliseconds; three hours if left out. */
  readonly forMs?: number;
}

const MOST = 1000;
/** The longest routine, and a while of lying awake after it. */
const FOR_MS = 3 * 3_600_000;
/** All of it is heard again at every sentence; a night has fifty. */
const MOST_TURNS = 200;
/** So many that nobody finds another's by trying. */
const HANDLE_BYTES = 18;

/**
 * Keeps conversations in memory, under handles that nobody can guess. Whoever comes with a handle that is not here is somebody
 * of whom nothing is known, and is asked everything.
 *
 * @param options how many, and for how long
 * @example
 * const kept = conversations();
 * kept.find(kept.keep(withAStranger))?.turns.length // 0
 */
export function conversations(options: ConversationsOptions = {}): Conversations {
  const { now = Date.now, most = MOST, forMs = FOR_MS } = options;
  const kept = new Map<string, { readonly conversation: HeldConversation; readonly at: number }>();

  const find = (handle: string) => {
    const found = kept.get(handle);
    if (!found || now() - found.at > forMs) return null;
    return found.conversation.turns.length < MOST_TURNS ? found.conversation : null;
  };
  return {
    find,
    keep(conversation, handle) {
      const own = handle !== undefined && kept.has(handle) ? handle : newHandle();
      // The one that was spoken in last stands last.
      kept.delete(own);
      kept.set(own, { conversation, at: now() });
      for (const [oldest, { at }] of kept) {
        if (kept.size <= most && now() - at <= forMs) break;
        kept.delete(oldest);
      }
      return own;
    },
  };
}

function newHandle(): string {
  return randomBytes(HANDLE_BYTES).toString('base64url');
}
