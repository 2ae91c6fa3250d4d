import { isObject, mustBe } from '../model/argument.js';
import type { AlarmWords, Sign } from './alarmWords.js';
import type { AnswerWeights } from './answerModel.js';
import { answerModel } from './answerModel.js';
import type { AskingWords } from './askingWords.js';
import type { BesideWords } from './besideWords.js';
import type { Cutting } from './clauses.js';
import { cuttingFrom } from './clauses.js';
import type { Danger } from './danger.js';
import type { AnswerWords } from './expecting.js';
import type { FollowOns } from './followOnWords.js';
import type { SlotTables } from './grammar.js';
import type { IntentName } from './intent.js';
import type { Weights } from './model.js';
import type { NamingWords } from './namesNothing.js';
import type { Nearest, QuestionIndex } from './nearestQuestion.js';
import { questionFinder } from './nearestQuestion.js';
import type { QuestionWords } from './questionFeatures.js';
import { questionReading } from './questionFeatures.js';
import type { Listening } from './signs.js';
import { listeningFor } from './signs.js';
import type { PhraseIndex } from './slotsIn.js';
import { phrasesOf } from './slotsIn.js';
import type { Spelling } from './spelling.js';
import { spellingOf } from './spelling.js';
import type { TakingBackWords } from './takingBackWords.js';

/** Signs of the values of one slot: those that go before its phrases, and those that are looked for behind them. */
export interface SlotSigns {
  readonly before: readonly (readonly [id: string, sign: Sign])[];
  readonly behind: readonly (readonly [id: string, sign: Sign])[];
}

/** What one language hears, as a locale writes it. */
export interface HearingWords {
  readonly alarmWords: AlarmWords;
  readonly answers: AnswerWords;
  readonly slotPhrases: SlotTables;
  /** Words behind a number that make it minutes. */
  readonly units: readonly string[];
  /** Words behind which a value takes the place of one said before: "no", "actually". */
  readonly corrections: readonly string[];
  /** Values of a slot that are told by several words, in any order: signs, the first to be heard counts. */
  readonly slotSigns: Readonly<Record<string, SlotSigns>>;
  /** How something is asked for by a name; without it, no name is looked for that nothing has. */
  readonly naming?: NamingWords | undefined;
  /** What is asked in particular, by questions that ask it; a language without them hears no more than the intent. */
  readonly asked?:
    | (QuestionWords & {
        readonly index: QuestionIndex;
        /** What was learned of which answer is asked for. */
        readonly answers: AnswerWeights;
        /** What was learned of whether anything is asked that has an answer here. */
        readonly weights: Weights<'asked' | 'none'>;
      })
    | undefined;
  /** What is asked about the last answer; a language without it has none. */
  readonly followOns?: FollowOns | undefined;
  /** How a question begins that is no wish, though it names what could be started: "does stretching …". */
  readonly asksFirst: readonly string[];
  /** Behind these a movement is one to avoid: "leave out". */
  readonly avoids?: readonly string[] | undefined;
  /** What is said to somebody else in the room, told by several words in any order: signs. */
  readonly toOthers?: readonly (readonly [id: string, sign: Sign])[] | undefined;
  /** How a danger is taken back, or made little of. */
  readonly takingBack?: TakingBackWords | undefined;
  /** What is asked or told about getting help while it is needed, told by several words in any order: signs. */
  readonly inNeed?: readonly (readonly [id: string, sign: Sign])[] | undefined;
  /** What is told beside a question and changes its answer; a language without it answers everybody alike. */
  readonly beside?: BesideWords | undefined;
  /** In which form something is asked; a language without it asks all alike. */
  readonly asking?: AskingWords | undefined;
  /** What stands for nothing around a sentence: "please". */
  readonly fillers: readonly string[];
}

/** The same, ready to listen: what `recognise` takes as its locale. Each part is made when it is first needed. */
export interface Hearing {
  readonly words: HearingWords;
  readonly cutting: Cutting;
  readonly listening: Listening;
  readonly model: Weights;
  /** What was learned of dangers; a language that has not learned it has its rules alone. */
  readonly dangers: Weights<Danger | 'none'> | null;
  readonly slotPhrases: SlotTables;
  readonly phrases: PhraseIndex;
  readonly spelling: Spelling;
  /** The answers that some words may ask for, the nearest first. */
  readonly nearest: (tokens: readonly string[]) => readonly Nearest[];
}

/**
 * Prepares what one language hears. Nothing is done before it is needed.
 *
 * @param words the locale's tables
 * @param weights what was learned from the locale's sentences
 * @param dangers what was learned from sentences that tell of a danger, and from some that only sound so; may be left out
 * @returns what `recognise` takes as its locale
 * @example recognise('skip this one', { locale: hearingFrom(enUSHearing.words, weights) }).intent // 'Next'
 */
export function hearingFrom(
  words: HearingWords,
  weights: Weights,
  dangers?: Weights<Danger | 'none'>,
): Hearing {
  mustBe(isObject(words) && 'alarmWords' in words, "Words are a locale's tables", words);
  const { alarmWords, units } = words;
  return {
    words,
    get cutting() {
      return once(this, 'cutting', cuttingFrom(alarmWords.clauses));
    },
    get listening() {
      return once(this, 'listening', listeningFor(alarmWords));
    },
    model: weights,
    dangers: dangers ?? null,
    get slotPhrases() {
      return once(this, 'slotPhrases', words.slotPhrases);
    },
    get phrases() {
      return once(this, 'phrases', phrasesOf(this.slotPhrases, units, this.cutting.keepS));
    },
    get spelling() {
      return once(this, 'spelling', slotSpelling(this));
    },
    get nearest() {
      return once(this, 'nearest', nearestOf(words));
    },
  };
}

/** What is asked is held against what others have asked. */
function nearestOf({ asked }: HearingWords): Hearing['nearest'] {
  if (!asked) return () => [];
  const reading = questionReading(asked);
  return questionFinder(asked.index, reading, answerModel(asked.answers, reading));
}

/** Keeps a part in the place of what made it. */
function once<Part>(hearing: Hearing, name: keyof Hearing, part: Part): Part {
  Object.defineProperty(hearing, name, { value: part });
  return part;
}

/** Slips in the words of slots are put right. */
function slotSpelling({ phrases, listening }: Hearing): Spelling {
  return spellingOf(phrases.words, { known: listening.spelling.known });
}

/** The slots that an intent may have. */
export const SLOTS_OF: Readonly<Partial<Record<IntentName, readonly string[]>>> = {
  StartRoutine: ['routine', 'region', 'minutes', 'setting'],
  SleepPosition: ['region', 'cause', 'position'],
  NightWaking: ['region'],
  ExplainCause: ['cause', 'region'],
  DescribeExercise: ['exercise'],
  AskRemedy: ['remedy'],
  ListRoutines: ['region'],
  AvoidMovement: ['precaution'],
  Choose: ['choice'],
  Help: ['about'],
  AskSource: ['about'],
};
