import type { ExerciseId, RoutineId, shelves, TransitionId } from '../content/index.js';
import type { DialogKey } from '../dialog/dialogKey.js';
import type { SlotPhrases, Utterances } from '../intents/grammar.js';

type Shelves = typeof shelves;
type LineOf<List> = List extends readonly { readonly line: infer Name }[] ? Name & string : never;

/**
 * The words of one exercise: one text for every line the entry names, so that a missing one does not compile.
 * `{side}` is the side that works, `{other}` the opposite one.
 */
export interface ExerciseWords<Line extends string, Change extends string> {
  /** What the exercise is called in an answer or on a screen. */
  readonly name: string;
  readonly lines: Readonly<Record<Line, string>>;
  /** Lines of the second side. */
  readonly change: Readonly<Record<Change, string>>;
  /** One word or two for each part of the later repetitions; `null` where there are none. */
  readonly again: Readonly<Record<'move' | 'hold' | 'release', string>> | null;
}

/** Words said in every routine, at exact times. */
export type CueKey = 'in' | 'out' | 'halfway' | 'nearly';

/** How a device is stopped: by speech, by its name and speech, or by typing and keys. */
export type StopRule = 'say' | 'wake-word' | 'keys';

/** Every word that can be spoken in one language. */
export interface Locale {
  readonly code: string;
  readonly exercises: {
    readonly [Id in ExerciseId]: ExerciseWords<
      LineOf<Shelves['exercises'][Id]['lines']>,
      LineOf<Shelves['exercises'][Id]['change']>
    >;
  };
  readonly transitions: {
    readonly [Id in TransitionId]: Readonly<
      Record<LineOf<Shelves['transitions'][Id]['lines']>, string>
    >;
  };
  readonly routines: Readonly<
    Record<RoutineId, { readonly name: string; readonly welcome: string }>
  >;
  readonly cues: Readonly<Record<CueKey, string>>;
  readonly easeOut: string;
  readonly done: string;
  readonly stop: Readonly<Record<StopRule, string>>;
  readonly dialog: Readonly<Record<DialogKey, string>>;
  readonly utterances: Utterances;
  readonly slotPhrases: SlotPhrases;
  /** Writes a parameter out as it is spoken: a side, a number of minutes. */
  readonly writeParam: (name: string, value: string | number) => string;
  readonly estimate: SpeechRate;
}

/** How long words take, for planning; real clips are the truth where they exist. */
export interface SpeechRate {
  readonly wordsPerMinute: number;
  readonly secondsPerLine: number;
  readonly msPerCharacter: number;
}
