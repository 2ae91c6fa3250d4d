import type { Answer } from '../answer.js';
import type { Conversation, Topic } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import type { Reply } from '../reply.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** "Tell me more": the second part of what was answered last. */
export function tellMore(now: Conversation, surroundings: Surroundings): Answer {
  return inPassing(now, moreAbout(now.topic), surroundings);
}

function moreAbout(topic: Topic | undefined): Reply[] {
  switch (topic?.shelf) {
    case 'remedies':
      return [tell(`remedies.${topic.id}.more`)];
    case 'causes':
      return [tell(`causes.${topic.id}.feel`), tell(`causes.${topic.id}.goEasy`)];
    default:
      return [say('no-more')];
  }
}
