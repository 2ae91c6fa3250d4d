import { entityTag } from './entityTag.js';
import type { RecordingPlan } from './plan.js';
import { recentFiles } from './recentFiles.js';
import { renderQueue } from './renderQueue.js';
import type { ServedFile } from './serveFile.js';

/** Makes a recording; `renderRoutine` with its options filled in is one. */
export type Render = (
  plan: RecordingPlan,
) => Promise<{ readonly mp3: Uint8Array; readonly webVtt: string }>;

/** How much is kept and how much is done at once. */
export interface Limits {
  /** Bytes of finished files in memory; 64 MB if left out, about twelve routines of a quarter of an hour. */
  readonly keepBytes?: number | undefined;
  /** Renders at the same time; 2 if left out. */
  readonly atOnce?: number | undefined;
  /** Renders that may wait; 20 if left out. */
  readonly waiting?: number | undefined;
}

/** The two files of a recording. */
export interface Recording {
  readonly mp3: ServedFile;
  readonly vtt: ServedFile;
  readonly bytes: number;
}

/**
 * Recordings by their token: kept for a while, and made once however many ask at the same time.
 *
 * @param render makes one
 * @param limits how much is kept and done at once
 * @returns gives the recording; it rejects with TooBusy, or with what `render` throws
 */
export function recordings(render: Render, limits: Limits) {
  const { keepBytes = 64_000_000, atOnce = 2, waiting = 20 } = limits;
  const recent = recentFiles<Recording>(keepBytes);
  const coming = new Map<string, Promise<Recording>>();
  const inTurn = renderQueue(atOnce, waiting);

  /** Goes on when whoever asked has left: they ask again, and others may be waiting. */
  async function make(token: string, plan: RecordingPlan): Promise<Recording> {
    try {
      const made = recordingOf(await inTurn(async () => render(plan)));
      recent.put(token, made);
      return made;
    } finally {
      coming.delete(token);
    }
  }

  return (token: string, plan: RecordingPlan): Promise<Recording> => {
    const kept = recent.get(token);
    if (kept) return Promise.resolve(kept);
    const making = coming.get(token) ?? make(token, plan);
    coming.set(token, making);
    return making;
  };
}

function recordingOf({ mp3, webVtt }: Awaited<ReturnType<Render>>): Recording {
  if (mp3.length === 0) throw new Error('The recording is empty.');
  const captions = new TextEncoder().encode(webVtt);
  return {
    mp3: { body: mp3, tag: entityTag(mp3) },
    vtt: { body: captions, tag: entityTag(captions) },
    bytes: mp3.length + captions.length,
  };
}
