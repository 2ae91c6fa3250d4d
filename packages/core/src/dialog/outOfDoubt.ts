import type { Answer, Heard } from './answer.js';
import { after, unclearOnce } from './answer.js';
import { offerSomethingGentle } from './answers/remark.js';
import type { AboutPain } from './conversation.js';
import { isUnderWay, NOTHING_OPEN, opened } from './conversation.js';
import { signAgain, stillSentFor } from './doubt.js';
import { QUESTIONS } from './open/interrupted.js';
import { takenUp } from './open/takenUp.js';
import { command } from './playing/command.js';
import type { Reply } from './reply.js';
import { ask, say } from './reply.js';

/**
 * Nobody has said whether it is one: they hear again whom to turn to, and what was open is so again. A question is
 * answered; no movement is begun that was wished meanwhile, as after any question that nobody has answered.
 */
export function unheardDoubt(heard: Heard, open: AboutPain): Answer {
  const { now, surroundings } = heard;
  const { was = NOTHING_OPEN, meant } = open;
  const sign = signAgain(open, now, surroundings);
  const first = [say('maybe-unheard'), ...sign];
  if (meant && QUESTIONS.includes(meant.intent))
    return { next: opened(now, was), replies: first, waited: meant };
  if (meant && was.is !== 'screening') {
    const offer = ask('check-unheard-offer', 'check-unheard-offer');
    return { next: opened(now, NOTHING_OPEN), replies: [say('check-unheard'), ...sign, offer] };
  }
  return unclearOnce(takenUp(was, first, opened(now, was), surroundings));
}

/** It was no danger: what was going on goes on, what was asked is asked again, and what was wished is done. */
export function asBefore({ now, surroundings }: Heard, open: AboutPain): Answer {
  const { was = NOTHING_OPEN, meant } = open;
  const sent = stillSentFor(now, open);
  const first = wordsFor(open, sent !== null, surroundings.country);
  const { sentFor: _, ...others } = now.person;
  const then = { ...opened(now, was), person: sent ? others : now.person };
  if (meant) return { next: then, replies: first, waited: meant };
  if (was.is === 'carry-on' && isUnderWay(then))
    return after(first, command(then, 'resume', surroundings));
  const isIdle = was.is === 'nothing' && !isUnderWay(then);
  return isIdle
    ? offerSomethingGentle(first, then, surroundings)
    : takenUp(was, first, then, surroundings);
}

/** Who was asked about despair is not left without a line to call. */
function wordsFor({ now }: AboutPain, isMisheard: boolean, country = ''): readonly Reply[] {
  // Many tablets are heard as this question, and harm whoever took them by mistake as well.
  if (now === 'maybe-despair')
    return [say('maybe-no-despair', { crisisLine: country, emergencyNumber: country })];
  return [say(isMisheard ? 'misheard' : 'maybe-no')];
}
