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
  const sentence = ` ${tokens.join(' ')} `;
  const isSaid = (phrase: string) => {
    const text = ` ${phrase.replaceAll('_', ' ')}`;
    return text.endsWith('*')
      ? sentence.includes(text.slice(0, -1))
      : sentence.includes(`${text} `);
  };
  const found = wanted.flatMap((slot) => {
    const first = (words.slotSigns[slot]?.[where] ?? []).find(([, sign]) =>
      sign.split(' ').every((part) => {
        const absent = part.startsWith('-');
        return (absent ? part.slice(1) : part).split('|').some(isSaid) !== absent;
      }),
    );
    return first ? [[slot, first[0]] as const] : [];
  });
  return Object.fromEntries(found);
}
