import type { IntentName } from '../../intents/intent.js';
import { alarmLines, holds, withoutStopped, wordingOf } from '../alarm.js';
import type { Answer, Handler, Heard } from '../answer.js';
import { movementsOf } from '../answers/avoidMovement.js';
import { withCare } from '../care.js';
import type { AfterAlarm, Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { askWhetherSo } from '../doubt.js';
import { saidBeside, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { whomToCall } from '../whomToCall.js';
import { inNeed } from './inNeed.js';
import { asIfNothingWereOpen } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

/**
 * Somebody was sent for help. Whatever they say then gets a word that fits it, and whom to call; nothing is offered as if
 * nothing had been said, and nothing moves. What may wait until it is seen today holds nobody: it is said once, and then
 * they are answered as ever, without movement.
 */
export const AFTER_ALARM: Table<AfterAlarm> = {
  ...everyIntent<AfterAlarm>(orAsEver(hold)),
  Help: (heard, open) => inNeed(heard, open.symptom) ?? orAsEver(sayAllAgain)(heard, open),
  Repeat: sayAllAgain,
  WhenToGetHelp: orAsEver(sayAllAgain),
  Yes: orAsEver(rightSo),
  Thanks: orAsEver(saying('alarm-thanks')),
  NotSure: orAsEver(saying('alarm-unsure')),
  History: askWhetherSo,
  No: takeBack,
  Resume: notNow,
  // Who is in the middle of something else was hardly sent for help.
  Next: orAsEver(askWhetherSo),
  Previous: orAsEver(askWhetherSo),
  OtherSide: orAsEver(askWhetherSo),
  Slower: orAsEver(askWhetherSo),
  Faster: orAsEver(askWhetherSo),
  LongerHold: orAsEver(askWhetherSo),
  ShorterHold: orAsEver(askWhetherSo),
  TimeLeft: orAsEver(askWhetherSo),
  // What hardly tells of the same danger is answered by what else it means.
  ReportPain: (heard, open) => {
    const { otherwise } = heard.intent;
    return otherwise
      ? AFTER_ALARM[otherwise.intent]({ ...heard, intent: otherwise }, open)
      : orAsEver(saying('alarm-seen-by-somebody'))(heard, open);
  },
  ExplainCause: orOnce(orAsEver(saying('alarm-examined'))),
  AskSource: orOnce(orAsEver(saying('alarm-examined'))),
  AskRemedy: orOnce(orAsEver(askThem)),
  SleepPosition: orAsEver(howToLie),
  AvoidMovement: careFor,
  Stop: quietly,
  Quieter: quietly,
  Pause: quietly,
  StartRoutine: notNow,
  StartOver: notNow,
  DescribeExercise: orOnce(notNow),
  NightWaking: orOnce(orAsEver(hold)),
  TurnOver: orAsEver(howToLie),
  GetUp: orAsEver(howToGetUp),
  ListRoutines: orOnce(notNow),
  Choose: notNow,
};

/** Who asks what anybody does who is well may have been misheard: they are asked, once. Who presses to go on may not. */
function orOnce(handler: Handler<AfterAlarm>): Handler<AfterAlarm> {
  return (heard, open) => {
    const { catalogue } = heard.surroundings;
    const isHeld = holds(open.symptom, catalogue) && !isCrisis(open, heard.surroundings);
    return isHeld && !open.asked ? askWhetherSo(heard, open) : handler(heard, open);
  };
}

/** "It is only wind" takes nothing back, and is not asked about. */
function takeBack(heard: Heard, open: AfterAlarm): Answer {
  const held = orAsEver(saying('alarm-seen-by-somebody'));
  return (heard.intent.slots['more'] === 'less' ? held : askWhetherSo)(heard, open);
}

/** Who says that help is called is not told to call; in doubt the number stands beside it. */
function rightSo(heard: Heard, open: AfterAlarm): Answer {
  const { catalogue, country = '' } = heard.surroundings;
  const wording = wordingOf(open.symptom, catalogue);
  const isCall = wording?.level === 'now' && !wording.lines.includes('hospital');
  if (!isCall) return saying('alarm-right')(heard, open);
  const unless = say('alarm-unless-coming', { emergencyNumber: country });
  return { next: heard.now, replies: [say('alarm-right'), unless] };
}

function isCrisis({ symptom }: AfterAlarm, { catalogue }: Surroundings): boolean {
  return wordingOf(symptom, catalogue)?.level === 'crisis';
}

/** All words for help once more, after a word that they were heard. */
function sayAllAgain({ now, surroundings }: Heard, open: AfterAlarm): Answer {
  return alarmAgain(now, open, surroundings);
}

/** The words for help once more. */
export function alarmAgain(
  now: Conversation,
  { symptom }: AfterAlarm,
  { catalogue, country }: Surroundings,
): Answer {
  const lines = alarmLines(symptom, catalogue, country) ?? [];
  return {
    next: now,
    replies: [
      say('alarm-again'),
      ...withoutStopped(lines).map((line) => ({ type: 'say', line }) as const),
    ],
  };
}

/** One word that fits, and whom to call. */
function saying(first: DialogKey): Handler<AfterAlarm> {
  return ({ now, surroundings }, open) => ({
    next: now,
    replies: [say(first), whomToCall(open.symptom, surroundings)],
  });
}

function hold(heard: Heard, open: AfterAlarm): Answer {
  return saying(isCrisis(open, heard.surroundings) ? 'crisis-heard' : 'alarm-again')(heard, open);
}

/** What was asked may be asked of those who are called. */
function askThem({ now, surroundings }: Heard, open: AfterAlarm): Answer {
  if (isCrisis(open, surroundings))
    return { next: now, replies: [say('crisis-no-more'), say('crisis-pharmacist')] };
  return { next: now, replies: [say('alarm-ask-them'), whomToCall(open.symptom, surroundings)] };
}

/** How the words for help say it, where they do: sitting up, or still. */
function howToLie({ now, surroundings }: Heard, open: AfterAlarm): Answer {
  const lines = wordingOf(open.symptom, surroundings.catalogue)?.lines ?? [];
  const how = lines.find((line) => line === 'sit-up' || line === 'keep-still');
  const first = how ? tell(`wordingLevels.${how}`) : say('alarm-any-way');
  return { next: now, replies: [first, whomToCall(open.symptom, surroundings)] };
}

/** Who has to go somewhere is helped up; whoever is waiting for help lets it come. */
function howToGetUp(heard: Heard, open: AfterAlarm): Answer {
  const wording = wordingOf(open.symptom, heard.surroundings.catalogue);
  if (wording?.level === 'crisis') return hold(heard, open);
  const goes = wording?.level === 'maternity' || wording?.lines.includes('hospital');
  return saying(goes ? 'alarm-get-up' : 'alarm-stay')(heard, open);
}

/** What somebody must not do is kept, whatever else is said. */
function careFor(heard: Heard, open: AfterAlarm): Answer {
  const { now, intent, surroundings } = heard;
  if (!holds(open.symptom, surroundings.catalogue)) return asIfNothingWereOpen(heard);
  const named = movementsOf(String(intent.slots['precaution']), surroundings);
  return hold({ ...heard, now: named ? withCare(now, named, surroundings) : now }, open);
}

function notNow(heard: Heard, open: AfterAlarm): Answer {
  // Without movement; `start` sees to that.
  if (!holds(open.symptom, heard.surroundings.catalogue)) return asIfNothingWereOpen(heard);
  // Who breathes with somebody is still there.
  return saying(isCrisis(open, heard.surroundings) ? 'crisis-breathe' : 'alarm-not-now')(
    heard,
    open,
  );
}

/** Whoever wants quiet has it, with whom to call once more. */
function quietly(heard: Heard, open: AfterAlarm): Answer {
  const { now, surroundings } = heard;
  if (!holds(open.symptom, surroundings.catalogue)) return asIfNothingWereOpen(heard);
  const replies = [
    say('alarm-quiet'),
    whomToCall(open.symptom, surroundings),
    { type: 'end' } as const,
  ];
  return { next: now, replies };
}

function orAsEver(handler: Handler<AfterAlarm>): Handler<AfterAlarm> {
  return (heard, open) => {
    const { surroundings } = heard;
    if (holds(open.symptom, surroundings.catalogue)) return handler(heard, open);
    const answer = asIfNothingWereOpen(heard);
    // A question may be more of what is to be seen.
    if (!ASKS_MORE.includes(heard.intent.intent)) return answer;
    return {
      ...answer,
      replies: saidBeside(answer.replies, [whomToCall(open.symptom, surroundings)]),
    };
  };
}

const ASKS_MORE: readonly IntentName[] = ['SleepPosition', 'ExplainCause', 'NightWaking'];
