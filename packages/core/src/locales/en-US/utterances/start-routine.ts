import type { Phrasing } from '../../../intents/grammar.js';

export const startRoutine: readonly (string | Phrasing)[] = [
  '(start|begin|play|do|open|run|launch) [me] [my|the|a|an] {routine}',
  "(let's|let us|can we|could you|can you) (start|begin|play|do) [my|the|a|an] {routine}",
  "[i'd like|i would like|i want|i need] [to (start|begin|play|do)] [my|the|a|an] {routine}",
  "[let's|let us|can we] (start|begin)",
];
