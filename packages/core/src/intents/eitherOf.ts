import type { Hearing } from './hearing.js';
import type { Slots } from './intent.js';
import { nearestQuestion } from './questionAmong.js';
import { spelled } from './reading.js';

/** How near each half must be to a question about one thing. */
const NEAR_A_HALF = 0.7;

/**
 * Of "swimming or walking" the two answers, where each half asks about one of its own and the whole about one of the two.
 * What is asked about both together, as heat or ice, has an answer to that.
 *
 * @param tokens the words of a sentence
 * @param asked what was understood of the whole
 * @param locale what one language hears
 * @returns the answer to the first half as `question`, that to the second as `or`; nothing where it is no such choice
 */
export function eitherOf(tokens: readonly string[], asked: Slots, locale: Hearing): Slots {
  const { words } = locale;
  const between = tokens.findLastIndex((token) => words.asking?.choice.includes(token) === true);
  if (between <= 0) return {};
  const near = (some: readonly string[]) => nearestQuestion(spelled(some, locale), locale);
  const halves = [tokens.slice(0, between), tokens.slice(between + 1)].map(near);
  const [first, second] = halves.map((half) =>
    (half?.share ?? 0) < NEAR_A_HALF ? undefined : half,
  );
  if (!first || !second || first.id === second.id) return {};
  // "Is it a muscle or a nerve" is nearer to a question about both than each half is to one about itself.
  if ((near(tokens)?.share ?? 0) > Math.max(first.share, second.share)) return {};
  const [question, or] = [first.id, second.id];
  const whole = asked['question'] ?? asked['remedy'];
  return whole === question || whole === or ? { question, or } : {};
}
