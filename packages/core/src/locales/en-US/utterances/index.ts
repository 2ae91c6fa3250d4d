import type { Utterances } from '../../../intents/grammar.js';
import { avoidMovement } from './avoid-movement.js';
import { getUp, turnOver } from './bed-moves.js';
import { explainCause } from './causes.js';
import { controls } from './controls.js';
import { describeExercise } from './exercises.js';
import { whenToGetHelp } from './help.js';
import { nightWaking } from './night-waking.js';
import { confirmOff, forgetMe, quieter } from './preferences.js';
import { redFlagPhrases } from './red-flags.js';
import { askRemedy } from './remedies.js';
import { reportPain } from './report-pain.js';
import { listRoutines } from './routines-list.js';
import { sleepPosition } from './sleep-position.js';
import { askSource } from './source.js';
import { startRoutine } from './start-routine.js';

/** How people say it, by intent: the single source for every recogniser. */
export const utterances: Utterances = {
  ReportPain: [...redFlagPhrases, ...reportPain],
  StartRoutine: startRoutine,
  SleepPosition: sleepPosition,
  TurnOver: turnOver,
  GetUp: getUp,
  NightWaking: nightWaking,
  ExplainCause: explainCause,
  DescribeExercise: describeExercise,
  AskRemedy: askRemedy,
  ListRoutines: listRoutines,
  WhenToGetHelp: whenToGetHelp,
  AskSource: askSource,
  AvoidMovement: avoidMovement,
  ForgetMe: forgetMe,
  Quieter: quieter,
  ConfirmOff: confirmOff,
  ...controls,
};
