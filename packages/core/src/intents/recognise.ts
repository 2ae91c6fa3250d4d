import { isObject, mustBe, noSuch } from '../model/argument.js';
import type { MovementTag } from '../model/movementTags.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { alarmAmong } from './alarms.js';
import { askedBehind } from './askedBehind.js';
import { ASKABLE, askedIn, sourceAskedIn, wantedIn } from './asking.js';
import type { Asked } from './askingWords.js';
import { besideQuestion } from './besideQuestion.js';
import type { Clauses } from './clauses.js';
import { clausedIn, clausesOf, isHead } from './clauses.js';
import { DANGER_OF } from './danger.js';
import { dangerIn } from './doubt.js';
import { eitherOf } from './eitherOf.js';
import type { Expecting } from './expecting.js';
import { EXPECTING } from './expecting.js';
import { followOnIn } from './followOns.js';
import type { Hearing } from './hearing.js';
import { SLOTS_OF } from './hearing.js';
import type { Intent, IntentName, Slots, Symptom } from './intent.js';
import type { Lead } from './leads.js';
import {
  begins,
  isClear,
  isNothingBut,
  isNothingButNo,
  isStatement,
  leadOf,
  SHORT_ANSWER,
} from './leads.js';
import type { Ranked } from './model.js';
import { ranked } from './model.js';
import { namesNothing } from './namesNothing.js';
import type { Nearest } from './nearestQuestion.js';
import { meantByQuestion, nearestQuestion, questionAmong, THE_SAME } from './questionAmong.js';
import type { Reading } from './reading.js';
import { readingOf, spelled, withoutFillers } from './reading.js';
import { slotToken } from './samples.js';
import type { Heard } from './signs.js';
import { heardIn, isDenial, isStop, painIn, symptomIn, taleOf } from './signs.js';
import { firstSignIn, slotSignsIn } from './slotSigns.js';
import { slotted } from './slotsIn.js';
import { toldBesideNo } from './takingBack.js';
import type { TaleKind } from './tales.js';
import { tokensOf } from './tokens.js';

/** What an app knows about a sentence's surroundings. */
export interface RecogniseOptions {
  /** What one language hears. */
  readonly locale: Hearing;
  /** What kind of answer is waited for; nothing where no question is open. */
  readonly expecting?: Expecting | undefined;
  /** Words that only call the device and are dropped from the front. */
  readonly wakeWords?: readonly string[] | undefined;
}

/** Somebody who asks these, and says in passing that it hurts, is answered what they ask. */
const ASKING: readonly IntentName[] = [
  'StartRoutine',
  'SleepPosition',
  'TurnOver',
  'GetUp',
  'NightWaking',
  'ExplainCause',
  'DescribeExercise',
  'AskRemedy',
  'ListRoutines',
  'WhenToGetHelp',
  'AskSource',
  'AvoidMovement',
  'ForgetMe',
];
/** So few words with one of pain among them are a cry, whatever was learned. */
const SHORT_CRY = 2;
const UNKNOWN: Intent = { intent: 'Unknown', slots: {} };
/** What causes a danger is not told without when to get help. */
const WHEN_TO_GET_HELP: Intent = { intent: 'WhenToGetHelp', slots: {} };
const HISTORY: Intent = { intent: 'History', slots: {} };
/** A routine by a name that nothing has: what it was is not guessed at. */
const NAMED_NOTHING: Intent = { intent: 'StartRoutine', slots: { unknown: 'routine' } };

/**
 * The intent and slots of a typed or transcribed sentence: the most urgent of its clauses, by rules for what cannot wait,
 * and by what was learned from sentences for the rest.
 *
 * @param sentence what was said; of more than two thousand characters the first and the last thousand are heard
 * @param options the language, what is waited for, and wake words to drop
 * @returns the intent; `Unknown` for anything else
 * @throws TypeError when the sentence is no text, or an option holds what it cannot
 * @example recognise('skip this one', { locale }) // { intent: 'Next', slots: {} }
 */
