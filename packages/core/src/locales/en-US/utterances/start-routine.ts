import type { Phrasing } from '../../../intents/grammar.js';

export const startRoutine: readonly (string | Phrasing)[] = [
  '(start|begin|play|do|open|run|launch) [me] [my|the|a|an] {routine}',
  "(let's|let us|can we|could you|can you) (start|begin|play|do) [my|the|a|an] {routine}",
  "[i'd like|i would like|i want|i need] [to (start|begin|play|do)] [my|the|a|an] {routine}",
  "[let's|let us|can we] (start|begin)",
  '[(start|do|play|begin|give me|i want|i need)] [a] {minutes} (minute|minutes) [routine|stretch] for [my|the] {region}',
  '[(start|do|play|begin|give me|i want|i need)] [a|some] (routine|stretch|stretches|exercises|something) for [my|the] {region} [{setting}]',
  '[(start|do|play|begin|give me|i want|i need)] {minutes} (minute|minutes) for [my|the] {region} [{setting}]',
  '[i have|i only have|i have only] [got] {minutes} (minute|minutes) [for [my|the] {region}]',
  '(start|do|play) [a] {minutes} minute (routine|stretch)',
];
