import { listOf, recordOf } from '../../src/record.js';

/** Something that commands did, at a time since the document appeared. */
export type Done = { readonly atMs: number } & (
  | { readonly what: 'scene'; readonly number: number }
  /** `untilMs` is when the words end, or are cut off by others. */
  | { readonly what: 'speaks'; readonly number: number; readonly untilMs: number }
  /** Whatever is heard on the sequencer of the voice ends. */
  | { readonly what: 'hushes' }
  | { readonly what: 'sends'; readonly arguments: readonly unknown[] }
);

/** What a device did with commands, in order, and when it was through with them. */
export interface Played {
  readonly done: readonly Done[];
  readonly endMs: number;
}

/**
 * Runs commands on a simulated clock as the engine does: a command with a sequencer of its own is not waited for, and of
 * two that speak the later one is heard.
 *
 * @param onMount the commands of a document
 * @param speechMs how long a line lasts, by its number
 */
export function playCommands(onMount: unknown, speechMs: (line: number) => number): Played {
  const done: Done[] = [];
  const sequence = (commands: unknown, fromMs: number): number =>
    listOf(commands).reduce<number>((atMs, command) => run(command, atMs), fromMs);
  const run = (command: unknown, fromMs: number): number => {
    const fields = recordOf(command);
    if (fields['type'] === 'Idle' && fields['sequencer'] !== undefined) {
      done.push({ atMs: fromMs, what: 'hushes' });
    }
    const endMs = perform(fields, fromMs + Number(fields['delay'] ?? 0));
    return fields['sequencer'] === undefined ? endMs : fromMs;
  };
  const perform = (fields: Readonly<Record<string, unknown>>, atMs: number): number => {
    switch (fields['type']) {
      case 'Idle':
        return atMs;
      case 'Sequential':
        return sequence(fields['commands'], atMs);
      case 'Parallel':
        return Math.max(atMs, ...listOf(fields['commands']).map((child) => run(child, atMs)));
      case 'SetValue':
        if (fields['property'] === 'scene') {
          const number = Number(/\d+/.exec(String(fields['value']))?.[0]);
          done.push({ atMs, what: 'scene', number });
        }
        return atMs;
      case 'SpeakItem': {
        const number = Number(String(fields['componentId']).slice('line'.length));
        const untilMs = atMs + speechMs(number);
        done.push({ atMs, what: 'speaks', number, untilMs });
        return untilMs;
      }
      case 'SendEvent':
        done.push({ atMs, what: 'sends', arguments: listOf(fields['arguments']) });
        return atMs;
      default:
        throw new Error(`There is no command "${String(fields['type'])}".`);
    }
  };
  const endMs = sequence(onMount, 0);
  // The sort is stable: what happens at one instant stays in the order in which it was written.
  return { done: done.sort((one, other) => one.atMs - other.atMs), endMs };
}
