import { buildRoutine } from '@supine/core';
import { playingById } from '../listener.js';
import { atMostOne } from '../usage.js';
import type { Command } from './command.js';
import { readArguments } from './command.js';
import { PLAYING_HELP, PLAYING_OPTIONS, stageFor } from './playing.js';

const DEFAULT_ROUTINE = 'evening-wind-down';

const help = `supine play [ID] [--speed N] [--voice VOICE] [--json]

Plays a routine, ${DEFAULT_ROUTINE} if none is named. "supine catalogue" lists them.

${PLAYING_HELP}
`;

/** `play`: a routine, at once. */
export const play: Command = {
  name: 'play',
  summary: 'plays a routine',
  help,
  async run(words, language) {
    const { values, positionals } = readArguments(words, PLAYING_OPTIONS);
    const routine = atMostOne(positionals, 'routine') ?? DEFAULT_ROUTINE;
    // Refuses with a reason on standard error, before anything is spoken or a missing voice is named.
    buildRoutine({ routine });
    const stage = await stageFor(values, language, true, playingById());
    await stage.perform((bed) => bed.hear({ intent: 'StartRoutine', slots: { routine } }));
  },
};
