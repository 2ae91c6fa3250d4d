import type { ClauseWords } from './clauses.js';
import type { Symptom } from './intent.js';

/**
 * Parts that must all be heard, in any order, with a space between: `chest|heart hurt*`. A part names what may be heard
 * instead of one another (`|`), words said one after the other (`short_of_breath`), the beginning of a word (`numb*`), or
 * a list (`@cant`). A part that begins with `-` must not be heard within two words of
 * the others, in their clause.
 */
export type Sign = string;

/** The signs of one symptom. */
export interface SymptomSigns {
  readonly symptom: Symptom;
  readonly signs: readonly Sign[];
}

/** Phrases that make no report of what they tell; a clause with a phrase of `now` is one all the same. */
export interface TaleWords {
  /** What was and is over: "years ago", "used to". */
  readonly past: readonly string[];
  /** What is past only in a clause of the past: "once", "in June". */
  readonly once: readonly string[];
  /** By these the speaker is the one who speaks of himself: "I". */
  readonly speakers: readonly string[];
  /** Somebody else, and what tells that it was: "dad", "had". */
  readonly others: readonly string[];
  readonly had: readonly string[];
  /** What asks in general: "what is", "can". It tells of nobody who speaks: no clause with a word of `self` is one. */
  readonly general: readonly string[];
  readonly self: readonly string[];
  /** What somebody says of himself beside a question in general: "I mean", "I'm asking". */
  readonly asides: readonly string[];
  /** What might be: "what if". */
  readonly might: readonly string[];
  /** What is going on: "tonight", "since". */
  readonly now: readonly string[];
  /** Whatever goes on, none of these is a person near the bed: "the dog", "on telly". The first are subjects of a clause. */
  readonly creatures: readonly string[];
  readonly screens: readonly string[];
  /** What may stand before a subject: "the", "and my". */
  readonly determiners: readonly string[];
  /** What tells of somebody else that it is no danger now: "for years", "at work", "with our first". */
  readonly afar: readonly string[];
  /** What tells of somebody else that it is one all the same: "right now", "not breathing". */
  readonly acute: readonly string[];
  /** Who goes on being spoken of in the next clause: "he". */
  readonly pronouns: readonly string[];
  /** Both together make a figure of speech: "nearly", "laughing". */
  readonly nearly: readonly string[];
  readonly mirth: readonly string[];
  /** What makes a figure of speech by itself: "with excitement". */
  readonly figures: readonly string[];
  /** What is over, though it has a word of `now` in it: "not now", "fine now". */
  readonly over: readonly string[];
  /** What tells that it is well again: "cleared up", "never since". */
  readonly healed: readonly string[];
  /** Verbs by which a clause goes on telling of the past, and those by which it does not: "could", "is". */
  readonly pastTense: readonly string[];
  readonly present: readonly string[];
  /** What tells of a whole family: "runs in the family". */
  readonly family: readonly string[];
  /** Those of `others` who are not in the room. */
  readonly faraway: readonly string[];
  /** What a question begins with, and what makes one of knowledge of it: "can", "cause". */
  readonly asking: readonly string[];
  readonly knowing: readonly string[];
  /** Whose body it is, where it is somebody else's: "his". */
  readonly theirs: readonly string[];
  /** That what was over is not: "now it is back". */
  readonly returns: readonly string[];
  /** How a later clause speaks of the one before it: "that was". */
  readonly pointsBack: readonly string[];
  /** That it has long been so, and is as ever: "always have", "it does that every run". */
  readonly habits: readonly string[];
  /** Symptoms that are one however long ago they were. */
  readonly lasting: readonly Symptom[];
  /** Symptoms that are one until somebody says that it is well again. */
  readonly untilHealed: readonly Symptom[];
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
  /** Denials that deny nothing in a clause with one of `marks`: "never" in "never felt so weak". */
  readonly beyondBefore: { readonly denials: readonly string[]; readonly marks: readonly string[] };
  /** What may stand between a denial and what it denies, in phrases: "think i". */
  readonly behindDenials: readonly string[];
  /** Words that take a denial on to what stands behind them: "in" of "no pain in my chest". */
  readonly intoDenied: readonly string[];
  /** Words with which something new is said behind what is denied: "its" of "not my back, it's my heart". */
  readonly endsDenied: readonly string[];
  /** Words that go on with what is denied behind a pause: "or" of "no numbness, tingling or weakness". */
  readonly goesOnDenied: readonly string[];
  /** What makes a limb go dead and is no weakness: "slept on my arm". */
  readonly postures: readonly string[];
  /** The symptoms that are none where a posture tells why. */
  readonly byPosture: readonly Symptom[];
  /** What tells that somebody speaks of what was, of somebody else, or of what might be. */
  readonly tales: TaleWords;
  /** Words of four letters that matter so much that a slip in them is put right too. */
  readonly shortWords?: readonly string[];
  /** Words of which signs have only the beginning; slips in them are put right too. */
  readonly spelled?: readonly string[];
  /** Whole clauses, with the symptom that each tells. */
  readonly listed: readonly (readonly [clause: string, symptom: string])[];
  /** Words that look like one of alarm with a slip in it, and are none; those that no template and no cue has. */
  readonly lookAlikes: readonly string[];
  /** "Stop", and all that may be said around it for it to be nothing else. */
  readonly stop: { readonly words: readonly string[]; readonly around: readonly string[] };
}
