import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { renderQueue, TooBusy } from './renderQueue.js';

/** Work that ends when it is told to. */
function workThatWaits() {
  let end = () => {};
  let fail = (_: Error) => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { ended, end, fail };
}

describe('the queue of renders', () => {
  it('does so many at once, lets so many wait, and refuses the next', async () => {
    const inTurn = renderQueue(2, 3);
    const works = Array.from({ length: 6 }, workThatWaits);
    const begun: number[] = [];
    const done = works.map((work, index) =>
      inTurn(async () => {
        begun.push(index);
        await work.ended;
        return index;
      }),
    );
    await expect(done[5]).rejects.toThrow(TooBusy);
    expect(begun).toEqual([0, 1]);
    works[1]?.end();
    await done[1];
    expect(begun).toEqual([0, 1, 2]);
    for (const { end } of works) end();
    expect(await Promise.all(done.slice(0, 5))).toEqual([0, 1, 2, 3, 4]);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(await inTurn(async () => 'free again')).toBe('free again');
  });

  it('goes on after work that failed', async () => {
    const inTurn = renderQueue(1, 1);
    const failing = workThatWaits();
    const first = inTurn(() => failing.ended);
    const second = inTurn(async () => 'done');
    failing.fail(new Error('no voice'));
    await expect(first).rejects.toThrow('no voice');
    expect(await second).toBe('done');
  });

  it('never does more at once than it may, and all that it took, in whatever order they end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 20 }),
        async (scheduler, atOnce, works) => {
          const inTurn = renderQueue(atOnce, works.length);
          let running = 0;
          let most = 0;
          const done = works.map(async (fails) => {
            // They come one by one, also while others end.
            await scheduler.schedule(Promise.resolve());
            const work = inTurn(async () => {
              running += 1;
              most = Math.max(most, running);
              await scheduler.schedule(Promise.resolve());
              running -= 1;
              if (fails) throw new Error('failed');
            });
            return work.then(
              () => false,
              () => true,
            );
          });
          await scheduler.waitFor(Promise.all(done));
          expect(await Promise.all(done)).toEqual(works);
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
