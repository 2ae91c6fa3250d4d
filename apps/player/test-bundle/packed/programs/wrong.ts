/** Five calls that cannot be meant. Each line has to be refused, and no other. */
import { type advance, buildRoutine, catalogue, exercisesFor, recognise } from '@supine/core';

buildRoutine({ region: 'nose', minutes: 5 });
buildRoutine({ routine: 'evening-wind-down', avoid: ['twisting'] });
export const hold: string | undefined = catalogue.exercises['pelvic-tilt']?.dose.holdSeconds;
recognise(12);
exercisesFor('lower-back', { setting: 'kitchen' });
export type Advance = typeof advance;