export function recognise(sentence: string, options: RecogniseOptions): Intent {
  mustBe(typeof sentence === 'string', 'A sentence is text', sentence);
  mustBe(isObject(options), 'Options are an object', options);
  const { locale, expecting, wakeWords = [] } = options;
  mustBe(isObject(locale) && 'cutting' in locale, 'A locale is what hearingFrom gives', locale);
  if (expecting !== undefined && !EXPECTING.includes(expecting)) throw unknownAnswer(expecting);
  mustBe(
    Array.isArray(wakeWords) && wakeWords.every((word) => typeof word === 'string'),
    "Wake words are a list, such as ['computer']",
    wakeWords,
  );
  const whole = withoutCall(clausedIn(sentence, locale.cutting), wakeWords);
  if (whole.tokens.length === 0) return UNKNOWN;
  const said = expecting === undefined ? whole : withoutRemarks(whole, locale);
  const heard = heardIn(said, locale.listening);
  const reading = readingOf(said.tokens, locale);
  const learn = onceEach((tokens) =>
    learned(tokens, locale, tokens === said.tokens ? reading : undefined),
  );
  const danger = dangerIn(alarmAmong(said, locale, heard), said, locale, heard, reading);
  const waits = MAY_WAIT.some((symptom) => symptom === danger?.slots['symptom']);
  if (danger && danger.slots['doubt'] === undefined && !waits) return danger;
  const answer = answered(said, locale, expecting, learn);
  const intent = answer ?? orNoAnswer(meant(said, heard, locale, learn), said, heard, locale);
  const plain =
    intent.intent === 'Unknown'
      ? notedIn(said, locale)
      : besideNo(
          withBeside(asking(askedBeside(about(intent, said, locale)), said, locale)),
          said,
          locale,
          expecting,
        );
  // Who is being helped, and asks about it, is answered, whatever was learned of the words; tablets may be more than that.
  const need = answer?.slots['about'];
  if (answer?.intent === 'Help' && need !== undefined && need !== 'tablets') return answer;
  // Whoever says yes to what is asked, or leaves, is heard in that, whatever else the words sound like a little.
  const isSettled = answer?.intent === 'Yes' || answer?.intent === 'Stop';
  if (danger?.slots['doubt'] === 'slight' && isSettled) return answer;
  // "It's been three weeks, when does it get better" asks something, and is answered.
  if (danger && waits) return isQuestion(plain, said, locale) ? plain : danger;
  return danger ? { ...danger, ...unlessDanger(plain) } : plain;

  /** "I've got thin bones, can I stretch" asks something, and what is told goes with it. */
  function askedBeside(told: Intent): Intent {
    const isAsked = QUESTIONS.includes(told.intent) || MAY_BE_TOLD.includes(told.intent);
    if (told.intent !== 'AvoidMovement' && !isAsked) return told;
    const clauses = clausesOf(said, locale.cutting);
    const clause = clauses.findLast((one) => wantsAnswer(one, 'AskRemedy', locale));
    // What is told of somebody is no part of what is asked: "I'm 30 weeks" makes it no question about lying.
    const isApart = clause && !tells(clause) && clauses.some((one) => one !== clause && tells(one));
    if (isAsked && !isApart) return told;
    if (clauses.length < 2 || !clause) return told;
    const rest = clauses.filter((one) => !tells(one));
    const learnt = learn(isAsked ? rest.flat() : clause);
    const isOne = QUESTIONS.includes(learnt.intent) || MOVES.includes(learnt.intent);
    const asked = isOne ? learnt : mayI(clause);
    if (!asked) return told;
    if (isAsked) return asked;
    const { precaution } = told.slots;
    const isOfOneself = !MOVEMENT_TAGS.some((tag) => tag === precaution);
    const kept = precaution !== undefined && isOfOneself ? { precaution } : {};
    return { ...asked, slots: { ...kept, ...asked.slots } };
  }

  function tells(clause: readonly string[]): boolean {
    return firstSignIn(clause, locale.words.beside?.whom ?? []) !== undefined;
  }

  /** Whether one may, of what nothing here names: whether what is read is safe is answered. */
  function mayI(clause: readonly string[]): Intent | null {
    const { asking: words, fillers } = locale.words;
    const one: Clauses = { tokens: clause, clauseOf: clause.map(() => 0) };
    const isWhether = askedIn(one, words, fillers, locale.cutting) === 'whether';
    const isMay = words && isWhether && wantedIn(one, words, fillers, locale.cutting) === 'may';
    return isMay && words.mayI ? { intent: 'AskRemedy', slots: { question: words.mayI } } : null;
  }

  /** A question with for whom it is asked and where it hurts; what it names itself goes before. */
  function withBeside(asked: Intent): Intent {
    const leftOut =
      asked.intent === 'StartRoutine' && (leftOutIn(said.tokens, locale) ?? avoided());
    const beside: Slots = {
      ...(leftOut ? { precaution: leftOut } : {}),
      ...besideQuestion(asked.intent, said, heard, locale),
    };
    // Nothing is begun with somebody who is stuck.
    if (asked.intent === 'StartRoutine' && beside['whom'] === STUCK)
      return { intent: 'ReportPain', slots: { symptom: STUCK } };
    const either = QUESTIONS.includes(asked.intent)
      ? eitherOf(said.tokens, asked.slots, locale)
      : {};
    if (Object.keys({ ...beside, ...either }).length === 0) return asked;
    const { precaution, ...own } = asked.slots;
    const kept = precaution === undefined ? {} : { precaution };
    return { ...asked, slots: { ...kept, ...beside, ...own, ...either } };
  }

  /** "I can't twist, five minutes for my lower back": the movement that one of several clauses asks to avoid. */
  function avoided(): MovementTag | undefined {
    const clauses = clausesOf(said, locale.cutting);
    if (clauses.length < 2) return undefined;
    const asked = clauses.map(learn).filter(({ intent }) => intent === 'AvoidMovement');
    return MOVEMENT_TAGS.find((tag) => asked.some(({ slots }) => slots['precaution'] === tag));
  }

  /** What was only learned of many words answers no question about what is felt: "would they mind, to talk" is no yes. */
  function orNoAnswer(learnt: Intent, { tokens }: Clauses, all: Heard, { listening }: Hearing) {
    const isOfFelt = expecting !== undefined && OF_WHAT_IS_FELT.includes(expecting);
    const isFew = tokens.length <= SHORT_ANSWER;
    // A wish to avoid, or a pain, that no word of the sentence names is no answer either.
    const isNothing =
      (learnt.intent === 'AvoidMovement' && learnt.slots['precaution'] === undefined) ||
      (learnt.intent === 'ReportPain' &&
        (expecting === 'danger' || (expecting === 'weakness' && isFew)) &&
        !painIn(all, listening));
    // A name that asks for nothing by itself answers here: "alcohol", to what may be in the way.
    const isName =
      learnt.intent === 'AskRemedy' && tokens.length <= SHORT_CRY && !followsOn(tokens, locale);
    if (isOfFelt && (learnt.intent === 'Yes' || isNothing || isName)) return UNKNOWN;
    // What takes a danger back is told in words for it: "I have had this pillow for years" does not.
    const isTold = all.told.some((one) => one !== null);
    if (expecting === 'danger' && learnt.intent === 'History' && !isTold) return UNKNOWN;
    // "They're not working" thanks nobody, and is no No either.
    const isAnswer = learnt.intent === 'No' || (isFew && learnt.intent !== 'ReportPain');
    if (isOfFelt && isAnswer && isUnsound(said, locale)) return UNKNOWN;
    if (!isOfFelt || isFew) return learnt;
    // Who denies one thing has not answered about another.
    const denies = expecting !== 'danger' && isDenial(all, listening);
    return learnt.intent === 'No' && !denies ? UNKNOWN : learnt;
  }
}

/** What hurts, where it has an answer of its own: it is given where nothing moves that has to stop first. */
function about(intent: Intent, { tokens }: Clauses, locale: Hearing): Intent {
  if (intent.intent !== 'ReportPain' || intent.slots['symptom'] !== undefined) return intent;
  const question =
    tokens.length > SHORT_CRY + 1
      ? questionAmong(spelled(tokens, locale), locale, NEARER_THAN_TWO_NAMES)
      : undefined;
  return question?.includes('/') === false ? { ...intent, slots: { question } } : intent;
}

/** Whether something is asked: who lies awake, or tells that it gets worse, asks nothing by it. */
function isQuestion({ intent }: Intent, { tokens }: Clauses, locale: Hearing): boolean {
  return QUESTIONS.includes(intent) && wantsAnswer(tokens, intent, locale);
}

/** A no about a danger with what is told beside it, where anything is. */
function besideNo(
  intent: Intent,
  said: Clauses,
  locale: Hearing,
  expecting: Expecting | undefined,
): Intent {
  const isOfDanger = expecting === 'danger' || expecting === 'help';
  const begun = withoutFillers(said.tokens, locale.words.fillers).join(' ');
  if (!isOfDanger || intent.intent !== 'No') return intent;
  const more = toldBesideNo(said, locale);
  // "Not tonight" is no more than a no with a time, and says that another night it is.
  if (more !== 'less' && isNothingButNo(begun, locale.words.answers)) return intent;
  return { ...intent, slots: { ...intent.slots, more } };
}

/** A question with the form in which it is asked, where an answer begins accordingly. */
function asking(heard: Intent, said: Clauses, { words, cutting }: Hearing): Intent {
  const { [ROUGHLY]: roughly, ...slots } = heard.slots;
  const intent = roughly === undefined ? heard : { ...heard, slots };
  if (!ASKABLE.includes(intent.intent)) return intent;
  const asks = askedIn(said, words.asking, words.fillers, cutting);
  const isOfMoves = intent.intent === 'TurnOver' || intent.intent === 'GetUp';
  // Of a move only the wish to be taken through it differs; of a night, whether anything is asked.
  const counts = isOfMoves ? asks === 'through' : asks !== undefined && asks !== 'through';
  if (roughly !== undefined && asks?.includes('whether')) return intent;
  if (!counts || (asks === 'how' && intent.intent !== 'NightWaking')) return intent;
  // What somebody was told they have is no claim that could hold or not.
  if (asks === 'claim' && intent.intent === 'ExplainCause') return intent;
  const isWhether = words.asking !== undefined && YES_OR_NO.some((one) => one === asks);
  const wants = isWhether && wantedIn(said, words.asking, words.fillers, cutting);
  return {
    ...intent,
    slots: { ...intent.slots, asks: String(asks), ...(wants ? { wants } : {}) },
  };
}

