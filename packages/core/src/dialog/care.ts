import type { Movements } from '../routine/movementsFor.js';
import type { Conversation } from './conversation.js';
import { daysBetween } from './days.js';
import type { Memory } from './memory.js';
import { nothingKnown } from './memory.js';
import type { Surroundings } from './surroundings.js';

/** A screen that is older is asked about again. */
const SCREEN_LASTS_DAYS = 30;

/**
 * How much of the screen is due before a movement: all of it, one question about what is new, whether it was them at all
 * who went through it, or nothing.
 */
export function screenDue(
  { person }: Conversation,
  { memory, today, mayBeShared }: Surroundings,
): 'all' | 'news' | 'household' | null {
  if (person.screened) return null;
  const { introHeardOn, askAgain, household } = memory ?? nothingKnown;
  if (askAgain || introHeardOn === undefined || today === undefined) return 'all';
  if (mayBeShared && household === undefined) return 'household';
  const age = daysBetween(introHeardOn, today);
  if (Number.isNaN(age)) return 'all';
  return age >= 0 && age <= SCREEN_LASTS_DAYS ? null : 'news';
}

/** The movements somebody is careful with, those of this conversation and those of the memory; what is left out is not softened too. */
export function carefulOf(
  { person: { avoid, soften } }: Conversation,
  { memory }: Surroundings,
): Pick<Memory, 'avoid' | 'soften'> {
  // Somebody may have told another device meanwhile; care only grows.
  const left = bothOf(avoid, memory?.avoid);
  const softer = bothOf(soften, memory?.soften)?.filter((tag) => !left?.includes(tag));
  return { avoid: left, soften: softer };
}

function bothOf(one: Memory['avoid'], other: Memory['avoid']): Memory['avoid'] {
  return one && other ? [...new Set([...one, ...other])] : (one ?? other);
}

/**
 * The same conversation, more careful.
 *
 * @example withCare(newConversation, { avoid: ['twist'], soften: [] }, surroundings).person.avoid // ['twist']
 */
export function withCare(
  conversation: Conversation,
  more: Movements,
  surroundings: Surroundings,
): Conversation {
  const now = carefulOf(conversation, surroundings);
  const avoid = [...new Set([...(now.avoid ?? []), ...more.avoid])];
  const soften = [...new Set([...(now.soften ?? []), ...more.soften])].filter(
    (tag) => !avoid.includes(tag),
  );
  const person = {
    ...conversation.person,
    ...(avoid.length > 0 ? { avoid } : {}),
    ...(soften.length > 0 ? { soften } : {}),
  };
  return { ...conversation, person };
}
