import type { NightQuestion } from '@supine/core/announcements';
import { NIGHT_QUESTIONS } from '@supine/core/announcements';

/** The id of a question's script; without it `turn-over` is the move alone, and no answer. */
export function questionId({ id }: NightQuestion): string {
  return `how-to-${id}`;
}

/**
 * The question that a script answers.
 *
 * @param id as `questionId` writes it
 * @example questionOf('how-to-turn-over')?.intent.intent // 'TurnOver'
 */
export function questionOf(id: string): NightQuestion | undefined {
  return NIGHT_QUESTIONS.find((question) => questionId(question) === id);
}
