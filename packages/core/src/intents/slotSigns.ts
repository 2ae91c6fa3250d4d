import type { Sign } from './alarmWords.js';
import type { Hearing, SlotSigns } from './hearing.js';
import type { Slots } from './intent.js';

/**
 * Values of slots that are told by several words in any order: "my knees are bad" is `knee-problem`.
 *
 * @param tokens the words of a sentence
 * @param wanted the slots that are looked for
 * @param locale what one language hears
 * @param where those that go before the slot's phrases, or those behind them
 */
export function slotSignsIn(
  tokens: readonly string[],
  wanted: readonly string[],
  { words }: Hearing,
  where: keyof SlotSigns,
): Slots {
  return Object.fromEntries(
    wanted.flatMap((slot) => {
      const id = firstSignIn(tokens, words.slotSigns[slot]?.[where] ?? []);
      return id === undefined ? [] : [[slot, id] as const];
    }),
  );
}

/**
 * The first of several signs that is heard: all of its parts, in any order.
 *
 * @param tokens the words of a sentence
 * @param signs ids with their signs, the first to be heard counts
 * @param least how many parts that must be heard a sign has at least
 * @returns the id, or nothing
 * @example firstSignIn(['is', 'ice', 'better'], [['ice', 'ice|cold better|good']]) // 'ice'
 */
export function firstSignIn(
  tokens: readonly string[],
  signs: readonly (readonly [id: string, sign: Sign])[],
  least = 1,
): string | undefined {
  const sentence = ` ${tokens.join(' ')} `;
  return signs.find(([, sign]) => {
    const parts = partsOf(sign);
    return (
      parts.every(
        ({ absent, texts }) => texts.some((text) => sentence.includes(text)) !== absent,
      ) &&
      (least === 1 || parts.filter(({ absent }) => !absent).length >= least)
    );
  })?.[0];
}

/** One part of a sign, as it stands between the spaces of a sentence. */
interface Part {
  readonly absent: boolean;
  readonly texts: readonly string[];
}

/** Signs are a locale's and few; taken apart for every sentence anew, they were half of all that hearing it took. */
const read = /* @__PURE__ */ new Map<Sign, readonly Part[]>();

function partsOf(sign: Sign): readonly Part[] {
  const known = read.get(sign);
  if (known) return known;
  const parts = sign.split(' ').map((part) => {
    const absent = part.startsWith('-');
    return { absent, texts: (absent ? part.slice(1) : part).split('|').map(textOf) };
  });
  read.set(sign, parts);
  return parts;
}

function textOf(phrase: string): string {
  const text = ` ${phrase.replaceAll('_', ' ')}`;
  return text.endsWith('*') ? text.slice(0, -1) : `${text} `;
}
