import { clockTime } from '@supine/core/speech';
import type { View } from './view.js';

/** Where lines go. */
export interface Output {
  write(text: string): unknown;
}

/**
 * One line of text for every spoken line, with its place in the routine in front; for files and pipes.
 *
 * @param output gets the words
 * @param notes gets what is not spoken
 */
export function plainView(output: Output, notes: Output): View {
  return {
    show(happenings) {
      for (const happening of happenings) {
        if (happening.type !== 'line') continue;
        output.write(`${timeColumn(happening.placeMs)}  ${happening.text}\n`);
      }
    },
    heard() {},
    note: (sentence) => notes.write(`(${sentence})\n`),
    typing() {},
    close() {},
  };
}

/** Five places wide; blank for an answer outside a routine. */
export function timeColumn(placeMs: number | null): string {
  return placeMs === null ? ' '.repeat(5) : clockTime(placeMs);
}
