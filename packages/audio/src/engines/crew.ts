import { SpeechFailed } from '../synthesizer.js';
import { patience } from './patience.js';

/** What works in a crew: a thread, or a process that behaves as one. */
export interface CrewWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  on(event: 'message', listener: (answer: unknown) => void): unknown;
  postMessage(task: unknown): void;
  ref(): void;
  unref(): void;
  terminate(): Promise<unknown>;
}

/** Workers that do one task each at a time, in the order in which the tasks come. */
export interface Crew<Task, Answer> {
  /** Has one of them do a task. */
  ask(task: Task): Promise<Answer>;
  /** Ends them; what was not done rejects. */
  close(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: SpeechFailed) => void;
}

interface Member<Task, Answer> {
  readonly worker: CrewWorker;
  job: Job<Task, Answer> | null;
  endWait: () => void;
}

/**
 * Hires workers as they are needed. A worker that takes too long or falls over is ended, and another takes its place.
 *
 * @param size how many work at once
 * @param limitMs how long a worker may take for a task, its own start included, in milliseconds
 * @param start starts a worker that answers every message with one message
 * @returns a crew whose idle workers keep no process alive
 * @throws never; `ask` rejects with `SpeechFailed`
 * @example const wave = await crew(2, 20_000, () => new Worker(file)).ask({ text: 'Rest.' });
 */
export function crew<Task, Answer>(
  size: number,
  limitMs: number,
  start: () => CrewWorker,
): Crew<Task, Answer> {
  const members = new Set<Member<Task, Answer>>();
  const waiting: Job<Task, Answer>[] = [];
  let isClosed = false;

  function handOut(): void {
    for (let member = freeMember(); member; member = freeMember()) {
      const job = waiting.shift();
      if (!job) return;
      member.job = job;
      member.endWait = patience(limitMs, () =>
        lose(member, `did not finish within ${limitMs / 1000} s`),
      );
      member.worker.ref();
      member.worker.postMessage(job.task);
    }
  }

  function freeMember(): Member<Task, Answer> | null {
    if (waiting.length === 0) return null;
    for (const member of members) if (!member.job) return member;
    return members.size < size ? hire() : null;
  }

  function hire(): Member<Task, Answer> | null {
    try {
      const member: Member<Task, Answer> = { worker: start(), job: null, endWait: () => {} };
      member.worker.on('message', (answer) => finish(member)?.done(answer as Answer));
      member.worker.on('error', (error) => lose(member, `broke down: ${error.message}`, error));
      member.worker.on('exit', () => lose(member, 'broke down'));
      members.add(member);
      return member;
    } catch (cause) {
      for (const { failed } of waiting.splice(0)) {
        failed(new SpeechFailed('The voice could not be started.', { cause }));
      }
      return null;
    }
  }

  /** Frees a member, and has it go on with what is waiting. */
  function finish(member: Member<Task, Answer>): Job<Task, Answer> | null {
    const { job } = member;
    member.endWait();
    member.job = null;
    member.worker.unref();
    handOut();
    return job;
  }

  function lose(member: Member<Task, Answer>, how: string, cause?: unknown): void {
    // It breaks down, and then it exits.
    if (!members.delete(member)) return;
    void member.worker.terminate();
    finish(member)?.failed(new SpeechFailed(`The voice ${how}.`, { cause }));
  }

  return {
    ask: (task) =>
      new Promise((done, failed) => {
        waiting.push({ task, done, failed });
        if (isClosed) dropAll();
        else handOut();
      }),
    async close() {
      isClosed = true;
      dropAll();
      const workers = [...members].map(({ worker }) => worker);
      for (const member of [...members]) lose(member, 'was closed before it had spoken');
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };

  function dropAll(): void {
    for (const { failed } of waiting.splice(0)) {
      failed(new SpeechFailed('The voice was closed before it had spoken.'));
    }
  }
}
