import { alarmAmong } from './alarms.js';
import type { Clauses } from './clauses.js';
import { clausesOf } from './clauses.js';
import type { Danger } from './danger.js';
import { DANGER_OF } from './danger.js';
import type { Hearing } from './hearing.js';
import type { Intent, Symptom } from './intent.js';
import { isNothingBut } from './leads.js';
import { ranked } from './model.js';
import type { Reading } from './reading.js';
import { readingOf } from './reading.js';
import type { Heard } from './signs.js';
import { alarmsIn, isTakenBack, symptomIn, taleOf } from './signs.js';
import { withoutContrasts, withoutDenials } from './takingBack.js';

/** A rule's alarm is asked about first where what was learned gives all dangers together less than this, of 1. */
const HARMLESS = 0.6;
/**
 * In a long story a rule finds its words apart from each other. Below this, what the story asks is answered, and the danger is
 * named beside it: of 640 such stories it lets 45 of 80 false alarms be no question, and 3 of 110 dangers.
 */
const HARDLY = 0.02;
/** So many words are a long story. */
const LONG = 12;

/** Symptoms that are no danger by themselves, and are asked about. */
const HAS_QUESTIONS: readonly Symptom[] = [
  'sharp',
  'strong-stretch',
  'worse',
  'tingling',
  'numb',
  'cramp',
  'popped',
  'dizzy',
  'stuck',
  'distress',
];
/** Where the rules hear a danger denied, what was learned must be as sure as this. */
const IN_SPITE_OF_DENIAL = 0.95;
/** What was only learned is asked about where it is as sure as this; below it, what the sentence asks is answered too. */
const TO_BE_ASKED = 0.95;
/** Nobody is left alone with what may be despair: below this, hard sentences that only sound so outnumber it two to one. */
const LIFE_TO_BE_ASKED = 0.8;
/** What is told by two things together is no story, whatever was learned: a blow, and what thins the blood. */
const OUTRIGHT: readonly Symptom[] = ['head-thinner'];
/** "I have chest pain" is a report, and "my back hurts" none of a danger, whatever was learned; stories need more words. */
const SHORT = 4;
/** What is said of oneself in so many words of signs alone is no story either. */
const PLAIN = 7;

/** What was learned of dangers in some words. */
export interface LikelyDanger {
  readonly danger: Danger;
  /** All dangers together, from 0 to 1. */
  readonly share: number;
}

/**
 * How likely a sentence, or one of its clauses, tells of a danger, by what was learned from people's sentences.
 *
 * @param said the sentence
 * @param locale the language
 * @param reading what a model looks at in it, where that is known
 * @returns the likeliest danger, or `null` where the language has learned nothing of them
 */
export function likelyDanger(
  said: Clauses,
  locale: Hearing,
  { words, marked }: Reading = readingOf(said.tokens, locale),
): LikelyDanger | null {
  const { dangers } = locale;
  if (!dangers) return null;
  const ranks = ranked(dangers, words, marked);
  const harmless = ranks.find(({ intent }) => intent === 'none')?.share ?? 1;
  const likeliest = ranks.find(({ intent }) => intent !== 'none')?.intent;
  return likeliest === undefined || likeliest === 'none'
    ? null
    : { danger: likeliest, share: 1 - harmless };
}

/**
 * What cannot wait, by rules and by what was learned. Rules alone send for help at once; where the two differ the report
 * has the slot `doubt`: `yes` has to be asked about, `slight` is told what it would be a sign of.
 *
 * @param first what the rules have heard, the first of several
 * @param said the sentence
 * @param locale the language
 * @param heard the sentence as signs are looked for in it
 * @param reading what a model looks at in it
 * @returns the report, or `null` where neither has heard a danger
 */
