import { buildRoutine } from '@supine/core';
import { sourceIdsOf } from '../catalogue/sources.js';
import { Refused } from '../refused.js';
import type { Tool } from './tool.js';
import { hearAvoided, ROUTINE, toldBeside, WISHED, wishIn } from './wishes.js';

/** A routine as a file of sound, in the one folder that this server writes into. */
export const renderAudio: Tool = {
  name: 'render_audio',
  title: 'A routine as a sound file',
  description:
    'A routine spoken into one MP3 with exact holds, and its captions. Nobody can answer a file, so it opens with whom it is not for. It takes up to a minute the first time.',
  annotations: {
    readOnlyHint: false,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  },
  properties: { routine: ROUTINE, ...WISHED },
  gives: {
    file: { type: 'string', description: 'Where the sound is on the machine of this server.' },
    captions: { type: 'string' },
  },
  answerTo: (args) => {
    const { avoid, ...wish } = wishIn(args);
    return ({ turn, said, hearWish, hearDoubt, recordings }) => {
      if (!recordings) throw new Refused('This server writes no recordings; start it with --out.');
      const { routine, region, minutes } = wish;
      if (routine === undefined && region === undefined)
        throw new Refused('render_audio needs a routine or a region.');
      hearAvoided({ turn, said }, [...avoid, ...toldBeside(said)]);
      const { person } = turn.conversation;
      if (person.sentFor !== undefined) {
        // Nothing moves before it was seen, and the core says so.
        const slots = routine === undefined ? { region: region ?? '' } : { routine };
        hearWish({ intent: 'StartRoutine', slots });
        return {};
      }
      hearDoubt();
      const request = {
        ...(routine === undefined ? { region } : { routine }),
        ...(minutes === undefined ? {} : { minutes }),
        ...(person.avoid ? { avoid: person.avoid } : {}),
        ...(person.soften ? { soften: person.soften } : {}),
        oneWay: true as const,
      };
      // What cannot be built is refused now, and not after the conversation has gone on.
      const built = buildRoutine(request);
      const exercises = built.steps.flatMap((step) =>
        step.kind === 'exercise' ? step.exercise.sources : [],
      );
      return {
        sources: routine === undefined ? exercises : sourceIdsOf('routines', routine),
        later: () => recordings.record(request, `${built.id}-${built.minutes}-min`),
      };
    };
  },
};
