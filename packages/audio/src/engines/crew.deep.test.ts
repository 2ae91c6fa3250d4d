import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SpeechFailed } from '../synthesizer.js';
import { type Crew, crew } from './crew.js';

/** Answers with which worker it is and what it was asked, after it did what the task says. */
const SOURCE = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (task) => {
    if (task === 'throw') throw new Error('out of breath');
    if (task === 'exit') process.exit(0);
    if (task === 'spin') for (;;) {}
    if (task === 'hang') return;
    if (task === 'last') setImmediate(() => process.exit(0));
    parentPort.postMessage({ worker: threadId, task });
  });`;

interface Answer {
  readonly worker: number;
  readonly task: string;
}

function newCrew(size: number, limitMs = 20_000) {
  const started: Worker[] = [];
  const workers: Crew<string, Answer> = crew(size, limitMs, () => {
    const worker = new Worker(SOURCE, { eval: true });
    started.push(worker);
    return worker;
  });
  onTestFinished(() => workers.close());
  return { workers, started };
}

describe('a crew', () => {
  it('answers each task with its own answer, in the order of the tasks, by no more workers than it has', async () => {
    const { workers, started } = newCrew(2);
    const tasks = Array.from({ length: 20 }, (_, index) => `task ${index}`);
    const order: string[] = [];
    const ask = async (task: string) => {
      const answer = await workers.ask(task);
      order.push(task);
      return answer.task;
    };
    expect(await Promise.all(tasks.map(ask))).toEqual(tasks);
    expect(order).toHaveLength(20);
    expect(started).toHaveLength(2);
  });

  it('hires nobody before there is something to do, and one for one', async () => {
    const { workers, started } = newCrew(2);
    expect(started).toHaveLength(0);
    const first = await workers.ask('one');
    const second = await workers.ask('two');
    expect(second.worker).toBe(first.worker);
    expect(started).toHaveLength(1);
  });

  it.each([
    ['throw', 20_000, 'The voice broke down: out of breath.'],
    ['exit', 20_000, 'The voice broke down.'],
    // A worker has to start within it, on a busy machine too.
    ['spin', 1_500, 'The voice did not finish within 1.5 s.'],
    ['hang', 1_500, 'The voice did not finish within 1.5 s.'],
  ])(
    'whose worker does this: %s, tells it once and goes on with another',
    async (task, limitMs, sentence) => {
      const { workers, started } = newCrew(1, limitMs);
      const lost = workers.ask(task);
      const next = workers.ask('next');
      await expect(lost).rejects.toThrow(new SpeechFailed(sentence));
      expect((await next).task).toBe('next');
      expect(started).toHaveLength(2);
    },
  );

  it('takes an answer that was there in time, however late whoever asked looks', async () => {
    const { workers, started } = newCrew(1, 1_500);
    await workers.ask('one');
    const second = workers.ask('two');
    const waits = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(waits, 0, 0, 2_000);
    expect((await second).task).toBe('two');
    expect(started).toHaveLength(1);
  });

  it('has another take the place of a worker that left while it was idle', async () => {
    const { workers, started } = newCrew(1);
    const first = await workers.ask('last');
    // It may have left before anybody could listen for it.
    await vi.waitFor(() => expect(started[0]?.threadId).toBe(-1));
    expect((await workers.ask('next')).worker).not.toBe(first.worker);
  });

  it('that finds no worker tells everybody who waits', async () => {
    const workers = crew<string, Answer>(1, 500, () => {
      throw new Error('EAGAIN');
    });
    const outcomes = await Promise.allSettled([workers.ask('one'), workers.ask('two')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(workers.ask('three')).rejects.toThrow(
      new SpeechFailed('The voice could not be started.'),
    );
  });

  it('that is closed has no thread left', async () => {
    const { workers, started } = newCrew(2);
    const spinning = workers.ask('spin').catch((error: unknown) => error);
    await workers.ask('one');
    await workers.close();
    expect(await spinning).toBeInstanceOf(SpeechFailed);
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
    await expect(workers.ask('two')).rejects.toThrow('closed');
  });
});