export function dangerIn(
  first: Symptom | null,
  said: Clauses,
  locale: Hearing,
  heard: Heard,
  reading: Reading,
): Intent | null {
  const likely = likelyDanger(said, locale, reading);
  const symptom = first && likeliestOf(first, said, locale, heard);
  if (symptom) {
    // What stands listed with a red flag is said in a clinician's words, however long.
    const isListed = locale.listening.listed.has(said.tokens.join(' '));
    const isStory = said.tokens.length > SHORT && !isListed && !isPlain(said, locale);
    const isDoubtful =
      isStory &&
      likely &&
      DANGER_OF[symptom] &&
      !OUTRIGHT.includes(symptom) &&
      mostUrgent(said, locale, likely) < HARMLESS;
    // "It isn't my bladder, it's my ribs": what is left of it tells of none.
    const left = isDoubtful ? withoutContrasts(said, locale) : said;
    if (left !== said && alarmAmong(left, locale) === null) return null;
    if (!isDoubtful) return { intent: 'ReportPain', slots: { symptom } };
    const isSlight = said.tokens.length > LONG && likely.share < HARDLY;
    return { intent: 'ReportPain', slots: { symptom, doubt: isSlight ? 'slight' : 'yes' } };
  }
  const least = locale.dangers?.least ?? 1;
  if (!likely || likely.share < least || isAnswer(said, locale)) return null;
  const rest = withoutDenials(withoutFigures(said, heard), locale);
  const told = rest === said ? likely : likelyDanger(rest, locale);
  if (!told || told.share < least || rest.tokens.length <= SHORT) return null;
  const { listening } = locale;
  // A cry, and a symptom that has questions of its own, are asked about in those; what is only told is none.
  const symptomFelt = symptomIn(heard, listening);
  if (symptomFelt && HAS_QUESTIONS.includes(symptomFelt)) return null;
  if (heard.told.every((told) => told !== null) || taleOf(heard, listening)) return null;
  if (isTakenBack(heard, listening) && told.share < IN_SPITE_OF_DENIAL) return null;
  const isSlight = told.share < (told.danger === 'despair' ? LIFE_TO_BE_ASKED : TO_BE_ASKED);
  const doubt = isSlight ? 'slight' : 'yes';
  return { intent: 'ReportPain', slots: { symptom: told.danger, doubt } };
}

/**
 * "I went to get water and now I have chest pain": where rules hear several dangers, the one that what was learned finds likeliest
 * in the sentence or in one of its clauses, so that none hides another.
 */
function likeliestOf(first: Symptom, said: Clauses, locale: Hearing, heard: Heard): Symptom {
  const { dangers, cutting, listening } = locale;
  const others = [...alarmsIn(heard, listening)].filter((one) => DANGER_OF[one]);
  if (!dangers || !DANGER_OF[first] || others.length < 2) return first;
  const shareOf = new Map<Danger, number>();
  for (const tokens of [said.tokens, ...clausesOf(said, cutting)]) {
    const { words, marked } = readingOf(tokens, locale);
    for (const { intent, share } of ranked(dangers, words, marked)) {
      if (intent !== 'none') shareOf.set(intent, Math.max(share, shareOf.get(intent) ?? 0));
    }
  }
  const likelihood = (symptom: Symptom) => shareOf.get(DANGER_OF[symptom] as Danger) ?? 0;
  return others.reduce((best, one) => (likelihood(one) > likelihood(best) ? one : best), first);
}

/** "I can't breathe properly, how should I lie": a clause that is an alarm by itself is as likely as it is without the rest. */
function mostUrgent(said: Clauses, locale: Hearing, { share }: LikelyDanger): number {
  const clauses = clausesOf(said, locale.cutting);
  if (clauses.length < 2) return share;
  const shares = clauses
    .map((tokens): Clauses => ({ tokens, clauseOf: tokens.map(() => 0) }))
    .filter((clause) => alarmAmong(clause, locale) !== null)
    .map((clause) => likelyDanger(clause, locale)?.share ?? 0);
  return Math.max(share, ...shares);
}

/** What is a figure of speech, or is said of an animal, is no part of what was told. */
function withoutFigures(said: Clauses, { told }: Heard): Clauses {
  const kept = said.tokens.flatMap((_, at) =>
    told[at] === 'figure' || told[at] === 'creature' ? [] : [at],
  );
  if (kept.length === said.tokens.length) return said;
  return {
    tokens: kept.map((at) => said.tokens[at] ?? ''),
    clauseOf: kept.map((at) => said.clauseOf[at] ?? 0),
  };
}

/** "I can't move either leg": so few words of one's own, none of which is other than of signs, leave no room for a story. */
function isPlain({ tokens, clauseOf }: Clauses, { listening }: Hearing): boolean {
  const [first = ''] = tokens;
  return (
    tokens.length <= PLAIN &&
    clauseOf.at(-1) === clauseOf[0] &&
    (listening.tales.self.has(first) || listening.denials.has(first)) &&
    tokens.every((token) => listening.ofSigns.has(token))
  );
}

/** "I can't tell, to be honest" answers, and tells of nothing. */
function isAnswer({ tokens }: Clauses, { words }: Hearing): boolean {
  const { leads, around } = words.answers;
  return isNothingBut(tokens.join(' '), [...Object.values(leads).flat(), ...around]);
}
