import type { Happening } from '@supine/core';
import type { Output } from './plain.js';
import type { View } from './view.js';

/**
 * One JSON object on each line for everything that happens; for programs.
 *
 * @param output gets the lines
 * @param nowMs the player's time; `atMs` counts from the view's beginning
 */
export function jsonLinesView(output: Output, nowMs: () => number): View {
  const startedMs = nowMs();
  const write = (entry: object) => {
    output.write(`${JSON.stringify({ atMs: nowMs() - startedMs, ...entry })}\n`);
  };
  return {
    show(happenings) {
      for (const happening of happenings) write(entryOf(happening));
    },
    heard: (text) => write({ type: 'heard', text }),
    note: (text) => write({ type: 'note', text }),
    typing() {},
    close() {},
  };
}

/** A segment without its lines: they come as lines of their own. */
function entryOf(happening: Happening): object {
  if (happening.type !== 'segment') return happening;
  const { lines: _, cues: __, ...segment } = happening.segment;
  return { type: 'segment', placeMs: happening.placeMs, ...segment };
}
