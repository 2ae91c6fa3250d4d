import type { Intent } from '../intents/intent.js';
import type { RecogniseOptions } from '../intents/recognise.js';
import { recognise as recogniseWith } from '../intents/recognise.js';
import { enUSHearing } from '../locales/en-US/hearing.js';

/**
 * The intent and slots of a typed or transcribed sentence.
 *
 * @param sentence what was said; of more than two thousand characters the first and the last thousand are heard
 * @param options the language (English if left out), what kind of answer is waited for, wake words to drop from the front
 * @returns the intent; `Unknown` for anything else
 * @throws TypeError when the sentence is no text
 * @example recognise('skip this one') // { intent: 'Next', slots: {} }
 */
export function recognise(sentence: string, options: Partial<RecogniseOptions> = {}): Intent {
  return recogniseWith(sentence, { locale: enUSHearing, ...options });
}
