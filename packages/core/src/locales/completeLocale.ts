import type { Shelves } from '../content/shelves.js';
import type { BedMovesWords } from './bedMoveWords.js';
import type { ExerciseWords, Locale, RoutineWords } from './locale.js';
import type { MassagesWords } from './massageWords.js';
import type { RedFlagsWords } from './redFlagWords.js';
import type { RemediesWords } from './remedyWords.js';
import type { SleepPositionsWords } from './sleepPositionWords.js';
import type { WordingLevelWords } from './wordingLevelWords.js';

type LineOf<List> = List extends readonly { readonly line: infer Name }[] ? Name & string : never;

type IntroLineOf<Routine extends { readonly intro: readonly { readonly line: string }[] }> =
  Exclude<Routine['intro'][number]['line'], 'ease-out' | 'stop'>;
type TalkLineOf<Step> = Step extends { readonly talk: string; readonly lines: infer Lines }
  ? LineOf<Lines>
  : never;

/**
 * A locale that has one text for every line of every entry of the built-in catalogue, so that a missing one does not
 * compile. What is published knows a locale as `Locale`: the literal types of the whole catalogue would be ten times as
 * long as all other declarations.
 */
export interface CompleteLocale extends Locale {
  readonly exercises: {
    readonly [Id in keyof Shelves['exercises']]: ExerciseWords<
      LineOf<Shelves['exercises'][Id]['lines']>,
      LineOf<Shelves['exercises'][Id]['change']>
    >;
  };
  readonly transitions: {
    readonly [Id in keyof Shelves['transitions']]: Readonly<
      Record<LineOf<Shelves['transitions'][Id]['lines']>, string>
    >;
  };
  readonly routines: {
    readonly [Id in keyof Shelves['routines']]: RoutineWords<
      IntroLineOf<Shelves['routines'][Id]> | TalkLineOf<Shelves['routines'][Id]['steps'][number]>
    >;
  } & { readonly 'made-to-measure': RoutineWords<'welcome'> };
  readonly sleepPositions: SleepPositionsWords;
  readonly bedMoves: BedMovesWords;
  readonly massages: MassagesWords;
  readonly remedies: RemediesWords;
  readonly redFlags: RedFlagsWords;
  readonly wordingLevels: WordingLevelWords;
}
