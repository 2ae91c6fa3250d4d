import type { DialogKey } from './dialogKey.js';

/** The same in other words, for whoever has heard the first lately. */
export const OTHER_WORDS: Readonly<Partial<Record<DialogKey, readonly DialogKey[]>>> = {
  unknown: ['unknown-again', 'unknown-ask'],
  'unknown-playing': ['unknown-playing-again', 'unknown-playing-ask'],
  'not-playing': ['not-playing-again'],
  'help-idle': ['help-idle-again'],
  greeted: ['greeted-again'],
  'greeted-playing': ['greeted-still'],
  'let-be': ['let-be-again', 'let-be-quiet'],
  'heard-you': ['heard-you-again', 'heard-you-still'],
  'told-history': ['told-history-again'],
  'alarm-again': ['alarm-here', 'alarm-others', 'alarm-matters'],
  'alarm-right': ['alarm-right-again'],
  'alarm-seen-by-somebody': ['alarm-seen-even-so', 'alarm-decided'],
  'alarm-examined': ['alarm-examined-again'],
  'alarm-not-now': ['alarm-not-now-again'],
  'crisis-heard': ['crisis-company', 'crisis-stay', 'crisis-here'],
  'avoid-kept': ['avoid-kept-again'],
};
