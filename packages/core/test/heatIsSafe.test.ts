import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import { catalogue } from '../src/content/index.js';
import { enUS } from '../src/locales/en-US/index.js';
import type { Remedy } from '../src/model/remedy.js';

/** Whose answer warms a back: heat, what is a kind of it, what is one of two, and warm water. */
const OF_HEAT: readonly string[] = [
  'heat',
  'heat-or-ice',
  'heat-elsewhere',
  'bare-skin',
  'warm-shower',
];
const remedies: readonly Remedy[] = Object.values(catalogue.remedies);
const warming = remedies.filter(({ id, partOf }) => OF_HEAT.includes(id) || partOf === 'heat');

/** Each with the words that say it; water has no cloth and no switch. */
const CAUTIONS: readonly (readonly [what: string, words: RegExp, alsoOfWater: boolean])[] = [
  ['after drink, pills or painkillers', /\bafter alcohol\b.*\bsleeping pills\b/, true],
  ['where skin is numb, or with diabetes', /\bnumb skin\b.*\bdiabetes\b/, true],
  ['never asleep', /\b[Nn]ever (?:asleep|doze)\b/, true],
  ['for how long', /\bminutes\b|\{minutes\}|\bits label says\b|\bbefore you get in\b/, true],
  ['cloth between', /\b(?:cloth|towel|clothes|sheet)\b/, false],
  ['in pregnancy', /\bpregnan(?:cy|t belly)\b/, true],
  ['what switches it off', /\bswitch(?:es)? it(?:self)? off\b/, false],
];

/** Also what is said to whoever has been told a claim: the first part and the last. */
function saidFirst({ id, answer, cautions }: Remedy): string {
  const words = (enUS.remedies as Record<string, { answer: object; cautions: object }>)[id];
  const told = new Map(Object.entries({ ...words?.answer, ...words?.cautions }));
  return [answer[0] ?? '', answer.at(-1) ?? '', ...cautions].map((one) => told.get(one)).join(' ');
}

describe('an answer that warms', () => {
  it('is one of those that are looked at, whatever it is called', () => {
    const says = remedies
      .filter(({ id }) => !warming.some((one) => one.id === id))
      .filter((entry) =>
        /\b(?:heat(?:ing)? (?:pad|wrap|patch)|hot-water|warm bath)/.test(saidFirst(entry)),
      );
    // Never under a heating pad.
    expect(says.map(({ id }) => id)).toEqual(['warming-cream']);
    expect(warming.length).toBeGreaterThanOrEqual(10);
  });

  it('says all seven cautions first, and not only to whoever asks for more', () => {
    holdsForEach(
      warming.map((entry) => [entry.id, entry] as const),
      (entry) => {
        const said = saidFirst(entry);
        const unsaid = CAUTIONS.filter(
          ([, words, alsoOfWater]) =>
            (alsoOfWater || entry.id !== 'warm-shower') && !words.test(said),
        );
        expect(unsaid.map(([what]) => what)).toEqual([]);
      },
    );
  });
});
