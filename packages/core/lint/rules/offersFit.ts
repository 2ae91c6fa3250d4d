import type { Remedy } from '../../src/model/remedy.js';
import type { ContentRule, Finding } from '../rule.js';

const MEDICINES = 'medication';

/** Whoever asks about a pill, or about what needs help, is not led through a movement. */
export const offersFit: ContentRule = {
  name: 'offers-fit',
  language: 'en',
  teaches:
    'Behind medicines, and behind what needs help by its name, nothing is offered; every other answer offers one thing. What needs help says whom to turn to.',
  check: ({ shelves: { remedies }, locale }) =>
    Object.values<Remedy>(remedies).flatMap(({ id, partOf, needsHelp, offers }): Finding[] => {
      const fault = (message: string) => ({
        rule: 'offers-fit',
        where: `remedies.${id}`,
        message,
      });
      const isStill = needsHelp === true || [id, partOf].includes(MEDICINES);
      const said = locale.remedies[id as keyof typeof remedies];
      const words = [said?.answer, said?.cautions]
        .flatMap((texts) => Object.values(texts ?? {}))
        .join(' ');
      const isSent = /\{emergencyNumber\}|hospital|seen today|medical help/.test(words);
      return [
        ...(isStill && offers !== undefined
          ? [fault(`offers "${offers}", where nothing fits.`)]
          : []),
        ...(!isStill && offers === undefined ? [fault('offers nothing.')] : []),
        ...(needsHelp && !isSent ? [fault('says nobody to turn to.')] : []),
      ];
    }),
};