const STUCK = 'stuck';

/** What somebody who tells something of themselves and asks behind it may be taken for. */
const MAY_BE_TOLD: readonly IntentName[] = ['StartRoutine', 'History', 'Unknown'];

/** What is answered with a yes, a no, or how much of either. */
const YES_OR_NO: readonly Asked[] = ['whether', 'whether-bad', 'claim-whether'];

/** What is looked at some day soon does not stand before what is asked: the answer tells when to see somebody. */
const MAY_WAIT: readonly Symptom[] = ['no-better', 'unrelenting'];

/** Where something felt is asked about, or whether help was called. */
const OF_WHAT_IS_FELT: readonly Expecting[] = ['symptom', 'weakness', 'danger', 'help'];
/** Where "I am seventy" is no yes: who shares the device, and which one, is told in statements. */
const IS_STATED: readonly Expecting[] = ['symptom', 'weakness', 'yes-no', 'help'];
/** What a sentence with an answer in front may mean, and still be that answer; pain is looked for before. */
const ANSWERING: readonly IntentName[] = [
  'Yes',
  'No',
  'NotSure',
  'Unknown',
  'ReportPain',
  'History',
  'Thanks',
  'Greet',
  'Resume',
  'Choose',
  'OtherSide',
  'TimeLeft',
];

/** What a sentence means beside a danger in doubt; the danger itself in other words is nothing beside it. */
function unlessDanger(intent: Intent): Pick<Intent, 'otherwise'> {
  const isDanger =
    intent.intent === 'ReportPain' && Object.hasOwn(DANGER_OF, String(intent.slots['symptom']));
  return isDanger ? {} : { otherwise: intent };
}

/** So many words that no question fits are no attempt at an answer. */
const LEAST_ASIDE = 4;

/** What nobody understood, with the place it names; so much of it is said in passing, or to somebody else. */
function notedIn({ tokens }: Clauses, locale: Hearing): Intent {
  const meantTokens = spelled(tokens, locale);
  const { slots } = slotted(meantTokens, locale.phrases, (slot) => slot === 'region');
  const { asides } = locale.words.answers;
  const isAside = tokens.length >= LEAST_ASIDE || asides.includes(tokens.join(' '));
  return { intent: 'Unknown', slots: { ...slots, ...(isAside ? { aside: 'yes' } : {}) } };
}

function unknownAnswer(expecting: unknown): TypeError {
  return new TypeError(noSuch('kind of answer', expecting, 'Kinds', EXPECTING));
}

/** What was learned of some words. */
type Learned = (tokens: readonly string[]) => Intent;

/** The same words are asked about several times: alone, and in what they stand in. */
function onceEach(learn: Learned): Learned {
  const known = new Map<string, Intent>();
  return (tokens) => {
    const key = tokens.join(' ');
    const intent = known.get(key) ?? learn(tokens);
    known.set(key, intent);
    return intent;
  };
}

/** An answer to the question that is open: a leading yes or no goes before whatever follows it. */
function answered(
  said: Clauses,
  locale: Hearing,
  expecting: Expecting | undefined,
  learn: Learned,
): Intent | null {
  if (!expecting) return null;
  const { answers } = locale.words;
  const around = new Set(answers.around);
  const bare = said.tokens.filter((token) => !around.has(token)).join(' ');
  const whole = said.tokens.join(' ');
  const isSaid = (phrases: readonly string[] = []) =>
    phrases.some((phrase) => phrase === whole || phrase === bare);
  if (expecting === 'pain-kind') {
    for (const [symptom, phrases] of Object.entries(answers.kinds)) {
      if (isSaid(phrases)) return { intent: 'ReportPain', slots: { symptom } };
    }
  }
  for (const [intent, phrases] of Object.entries(answers.whole[expecting])) {
    if (isSaid(phrases)) return { intent: intent as IntentName, slots: {} };
  }
  const isOfFelt = OF_WHAT_IS_FELT.includes(expecting);
  const need = isOfFelt ? firstSignIn(said.tokens, locale.words.inNeed ?? []) : undefined;
  const isNeeded = expecting === 'help' || expecting === 'danger';
  const isCalling = answers.calling.some((one) => ` ${whole} `.includes(` ${one} `));
  if (isNeeded && hasClause(said, answers.misheard, locale)) return { intent: 'No', slots: {} };
  // "I'm ringing them" and "I'm waking him" see to it; who waits until morning, or drives, does not.
  if (expecting === 'help' && isCalling && !BEFORE_CALLING.includes(need))
    return { intent: 'Yes', slots: {} };
  // "No. Can you just tell me …" has answered, whatever is asked for behind it.
  if (expecting === 'danger' && !isUnsound(said, locale)) {
    if (leadAlone(said, locale, learn, TELLING) === 'No') return { intent: 'No', slots: {} };
  }
  if (need !== undefined && isNeeded) return { intent: 'Help', slots: { about: need } };
  // Whom help is on its way to has no more questions to answer.
  if (need === IS_COMING) return STOP;
  if (isOfFelt && asksBack(said, locale) && toldBesideNo(said, locale) !== 'well') return HELP;
  const pain = felt(said, locale, learn);
  if (pain) return pain;
  if (expecting === 'minutes' || expecting === 'choice' || expecting === 'list') {
    const slot = expecting === 'minutes' ? 'minutes' : 'choice';
    const slots = numberIn(said, locale, slot);
    if (slots) return { intent: slot === 'minutes' ? 'StartRoutine' : 'Choose', slots };
  }
  if (answers.asides.some((aside) => ` ${whole} `.includes(` ${aside} `))) return UNKNOWN;
  if (isSaidToOthers(said, locale)) return UNKNOWN;
  if (takesLeave(said, locale) && !wishes(said, locale, learn)) return STOP;
  if (ASKS_ABOUT.includes(expecting) && hasClause(said, answers.explaining, locale)) return HELP;
  const begun = behindPreludes(withoutFillers(said.tokens, locale.words.fillers), answers).join(
    ' ',
  );
  const lead = leadOf(` ${whole} `, answers, isOfFelt) ?? leadOf(` ${begun} `, answers, isOfFelt);
  const more = lead && moreIn(said, lead, locale, learn);
  // "Yes, pregnant, nothing else" says yes to what it names.
  if (isOfFelt && !more && contradicts(said, locale)) return UNKNOWN;
  const alone = lead || isNeeded ? null : leadAlone(said, locale, learn);
  if (alone) return { intent: alone, slots: {} };
  if (!lead) return isNeeded && toldBesideNo(said, locale) === 'well' ? WELL : null;
  if (isOfFelt && lead === 'No' && isUnsound(said, locale)) return UNKNOWN;
  if (isOfFelt && lead === 'Yes' && expecting !== 'help' && !more) {
    const instead = insteadOfYes(begun, said, locale, expecting, learn);
    if (instead) return instead;
  }
  if (expecting === 'danger' && !isClear(begun, said, locale))
    return lead === 'No' && toldBesideNo(said, locale) === 'well' ? WELL : null;
  // "I did have a fall, in ninety-eight" says no yes to anything else.
  if (expecting === 'danger' && lead === 'Yes' && isStatement(begun, said, locale)) return null;
  if (expecting !== 'danger' && !begins(whole, answers.clear) && !begins(begun, answers.clear)) {
    const own = learn(behindHeads(said, locale));
    const assent = answers.assents.find((one) => begins(begun, [one]));
    if (isNoAnswer(own, lead, assent !== undefined)) return null;
    // "Go on then, what is it you do": what is asked behind it is meant.
    const asked = assent && learn(begun.split(' ').slice(assent.split(' ').length));
    if (
      asked &&
      (ASKING.includes(asked.intent) || asked.intent === 'Help') &&
      isNoAnswer(asked, lead, true)
    )
      return asked;
    const isTold = lead === 'Yes' && IS_STATED.includes(expecting);
    if (isTold && isStatement(begun, said, locale)) {
      if (own.intent === 'Unknown') return UNKNOWN;
      // "It has gone down" tells of a pain, and says no yes.
      if (own.intent === 'History' || own.intent === 'ReportPain') return own;
    }
  }
  const tells = lead === 'No' && expecting === 'yes-no' && isNoRefusal(begun, said, locale, learn);
  const slots = tells ? { more: 'yes' } : {};
  // Both were said; whoever asked decides what the answer in front is worth.
  if (more?.intent === 'AvoidMovement') return { ...more, otherwise: { intent: lead, slots } };
  return more ?? { intent: lead, slots };
}

