import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Segment } from '../../timeline/segment.js';
import type { Check } from '../checks.js';
import { FIRST_SCREEN } from '../checks.js';
import type { Conversation, OpenCheck } from '../conversation.js';
import type { Answer } from '../goOn.js';
import { screenDue } from '../memory.js';
import type { Surroundings } from '../plan.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';

/**
 * The questions that are due before a timeline: the first screen or what is new since, and one about an upper back,
 * each visit. Breathing and positions need none.
 */
export function checksFor(
  timeline: Timeline,
  conversation: Conversation,
  surroundings: Surroundings,
): readonly Check[] {
  if (!timeline.segments.some((segment) => isMovement(segment, surroundings))) return [];
  const due = screenDue(conversation, surroundings);
  const clinician: readonly Check[] = surroundings.memory?.askAgain ? ['clinician'] : [];
  const screen: readonly Check[] = due === 'all' ? [...FIRST_SCREEN, ...clinician] : [];
  return [
    ...(due === 'news' ? (['news'] as const) : screen),
    ...gatesFor(timeline, conversation, surroundings),
  ];
}

/** The parts of the body between the shoulders, whose pain is more often something else. */
const UPPER_BACK: readonly unknown[] = ['upper-back', 'mid-back'];

function gatesFor(
  { request }: Timeline,
  { gated }: Conversation,
  { catalogue }: Surroundings,
): readonly Check[] {
  const named = catalogue.routines[request.routine ?? '']?.regions[0];
  return UPPER_BACK.includes(request.region ?? named) && !gated ? ['upper-back'] : [];
}

/** Whether somebody does more in it than breathe. */
export function isMovement({ exercise }: Segment, { catalogue }: Surroundings): boolean {
  return exercise !== undefined && catalogue.exercises[exercise]?.kind !== 'breath';
}

/** Asks the first of the questions; `wish` is started when all have been answered. */
export function askChecks(
  [first, ...left]: readonly [Check, ...Check[]],
  wish: OpenCheck['wish'],
  conversation: Conversation,
): Answer {
  const opening: readonly Reply[] = FIRST_SCREEN[0] === first ? [say('check-open')] : [];
  return asking(first, left, wish, conversation, opening);
}

export function asking(
  now: Check,
  left: readonly Check[],
  wish: OpenCheck['wish'],
  conversation: Conversation,
  first: readonly Reply[] = [],
): Answer {
  const { unclear: _, ...rest } = conversation;
  return [
    { ...rest, question: 'check', check: { now, left, ...(wish ? { wish } : {}) } },
    [...first, ask(`check-${now}`, `check-${now}-again`)],
  ];
}
