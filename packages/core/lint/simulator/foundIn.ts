import { catalogue } from '../../src/content/index.js';
import { enUS } from '../../src/locales/en-US/index.js';
import type { RoutineRequest } from '../../src/routine/request.js';
import { askingLines } from './lines.js';
import { timelineOf } from './requests.js';
import { simulate } from './simulate.js';

const lines = askingLines(catalogue);

/**
 * Lies in all that was asked for.
 *
 * @returns how many there are, for others are refused; and what is found, once for each line and reason, with a request that has it
 */
export function foundIn(requests: Iterable<RoutineRequest>): { played: number; found: string[] } {
  const found = new Map<string, string>();
  let played = 0;
  for (const request of requests) {
    const timeline = timelineOf(request, catalogue);
    if (!timeline) continue;
    played += 1;
    for (const { kind, line, why } of simulate(timeline, lines, enUS)) {
      found.set(`${kind}, ${line}: ${why}`, JSON.stringify(request));
    }
  }
  return { played, found: [...found].map(([what, where]) => `${what} (${where})`) };
}
