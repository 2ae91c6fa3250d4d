import { entryIn } from '../../model/entryIn.js';
import type { Answer } from '../answer.js';
import type { Conversation, Topic } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import type { Reply } from '../reply.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { verdictsOf } from './verdicts.js';

/** "Tell me more": the second part of what was answered last. */
export function tellMore(now: Conversation, surroundings: Surroundings): Answer {
  return inPassing(now, moreAbout(now.topic, surroundings), surroundings);
}

function moreAbout(topic: Topic | undefined, { catalogue }: Surroundings): Reply[] {
  switch (topic?.shelf) {
    case 'remedies':
      return [
        tell(`remedies.${topic.id}.more`),
        ...verdictsOf(entryIn(catalogue.remedies, topic.id) ?? {}),
      ];
    case 'causes':
      return [
        tell(`causes.${topic.id}.feel`),
        tell(`causes.${topic.id}.goEasy`),
        ...verdictsOf(entryIn(catalogue.causes, topic.id) ?? {}),
      ];
    case 'disagreements':
      return [tell(`disagreements.${topic.id}.verdict`)];
    case 'sleepPositions': {
      const verdicts = verdictsOf(entryIn(catalogue.sleepPositions, topic.id) ?? {});
      return verdicts.length > 0 ? verdicts : [say('no-more')];
    }
    default:
      return [say('no-more')];
  }
}
