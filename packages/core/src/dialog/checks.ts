import type { Danger } from '../intents/danger.js';
import type { Symptom } from '../intents/intent.js';

/** A question that is asked before somebody moves. A locale has its words, and shorter ones for the second time. */
export type ScreenCheck =
  // Three questions with four things in each, the worst first.
  | 'nerves'
  | 'today'
  | 'care'
  // One thing at a time, for whoever answers one of those with yes or is not sure.
  | 'saddle'
  | 'bladder'
  | 'legs'
  | 'both-legs'
  | 'chest'
  | 'fall-or-fever'
  | 'fall'
  | 'pregnant'
  | 'bones'
  | 'which-bones'
  | 'cancer'
  | 'cancer-new'
  // After an alarm, and a month after the screen.
  | 'clinician'
  | 'news'
  // Once each: before what a device remembers is taken for theirs, and by day.
  | 'household'
  | 'by-day'
  // What one routine asks about each visit.
  | 'upper-back'
  | 'neck'
  | 'fell-or-weak'
  | 'fell'
  | 'massage-blood'
  | 'massage-tonight'
  | 'massage-midwife'
  | 'heat-feel'
  | 'heat-tonight';

/** A question that is asked when it hurts. */
export type PainCheck =
  | 'kind'
  | 'half'
  | 'swap'
  | 'spreading'
  | 'limb-weak'
  | 'between-legs'
  | 'weak-or-new'
  | 'passing'
  | 'sharp-or-weak'
  | 'calf-sore'
  | 'too-weak'
  | 'fell'
  | 'both-legs'
  // What may have been a danger, and may not.
  | `maybe-${Danger}`
  // What somebody was sent for help with, and may have been misheard.
  | 'maybe-heard';

export type Check = ScreenCheck | PainCheck;

/** Get help, in the words for a symptom. */
type Alarm = { readonly alarm: Symptom };

/** What an answer before a movement leads to. */
export type ScreenOutcome =
  /** Nothing: the next question, or the routine. */
  | 'go-on'
  /** The whole screen, for one of its questions was meant. */
  | 'ask-all'
  /** What is remembered is theirs alone, or may be anybody's. */
  | 'alone'
  | 'shared'
  /** Breathing only. */
  | 'breathe'
  /** Breathing only, and somebody should look at it. */
  | 'breathe-and-be-seen'
  /** No massage, at least not now. */
  | 'no-massage'
  | 'no-heat'
  | Alarm
  | { readonly ask: ScreenCheck }
  /** Ask about each of these alone; yes to all of them together and to none alone is to be checked. */
  | { readonly each: readonly ScreenCheck[] }
  /** Be careful with the movements of these precautions, and go on. */
  | { readonly careful: readonly string[] };

/** What an answer about a pain leads to. */
export type PainOutcome =
  /** Ask whether to leave out what hurt and go on. */
  | 'offer-leave-out'
  /** Go on without what hurt, or with half of it. */
  | 'leave-out'
  | 'ease'
  /** Offer another exercise in its place, and go on with it. */
  | 'offer-swap'
  | 'swap'
  /** No more moves. */
  | 'rest'
  /** Breathing, and how to get up. */
  | 'let-it-ease'
  /** It was no danger: back to what was going on. */
  | 'as-before'
  /** It was heard right: for what they were sent for, once more. */
  | 'sent-again'
  | Alarm
  | { readonly ask: PainCheck };

interface Answers<Outcome> {
  readonly yes: Outcome;
  readonly no: Outcome;
  /** After "not sure" twice; the careful way, which is mostly yes. Two answers that are none lead to no alarm. */
  readonly unsure?: Outcome;
}

const NO_MASSAGE: Answers<ScreenOutcome> = { yes: 'no-massage', no: 'go-on' };
const NO_HEAT: Answers<ScreenOutcome> = { yes: 'no-heat', no: 'go-on' };

/** Every answer before a movement that leads anywhere. Yes is always the careful way, or the way to it. */
export const SCREEN_CHECKS: Readonly<Record<ScreenCheck, Answers<ScreenOutcome>>> = {
  nerves: { yes: { each: ['saddle', 'bladder', 'legs'] }, no: 'go-on' },
  today: { yes: { each: ['chest', 'fall-or-fever'] }, no: 'go-on' },
  care: { yes: { each: ['pregnant', 'bones', 'cancer'] }, no: 'go-on' },
  saddle: { yes: { alarm: 'saddle' }, no: 'go-on' },
  bladder: { yes: { alarm: 'saddle' }, no: 'go-on' },
  legs: { yes: { ask: 'both-legs' }, no: 'go-on' },
  'both-legs': { yes: { alarm: 'both-legs' }, no: { alarm: 'leg-weakness' } },
  chest: { yes: { alarm: 'chest' }, no: 'go-on' },
  'fall-or-fever': { yes: { ask: 'fall' }, no: 'go-on' },
  fall: { yes: { alarm: 'fall' }, no: { alarm: 'fever' } },
  // Without weeks it is taken as the last third; after a birth the same movements are the careful choice.
  pregnant: { yes: { careful: ['pregnant'] }, no: 'go-on' },
  bones: { yes: { ask: 'which-bones' }, no: 'go-on' },
  'which-bones': {
    yes: { careful: ['osteoporosis', 'hip-replacement', 'recent-surgery'] },
    no: { careful: ['osteoporosis', 'hip-replacement', 'recent-surgery'] },
  },
  // Cancer long ago is no emergency; with a new or worsening pain it is seen today.
  cancer: { yes: { ask: 'cancer-new' }, no: 'go-on' },
  'cancer-new': { yes: { alarm: 'cancer-history' }, no: 'breathe-and-be-seen' },
  clinician: { yes: 'go-on', no: 'breathe', unsure: 'breathe' },
  news: { yes: 'ask-all', no: 'go-on' },
  // Not heard, it is asked again another time; until then nothing remembered is theirs.
  household: { yes: 'shared', no: 'alone', unsure: 'ask-all' },
  'by-day': { yes: { alarm: 'weight-loss' }, no: 'go-on', unsure: 'breathe-and-be-seen' },
  'upper-back': { yes: { alarm: 'chest' }, no: 'go-on' },
  neck: { yes: 'breathe-and-be-seen', no: 'go-on' },
  'fell-or-weak': { yes: { ask: 'fell' }, no: 'go-on' },
  // A yes to one of two, and a no to the first of them: the second is asked about, in its own words.
  fell: { yes: { alarm: 'fall' }, no: { ask: 'legs' } },
  'massage-blood': NO_MASSAGE,
  'massage-tonight': NO_MASSAGE,
  'massage-midwife': NO_MASSAGE,
  'heat-feel': NO_HEAT,
  'heat-tonight': NO_HEAT,
};

