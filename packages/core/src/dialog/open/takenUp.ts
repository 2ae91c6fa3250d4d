import { HEAT_TIMER } from '../../routine/setUp.js';
import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import { offer } from '../answers/offer.js';
import { askingShortly } from '../asking.js';
import type { Conversation, Course } from '../conversation.js';
import { opened } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { BREATHING } from '../playing/notBeforeSeen.js';
import { offerPlace } from '../playing/place.js';
import { DEFAULT_ROUTINE } from '../playing/wishOf.js';
import { offerLeaveOut } from '../playing/withoutWhatHurt.js';
import type { Reply } from '../reply.js';
import { ask } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { alarmAgain } from './afterAlarm.js';

/** The shorter question for what was offered. A routine is named again, for much may have been said since. */
function offerAgain(offered: string, surroundings: Surroundings): Reply {
  if (offered === DEFAULT_ROUTINE) return ask('gentle-offer-again', 'gentle-offer-again');
  if (offered === BREATHING) return ask('hurts-offer-again', 'hurts-offer-again');
  if (offered === HEAT_TIMER) return ask('heat-time-again', 'heat-time-again');
  return Object.hasOwn(surroundings.catalogue.routines, offered)
    ? offer(offered, surroundings)
    : ask('take-through-again', 'take-through-again');
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
    case 'take-through':
      return { next: now, replies: [...first, offerAgain(open.offered, surroundings)] };
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