/** "No thanks", "no, I want to sleep" turn an offer down: "no, I'm sat up in bed", "no, no bleeding" tell something. */
function isNoRefusal(begun: string, said: Clauses, locale: Hearing, learn: Learned): boolean {
  const { leads, around, refusing } = locale.words.answers;
  if (tellsOfPain(said, locale, learn) || toldBesideNo(said, locale) === 'well') return true;
  const isRefused = refusing?.some((word) => ` ${begun} `.includes(` ${word} `)) === true;
  return !isRefused && !isNothingBut(begun, [...leads.No, ...around]);
}

/** "No, nothing like that, it's just sore", "no, no bleeding": a no to an offer is about the offer alone. */
function tellsOfPain(said: Clauses, { listening, cutting }: Hearing, learn: Learned): boolean {
  const hurts = clausesOf(said, cutting).some((clause) => learn(clause).intent === 'ReportPain');
  return hurts || isDenial(heardIn(said, listening), listening);
}

/** Where whoever asks what is meant can be told what is meant. */
const ASKS_ABOUT: readonly Expecting[] = ['symptom', 'weakness', 'danger'];
const HELP: Intent = { intent: 'Help', slots: {} };
const STOP: Intent = { intent: 'Stop', slots: {} };
/** That it is as it should be, after words for help, contradicts them as a no does. */
const WELL: Intent = { intent: 'No', slots: { more: 'well' } };
const IS_COMING = 'coming';
const BEFORE_CALLING: readonly unknown[] = ['later', 'drive', 'until', IS_COMING];

/** "Numb where", "weak like what": so few words ask what a word of ours means, and tell nothing of oneself. */
const MOST_ASKED_BACK = 6;

function asksBack(said: Clauses, { cutting, words, listening }: Hearing): boolean {
  const { asking, named } = words.answers.asksBack;
  return clausesOf(said, cutting).some((clause) => {
    const text = withoutFillers(clause, words.fillers).join(' ');
    const asks = asking.some((one) => text.startsWith(`${one} `) || text.endsWith(` ${one}`));
    const isOfOneself = clause.some((token) => listening.tales.self.has(token));
    return (
      asks &&
      !isOfOneself &&
      clause.length <= MOST_ASKED_BACK &&
      clause.some((token) => named.includes(token))
    );
  });
}

/** Whether one of the clauses is one of some phrases and nothing else. */
function hasClause(
  said: Clauses,
  phrases: readonly string[],
  { cutting, words }: Hearing,
): boolean {
  return clausesOf(said, cutting).some((clause) =>
    phrases.includes(withoutFillers(clause, words.fillers).join(' ')),
  );
}

/** Who takes leave does so at the end: "you'll do, good night, love". */
function takesLeave(said: Clauses, { words, cutting }: Hearing): boolean {
  const { goodbyes, calledBy = [] } = words.answers;
  // "So long": a word between clauses is part of it.
  if (goodbyes.includes(said.tokens.join(' '))) return true;
  const called = calledBy.map((name) => name.split(' '));
  return clausesOf(said, cutting)
    .slice(-2)
    .some((clause) => {
      const bare = withoutFillers(clause, words.fillers);
      const name = called.find((one) => one.join(' ') === bare.slice(-one.length).join(' '));
      return [clause, bare, name ? bare.slice(0, -name.length) : []].some((left) =>
        goodbyes.includes(left.join(' ')),
      );
    });
}

/** Whether one of the clauses wishes or asks something: "I'll see someone on Monday" only tells it. */
function wishes(said: Clauses, locale: Hearing, learn: Learned): boolean {
  return clausesOf(said, locale.cutting).some((clause) => {
    const { intent } = learn(clause);
    if (!ASKING.includes(intent)) return false;
    return !QUESTIONS.includes(intent) || wantsAnswer(clause, intent, locale);
  });
}

/** "Pregnant, like I told you": a clause that only says that it was said is no part of an answer. */
function withoutRemarks(said: Clauses, { words, cutting }: Hearing): Clauses {
  const isRemark = (clause: readonly string[]) =>
    clause.length > 1 &&
    words.answers.preludes.includes(withoutFillers(clause, words.fillers).join(' '));
  const remarks = new Set(
    clausesOf(said, cutting).flatMap((clause) => (isRemark(clause) ? [clause.join(' ')] : [])),
  );
  const count = Math.max(...said.clauseOf) + 1;
  const texts = Array.from({ length: count }, (_, index) =>
    said.tokens.filter((_, at) => said.clauseOf[at] === index).join(' '),
  );
  if (remarks.size === 0 || texts.every((text) => text === '' || remarks.has(text))) return said;
  const kept = (_: unknown, at: number) => !remarks.has(texts[said.clauseOf[at] ?? 0] ?? '');
  return { tokens: said.tokens.filter(kept), clauseOf: said.clauseOf.filter(kept) };
}

/** "I told you, no": the words behind what may be said before an answer. */
function behindPreludes(
  tokens: readonly string[],
  answers: Hearing['words']['answers'],
): readonly string[] {
  const said = tokens.join(' ');
  const before = answers.preludes
    .filter((prelude) => said.startsWith(`${prelude} `))
    .toSorted((one, other) => other.length - one.length)[0];
  return before === undefined
    ? tokens
    : behindPreludes(tokens.slice(before.split(' ').length), answers);
}

/**
 * A yes or no that is a clause of its own, wherever it stands, with nothing wished or told of beside it: "I literally just
 * told you. no", "well, I just did say, yes, show me".
 */
