import type { RoutineRequest } from '@supine/core';
import { buildRoutine, exercisesFor, RoutineRefused } from '@supine/core';
import { titleOf } from '@supine/core/speech';
import { sourceIdsOf } from '../catalogue/sources.js';
import type { Language } from '../language.js';
import type { Tool } from './tool.js';
import { READS } from './tool.js';
import { hearAvoided, slotsOf, WISHED, wishIn, withSaid } from './wishes.js';

/** Names and lengths, without a word of how anything is done: nobody moves before `start` has asked its questions. */
export const findRoutine: Tool = {
  name: 'find_routine',
  title: 'Find a routine',
  description:
    'Routines and exercises for a part of the back that this person can do in bed, best first, with their lengths. It has names only; to do one, call start.',
  annotations: READS,
  properties: WISHED,
  gives: {
    routines: {
      type: 'array',
      description: 'Each can be started by its `start` arguments.',
      items: { type: 'object' },
    },
    exercises: { type: 'array', items: { type: 'object' } },
    refused: { type: 'string', description: 'Why there is none as it was asked for.' },
  },
  answerTo: (args) => {
    const { region, minutes, avoid } = wishIn(args);
    return ({ turn, said, hearWish, language }) => {
      hearAvoided({ turn, said }, avoid);
      const wish = { intent: 'ListRoutines', slots: slotsOf({ region }) } as const;
      hearWish(withSaid(wish, said));
      const { person, list = [] } = turn.conversation;
      const care = { avoid: person.avoid, soften: person.soften };
      const asked = region === undefined ? null : foundFor({ region, minutes }, care, language);
      const named = list.map((routine) => foundFor({ routine }, care, language));
      const exercises =
        region === undefined ? [] : exercisesFor(region, care, { locale: language.locale });
      return {
        data: {
          routines: [...(asked ? [asked] : []), ...named].filter((one) => !('refused' in one)),
          exercises: exercises.map(({ id, name, posture, repetitions, holdSeconds, sources }) => ({
            ...{ id, name, posture, repetitions, holdSeconds, sources },
          })),
          ...(asked && 'refused' in asked ? { refused: asked.refused } : {}),
        },
        sources: [
          ...list.flatMap((id) => sourceIdsOf('routines', id)),
          ...exercises.flatMap(({ sources }) => sources),
        ],
      };
    };
  },
};

/** A routine as it would be for this person. */
function foundFor(
  start: Pick<RoutineRequest, 'routine' | 'region' | 'minutes'>,
  care: Pick<RoutineRequest, 'avoid' | 'soften'>,
  { locale }: Language,
) {
  try {
    const { id, minutes, steps } = buildRoutine({ ...start, ...care });
    const ids = steps.flatMap((step) => (step.kind === 'exercise' ? [step.exercise.id] : []));
    const exercises = [...new Set(ids)].map((one) => titleOf(one, locale));
    return { start, name: titleOf(id, locale), minutes, exercises };
  } catch (error) {
    if (error instanceof RoutineRefused) return { refused: error.message };
    throw error;
  }
}
