import type { Catalogue } from '../../src/model/catalogue.js';
import type { ContentRule, Finding } from '../rule.js';
import { textsIn } from '../rule.js';

const ONE_OF_TWO =
  /\b(?:your|that|the)(?: (?:outer|inner|own|back|front))? (?:knee|leg|arm|hand|foot|ankle|hip|thigh|shoulder|elbow|heel|buttock|wrist|fist|calf|shoulder blade)\b(?! blade)/i;
/** On the side, the upper one of two is as clear as left or right. */
const SIDE =
  /\{(?:side|other)(?::[^}]+)?\}|\b(?:left|right|both|each|either|other|upper|lower|top|bottom)\b/;
/** A name, or what to do if something is felt; and what a partner's hands do. */
const NO_COMMAND = /^If |^[^.]* on your \w+\.$/;

/** In the dark nobody asks which one. */
export const sideIsSaid: ContentRule = {
  name: 'side-is-said',
  language: 'en',
  teaches: 'What is done for one side says left or right wherever it names one of a pair.',
  check: ({ shelves, locale }) => {
    const { exercises, massages }: Pick<Catalogue, 'exercises' | 'massages'> = shelves;
    const sided = [
      ...Object.values(exercises).map((entry) => ['exercises', entry] as const),
      ...Object.values(massages)
        .filter(({ who }) => who === 'self')
        .map((entry) => ['massages', entry] as const),
    ].filter(([, { sides }]) => sides !== 'none');
    return sided.flatMap(([shelf, { id }]): Finding[] => {
      const words = locale[shelf][id as never] as { lines: object; change: object };
      return textsIn({ lines: words.lines, change: words.change })
        .filter(([path]) => !path.endsWith('.name'))
        .flatMap(([path, text]) =>
          text
            .split(/(?<=[.?!])\s+/)
            .filter((one) => ONE_OF_TWO.test(one) && !SIDE.test(one) && !NO_COMMAND.test(one))
            .map((one) => ({
              rule: 'side-is-said',
              where: `${shelf}.${id}.${path}`,
              message: `does not say which one: "${one}".`,
            })),
        );
    });
  },
};
