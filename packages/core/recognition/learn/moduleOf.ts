import type { Weights } from '../../src/intents/model.js';

/** A module with words that only look like one of alarm. */
export function lookAlikesModule(words: readonly string[]): string {
  return `/** Written by \`npm run learn\`: known words that are one slip away from a word of alarm, and
 * mean themselves. Many are from SCOWL, copyright 2000-2016 by Kevin Atkinson, used by its licence. */
export const lookAlikes = '${words.join(' ')}'.split(' ');
`;
}

/** A module that holds what was learned. */
export function moduleOf(
  { intents, scales, least, features, weights }: Weights<string>,
  name = 'weights',
  from = 'sentences.tsv',
): string {
  return `/** Written by \`npm run learn\` from ${from}; never by hand. */
export const ${name} = {
  intents: ${JSON.stringify(intents)},
  scales: ${JSON.stringify(scales)},
  least: ${least},
  features: '${features}',
  weights: '${weights}',
} as const;
`;
}
