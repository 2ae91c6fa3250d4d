import type { Clauses } from './clauses.js';
import type { Hearing } from './hearing.js';
import type { IntentName, Slots } from './intent.js';
import type { Heard } from './signs.js';
import { firstSignIn } from './slotSigns.js';

/** What is answered differently to somebody of whom something is told with it. */
const FOR_WHOM: readonly IntentName[] = [
  'AskRemedy',
  'SleepPosition',
  'ExplainCause',
  'NightWaking',
  'WhenToGetHelp',
  'TurnOver',
  'GetUp',
  'StartRoutine',
  'DescribeExercise',
  'ListRoutines',
];
/** What is answered differently for another part of the body. */
const OF_A_PART: readonly IntentName[] = [
  'AskRemedy',
  'SleepPosition',
  'ExplainCause',
  'NightWaking',
];

/**
 * What is told beside a question, in another clause or in its own, and changes the answer: a `precaution` of whoever
 * speaks, or for `whom` else it is asked, `where` it hurts, and what `of` a thing is asked.
 *
 * @param intent what is asked
 * @param said the words of the sentence with their clauses
 * @param heard the same, with what is only told of others marked
 * @param locale what one language hears
 * @returns the slots that are told
 * @example besideQuestion('AskRemedy', said, heard, locale) // { precaution: 'pregnant' }, of "I'm 30 weeks, does heat help"
 */
export function besideQuestion(
  intent: IntentName,
  { tokens }: Clauses,
  { told }: Pick<Heard, 'told'>,
  { words: { beside }, listening }: Pick<Hearing, 'words' | 'listening'>,
): Slots {
  if (!beside) return {};
  const where = OF_A_PART.includes(intent) ? firstSignIn(tokens, beside.where) : undefined;
  const of = intent === 'AskRemedy' ? firstSignIn(tokens, beside.of) : undefined;
  const whom = FOR_WHOM.includes(intent) ? firstSignIn(tokens, beside.whom) : undefined;
  const isOver = told.some((one) => one === 'past' || one === 'healed');
  const isNone = whom === undefined || (isOver && beside.onlyNow.includes(whom));
  const isOfOneself =
    tokens.some((token) => listening.tales.self.has(token)) &&
    !told.some((one) => one === 'other' || one === 'creature') &&
    firstSignIn(tokens, beside.others) === undefined &&
    !beside.notKept.some((one) => one === whom);
  return {
    ...(where === undefined ? {} : { where }),
    ...(of === undefined ? {} : { of }),
    ...(isNone ? {} : isOfOneself ? { precaution: whom } : { whom }),
  };
}
