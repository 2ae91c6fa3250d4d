import type { Intent, IntentName } from '../../intents/intent.js';
import { movementsFor } from '../../routine/movementsFor.js';
import { withCare } from '../care.js';
import type { Outcome } from '../checks.js';
import { CHECKS, FIRST_SCREEN } from '../checks.js';
import type { Conversation, OpenCheck } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say } from '../reply.js';
import { asking } from './askChecks.js';
import { movementsOf } from './avoidMovement.js';
import { BREATHING } from './justBreathe.js';
import {
  goOnEasier,
  goOnSwapped,
  goOnWithout,
  goOnWithoutSide,
  leaveOut,
  offerSwap,
  rest as stayAtRest,
} from './leaveOut.js';
import { reportPain, stopSession } from './reportPain.js';
import { startRequest, startRoutine } from './startRoutine.js';
import { whenToGetHelp } from './whenToGetHelp.js';

/** Whoever goes on after pain, in whatever words, goes on without what hurt. */
const LEAVES_OUT: readonly IntentName[] = ['Resume', 'Next', 'StartRoutine', 'StartOver'];
/** What changes the routine that hurt. */
const OF_A_ROUTINE: readonly Outcome[] = [
  'offer-leave-out',
  'leave-out',
  'ease',
  'offer-swap',
  'swap',
];
const ENDS: readonly IntentName[] = ['Stop', 'Pause'];

