import type { MovementTag } from '@supine/core';
import { buildRoutine, compileTimeline } from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import { renderTranscript } from '@supine/core/speech';
import { TERMINAL } from '../device.js';
import { print } from '../tell.js';
import { atMostOne, oneOf, positiveInteger, UsageError } from '../usage.js';
import type { Command } from './command.js';
import { printJson, readArguments } from './command.js';

const TAGS: readonly MovementTag[] = MOVEMENT_TAGS;

const help = `supine timeline <ID> [--minutes N] [--avoid TAG]... [--json]

A routine laid out in time: every line with its moment, every hold with its length.

  --minutes N  the routine in this length
  --avoid TAG  a movement to leave out; may be given several times
               (${TAGS.slice(0, 8).join(', ')},
               ${TAGS.slice(8).join(', ')})
  --json       the timeline as the player sees it
`;

/** `timeline`: what would be said when. */
export const timeline: Command = {
  name: 'timeline',
  summary: 'a routine laid out in time',
  help,
  run(words, { locale }) {
    const { values, positionals } = readArguments(words, {
      minutes: { type: 'string' },
      avoid: { type: 'string', multiple: true, default: [] as string[] },
    });
    const routine = atMostOne(positionals, 'routine');
    if (routine === undefined) throw new UsageError('The id of a routine is missing.');
    const { minutes } = values;
    const avoid = values.avoid.map((tag) => oneOf('avoid', TAGS, tag));
    const compiled = compileTimeline(
      buildRoutine({
        routine,
        ...(minutes === undefined ? {} : { minutes: positiveInteger('minutes', minutes) }),
        ...(avoid.length === 0 ? {} : { avoid }),
      }),
    );
    if (values.json) printJson(compiled);
    else print(renderTranscript(compiled, locale, TERMINAL));
  },
};
