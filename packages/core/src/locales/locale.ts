import type {
  BedMoveId,
  ExerciseId,
  MassageId,
  RedFlagId,
  RemedyId,
  RoutineId,
  SleepPositionId,
  TransitionId,
} from '../content/ids.js';
import type { DialogKey } from '../dialog/dialogKey.js';
import type { NightQuestionId } from '../intents/nightQuestions.js';
import type { AnnouncementWords } from './announcementWords.js';
import type { BodyRegionsWords } from './bodyRegionWords.js';
import type { CausesWords } from './causeWords.js';
import type { DisagreementsWords } from './disagreementWords.js';
import type { HelpWords } from './helpWords.js';
import type { ScreenWords } from './screenWords.js';

/** Texts by the names of their lines. */
type Texts = Readonly<Record<string, string>>;

/** What is said often, in several ways that take turns, so that none of them wears out; or in one. */
export type Phrasings = string | readonly [string, ...string[]];

/**
 * The words of later repetitions, which no other exercise has; `null` where those that all share will do. Those take the
 * place of its own once each of them has been said four times.
 */
export type AgainWords = Readonly<Record<'move' | 'hold' | 'release', Phrasings | null>>;

/** What something is called, and what else people call it, in lower case. */
interface Names {
  readonly name: string;
  readonly aka: readonly string[];
}

/**
 * The words of one exercise: one text for every line the entry names, so that a missing one does not compile.
 * `{side}` is the side that works, `{other}` the opposite one; `{side:en}` is either in a form that the locale knows.
 */
export interface ExerciseWords<Line extends string, Change extends string> {
  /** What the exercise is called in an answer or on a screen. */
  readonly name: string;
  readonly lines: Readonly<Record<Line, string>>;
  /** Lines of the second side. */
  readonly change: Readonly<Record<Change, string>>;
  /** One word or two for each part of the later repetitions; `null` where nothing repeats. */
  readonly again: AgainWords | null;
  /** Other names people have for it, in lower case. */
  readonly aka: readonly string[];
  /** The same in its easier variation; `null` where there is none, or nothing repeats. */
  readonly easierAgain: AgainWords | null;
  /** What it should feel like, and when to stop: one sentence each. */
  readonly feel: string;
  readonly stop: string;
}

/** The words of a routine: its names, its welcome and what it tells between exercises. */
export interface RoutineWords<Line extends string> {
  readonly name: string;
  /** Other names people have for it, in lower case. */
  readonly aka: readonly string[];
  readonly lines: Readonly<Record<Line, string>>;
}

/** Words said in every routine, at exact times. */
export type CueKey =
  | 'in'
  | 'out'
  | 'halfway'
  | 'take-your-time'
  | 'nearly'
  | 'about'
  | 'on-your-own'
  | 'on-your-own-for'
  | 'quiet-now'
  | 'rest-for'
  | 'times'
  | 'times-each-side'
  | 'last'
  | `again-${'move' | 'side' | 'hold' | 'release'}`;

/** Where the body is when a routine ends. */
export type Ending = 'lying' | 'lying-by-day' | 'side-by-day' | 'sitting' | 'standing';

/** What rules a massage out, one thing a line. */
export type ContraindicationLine =
  | 'blood'
  | 'bones'
  | 'recent'
  | 'skin'
  | 'tonight'
  | 'midwife'
  | 'stop';

/**
 * How a device is stopped: by speech, by its name and speech, by typing and keys, as a file is, in its app where it may
 * not hear, or by an answer where it only hears what it has asked for.
 */
export type StopRule = 'say' | 'wake-word' | 'keys' | 'file' | 'app' | 'when-asked';

/**
 * Every word that can be spoken in one language, as a program reads it. Whoever writes a language is held to
 * `CompleteLocale`, which knows the lines of every entry.
 */
export interface Locale {
  /** A BCP 47 tag: the language, and where its words are said so. */
  readonly code: string;
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords<string, string>>>;
  readonly transitions: Readonly<Record<TransitionId, Texts>>;
  /** `made-to-measure` is a routine that was put together for somebody. */
  readonly routines: Readonly<Record<RoutineId | 'made-to-measure', RoutineWords<string>>>;
  readonly regions: BodyRegionsWords;
  readonly causes: CausesWords;
  readonly sleepPositions: Readonly<
    Record<SleepPositionId, Names & { readonly lines: Texts; readonly why: string }>
  >;
  readonly bedMoves: Readonly<Record<BedMoveId, Names & { readonly lines: Texts }>>;
  readonly massages: Readonly<
    Record<MassageId, Names & { readonly lines: Texts; readonly change: Texts }>
  >;
  /** What rules a massage out, said before each; then how to stop. */
  readonly contraindications: Readonly<Record<ContraindicationLine, string>>;
  /** What stops a massage, from either person. */
  readonly massageStopWords: readonly string[];
  readonly remedies: Readonly<
    Record<
      RemedyId,
      Names & {
        readonly answer: Texts;
        readonly more: string;
        readonly cautions: Texts;
        readonly careFor?: Texts | undefined;
      }
    >
  >;
  /** `raised` says with which further signs a flag is more serious. */
  readonly redFlags: Readonly<
    Record<
      RedFlagId,
      { readonly plain: string; readonly says: readonly string[]; readonly raised?: string }
    >
  >;
  /** Whom to call, by country. */
  readonly help: HelpWords;
  readonly wordingLevels: Texts;
  readonly disagreements: DisagreementsWords;
  readonly cues: Readonly<Record<CueKey, Phrasings>>;
  /** How people ask what is often asked at night. */
  readonly nightQuestions: Readonly<Record<NightQuestionId, string>>;
  /** Where a device reads message after message and nobody counts along. */
  readonly announcements: AnnouncementWords;
  readonly easeOut: string;
  /** What to fetch before a routine in bed begins, and where it waits out of the way: `{things}`. */
  readonly withinReach: string;
  /** What to fetch where nobody lies in a bed: `{things}`. */
  readonly atHand: string;
  /** Said while the second and the third thing are fetched: how a device is made to wait. */
  readonly whileFetching: Readonly<Record<StopRule, string>>;
  /** In which position it begins and ends, where those differ: `{beginning}`, `{ending}`. */
  readonly endsElsewhere: string;
  /** Where it ends as it began, and goes elsewhere between: `{ending}`. */
  readonly endsAsBegun: string;
  /** Where it is all done in one position: `{ending}`. */
  readonly stays: string;
  /** Where nobody has to move to begin. */
  readonly staysAnywhere: string;
  /** Said where a routine goes without something that a person has to avoid. */
  readonly leftOut: string;
  /** The last words, by where the body is. */
  readonly done: Readonly<Record<Ending, string>>;
  readonly stop: Readonly<Record<StopRule, string>>;
  /** While heat is timed: at its start, and once a minute when it has to go off. */
  readonly heatTimer: Readonly<Record<'start' | 'off', string>>;
  readonly dialog: Readonly<Record<DialogKey, string>>;
  /** What is read on a screen and never spoken. */
  readonly screen: ScreenWords;
  /**
   * Writes a parameter out as it is spoken: a side, a number of minutes. A template may name the form in which it stands
   * there, `{side:en}` beside `{side}`, where the words of a language bend; what a form is called is the locale's own.
   */
  readonly writeParam: (name: string, value: string | number, form?: string) => string;
  readonly estimate: SpeechRate;
}

/** How long words take, for planning; real clips are the truth where they exist. */
export interface SpeechRate {
  readonly wordsPerMinute: number;
  readonly secondsPerLine: number;
  readonly msPerCharacter: number;
}
