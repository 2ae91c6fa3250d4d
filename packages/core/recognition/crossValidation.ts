import { alarmAmong } from '../src/intents/alarms.js';
import type { Clauses } from '../src/intents/clauses.js';
import { clausedIn } from '../src/intents/clauses.js';
import { dangerIn } from '../src/intents/doubt.js';
import { hearingFrom } from '../src/intents/hearing.js';
import type { IntentName } from '../src/intents/intent.js';
import { readingOf } from '../src/intents/reading.js';
import { rankedFor } from '../src/intents/recognise.js';
import { heardIn } from '../src/intents/signs.js';
import { heardWords } from '../src/locales/en-US/heardWords.js';
import { weights } from '../src/locales/en-US/weights.js';
import type { DangerLesson } from './learn/dangerLessons.js';
import { DANGER_TRAINING } from './learn/dangerLessons.js';
import type { Lesson } from './learn/learn.js';
import { learn } from './learn/learn.js';
import { seededNumbers } from './slips.js';

const FOLDS = 5;

/** What the model alone makes of a sentence that it did not learn from. */
export interface Judged {
  readonly meant: IntentName;
  readonly heard: IntentName;
  readonly share: number;
}

/**
 * Learns five times from four fifths and asks about the last.
 *
 * @param lessons sentences that somebody wrote; those made of templates are learned from each time
 * @param made sentences made of templates
 */
export function crossValidated(lessons: readonly Lesson[], made: readonly Lesson[]): Judged[] {
  const next = seededNumbers(5);
  const foldOf = lessons.map(() => Math.floor(next() * FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const own = lessons.filter((_, at) => foldOf[at] !== fold);
    const locale = hearingFrom(heardWords, learn([...own, ...made], heardWords));
    return lessons.flatMap(({ sentence, intent }, at): Judged[] => {
      if (foldOf[at] !== fold) return [];
      const { tokens }: Clauses = clausedIn(sentence, locale.cutting);
      const [best] = rankedFor(tokens, locale);
      return best ? [{ meant: intent, heard: best.intent, share: best.share }] : [];
    });
  });
}

/** What became of a sentence about a danger, or of one that only sounds so. */
export interface DangerJudged {
  readonly isDanger: boolean;
  readonly became: 'sent' | 'asked' | 'left';
}

/**
 * The same for dangers, rules and all: learns five times from four fifths and hears the last.
 *
 * @param own sentences of `dangers.tsv`
 * @param others what is learned besides each time
 */
export function dangersCrossValidated(
  own: readonly DangerLesson[],
  others: readonly DangerLesson[],
): DangerJudged[] {
  const next = seededNumbers(5);
  const foldOf = own.map(() => Math.floor(next() * FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const four = own.filter((_, at) => foldOf[at] !== fold);
    const dangers = learn([...four, ...others], heardWords, DANGER_TRAINING);
    const locale = hearingFrom(heardWords, weights, dangers);
    return own.flatMap(({ sentence, intent }, at): DangerJudged[] => {
      if (foldOf[at] !== fold) return [];
      const said = clausedIn(sentence, locale.cutting);
      const signs = heardIn(said, locale.listening);
      const danger = dangerIn(
        alarmAmong(said, locale, signs),
        said,
        locale,
        signs,
        readingOf(said.tokens, locale),
      );
      const became = !danger ? 'left' : danger.slots['doubt'] === undefined ? 'sent' : 'asked';
      return [{ isDanger: intent !== 'none', became }];
    });
  });
}