/** Every answer about a pain that leads anywhere. */
export const PAIN_CHECKS: Readonly<Record<PainCheck, Answers<PainOutcome>>> = {
  // Whoever says "sharp" or "a stretch" is answered by that; a bare yes is taken as sharp.
  kind: { yes: 'offer-leave-out', no: 'rest', unsure: 'rest' },
  half: { yes: 'ease', no: 'offer-swap', unsure: 'rest' },
  swap: { yes: 'swap', no: 'leave-out', unsure: 'rest' },
  spreading: { yes: { ask: 'limb-weak' }, no: 'rest' },
  'limb-weak': { yes: { alarm: 'leg-weakness' }, no: 'rest' },
  'between-legs': { yes: { alarm: 'saddle' }, no: { ask: 'weak-or-new' } },
  'weak-or-new': { yes: { alarm: 'leg-weakness' }, no: 'offer-leave-out' },
  passing: { yes: 'rest', no: { alarm: 'stroke-signs' }, unsure: { alarm: 'stroke-signs' } },
  'sharp-or-weak': { yes: { alarm: 'leg-weakness' }, no: 'offer-leave-out' },
  'calf-sore': { yes: { alarm: 'calf' }, no: 'offer-leave-out' },
  // Too weak is seen by somebody. Too sore is helped, but not after a fall.
  'too-weak': { yes: { ask: 'both-legs' }, no: { ask: 'fell' } },
  fell: { yes: { alarm: 'fall' }, no: 'let-it-ease' },
  'both-legs': { yes: { alarm: 'both-legs' }, no: { alarm: 'leg-weakness' } },
  'maybe-chest': { yes: { alarm: 'chest' }, no: 'as-before' },
  'maybe-stroke-signs': { yes: { alarm: 'stroke-signs' }, no: 'as-before' },
  'maybe-fall': { yes: { alarm: 'fall' }, no: 'as-before' },
  'maybe-saddle': { yes: { alarm: 'saddle' }, no: 'as-before' },
  'maybe-despair': { yes: { alarm: 'despair' }, no: 'as-before' },
  'maybe-overdose': { yes: { alarm: 'overdose' }, no: 'as-before' },
  'maybe-pregnancy-alarm': { yes: { alarm: 'pregnancy-alarm' }, no: 'as-before' },
  'maybe-leg-weakness': { yes: { alarm: 'leg-weakness' }, no: 'as-before' },
  'maybe-unwell': { yes: { alarm: 'unwell' }, no: 'as-before' },
  'maybe-calf': { yes: { alarm: 'calf' }, no: 'as-before' },
  'maybe-cold-leg': { yes: { alarm: 'cold-leg' }, no: 'as-before' },
  'maybe-meningitis': { yes: { alarm: 'meningitis' }, no: 'as-before' },
  'maybe-heard': { yes: 'sent-again', no: 'as-before' },
};

/** What is asked about each visit, before a timeline that has it. The screen has asked the rest. */
export type Gate = 'upper-back' | 'neck' | 'bed-move' | 'massage' | 'light-massage' | 'heat';
export const GATES: Readonly<Record<Gate, readonly ScreenCheck[]>> = {
  'upper-back': ['upper-back'],
  neck: ['neck'],
  'bed-move': ['fell-or-weak'],
  massage: ['massage-blood', 'massage-tonight'],
  // Light strokes are for pregnancy too, if the midwife agrees.
  'light-massage': ['massage-blood', 'massage-midwife'],
  heat: ['heat-feel', 'heat-tonight'],
};

/** What is asked about a pain that is no alarm, by what somebody calls it; for any other, how it feels. */
export const ABOUT_PAIN: Readonly<Partial<Record<Symptom, PainCheck>>> = {
  'strong-stretch': 'half',
  worse: 'spreading',
  tingling: 'between-legs',
  numb: 'between-legs',
  dizzy: 'passing',
  popped: 'sharp-or-weak',
  cramp: 'calf-sore',
  stuck: 'too-weak',
};

/** The ids of all questions. */
export const SCREEN_CHECK_IDS = Object.keys(SCREEN_CHECKS) as [ScreenCheck, ...ScreenCheck[]];
export const PAIN_CHECK_IDS = Object.keys(PAIN_CHECKS) as [PainCheck, ...PainCheck[]];
export const GATE_IDS = Object.keys(GATES) as [Gate, ...Gate[]];

/** The first screen: three questions, the most urgent first. */
export const FIRST_SCREEN: readonly [ScreenCheck, ...ScreenCheck[]] = ['nerves', 'today', 'care'];
