import { readFileSync } from 'node:fs';
import type { Danger } from '../../src/intents/danger.js';
import { DANGER_OF } from '../../src/intents/danger.js';
import type { Utterances } from '../../src/intents/grammar.js';
import type { Symptom } from '../../src/intents/intent.js';
import { samplesOf } from '../../src/intents/samples.js';
import { parseTemplate } from '../../src/intents/template.js';
import type { Lesson, Training } from './learn.js';
import { TRAINING } from './learn.js';
import type { TaughtSentence } from './lessons.js';

export type DangerLesson = Lesson<Danger | 'none'>;

/**
 * How the danger model is trained; chosen by cross-validation. From `least` on a sentence that no rule knows is asked about:
 * lower, and one ordinary sentence in forty would be; higher, and dangers are passed over.
 */
export const DANGER_TRAINING: Training = {
  ...TRAINING,
  rounds: 12,
  most: 4000,
  slips: 2,
  least: 0.6,
};

/** How much a sentence counts that was written for another purpose, beside one written to tell danger from none. */
const ASIDE = 0.3;

/**
 * Reads sentences, one a line: what was said and, behind a tab, the symptom or `none`.
 *
 * @param text the text of a `dangers.tsv`
 * @throws Error when a line has a symptom that has no question
 */
export function dangersIn(text: string): DangerLesson[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [sentence = '', symptom = ''] = line.split('\t');
    const danger = symptom === 'none' ? symptom : DANGER_OF[symptom as Symptom];
    if (!danger) throw new Error(`Line ${at + 1} tells of "${symptom}", which nothing asks about.`);
    return [{ sentence, intent: danger }];
  });
}

/** Sentences that tell of a danger or only sound so. */
export function writtenDangers(): DangerLesson[] {
  const file = new URL('../../src/locales/en-US/dangers.tsv', import.meta.url);
  return dangersIn(readFileSync(file, 'utf8'));
}

/** What is learned of dangers besides: the samples of alarm, and all that people say otherwise. */
export function besideDangers(
  utterances: Utterances,
  others: readonly TaughtSentence[],
): DangerLesson[] {
  const besides = others
    .filter(({ intent, slots }) => intent !== 'ReportPain' || slots?.['symptom'] === undefined)
    .map(({ sentence }): DangerLesson => ({ sentence, intent: 'none', weight: ASIDE }));
  return [...sampled(utterances), ...denied(), ...besides];
}

/** The plainest denials: a model that has seen each danger told, and few denied, would hear the danger. */
function denied(): DangerLesson[] {
  return DENIALS.flatMap((denial) =>
    DENIED.map((what) => ({ sentence: denial.replace('it', what), intent: 'none' as const })),
  );
}

const DENIALS = [
  'no it',
  'no, no it',
  'I have no it',
  "I don't have any it",
  "I haven't got any it",
  "I don't think I have any it",
  'there is no it',
  "there isn't any it",
  "I've not had any it",
  'I never have it',
  'without it',
  'none, not any it',
];

const DENIED = [
  'chest pain',
  'pain in my chest',
  'tightness in my chest',
  'shortness of breath',
  'trouble breathing',
  'numbness between my legs',
  'numbness in my legs',
  'numbness down there',
  'bladder trouble',
  'weakness in my legs',
  'weakness',
  'fever',
  'chills',
  'bleeding',
  'contractions',
  'double vision',
  'slurred speech',
  'fall',
  'swelling in my calf',
  'thoughts of suicide',
];

function sampled(utterances: Utterances): DangerLesson[] {
  return (utterances.ReportPain ?? []).flatMap((entry) => {
    if (typeof entry === 'string') return [];
    const danger = DANGER_OF[entry.slots['symptom'] as Symptom] ?? 'none';
    return entry.templates
      .flatMap((template) => samplesOf(parseTemplate(template)))
      .map((words) => ({ sentence: words.join(' '), intent: danger }));
  });
}