function leadAlone(
  said: Clauses,
  locale: Hearing,
  learn: Learned,
  more: readonly IntentName[] = [...TELLING, ...ASKING],
): Lead | null {
  const { words, cutting } = locale;
  // "No, but they are in the drawer" tells more than no.
  if (said.tokens.some((token) => words.answers.turns.includes(token))) return null;
  const leads = new Set<Lead | null>();
  for (const clause of clausesOf(said, cutting)) {
    const bare = behindPreludes(withoutFillers(clause, words.fillers), words.answers).join(' ');
    if (words.answers.clear.includes(bare)) leads.add(leadOf(` ${bare} `, words.answers, true));
    else {
      const { intent, slots } = learn(clause);
      const isWish = ASKING.includes(intent) && Object.keys(slots).length === 0;
      if (more.includes(intent) && !isWish) return null;
    }
  }
  const [lead = null] = leads;
  return leads.size === 1 ? lead : null;
}

/** What is more than a remark beside a yes or no; "I don't know, no, maybe" is none. */
const TELLING: readonly IntentName[] = ['ReportPain', 'History', 'Stop', 'Pause', 'NotSure', 'Yes'];

/** "Yes, begin" wishes to go on, and "yes, it's fine" says that nothing is: neither says yes to what may be wrong. */
function insteadOfYes(
  begun: string,
  said: Clauses,
  locale: Hearing,
  expecting: Expecting,
  learn: Learned,
): Intent | null {
  const { leads, whole } = locale.words.answers;
  const lead = leads.Yes.filter((one) => begun.startsWith(`${one} `)).sort(
    (one, other) => other.length - one.length,
  )[0];
  if (lead === undefined) return null;
  const rest = begun.slice(lead.length + 1);
  const wish = learn(rest.split(' '));
  if (GOES_ON.includes(wish.intent)) return wish;
  const clauses = clausesOf(said, locale.cutting).map((clause) => clause.join(' '));
  const isFine = [rest, ...clauses].some((one) => whole[expecting].No?.includes(one));
  return isFine || toldBesideNo(said, locale) === 'well' ? UNKNOWN : null;
}

/** What somebody says who takes a question about what is felt for "shall I go on?". */
const GOES_ON: readonly IntentName[] = ['Resume', 'Next', 'StartRoutine', 'StartOver'];

/** "Yes, I ate. No, not working" is said on a telephone, and answers nothing about what is felt. */
function contradicts(said: Clauses, { words, cutting }: Hearing): boolean {
  const clauses = clausesOf(said, cutting);
  const { clear } = words.answers;
  const leads = clauses
    .filter((clause) => begins(clause.join(' '), clear))
    .map((clause) => leadOf(` ${clause.join(' ')} `, words.answers, true));
  return leads.includes('Yes') && leads.includes('No');
}

/** Whether what begins as an answer does means something of its own: "I am not sleeping", "let's do the neck". */
function isNoAnswer({ intent, slots }: Intent, lead: Lead, isAssent: boolean): boolean {
  // "Okay, start" begins what was offered.
  if (intent === 'StartRoutine' && Object.keys(slots).length === 0) return false;
  // Who denies a trouble has named it, and wishes nothing.
  if (lead === 'No') return ASKING.includes(intent) && intent !== 'AvoidMovement';
  return isAssent
    ? intent === 'Stop' || intent === 'Help' || ASKING.includes(intent)
    : !ANSWERING.includes(intent);
}

/** "Not working" denies what is well, and no symptom. */
function isUnsound({ tokens }: Clauses, { words }: Hearing): boolean {
  const whole = ` ${tokens.join(' ')} `;
  return words.answers.unsound.some((phrase) => whole.includes(` ${phrase} `));
}

/** "No, but I'm pregnant", "no, the first one" and "no twisting" tell more than no; "no high blood pressure" denies it. */
function moreIn(said: Clauses, lead: Lead, locale: Hearing, learn: Learned): Intent | null {
  const whole = learn(said.tokens);
  const { choice, precaution } = whole.slots;
  if (typeof choice === 'number' || choice === 'last' || choice === 'other') return whole;
  if (MOVEMENT_TAGS.some((tag) => tag === precaution)) {
    // "Yes, the lying on the back" names what was offered; "yes, but no twisting" leaves it out.
    return lead === 'Yes' && !leftOutIn(said.tokens, locale) ? null : whole;
  }
  const [, ...others] = clausesOf(said, locale.cutting);
  const care = others.map(learn).find(({ intent }) => intent === 'AvoidMovement');
  return care?.slots['precaution'] === undefined ? null : care;
}

/** A number alone, where one is waited for. */
function numberIn(said: Clauses, locale: Hearing, slot: 'minutes' | 'choice'): Slots | null {
  const { slots } = slotted(said.tokens, locale.phrases, (one) => one === slot);
  if (slots[slot] !== undefined) return slots;
  const numbers = locale.slotPhrases['minutes'];
  const number = said.tokens.map((token) => numbers?.get(token)).find((one) => one !== undefined);
  return number === undefined ? null : { [slot]: number };
}

/** Pain or a symptom in words that tell nothing else, in one of the clauses. */
function felt(said: Clauses, locale: Hearing, learn: Learned): Intent | null {
  const { cutting, listening } = locale;
  const clauses = clausesOf(said, cutting).filter((clause) => !isHead(clause, cutting));
  const reports = clauses.flatMap((tokens) => {
    const pain = painIn(heardIn({ tokens, clauseOf: tokens.map(() => 0) }, listening), listening);
    if (!pain) return [];
    const learnt = learn(tokens);
    const { intent } = learnt;
    // Words for what is felt tell more than what was learned, but not of a question.
    const isFelt = pain.slots['symptom'] !== undefined && !ASKING.includes(intent);
    const hurts = tokens.length <= SHORT_CRY && intent === 'Unknown';
    const cries = pain.slots['symptom'] !== undefined && isCry({ tokens }, learnt);
    return isFelt || hurts || cries || intent === 'ReportPain' ? [pain] : [];
  });
  return reports.find(({ slots }) => slots['symptom'] !== undefined) ?? reports[0] ?? null;
}

/** "Strong stretch" is felt, whatever was learned of a stretch: it asks for nothing by name, and begins nothing. */
function isCry({ tokens }: Pick<Clauses, 'tokens'>, { intent, slots }: Intent): boolean {
  const isNamed = intent === 'StartRoutine' || Object.keys(slots).length > 0;
  return tokens.length <= SHORT_CRY && !isNamed;
}

