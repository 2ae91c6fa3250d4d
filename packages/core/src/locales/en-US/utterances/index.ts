import type { Utterances } from '../../../intents/grammar.js';
import { controls } from './controls.js';
import { redFlagPhrases } from './red-flags.js';
import { reportPain } from './report-pain.js';
import { startRoutine } from './start-routine.js';

/** How people say it, by intent: the single source for every recogniser. */
export const utterances: Utterances = {
  ReportPain: [...redFlagPhrases, ...reportPain],
  StartRoutine: startRoutine,
  ...controls,
};
