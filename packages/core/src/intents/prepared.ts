import type { Cues } from './cues.js';
import { cuesFrom } from './cues.js';
import type { Grammar } from './grammar.js';
import type { RuleIndex } from './ruleIndex.js';
import { rulesByFirstWord } from './ruleIndex.js';
import type { Listening } from './signs.js';
import { listeningFor } from './signs.js';
import type { SampleIndex } from './tolerant.js';
import { sampleIndexOf } from './tolerant.js';

/** What a grammar is turned into when it is first needed; made once. */
export interface Prepared {
  readonly rules: RuleIndex;
  readonly samples: SampleIndex;
  readonly listening: Listening | null;
  readonly cues: Cues | null;
}

const made = new WeakMap<Grammar, Prepared>();

/**
 * The parts of a grammar that are made when they are first asked for.
 *
 * @param grammar what `compileGrammar` gives
 * @returns its indexes; the words of alarm only if the grammar has some
 * @example preparedFrom(grammar).rules.get('skip')
 */
export function preparedFrom(grammar: Grammar): Prepared {
  const known = made.get(grammar);
  if (known) return known;
  const rules = rulesByFirstWord(grammar);
  let samples: SampleIndex | undefined;
  let listening: Listening | null | undefined;
  const prepared: Prepared = {
    rules,
    get samples() {
      samples ??= sampleIndexOf(grammar, this.cues);
      return samples;
    },
    cues: grammar.alarmWords ? cuesFrom(grammar.alarmWords) : null,
    get listening() {
      listening ??= grammar.alarmWords
        ? listeningFor(grammar.alarmWords, this.samples.spelling.words)
        : null;
      return listening;
    },
  };
  made.set(grammar, prepared);
  return prepared;
}
