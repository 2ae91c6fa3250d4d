import { entryIn } from '../../model/entryIn.js';
import type { Answer } from '../answer.js';
import type { Conversation, Topic } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import { command, inPassing } from '../playing/command.js';
import { offerPlace } from '../playing/place.js';
import type { Reply } from '../reply.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { howSure, sourceName, sourceYear } from './askSource.js';
import { sleepPosition } from './sleepPosition.js';
import { tellMore } from './tellMore.js';
import { timesOf } from './timesOf.js';

type FollowOn = (now: Conversation, surroundings: Surroundings) => Answer;

/** What is asked about the last answer, or about this conversation, and is no entry of the catalogue. */
const FOLLOW_ONS: Readonly<Record<string, FollowOn>> = {
  more: tellMore,
  'once-more': onceMore,
  'what-now': whatNow,
  pregnancy: inPregnancy,
  'source-name': sourceName,
  'source-year': sourceYear,
  'source-sure': howSure,
  'why-asked': (now, surroundings) => inPassing(now, [say('why-asked')], surroundings),
  'who-made': (now, surroundings) => inPassing(now, [say('who-made')], surroundings),
  'what-is-kept': (now, surroundings) =>
    inPassing(now, [say(surroundings.memory ? 'what-is-kept' : 'nothing-is-kept')], surroundings),
  'what-is-heard': (now, surroundings) => inPassing(now, [say('what-is-heard')], surroundings),
  'where-were-we': whereWereWe,
  'how-long-it-lasts': howLongItLasts,
};

/** The answer to what follows on; nothing where it is a question of its own. */
export function followOn(
  question: string,
  now: Conversation,
  surroundings: Surroundings,
): Answer | undefined {
  return entryIn(FOLLOW_ONS, question)?.(now, surroundings);
}

/** The last answer in short: what is known, and what to do. */
function onceMore(now: Conversation, surroundings: Surroundings): Answer {
  const said = inShort(now.topic, surroundings);
  return said.length > 0 ? inPassing(now, said, surroundings) : nothingToFollow(now);
}

/** The one thing to do of the last answer. */
function whatNow(now: Conversation, surroundings: Surroundings): Answer {
  const said = inShort(now.topic, surroundings).slice(-1);
  return said.length > 0 ? inPassing(now, said, surroundings) : nothingToFollow(now);
}

function inShort(topic: Topic | undefined, { catalogue, country }: Surroundings): Reply[] {
  if (!topic) return [];
  const { shelf, id } = topic;
  switch (shelf) {
    case 'remedies': {
      const entry = entryIn(catalogue.remedies, id);
      if (!entry || entry.answer.length > 2) return [];
      return entry.answer.map((part) =>
        tell(`remedies.${id}.answer.${part}`, timesOf(entry, country)),
      );
    }
    case 'disagreements':
      return [tell(`disagreements.${id}.ruling`), tell(`disagreements.${id}.now`)];
    case 'causes':
      return [tell(`causes.${id}.plain`), tell(`causes.${id}.eases`)];
    case 'sleepPositions':
      return [tell(`sleepPositions.${id}.why`), say('sleep-position', { position: id })];
    default:
      return [];
  }
}

function nothingToFollow(now: Conversation): Answer {
  return { next: now, replies: [ask('nothing-to-follow', 'help-idle')] };
}

/** "And if I'm pregnant": of a way to lie, the one that suits then. */
function inPregnancy(now: Conversation, surroundings: Surroundings): Answer {
  return sleepPosition(now, { cause: 'pregnancy' }, surroundings);
}

/** "How long does it last?" is the routine in the middle of one; of what no entry tells it, nobody knows. */
function howLongItLasts(now: Conversation, surroundings: Surroundings): Answer {
  if (isUnderWay(now)) return command(now, 'time-left', surroundings);
  return inPassing(now, [say('lasts-nobody-knows')], surroundings);
}

/** Where somebody is in a routine, or where they stopped. */
function whereWereWe(now: Conversation, surroundings: Surroundings): Answer {
  if (isUnderWay(now)) return command(now, 'time-left', surroundings);
  const place = surroundings.oneWay ? undefined : surroundings.memory?.place;
  if (place) return offerPlace(place, now, surroundings);
  if (now.topic) return onceMore(now, surroundings);
  return { next: now, replies: [ask('nothing-begun', 'help-idle')] };
}
