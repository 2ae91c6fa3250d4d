import type { Intent } from '@supine/core';
import { recognise } from '@supine/core';
import type { Expecting, IntentName } from '@supine/core/recognise';

const ANSWERS: readonly IntentName[] = ['Yes', 'No', 'NotSure', 'Choose'];

/** What a platform made of a sentence. */
export interface Understood extends Intent {
  /** The platform says itself that it understood nothing. */
  readonly isFallback: boolean;
}

/**
 * What was meant, by the platform's understanding and the words themselves. Pain in the words goes before anything that a
 * platform made of them; and words that it made nothing of are listened to by the core.
 *
 * @param sentence the words as they were said or typed; `undefined` where the platform does not pass them on
 * @param understood what the platform made of them
 * @param expecting what kind of answer the conversation waits for
 * @example asHeard('my chest hurts', { intent: 'Next', slots: {}, isFallback: false }).slots // { symptom: 'chest' }
 */
export function asHeard(
  sentence: string | undefined,
  understood: Understood,
  expecting?: Expecting,
): Intent {
  const { isFallback, ...taken } = understood;
  if (sentence === undefined) return taken;
  const heard = recognise(sentence, { expecting });
  if (isFallback) return heard;
  // With a question open, "yes but I've had it for years" is a yes, whatever a platform makes of it.
  if (expecting && ANSWERS.includes(heard.intent)) return heard;
  if (heard.intent === taken.intent && heard.intent !== 'ReportPain')
    return particular(taken, heard);
  if (heard.intent !== 'ReportPain') return taken;
  // A platform that heard pain as well, and which, may have learned the words from us.
  const tellsMore = taken.intent !== 'ReportPain' || heard.slots['symptom'] !== undefined;
  return tellsMore ? heard : taken;
}

/** What the words alone tell: what is asked in particular, whether yes or no is wanted, and for whom. */
const BY_WORDS = ['asks', 'wants', 'question', 'or', 'of', 'where', 'whom', 'precaution'];

function particular(taken: Intent, { slots }: Intent): Intent {
  const more = Object.fromEntries(
    Object.entries(slots).filter(([name]) => BY_WORDS.includes(name)),
  );
  return { ...taken, slots: { ...more, ...taken.slots } };
}
