import type { IntentName } from '../intents/intent.js';
import { holds } from './alarm.js';
import type { Answer, Handler, Heard } from './answer.js';
import { after, unclearOnce } from './answer.js';
import type { Conversation, Forgetting } from './conversation.js';
import { NOTHING_OPEN, newConversation, opened } from './conversation.js';
import { fromTheTable } from './open/open.js';
import type { Table } from './open/table.js';
import { everyIntent } from './open/table.js';
import { takenUp } from './open/takenUp.js';
import { command } from './playing/command.js';
import { ask, say } from './reply.js';

/**
 * "Forget everything about me" is asked about once, for it cannot be taken back and may have been somebody else's voice.
 * Only a yes forgets. Whatever else comes, nothing is forgotten, that is said, and what was going on goes on.
 */
export function forget(heard: Heard): Answer | null {
  const { now, intent, surroundings } = heard;
  const { open } = now;
  if (open.is === 'forgetting') return FORGETTING[intent.intent](heard, open);
  // "It's nothing, forget I said it" takes no alarm back: the words for help come again.
  const isHeld = open.is === 'after-alarm' && holds(open.symptom, surroundings.catalogue);
  if (intent.intent !== 'ForgetMe' || isHeld) return null;
  // Nobody can answer a question; and whoever types a command of one sentence means it.
  if (surroundings.oneWay) return forgotten();
  const silenced = surroundings.hearsOnlyAnswers && now.session?.status === 'playing';
  return asked(now, { is: 'forgetting', was: open, ...(silenced ? { silenced } : {}) });
}

const FORGETTING: Table<Forgetting> = {
  ...everyIntent<Forgetting>(keptAndAnswered),
  Yes: forgotten,
  ForgetMe: ({ now }, open) => asked(now, open),
  Repeat: ({ now }, open) => asked(now, open),
  Help: ({ now }, open) => asked(now, open),
};

/** No answer, or none that was understood, and so a no. */
const NO_ANSWERS: readonly IntentName[] = ['No', 'NotSure', 'Unknown', 'Thanks', 'Greet', 'Choose'];

function asked(now: Conversation, open: Forgetting): Answer {
  return { next: opened(now, open), replies: [ask('forget-all', 'forget-all-again')] };
}

function forgotten(): Answer {
  return {
    next: newConversation,
    replies: [{ type: 'forget' }, { type: 'end' }],
    facts: [{ is: 'forgotten' }],
  };
}

/** A wish or a question in place of an answer has one of its own, as if nobody had asked. */
function keptAndAnswered(heard: Heard, open: Forgetting): ReturnType<Handler> {
  const { intent, surroundings } = heard;
  const now = opened(heard.now, open.was);
  const answer = NO_ANSWERS.includes(intent.intent) ? null : fromTheTable({ ...heard, now });
  if (answer) return after([say('not-forgetting')], answer);
  if (!open.silenced) {
    const taken = takenUp(open.was, [say('not-forgetting')], now, surroundings);
    return intent.intent === 'Unknown' ? unclearOnce(taken) : taken;
  }
  return after([say('not-forgetting')], command(opened(now, NOTHING_OPEN), 'resume', surroundings));
}