/** What was learned tells of the whole sentence, and of each clause. */
function meant(said: Clauses, heard: Heard, locale: Hearing, learn: Learned): Intent {
  const { listening, cutting } = locale;
  if (isStop(said.tokens, listening)) return { intent: 'Stop', slots: {} };
  if (asksBack(said, locale)) return { intent: 'Help', slots: { about: 'signs' } };
  const wish = unwanted(said.tokens, locale);
  if (wish) return wish;
  const others = toOthers(said, heard, locale);
  if (others) return others;
  const clauses = clausesOf(said, cutting).filter((clause) => !isHead(clause, cutting));
  const isAsking = ({ intent }: Intent) => ASKING.includes(intent);
  const all = learn(said.tokens);
  // What stands in front may answer ("nah, I'm good"), but it asks nothing, and greets before something else.
  const isInFront = isAsking(all) || all.intent === 'Greet';
  const whole = isInFront ? learn(behindHeads(said, locale)) : all;
  const parts = clauses.length > 1 ? clauses.map(learn) : [whole];
  // Whoever says what they feel and asks nothing else is not asking; "I can't sleep, my back hurts" is.
  const feels =
    (whole.intent === 'ReportPain' || isCry(said, whole)) && symptomIn(heard, listening) !== null;
  const trailing = questionBehind(clauses, whole, locale);
  const stated = feels ? undefined : isAsking(whole) ? whole : parts.find(isAsking);
  const asked = trailing ?? stated;
  const pain = asked ? null : felt(said, locale, learn);
  if (pain) return pain;
  if (!asked && takesLeave(said, locale)) return STOP;
  // "No pins and needles or anything like that" asks nothing, whatever it is like.
  const denies = clauses.length === 1 && listening.denials.has(said.tokens[0] ?? '');
  if (denies && isDenial(heard, listening)) return { intent: 'No', slots: {} };
  const tale = taleOf(heard, listening);
  if (asked) {
    const isOfDanger = tale?.kind === 'question' && tale.isAlarm;
    // What needs help has answers of its own, by its names.
    const isNamed = locale.words.beside?.needHelp.some((id) => id === asked.slots['question']);
    return isOfDanger && !isNamed && asked.intent === 'ExplainCause' ? WHEN_TO_GET_HELP : asked;
  }
  if (tale) return aboutTale(tale.kind, whole);
  // What is told of others, and has no word of pain in it, hurts nobody.
  const told = heard.told.find((one) => one === 'other' || one === 'past' || one === 'healed');
  if (whole.intent === 'ReportPain' && told && !painIn(heard, listening)) return HISTORY;
  if (whole.intent === 'ReportPain') {
    if (isDenial(heard, listening)) return { intent: 'No', slots: {} };
    const symptom = symptomIn(heard, listening);
    return symptom ? { intent: 'ReportPain', slots: { symptom } } : whole;
  }
  if (whole.intent !== 'Unknown') return whole;
  // "Go back one, I was looking at my phone": why it is said is nothing to answer.
  const commanded = parts.find(({ intent }) => COMMANDS.includes(intent));
  if (commanded) return commanded;
  const hurt = parts.find(({ intent }) => intent === 'ReportPain');
  return isDenial(heard, listening) ? { intent: 'No', slots: {} } : (hurt ?? UNKNOWN);
}

const COMMANDS: readonly IntentName[] = [
  'Pause',
  'Resume',
  'Repeat',
  'Previous',
  'Next',
  'TimeLeft',
  'Slower',
  'Faster',
  'Quieter',
];

/** "Roll over, you're snoring" asks nothing of us; but who cries out or says stop is heard, whoever it was meant for. */
function toOthers(said: Clauses, heard: Heard, locale: Hearing): Intent | null {
  const { listening, cutting } = locale;
  if (!isSaidToOthers(said, locale)) return null;
  const isStopped = clausesOf(said, cutting).some((clause) => isStop(clause, listening));
  return painIn(heard, listening) ?? (isStopped ? { intent: 'Stop', slots: {} } : UNKNOWN);
}

function isSaidToOthers({ tokens }: Clauses, { words }: Hearing): boolean {
  return firstSignIn(tokens, words.toOthers ?? []) !== undefined;
}

/** "The doctor says it's bulging, does that mean an operation": what was told is what the question behind it is about. */
function questionBehind(
  clauses: readonly (readonly string[])[],
  whole: Intent,
  locale: Hearing,
): Intent | undefined {
  const last = clauses.at(-1) ?? [];
  if (clauses.length < 2 || !asksFirst(last, locale) || QUESTIONS.includes(whole.intent))
    return undefined;
  const tokens = clauses.flat();
  const { words, marked } = readingOf(tokens, locale);
  const ranks = ofQuestions(ranked(locale.model, words, marked));
  const best = ranks.find(({ intent }) => QUESTIONS.includes(intent));
  const meant = spelled(tokens, locale);
  const named = best && questionIn(tokens, meant, ranks, best, locale);
  if (named) return named;
  const { slots } = slotsOf('ExplainCause', meant, locale);
  return { intent: 'ExplainCause', slots };
}

/** Whoever asks of a danger in general is told when to get help; what was is thanked for; the rest is not about us. */
function aboutTale(tale: TaleKind, whole: Intent): Intent {
  if (tale === 'question' || tale === 'might') return WHEN_TO_GET_HELP;
  if (tale !== 'figure' && tale !== 'creature') return HISTORY;
  return whole.intent === 'ReportPain' ? UNKNOWN : whole;
}

/** "No touching my toes please" can mean nothing else; "no dizziness" is an answer. */
function unwanted(tokens: readonly string[], locale: Hearing): Intent | null {
  const { words, phrases, listening } = locale;
  const told = withoutFillers(tokens, words.fillers);
  const avoid = words.avoids?.find((one) => begins(told.join(' '), [one]));
  if (avoid === undefined && !listening.denials.has(told[0] ?? '')) return null;
  const named = told.slice(avoid?.split(' ').length ?? 1);
  const { tokens: rest, slots } = slotted(named, phrases, (slot) => slot === 'precaution');
  const { precaution } = slots;
  const isMovement = MOVEMENT_TAGS.some((tag) => tag === precaution);
  if (rest.length !== 1 || precaution === undefined || !isMovement) return null;
  return { intent: 'AvoidMovement', slots: { precaution } };
}

/** The movement that a wish leaves out: "five minutes for my neck, but no twisting". */
function leftOutIn(
  tokens: readonly string[],
  { words, phrases, listening }: Hearing,
): MovementTag | undefined {
  for (const [at, token] of tokens.entries()) {
    const behind = tokens.slice(at);
    const avoid = words.avoids?.find((one) => begins(behind.join(' '), [one]));
    if (avoid === undefined && !listening.denials.has(token)) continue;
    const named = behind.slice(avoid?.split(' ').length ?? 1);
    const { tokens: rest, slots } = slotted(named, phrases, (slot) => slot === 'precaution');
    const movement = MOVEMENT_TAGS.find((tag) => tag === slots['precaution']);
    if (movement && rest[0] === slotToken('precaution')) return movement;
  }
  return undefined;
}

/** The words behind what only stands in front; all of them where nothing else is said. */
function behindHeads(said: Clauses, { cutting }: Hearing): readonly string[] {
  const clauses = clausesOf(said, cutting);
  const first = clauses.findIndex((clause) => !isHead(clause, cutting));
  if (first <= 0) return said.tokens;
  return said.tokens.slice(clauses.slice(0, first).flat().length);
}

