import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a program said, once it has ended. */
export async function ended(program: ChildProcessWithoutNullStreams) {
  const [[code], out, reason] = await Promise.all([
    once(program, 'close'),
    text(program.stdout),
    text(program.stderr),
  ]);
  return { code, out, reason };
}
