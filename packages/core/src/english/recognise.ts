import type { Grammar } from '../intents/grammar.js';
import { compileGrammar } from '../intents/grammar.js';
import type { Intent } from '../intents/intent.js';
import type { RecogniseOptions } from '../intents/recognise.js';
import { recognise as recogniseWith } from '../intents/recognise.js';
import { enUSPhrases } from '../locales/en-US/phrases.js';
import type { Phrases } from '../locales/phrases.js';

let english: Grammar | undefined;

/**
 * The grammar of what people say in a language; English is prepared when it is first needed.
 *
 * @example grammarOf(enUSPhrases) === grammarOf() // true
 */
export function grammarOf(phrases: Phrases = enUSPhrases): Grammar {
  if (phrases !== enUSPhrases) return compile(phrases);
  english ??= compile(enUSPhrases);
  return english;
}

function compile({ utterances, slotPhrases, alarmWords }: Phrases): Grammar {
  return compileGrammar(utterances, slotPhrases, alarmWords);
}

/**
 * The intent and slots of a typed or transcribed sentence.
 *
 * @param sentence what was said
 * @param grammar what `grammarOf` or `compileGrammar` gives; English if left out
 * @param options wake words to drop from the front
 * @returns the intent; `Unknown` for anything else
 * @example recognise('skip this one') // { intent: 'Next', slots: {} }
 */
export function recognise(
  sentence: string,
  grammar: Grammar = grammarOf(),
  options: RecogniseOptions = {},
): Intent {
  return recogniseWith(sentence, grammar, options);
}
