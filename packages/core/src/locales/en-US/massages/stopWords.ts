/**
 * What either person may say during a massage, in lower case; hands come off at once. "Ow" is short: a device that hears
 * its own voice must not take "out" for it.
 */
export const massageStopWords: readonly string[] = [
  'stop',
  'ow',
  'ouch',
  'too hard',
  'not so hard',
  'softer',
  'lighter',
  'that tickles',
  'cold hands',
  'hands off',
  'enough',
  "that's enough",
];
