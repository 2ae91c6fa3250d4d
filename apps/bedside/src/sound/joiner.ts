import type { Joined, JoinRequest } from './joining.js';
import type { NightFile } from './nightFile.js';
import type { NightPlan } from './nightPlan.js';

/** What became of a plan. */
export type MadeFile =
  | { readonly is: 'file'; readonly file: NightFile }
  | { readonly is: 'missing'; readonly text: string }
  | { readonly is: 'refused'; readonly why: string };

/** Joins plans to files that an element can play. */
export interface Joiner {
  /** Never rejects. */
  join(night: NightPlan): Promise<MadeFile>;
  /** Has the sound of a plan fetched and kept, and no file made of it; never rejects. */
  keep(night: NightPlan): Promise<void>;
}

/**
 * Joins in a worker.
 *
 * @param page where the page is, for the voice that lies beside it
 */
export function workerJoiner(page: string): Joiner {
  const worker = new Worker(new URL('./joining.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Joined) => void>();
  let count = 0;
  worker.postMessage({ page });
  worker.addEventListener('message', ({ data }: MessageEvent<Joined>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const [id, answer] of waiting) answer({ id, is: 'refused', why: 'The worker failed.' });
    waiting.clear();
  });
  const asked = ({ plan, needed }: NightPlan, only: JoinRequest['only']) => {
    count += 1;
    const request: JoinRequest = { id: count, plan, needed, only };
    return new Promise<Joined>((resolve) => {
      waiting.set(request.id, resolve);
      worker.postMessage(request);
    });
  };
  return {
    async keep(night) {
      await asked(night, 'keep');
    },
    async join(night) {
      const answer = await asked(night, null);
      if (answer.is === 'kept') throw new Error('What was to be joined was only kept.');
      if (answer.is !== 'joined') return answer;
      const { bytes, durationMs, map } = answer;
      const url = URL.createObjectURL(new Blob([bytes], { type: 'audio/mpeg' }));
      return { is: 'file', file: { url, durationMs, map, timeline: night.timeline } };
    },
  };
}
