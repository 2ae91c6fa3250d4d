import type { IntentName } from './intent.js';

/** The kinds of answer that may be waited for. */
export const EXPECTING = [
  /** A question about something wrong: "a bit" is yes, "I'm fine" is no. */
  'symptom',
  /** The same of a weakness: "weak" is yes, and "too sore" is no. */
  'weakness',
  /** Whether what may be a danger is one: only a clear yes or no answers that. */
  'danger',
  /** An offer, or whether something is so. */
  'yes-no',
  /** How a pain feels: sharp, or a stretch. */
  'pain-kind',
  /** Which one of several. */
  'choice',
  /** One of the routines that were named, by its number. */
  'list',
  /** Who else uses the device. */
  'others',
  /** How long. */
  'minutes',
  /** Whether somebody sees to the help they were sent for. */
  'help',
] as const;

/** What kind of answer is waited for. */
export type Expecting = (typeof EXPECTING)[number];

/** Whole answers in one language; a word alone may stand for a slot. */
export interface AnswerWords {
  /** What an answer begins with, whatever follows. */
  readonly leads: Readonly<Record<'Yes' | 'No' | 'NotSure', readonly string[]>>;
  /** Leads that agree to something, and tell nothing of what is felt: "ok", "go on". */
  readonly assents: readonly string[];
  /** Leads that are an answer whatever follows in the same breath: "yes", "no". */
  readonly clear: readonly string[];
  /** Leads that begin a statement as well: "I have" is yes, and "I have a cat" is none. */
  readonly statements: readonly string[];
  /** Words that make such a statement speak of what was asked: "I have had that". */
  readonly echoes: readonly string[];
  /** Words behind which an answer may be taken back: "no, but". */
  readonly turns: readonly string[];
  /** What may be said before an answer: "I told you". */
  readonly preludes: readonly string[];
  /** Whole clauses at the end of a sentence that take leave: "good night". */
  readonly goodbyes: readonly string[];
  /** Whole clauses by which what was heard as a danger is taken back: "it was a joke", "you misheard". */
  readonly misheard: readonly string[];
  /** Whole clauses that ask what was meant: "I don't understand". */
  readonly explaining: readonly string[];
  /** How a word of a question is asked back, and which words are: "numb where". */
  readonly asksBack: { readonly asking: readonly string[]; readonly named: readonly string[] };
  /** What denies by itself what is felt, whatever it names: "not" of "not there". */
  readonly denying: readonly string[];
  /** Denials of what is well, which are no No to what is felt: "not working". */
  readonly unsound: readonly string[];
  /** Whole answers while something is asked, by what is waited for. */
  readonly whole: Readonly<
    Record<Expecting, Readonly<Partial<Record<IntentName, readonly string[]>>>>
  >;
  /** In a sentence to somebody else, wherever it stands: "not you". No answer, whatever it begins with. */
  readonly asides: readonly string[];
  /** That help is called, or come for: "I'm ringing them". */
  readonly calling: readonly string[];
  /** Words by which an offer is turned down, whatever else is said: "no, I want to sleep". */
  readonly refusing?: readonly string[] | undefined;
  /** Who is spoken to at the end of a goodbye: "good night, love". */
  readonly calledBy?: readonly string[] | undefined;
  /** Said around an answer without changing it: "just", "really". */
  readonly around: readonly string[];
  /** Answers to how a pain feels. */
  readonly kinds: Readonly<Record<'sharp' | 'strong-stretch', readonly string[]>>;
}
