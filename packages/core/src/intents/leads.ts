import type { Clauses } from './clauses.js';
import { clausesOf, isHead } from './clauses.js';
import type { AnswerWords } from './expecting.js';
import type { Hearing } from './hearing.js';

/** What an answer begins with. */
export type Lead = keyof AnswerWords['leads'];

/** So few words are an answer, whatever they are. */
export const SHORT_ANSWER = 4;

/** "I have bones like lace" and "I don't want no fuss" begin as answers do, and are none; "no, but …" may be one. */
export function isClear(begun: string, said: Clauses, { words, cutting }: Hearing): boolean {
  const { turns, clear } = words.answers;
  if (said.tokens.some((token) => turns.includes(token))) return false;
  const [first = []] = clausesOf(said, cutting).filter((clause) => !isHead(clause, cutting));
  return first.length <= SHORT_ANSWER || begins(begun, clear);
}

/** Whether some words begin with one of some phrases. */
export function begins(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => ` ${words} `.startsWith(` ${phrase} `));
}

/** "I am seventy" tells something; "I am", and "I have had that for years", answer. */
export function isStatement(
  begun: string,
  said: Clauses,
  { words: { answers }, cutting }: Hearing,
): boolean {
  const lead = answers.statements.find((one) => begun.startsWith(`${one} `));
  if (lead === undefined) return false;
  const [first = []] = clausesOf(said, cutting);
  const behind = begun.slice(lead.length + 1).split(' ');
  return first.join(' ') !== lead && !behind.some((word) => answers.echoes.includes(word));
}

/** "No, none of that" and nothing else: "no, it is only wind" tells more. */
export function isNothingButNo(begun: string, { leads, whole, around }: AnswerWords): boolean {
  return isNothingBut(begun, [...leads.No, ...(whole.danger.No ?? []), ...around]);
}

/** Whether a sentence is made of some phrases and nothing else. */
export function isNothingBut(sentence: string, phrases: readonly string[]): boolean {
  let rest = ` ${sentence} `;
  for (const phrase of phrases.toSorted((one, other) => other.length - one.length)) {
    rest = rest.replaceAll(` ${phrase} `, '  ');
  }
  return rest.trim() === '';
}

/** What an answer begins with tells it; of several beginnings, the longest: "I do not" is no "I do". */
export function leadOf(
  sentence: string,
  { leads, assents, denying }: AnswerWords,
  isOfFelt: boolean,
): Lead | null {
  let best: { readonly intent: Lead; readonly length: number } | null = null;
  for (const intent of ['NotSure', 'No', 'Yes'] as const) {
    const alone = intent === 'No' && isOfFelt ? denying : [];
    for (const lead of [...leads[intent], ...alone]) {
      if (!sentence.startsWith(` ${lead} `) || lead.length <= (best?.length ?? 0)) continue;
      if (isOfFelt && assents.includes(lead)) continue;
      best = { intent, length: lead.length };
    }
  }
  return best?.intent ?? null;
}
