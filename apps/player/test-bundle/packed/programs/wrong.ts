/**
 * Five calls that cannot be meant, one of each kind: a word of a fixed list, a tag in a list, the id of a routine where it
 * is a literal (a string that a program has read is refused when it is built), what is read of the content, and another
 * type. Each line has to be refused, and no other.
 */
import { type advance, buildRoutine, catalogue, exercisesFor, recognise } from '@supine/core';

exercisesFor('nose');
buildRoutine({ routine: 'evening-wind-down', avoid: ['twisting'] });
buildRoutine({ routine: 'evning-wind-down' });
export const hold: string = catalogue.exercises['pelvic-tilt'].dose.holdSeconds;
recognise(12);
export type Advance = typeof advance;
