import type { ExerciseId } from '../content/ids.js';
import { catalogue as builtIn } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { isObject, mustBe, mustHold } from '../model/argument.js';
import type { BodyRegion } from '../model/bodyRegion.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import type { ExerciseFor, ExerciseWish } from '../routine/exercisesFor.js';
import { exercisesFor as exercisesWith } from '../routine/exercisesFor.js';
import { titleOf } from '../speech/screenOf.js';

const LANGUAGE = { catalogue: mustBeCatalogue, locale: mustBeLocale };

/** An exercise as this person would do it, with its name. */
export interface NamedExercise<Id extends string = string> extends ExerciseFor {
  readonly id: Id;
  /** In the words of the locale, with a capital. */
  readonly name: string;
}

/**
 * The exercises for a region that somebody can do, the best first: those that a routine for it is made of. Breathing is
 * not among them, and what is asked for by name only.
 *
 * @param region such as `lower-back`; `whole-back` for all of it
 * @param wish movements to `avoid` and to `soften`; the `setting`, `bed` if left out
 * @param language whose catalogue and words; the built-in ones if left out
 * @returns each with its name, hold in seconds, posture and the movements that are left in it
 * @throws RoutineRefused in a sentence that names what is allowed, when the region or a movement is unknown
 * @example exercisesFor('lower-back', { avoid: ['twist'] })[0]?.name // 'Pelvic tilt'
 */
export function exercisesFor(
  region: BodyRegion,
  wish?: ExerciseWish,
  language?: { readonly catalogue?: undefined; readonly locale?: Locale },
): NamedExercise<ExerciseId>[];
export function exercisesFor(
  region: BodyRegion,
  wish: ExerciseWish,
  language: { readonly catalogue: PlayableShelves; readonly locale?: Locale },
): NamedExercise[];
export function exercisesFor(
  region: BodyRegion,
  wish: ExerciseWish = {},
  language: {
    readonly catalogue?: PlayableShelves | undefined;
    readonly locale?: Locale | undefined;
  } = {},
): NamedExercise<ExerciseId>[] {
  mustBe(isObject(language), 'A language is an object, such as { locale: enUS }', language);
  mustHold('A language', LANGUAGE, language);
  const { catalogue = builtIn, locale = enUS } = language;
  return exercisesWith(region, wish, catalogue).map(({ id, ...exercise }) => ({
    id: id as ExerciseId,
    name: titleOf(id, locale),
    ...exercise,
  }));
}