/** Answers one of the questions. Silence is never no: nothing goes on until it has been answered. */
export function answerCheck(
  conversation: Conversation,
  { intent, slots }: Intent,
  surroundings: Surroundings,
): Answer {
  const { check, question: _, ...rest } = conversation;
  if (!check) return [rest, [ask('unknown', 'help-idle')]];
  const open: OpenCheck = check;
  const { now, left, wish } = open;
  const answers = CHECKS[now];
  if (!wish) {
    if (now === 'kind' && LEAVES_OUT.includes(intent)) return leaveOut(rest, intent, surroundings);
    if ((now === 'kind' || now === 'half') && intent === 'OtherSide')
      return goOnWithoutSide(rest, surroundings);
    if (now === 'half' && intent === 'Next') return goOnWithout(rest, false, surroundings);
    if (ENDS.includes(intent)) return stayAtRest(rest, surroundings);
  }
  if (ENDS.includes(intent)) {
    return [stopSession(rest, surroundings), [say('goodbye'), { type: 'end' }]];
  }
  if (intent === 'Repeat') return asking(open, rest);
  // What cannot wait, and the question again; the rest is for whoever is not in the middle of one.
  const help = () => whenToGetHelp(rest, surroundings)[1].slice(0, 2);
  if (intent === 'WhenToGetHelp') return asking(open, rest, help());
  if (intent === 'StartRoutine' && wish) return startRoutine(rest, slots, surroundings);
  const named =
    intent === 'AvoidMovement' && movementsOf(String(slots['precaution']), surroundings);
  if (named) {
    const careful = withCare(rest, named, surroundings);
    // "I'm pregnant" answers the question about it, and no other one.
    const answered = now === 'pregnant' || now === 'bones' || now === 'which-bones';
    return answered ? next(open, careful, surroundings) : asking(open, careful);
  }
  if (intent === 'Yes') return follow(answers.yes);
  if (intent === 'No') return follow(answers.no);
  const careful = answers.unsure ?? answers.yes;
  const isUnsure = intent === 'NotSure' || open.unsure === true;
  // Only what was heard sends anybody to a hospital.
  if ((rest.unclear ?? 0) > 0) {
    const isHeard = isUnsure || typeof careful === 'string' || now === 'which-bones';
    return isHeard ? follow(careful) : unheard();
  }
  const asked = isUnsure ? ({ ...open, unsure: true } as const) : open;
  return [
    { ...rest, unclear: 1, question: 'check', check: asked },
    [
      ...(intent === 'Help' || intent === 'NotSure' ? help() : []),
      ask(`check-${now}-again`, `check-${now}-again`),
    ],
  ];

  /** Nothing moves; what cannot wait is named, and what needs no answer is offered. */
  function unheard(): Answer {
    const over = stopSession(rest, surroundings);
    const said = [say('check-unheard'), ...help()];
    if (!wish) return [over, [...said, say('hurts-rest'), { type: 'end' }]];
    return [over, [...said, ask('check-unheard-offer', 'check-unheard-offer')]];
  }

  function follow(outcome: Outcome): Answer {
    if (outcome === 'go-on') return next(open, rest, surroundings);
    if (outcome === 'ask-all') {
      const [first = now, ...others] = FIRST_SCREEN;
      return asking({ ...open, now: first, left: [...others, ...left] }, rest);
    }
    if (outcome === 'breathe') {
      const [started, replies] = startRoutine(calmed(rest), { routine: BREATHING }, surroundings);
      return [started, [say('check-breathing-only'), ...replies]];
    }
    if (outcome === 'get-up')
      return startRoutine(calmed(rest), { routine: 'get-up' }, surroundings);
    // Where nothing was being done, there is nothing to leave out.
    if (OF_A_ROUTINE.includes(outcome) && !isUnderWay(rest)) return stayAtRest(rest, surroundings);
    if (outcome === 'offer-leave-out') {
      const question = ask('hurts-leave-out', 'hurts-leave-out');
      return [{ ...calmed(rest), question: 'leave-out' }, [question]];
    }
    if (outcome === 'leave-out') return goOnWithout(rest, false, surroundings);
    if (outcome === 'ease') return goOnEasier(rest, surroundings);
    if (outcome === 'offer-swap') return offerSwap(rest, surroundings);
    if (outcome === 'swap') return goOnSwapped(rest, surroundings);
    if (outcome === 'no-heat')
      return [calmed(rest), [say('check-no-heat'), ask('which-else', 'help-idle')]];
    if (outcome === 'no-massage') {
      const calm = { ...calmed(rest), ...screenedBy(open) };
      return [calm, [say('check-no-massage'), ask('which-else', 'help-idle')]];
    }
    if (outcome === 'rest')
      return stayAtRest(rest, surroundings, now === 'passing' ? 'dizzy-rest' : 'hurts-rest');
    if ('alarm' in outcome) {
      return reportPain(
        rest,
        { intent: 'ReportPain', slots: { symptom: outcome.alarm } },
        surroundings,
      );
    }
    if ('ask' in outcome) return asking({ ...open, now: outcome.ask }, rest);
    const careful = movementsFor(outcome.careful, surroundings.catalogue);
    return next(open, withCare(rest, careful, surroundings), surroundings);
  }
}

/** The gates come after the screen, so whoever is asked about them has gone through it. */
function screenedBy({ screen }: OpenCheck): Pick<Conversation, 'screened'> {
  return screen ? { screened: true } : {};
}

/** The same conversation with nothing misunderstood. */
function calmed({ unclear: _, ...conversation }: Conversation): Conversation {
  return conversation;
}

/** The next question or, after the last, what was asked for. */
function next(check: OpenCheck, conversation: Conversation, surroundings: Surroundings): Answer {
  const [now, ...left] = check.left;
  if (now) return asking({ ...check, now, left }, conversation);
  const rest = calmed(conversation);
  if (!check.wish) return stayAtRest(rest, surroundings);
  const gated = [...new Set([...(rest.gated ?? []), ...(check.gates ?? [])])];
  const passed = { ...screenedBy(check), ...(gated.length > 0 ? { gated } : {}) };
  const [started, replies] = startRequest({ ...rest, ...passed }, check.wish, surroundings);
  const { avoid, soften } = rest;
  const careful = avoid && soften ? { avoid, soften } : {};
  const thanks = check.screen ? [say('check-done')] : [];
  return [{ ...started, ...careful, ...passed }, [...thanks, ...replies]];
}
