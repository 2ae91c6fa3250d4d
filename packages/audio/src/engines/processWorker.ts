import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import type { CrewWorker } from './crew.js';

/** The end of what a program complains of; the reason stands last. */
const KEPT_LETTERS = 4_000;
/** Where in its source it stands, as sherpa-onnx begins a line: `/path/file.cc:Function:37 `. */
const PLACE = /^\S+:\S*:\d+\s+/;

/**
 * Starts a process of Node.js that behaves as a worker of a crew: native code may end its whole process instead of throwing an
 * error, and with it every thread in it. What it wrote on its standard error is told as the reason.
 *
 * @param file a module that answers every message with one message
 * @returns the worker; its process ends with this one
 * @throws what `fork` throws where no process can be started
 * @example const speaking = crew(1, 60_000, () => processWorker(new URL('./speak.js', import.meta.url)));
 */
export function processWorker(file: URL): CrewWorker {
  // Options of the program that speaks, such as --input-type, are none of this one's. Sound is sent as it is, and not as text.
  const child = fork(file, [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-KEPT_LETTERS);
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  return {
    on(event: 'message' | 'error' | 'exit', listener: (what: never) => void) {
      if (event === 'message') child.on('message', listener as (answer: unknown) => void);
      else if (event === 'error')
        tellError(child, () => complaint, listener as (error: Error) => void);
      // Not "exit": by then not everything has been read that it wrote.
      else child.on('close', listener as () => void);
    },
    // Where it is gone, its end is told, and that is enough.
    postMessage: (task) => void child.send(task as object, () => {}),
    ref: () => hold(child, 'ref'),
    unref: () => hold(child, 'unref'),
    terminate: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** That it could not be started, and that it ended with a complaint, are errors. */
function tellError(
  child: ChildProcess,
  complaint: () => string,
  tell: (error: Error) => void,
): void {
  child.on('error', tell);
  child.on('close', () => {
    const said = lastLine(complaint());
    if (said !== '') tell(new Error(said));
  });
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(PLACE, '').trim());
  return (lines.findLast((line) => line !== '') ?? '').replace(/\.+$/, '');
}

/** A process of which nothing is wanted keeps this one no longer alive than it has to be. */
function hold(child: ChildProcess, how: 'ref' | 'unref'): void {
  child[how]();
  (child.channel as { ref(): void; unref(): void } | null | undefined)?.[how]();
  (child.stderr as Socket | null)?.[how]();
}
