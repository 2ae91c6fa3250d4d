import type { ClauseWords } from './clauses.js';
import type { IntentName, Slots, Symptom } from './intent.js';

/**
 * Parts that must all be heard, in any order, with a space between: `chest|heart hurt*`. A part names what may be heard
 * instead of one another (`|`), words said one after the other (`short_of_breath`), the beginning of a word (`numb*`), or
 * a list (`@cant`). A part that begins with `-` must not be heard.
 */
export type Sign = string;

/** The signs of one symptom. */
export interface SymptomSigns {
  readonly symptom: Symptom;
  readonly signs: readonly Sign[];
}

/**
 * Cues of an intent. Parts as in the signs of alarm, the first one to be heard, and no beginnings of words; besides words, a part may name a slot of which a phrase is said
 * (`{region}`), the ends of the sentence (`^_again_$`), or that it has fewer words than a number (`<5`: one of 4, 5, 6, 7,
 * 9 and 12).
 */
export interface IntentCues {
  readonly intent: IntentName;
  /** Whether they are heard among words of other subjects too. */
  readonly anywhere?: boolean;
  /** Slots that these cues stand for; over what is said. */
  readonly slots?: Slots;
  readonly signs: readonly Sign[];
}

/** What tells an intent where no template matches. */
export interface CueWords {
  /** What cues name with `@`. */
  readonly lists: Readonly<Record<string, string>>;
  /** The first intent with a cue that is heard counts; an intent may stand in several places. */
  readonly intents: readonly IntentCues[];
  /** Words and phrases (`my_alarm`) of other subjects: a sentence with one is understood word for word or not at all. */
  readonly otherSubjects: readonly string[];
}

/** Words of alarm, pain and stop in one language: looked for wherever they stand in a sentence. */
export interface AlarmWords {
  /** What signs name with `@`. */
  readonly lists: Readonly<Record<string, string>>;
  /** Signs of what cannot wait, the first to be heard counts. */
  readonly alarms: readonly SymptomSigns[];
  /** Signs of what a clinician should see, and of what is felt during a routine. */
  readonly symptoms: readonly SymptomSigns[];
  /** Signs of pain that say no more than that. */
  readonly pain: readonly Sign[];
  /** Phrases with a word of alarm in them that mean something else; not listened to. */
  readonly harmless: readonly string[];
  /** Where one clause ends and the next begins. */
  readonly clauses: ClauseWords;
  /** What denies the words behind it: "no", "haven't". */
  readonly denials: readonly string[];
  /** What may stand between a denial and the word it denies. */
  readonly behindDenials: readonly string[];
  /** Words of four letters that matter so much that a slip in them is put right too. */
  readonly shortWords?: readonly string[];
  /** Words of which signs have only the beginning; slips in them are put right too. */
  readonly spelled?: readonly string[];
  /** Words that look like one of alarm with a slip in it, and are none; those that no template and no cue has. */
  readonly lookAlikes: readonly string[];
  /** What else may be heard in whatever order, after all of these. */
  readonly cues?: CueWords;
  /** "Stop", and all that may be said around it for it to be nothing else. */
  readonly stop: { readonly words: readonly string[]; readonly around: readonly string[] };
}
