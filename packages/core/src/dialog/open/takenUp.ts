import { HEAT_TIMER } from '../../routine/setUp.js';
import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import { askingShortly } from '../asking.js';
import type { Conversation, Course } from '../conversation.js';
import { opened } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { inPassing } from '../playing/command.js';
import { BREATHING } from '../playing/notBeforeSeen.js';
import { offerPlace } from '../playing/place.js';
import { offerLeaveOut } from '../playing/withoutWhatHurt.js';
import type { Reply } from '../reply.js';
import { ask } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { alarmAgain } from './afterAlarm.js';

/** The shorter question for what was offered. */
function offerOf(offered: string, { catalogue }: Surroundings): DialogKey {
  if (offered === BREATHING) return 'hurts-offer-again';
  if (offered === HEAT_TIMER) return 'heat-time-again';
  return Object.hasOwn(catalogue.routines, offered) ? 'gentle-offer-again' : 'take-through-again';
}

/** What was open before something else was asked, taken up again after what is said first: its question, or the routine. */
export function takenUp(
  open: Course,
  first: readonly Reply[],
  conversation: Conversation,
  surroundings: Surroundings,
): Answer {
  const now = opened(conversation, open);
  switch (open.is) {
    case 'screening':
    case 'about-pain':
      return after(first, askingShortly(open, now));
    case 'leave-out':
      return after(first, offerLeaveOut(now));
    case 'after-alarm':
      return after(first, alarmAgain(now, open, surroundings));
    case 'take-through': {
      const question = offerOf(open.offered, surroundings);
      return { next: now, replies: [...first, ask(question, question)] };
    }
    case 'from-there': {
      const place = surroundings.memory?.place;
      return place
        ? after(first, offerPlace(place, now, surroundings))
        : inPassing(now, first, surroundings);
    }
    case 'choosing':
      return { next: now, replies: [...first, ask('which-one-again', 'which-one-again')] };
    case 'nothing':
    case 'carry-on':
      return inPassing(now, first, surroundings);
  }
}
