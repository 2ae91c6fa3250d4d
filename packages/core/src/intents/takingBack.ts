import type { Clauses } from './clauses.js';
import type { Hearing } from './hearing.js';
import { heardIn, isDenial } from './signs.js';
import { firstSignIn } from './slotSigns.js';
import type { TaleKind } from './tales.js';

/** What stands beside a no: that it is well, or denied; that it is little; or anything else. */
export type BesideNo = 'well' | 'less' | 'yes';

/**
 * What somebody tells beside a no, or without one, about what may be a danger.
 *
 * @param said the sentence
 * @param locale the language
 * @returns `less` for what plays it down, `well` for what contradicts it, `yes` for anything else
 */
export function toldBesideNo(said: Clauses, locale: Hearing): BesideNo {
  const { takingBack } = locale.words;
  const whole = ` ${said.tokens.join(' ')} `;
  const has = (phrases: readonly string[] = []) =>
    phrases.some((phrase) => whole.includes(` ${phrase} `));
  if (has(takingBack?.belittles) || deniesDegree(said, locale)) return 'less';
  // What is over, or was somebody else's, is not theirs now.
  const isTold = heardIn(said, locale.listening).told.some((told) => IS_OVER.includes(told));
  if (isTold || withoutDenials(said, locale) !== said) return 'well';
  return has(takingBack?.diagnoses) ? 'less' : 'yes';
}

/** How far from a denial stands what it denies. */
const BEHIND_DENIAL = 4;

/** Whether only how much, or how often, is denied: what is "not so much" is there. */
function deniesDegree({ tokens }: Clauses, { listening, words }: Hearing): boolean {
  return tokens.some((token, at) => {
    if (!listening.denials.has(token)) return false;
    const text = ` ${tokens.slice(at + 1, at + 1 + BEHIND_DENIAL).join(' ')} `;
    return words.takingBack?.degrees.some((degree) => text.includes(` ${degree} `)) === true;
  });
}

const IS_OVER: readonly TaleKind[] = ['other', 'past', 'healed', 'creature', 'figure'];

/** Whether a clause denies what somebody could feel, or says that it is as it should be. */
function contradicts(tokens: readonly string[], locale: Hearing): boolean {
  const { listening, words } = locale;
  const clause = ` ${tokens.join(' ')} `;
  const { takingBack } = words;
  if (takingBack?.diagnoses.some((name) => clause.includes(` ${name} `))) return false;
  const isDenied = tokens.some((token) => listening.denials.has(token));
  if (!isDenied && takingBack && firstSignIn(tokens, takingBack.wells) !== undefined) return true;
  return isDenial(heardIn({ tokens, clauseOf: tokens.map(() => 0) }, listening), listening);
}

/** "Not both legs, only one", "only sore, not weak": what something else is said to be instead of is denied, whatever it names. */
function isContrasted(
  tokens: readonly string[],
  beside: readonly (readonly string[] | undefined)[],
  { words: { takingBack, answers } }: Hearing,
): boolean {
  const clause = tokens.join(' ');
  const isDenied = takingBack?.notThis.some((one) => clause.startsWith(`${one} `)) === true;
  const isInstead = beside.some((other) => takingBack?.butThat.includes(other?.[0] ?? ''));
  const isUnsound = answers.unsound.some((one) => ` ${clause} `.includes(` ${one} `));
  return isDenied && isInstead && !isUnsound;
}

/**
 * A sentence without the clauses that deny something or say that it is well: they name a danger, and tell of none.
 *
 * @param said the sentence
 * @param locale the language
 * @returns what is left of it; the same where nothing is taken out
 * @example withoutDenials(clausedIn('no numbness, and I can pee', cutting), locale).tokens // []
 */
export function withoutDenials(said: Clauses, locale: Hearing): Clauses {
  return withoutClauses(said, locale, (tokens) => contradicts(tokens, locale));
}

/** A sentence without what something else is said to be instead of: "it isn't my bladder, it's my ribs". */
export function withoutContrasts(said: Clauses, locale: Hearing): Clauses {
  return withoutClauses(said, locale, () => false);
}

function withoutClauses(
  said: Clauses,
  locale: Hearing,
  isOut: (tokens: readonly string[]) => boolean,
): Clauses {
  const { cutting } = locale;
  const numbers = [...new Set(said.clauseOf)];
  const clauses = numbers.map((number) =>
    said.tokens.filter((_, at) => said.clauseOf[at] === number),
  );
  const out = new Set(
    numbers.filter((_, at) => {
      const tokens = (clauses[at] ?? []).filter((token) => !cutting.between.has(token));
      const beside = [clauses[at + 1], clauses[at - 1]];
      return isOut(tokens) || isContrasted(tokens, beside, locale);
    }),
  );
  if (out.size === 0) return said;
  const kept = said.tokens.flatMap((_, at) => (out.has(said.clauseOf[at] ?? 0) ? [] : [at]));
  return {
    tokens: kept.map((at) => said.tokens[at] ?? ''),
    clauseOf: kept.map((at) => said.clauseOf[at] ?? 0),
  };
}
