import type { Answer, Heard } from './answer.js';
import { after, unclearOnce } from './answer.js';
import type { AboutPain } from './conversation.js';
import { isUnderWay, NOTHING_OPEN, opened } from './conversation.js';
import { stillSentFor, whomToCall } from './doubt.js';
import { takenUp } from './open/takenUp.js';
import { command } from './playing/command.js';
import { say } from './reply.js';

/** Nobody has said whether it is one: they hear again whom to turn to, and what was asked before is asked again. */
export function unheardDoubt({ now, surroundings }: Heard, open: AboutPain): Answer {
  const { was = NOTHING_OPEN } = open;
  const first = [say('maybe-unheard'), ...whomToCall(open, surroundings)];
  return unclearOnce(takenUp(was, first, opened(now, was), surroundings));
}

/** It was no danger: what was going on goes on, and what was asked is asked again. */
export function asBefore({ now, surroundings }: Heard, open: AboutPain): Answer {
  const { was = NOTHING_OPEN } = open;
  const first = [say('maybe-no')];
  const { sentFor: _, ...others } = now.person;
  const person = stillSentFor(now, open) ? others : now.person;
  const then = { ...opened(now, was), person };
  return was.is === 'carry-on' && isUnderWay(then)
    ? after(first, command(then, 'resume', surroundings))
    : takenUp(was, first, then, surroundings);
}