/** The likeliest intent of some words, with the slots said in them; `Unknown` where nothing is likely enough. */
export function learned(
  tokens: readonly string[],
  locale: Hearing,
  reading: Reading = readingOf(tokens, locale),
): Intent {
  const { model } = locale;
  const follows = followsOn(tokens, locale);
  if (follows) return follows;
  const ranks = ranked(model, reading.words, reading.marked);
  const source = sourceOf(withoutFillers(tokens, locale.words.fillers), ranks[0]?.intent, locale);
  if (source) return source;
  const asks = asksFirst(tokens, locale);
  const meant = spelled(tokens, locale);
  const [first, second] = asks ? ofQuestions(ranks) : ranks;
  const names = (one: Ranked[number] | undefined) =>
    asks &&
    one !== undefined &&
    slotsOf(one.intent, meant, locale).marked.some((word) => word.startsWith('{'));
  // "Why are my shoulders so tight" asks something, however little was learned of it.
  const isQuestion = second && QUESTIONS.includes(second.intent) && names(second);
  const best = first?.intent === 'Unknown' && isQuestion ? second : first;
  // "I have a spinal fracture" asks nothing.
  const isAsking = best !== undefined && QUESTIONS.includes(best.intent);
  const trouble = isAsking ? troubleIn(tokens, locale) : null;
  if (trouble) return trouble;
  const asked = best && questionIn(tokens, meant, ranks, best, locale);
  if (asked) return asked;
  // "Should I exercise" names what it asks of: it need not be as sure.
  const least = names(best) ? model.least / 2 : model.least;
  if (!best || best.intent === 'Unknown' || best.share < least)
    return asksByName(tokens, locale) ? NAMED_NOTHING : (troubleIn(tokens, locale) ?? UNKNOWN);
  const { intent } = best;
  const { slots, marked } = slotsOf(intent, meant, locale);
  const { naming } = locale.words;
  const isNamed = slots['routine'] !== undefined || slots['region'] !== undefined;
  if (intent === 'StartRoutine' && !isNamed && naming && namesNothing(marked, naming))
    return { ...NAMED_NOTHING, slots: { ...slots, ...NAMED_NOTHING.slots } };
  // "My doctor says it is stenosis, what is that" asks of a word, and not who says so.
  const { cause } =
    TELLS_NO_CAUSE.includes(intent) && isTold(tokens, locale)
      ? slotsOf('ExplainCause', meant, locale).slots
      : {};
  if (cause !== undefined) return { intent: 'ExplainCause', slots: { cause } };
  // A choice is nothing without what is chosen.
  return intent === 'Choose' && slots['choice'] === undefined ? UNKNOWN : { intent, slots };
}

/** Who says something that is named, or what shows it: "who says heat helps". */
function sourceOf(
  tokens: readonly string[],
  likeliest: IntentName | undefined,
  locale: Hearing,
): Intent | null {
  const asks = sourceAskedIn(tokens, locale.words.asking);
  if (!asks) return null;
  const meant = spelled(tokens, locale);
  const { position } = slotsOf('SleepPosition', meant, locale).slots;
  const question = questionAmong(spelled(asks.behind, locale), locale, NEARER_THAN_TWO_NAMES);
  const { cause } = slotsOf('ExplainCause', meant, locale).slots;
  const { remedy } = slotsOf('AskRemedy', meant, locale).slots;
  const named =
    position !== undefined && (likeliest === 'SleepPosition' || question === undefined)
      ? { position }
      : question !== undefined
        ? meantByQuestion(question).slots
        : remedy !== undefined
          ? { remedy }
          : cause !== undefined
            ? { cause }
            : undefined;
  return named ? { intent: 'AskSource', slots: { ...named, asks: asks.kind } } : null;
}

/** Whether it is what somebody else has said. */
function isTold(tokens: readonly string[], { words, cutting }: Hearing): boolean {
  const said = clausedIn(tokens.join(' '), cutting);
  return askedIn(said, words.asking, words.fillers, cutting)?.startsWith('claim') === true;
}

/** What may be meant by words that name what somebody was told they have. */
const TELLS_NO_CAUSE: readonly IntentName[] = ['AskSource', 'WhenToGetHelp'];

/** What some words ask that follow on from an answer, if they do. */
function followsOn(tokens: readonly string[], locale: Hearing): Intent | null {
  const { followOns, fillers } = locale.words;
  return followOns ? followOnIn(withoutFillers(tokens, fillers), followOns, locale) : null;
}

/** Words that may stand between "I have" and a trouble: "a", "a bad". */
const MOST_BEFORE_TROUBLE = 2;

/** "I have a spinal fracture" names what to be careful of, however little was learned of it. */
function troubleIn(tokens: readonly string[], locale: Hearing): Intent | null {
  const { words, phrases, listening } = locale;
  const said = ` ${tokens.join(' ')} `;
  const lead = words.answers.statements.find((one) => said.startsWith(` ${one} `));
  if (lead === undefined) return null;
  const behind = spelled(tokens.slice(lead.split(' ').length), locale);
  const { tokens: rest, slots } = slotted(behind, phrases, (slot) => slot === 'precaution');
  const { precaution } = slots;
  const isNamed = rest.length <= MOST_BEFORE_TROUBLE + 1 && rest.at(-1)?.startsWith('{') === true;
  const isDenied = rest.some((token) => listening.denials.has(token));
  if (precaution === undefined || !isNamed || isDenied) return null;
  return { intent: 'AvoidMovement', slots: { precaution } };
}

/** The slots of an intent that are said in some words, and the words with slots among them. */
function slotsOf(
  intent: IntentName,
  meantTokens: readonly string[],
  locale: Hearing,
): { readonly slots: Slots; readonly marked: readonly string[] } {
  const { words } = locale;
  const wanted = SLOTS_OF[intent];
  if (!wanted) return { slots: {}, marked: [] };
  const { slots, tokens: marked } = slotted(
    meantTokens,
    locale.phrases,
    (slot) => wanted.includes(slot),
    new Set(words.corrections),
  );
  const before = slotSignsIn(meantTokens, wanted, locale, 'before');
  const behind = slotSignsIn(meantTokens, wanted, locale, 'behind');
  return { slots: { ...behind, ...slots, ...before }, marked };
}

/** What signs tell more closely: questions. A wish, a command, what is felt and what is none of these stay what they are. */
const QUESTIONS: readonly IntentName[] = [
  'AskRemedy',
  'ExplainCause',
  'SleepPosition',
  'WhenToGetHelp',
  'NightWaking',
];
/** What a question in so many words may be taken for. What is felt, an answer and a command stay what they are. */
const MAY_BE_ASKED: readonly IntentName[] = [
  'AskSource',
  'StartRoutine',
  'TurnOver',
  'GetUp',
  'DescribeExercise',
  'ListRoutines',
  'TimeLeft',
  'Help',
  'Yes',
  'Repeat',
  'ForgetMe',
];
/** What is taken for one only of a sentence that asks: "when is this going to stop", "I am pregnant, is that normal". */
const MAY_BE_MEANT: readonly IntentName[] = ['Stop', 'Pause', 'AvoidMovement', 'History'];

/** Whether it is asked in words that no command begins with; of what is told, in any words of a question. */
function wantsAnswer(
  tokens: readonly string[],
  intent: IntentName,
  { words, cutting }: Hearing,
): boolean {
  const { asking, fillers } = words;
  const asks = askedIn(clausedIn(tokens.join(' '), cutting), asking, fillers, cutting);
  if (intent !== 'Stop' && intent !== 'Pause') return asks !== undefined && asks !== 'through';
  const sentence = `${withoutFillers(tokens, fillers).join(' ')} `;
  return asking?.outright.some((one) => sentence.startsWith(`${one} `)) === true;
}

