import type { Slots } from '../../intents/intent.js';
import type { Answer, Heard } from '../answer.js';
import { after } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, NOTHING_OPEN, opened } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { start } from '../playing/start.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** Names routines to choose from, and keeps them for "the second one". */
export function offerList(
  list: readonly string[],
  now: Conversation,
  surroundings: Surroundings,
  first: readonly Reply[] = [],
): Answer {
  const said = [...first, say('routines-list', { routines: list.join(' ') })];
  const listed = { ...now, list };
  if (isUnderWay(now)) return inPassing(listed, said, surroundings);
  const next = opened(listed, { is: 'choosing' });
  return { next, replies: [...said, ask('which-one', 'which-one-again')] };
}

/** "The second one", "the other one": of what was named last. */
export function choose({ now, intent, surroundings }: Heard): Answer {
  const { list } = now;
  if (!list) {
    return isUnderWay(now)
      ? inPassing(now, [say('unknown-playing-ask')], surroundings)
      : { next: now, replies: [ask('nothing-listed', 'help-idle')] };
  }
  if (intent.slots['choice'] === 'neither') {
    return { next: opened(now, NOTHING_OPEN), replies: [ask('which-else', 'help-idle')] };
  }
  const routine = chosenFrom(intent.slots, now, surroundings);
  if (routine === undefined) return offerList(list, now, surroundings, [say('not-that-many')]);
  const first = intent.slots['choice'] === 'both' ? [say('one-by-one')] : [];
  return after(first, start(opened(now, NOTHING_OPEN), { routine }, surroundings));
}

/** Who leaves it to us, or wants all, begins with the first. */
export function chosenFrom(
  { choice }: Slots,
  { list = [], wish, session }: Conversation,
  { catalogue: { routines } }: Surroundings,
): string | undefined {
  if (typeof choice === 'number') return list[choice - 1];
  if (choice === 'last') return list.at(-1);
  const minutes = (id: string) => routines[id]?.minutes ?? 0;
  const byLength = [...list].sort((one, other) => minutes(one) - minutes(other));
  if (choice === 'shortest') return byLength[0];
  if (choice === 'longest') return byLength.at(-1);
  const current = wish?.routine ?? session?.request.routine;
  return choice === 'other' ? list.find((id) => id !== current) : list[0];
}
