/** Everything a person can mean. The words for each stand in a locale. */
export const INTENTS = /* @__PURE__ */ Object.freeze([
  'StartRoutine',
  'SleepPosition',
  'TurnOver',
  'GetUp',
  'NightWaking',
  'ExplainCause',
  'DescribeExercise',
  'AskRemedy',
  'ListRoutines',
  'WhenToGetHelp',
  'AskSource',
  'ReportPain',
  'AvoidMovement',
  'ForgetMe',
  'TimeLeft',
  'Next',
  'Previous',
  'Repeat',
  'Pause',
  'Resume',
  'StartOver',
  'Stop',
  'OtherSide',
  'Slower',
  'Faster',
  'Quieter',
  'LongerHold',
  'ShorterHold',
  'ConfirmOff',
  'Yes',
  'No',
  'NotSure',
  'Choose',
  'Thanks',
  'Greet',
  'History',
  'Help',
  'Unknown',
] as const);

export type IntentName = (typeof INTENTS)[number];

/** What a symptom covers is listed in the project's contract; from `head-thinner` on they are red flags by their ids. */
export const SYMPTOMS = /* @__PURE__ */ Object.freeze([
  'saddle',
  'both-legs',
  'leg-weakness',
  'arm-weakness',
  'chest',
  'breathless',
  'tearing',
  'collapse',
  'stroke-signs',
  'fall',
  'pregnancy-alarm',
  'fever',
  'unwell',
  'calf',
  'sharp',
  'strong-stretch',
  'worse',
  'tingling',
  'numb',
  'cramp',
  'popped',
  'dizzy',
  'stuck',
  'distress',
  'despair',
  'head-thinner',
  'cold-leg',
  'meningitis',
  'ectopic',
  'overdose',
  'kidney',
  'immune-iv',
  'minor-trauma-fragile',
  'cancer-history',
  'tummy',
  'weight-loss',
  'unrelenting',
  'lump-shape',
  'thoracic-new',
  'cough-sneeze',
  'inflammatory',
  'rash-band',
  'no-better',
  'child',
] as const);

export type Symptom = (typeof SYMPTOMS)[number];

/** Values of slots are ids of the catalogue; unknown words are left out, never guessed. */
export type Slots = Readonly<Record<string, string | number>>;

/** What was understood of a sentence. */
export interface Intent {
  readonly intent: IntentName;
  readonly slots: Slots;
  /** What it means if it tells of no danger, where that is in doubt; or the answer said in front of what to be careful of. */
  readonly otherwise?: Intent | undefined;
}