/** How near a question must be that something is asked at all: in the open, and where a thing is named that has an answer. */
const NEAR = 0.36;
const NEARER_THAN_A_NAME = 0.5;
const NEARER_THAN_TWO_NAMES = 0.72;
/** How near it is and how likely a question it is, together, where it may be something else; who asks outright needs less. */
const SURE = 1.2;
const SURE_OF_A_STATEMENT = 1.44;
/** These are taken through as well as told. */
const MOVES: readonly IntentName[] = ['TurnOver', 'GetUp'];
/** Answers to who asks what to do about being awake. */
const AWAKE: readonly string[] = ['sleeplessness', 'pain-keeps-awake', 'waking-at-night'];
/** Yes or no belongs to the question that was asked: what is only near it is told without. */
const NEAR_ENOUGH_FOR_YES = 0.55;
const ROUGHLY = 'roughly';
/** How much what was learned counts beside the words, where it tells one kind of question from another. */
const LEARNED = 0.15;
/** What is as certain as this is no question, unless it is as clear that it is one. */
const CERTAIN = 0.95;
const CLEAR = 0.92;

/** What is asked in particular, beside what was learned; however unsure that is, a question it is. */
function questionIn(
  tokens: readonly string[],
  meant: readonly string[],
  ranks: Ranked,
  { intent, share }: Ranked[number],
  locale: Hearing,
): Intent | null {
  const isUnknown = intent === 'Unknown' || share < locale.model.least;
  const isQuestion = QUESTIONS.includes(intent) && !isUnknown;
  const mayBe = MAY_BE_ASKED.includes(intent) || MAY_BE_MEANT.includes(intent);
  if (!(isQuestion || isUnknown || mayBe)) return null;
  const nearest = likeliest(meant, ranks, locale);
  if (!nearest) return null;
  const meaning = meantByQuestion(nearest.id);
  if (MOVES.includes(intent) && meaning.intent === intent) return null;
  const behind = askedBehind(tokens, locale.words.asking);
  const isAsked = behind !== undefined || wantsAnswer(tokens, intent, locale);
  const isClear = nearest.share >= CLEAR;
  // Somebody who says that they are awake wishes to sleep; only who asks about it is answered.
  // Who says so is asked of what was said last, however near its words are to a name.
  if (intent === 'AskSource' && !isUnknown && !isClear) return null;
  const isToldAwake = intent === 'NightWaking' && isQuestion && !isAsked;
  if (isToldAwake && (!isClear || AWAKE.includes(nearest.id))) return null;
  const isAnswer = intent === 'Yes' || (MAY_BE_MEANT.includes(intent) && !isUnknown);
  if (isAnswer && !isAsked) return null;
  const isBegun = intent === 'StartRoutine';
  const isCertain = share >= CERTAIN && nearest.share < THE_SAME;
  if (mayBe && !isUnknown && isCertain && (isBegun || !isClear || !isAsked)) return null;
  const own = slotsOf(intent, meant, locale).slots;
  const least = isQuestion || isUnknown ? leastFor(intent, own) : NEARER_THAN_A_NAME;
  const asking = Math.max(
    askingIn(tokens, ranks, locale),
    behind ? askingIn(behind, rankedFor(behind, locale), locale) : 0,
  );
  if (
    nearest.share < least ||
    (!isQuestion &&
      nearest.share < THE_SAME &&
      nearest.share + asking < (isAsked ? SURE : SURE_OF_A_STATEMENT))
  )
    return null;
  const asked = isQuestion && meaning.intent === 'AskRemedy' ? { ...meaning, intent } : meaning;
  // What somebody has to be careful about is kept, whatever they ask beside it.
  const { precaution } = intent === 'AvoidMovement' ? own : {};
  return {
    intent: asked.intent,
    slots: {
      ...slotsOf(asked.intent, meant, locale).slots,
      ...(precaution === undefined ? {} : { precaution }),
      // The name of a thing asks no more than the thing itself.
      ...(asked.slots['question'] !== undefined && asked.slots['question'] === own['remedy']
        ? {}
        : asked.slots),
      ...(nearest.share < NEAR_ENOUGH_FOR_YES ? { [ROUGHLY]: 'yes' } : {}),
    },
  };
}

/** The nearest of all, where what was learned counts a little: how to lie is asked by who asks about lying. */
function likeliest(tokens: readonly string[], ranks: Ranked, locale: Hearing): Nearest | undefined {
  const likely = (id: string) => {
    const { intent } = meantByQuestion(id);
    if (intent === 'AskRemedy' || intent === 'WhenToGetHelp') return 0;
    return ranks.find((one) => one.intent === intent)?.share ?? 0;
  };
  return nearestQuestion(tokens, locale, (id) => likely(id) * LEARNED);
}

/** How likely it is that something is asked: as an intent, or by what was learned of questions alone. */
function askingIn(tokens: readonly string[], ranks: Ranked, locale: Hearing): number {
  const asIntent = ranks
    .filter(({ intent }) => QUESTIONS.includes(intent))
    .reduce((sum, { share }) => sum + share, 0);
  const { asked } = locale.words;
  if (!asked) return asIntent;
  const { words, marked } = readingOf(tokens, locale);
  const own = ranked(asked.weights, words, marked).find(({ intent }) => intent === 'asked');
  return Math.max(asIntent, own?.share ?? 0);
}

/** How near it must be beside what is named: "how do I lie with sciatica" has its answer in the two that it names. */
function leastFor(intent: IntentName, { cause, position, region }: Slots): number {
  const isWhole = cause !== undefined && position !== undefined && region === undefined;
  // Whether a way to lie is fine in pregnancy is told of the way itself.
  if (isWhole) return Number.POSITIVE_INFINITY;
  if (intent === 'SleepPosition' && (cause ?? region) !== undefined) return NEARER_THAN_TWO_NAMES;
  return (cause ?? position) === undefined ? NEAR : NEARER_THAN_A_NAME;
}

/** What tells of what somebody wishes, or has, or answers: a question does none of it. */
const NO_QUESTION: readonly IntentName[] = ['StartRoutine', 'AvoidMovement', 'Yes', 'No', 'Thanks'];

/** What else is as likely as it is, if something is asked. */
function ofQuestions(ranks: Ranked): Ranked {
  const others = ranks.filter(({ intent }) => !NO_QUESTION.includes(intent));
  const all = others.reduce((sum, { share }) => sum + share, 0);
  return others.map(({ intent, share }) => ({ intent, share: share / all }));
}

/** "Does stretching help", "should I exercise": a question, though it names what could be started. */
function asksFirst(tokens: readonly string[], { words }: Hearing): boolean {
  const sentence = ` ${tokens.join(' ')} `;
  return words.asksFirst.some((phrase) => sentence.startsWith(` ${phrase} `));
}

/** "Start the magic moon routine" asks for a routine, whatever a moon is. */
function asksByName(tokens: readonly string[], locale: Hearing): boolean {
  const { naming } = locale.words;
  const [first = ''] = withoutFillers(tokens, locale.words.fillers);
  return naming?.starts.includes(first) === true && namesNothing(tokens, naming);
}

/** How likely each intent is for some words. */
export function rankedFor(tokens: readonly string[], locale: Hearing): Ranked {
  const { words, marked } = readingOf(tokens, locale);
  return ranked(locale.model, words, marked);
}

function withoutCall({ tokens, clauseOf }: Clauses, wakeWords: readonly string[]): Clauses {
  const called = new Set(wakeWords.flatMap((word) => tokensOf(word)));
  const from = tokens.findIndex((token) => !called.has(token));
  const start = from < 0 ? tokens.length : from;
  return { tokens: tokens.slice(start), clauseOf: clauseOf.slice(start) };
}
