import type { Conversation } from '@supine/core';

/** A night in the middle of which a page was closed, by a thumb or by the browser. */
export interface KeptNight {
  readonly conversation: Conversation;
  /** The time of the conversation, and that of the wall, when it was written down. */
  readonly clockMs: number;
  readonly wallMs: number;
}

/** Where one is kept. */
export interface NightDrawer {
  put(night: KeptNight): void;
  /** What is kept; `null` where nothing is, or what is there is none, or too old to be gone on with. */
  take(wallMs: number): Promise<KeptNight | null>;
  clear(): void;
}

const NAME = 'supine-night';
/** Nobody goes on with last evening's stretch. */
const OLDEST_MS = 3_600_000;

/**
 * Keeps a night in the browser's own storage, which is written before a page is gone.
 *
 * @param storage such as `localStorage`; `null` where the browser has none
 */
export function nightDrawer(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
): NightDrawer {
  const clear = () => storage?.removeItem(NAME);
  return {
    put({ conversation, clockMs, wallMs }) {
      try {
        storage?.setItem(NAME, JSON.stringify({ v: 1, conversation, clockMs, wallMs }));
      } catch {
        // Full, or forbidden: then a page that is closed is a night that is over.
      }
    },
    async take(wallMs) {
      const text = storage?.getItem(NAME);
      if (!text) return null;
      const kept = await read(text);
      const isFresh = kept && wallMs - kept.wallMs < OLDEST_MS && wallMs >= kept.wallMs;
      if (!isFresh) clear();
      return isFresh ? kept : null;
    },
    clear,
  };
}

async function read(text: string): Promise<KeptNight | null> {
  const { parseConversation } = await import('@supine/core/stored');
  try {
    const { v, conversation, clockMs, wallMs } = JSON.parse(text);
    const parsed = parseConversation(conversation);
    if (v !== 1 || !parsed || !Number.isFinite(clockMs) || !Number.isFinite(wallMs)) return null;
    return { conversation: parsed, clockMs, wallMs };
  } catch {
    return null;
  }
}
