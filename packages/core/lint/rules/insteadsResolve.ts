import type { Remedy } from '../../src/model/remedy.js';
import type { ContentRule, Finding } from '../rule.js';

/** What is told beside a question, besides precautions. */
const OTHERS = ['child', 'stuck'];
const PARTS = ['neck', 'shoulder', 'head', 'arm'];

/** Nobody of whom something is told is sent to an answer that is not there, or hears nothing where a sentence is kept for them. */
export const insteadsResolve: ContentRule = {
  name: 'insteads-resolve',
  teaches:
    'What stands in place of an answer is an answer that has none in its own place; whom it is for is a precaution, a child or somebody who is stuck; where it hurts is a part that is heard; and every sentence more has words.',
  check: ({ shelves: { remedies, precautions }, locale }) => {
    const shelf: Readonly<Record<string, Remedy>> = remedies;
    const whoms = [...Object.keys(precautions), ...OTHERS];
    return Object.values(shelf).flatMap((entry): Finding[] => {
      const { id, insteadFor = {}, insteadAt = {}, insteadOf = {}, careFor = [] } = entry;
      const fault = (message: string) => ({
        rule: 'insteads-resolve',
        where: `remedies.${id}`,
        message,
      });
      const words = locale.remedies[id as keyof typeof remedies]?.careFor ?? {};
      return [
        ...Object.values({ ...insteadFor, ...insteadAt, ...insteadOf })
          .filter((one) => !Object.hasOwn(shelf, one))
          .map((one) => fault(`sends to "${one}", which is not there.`)),
        ...[...Object.keys(insteadFor), ...careFor, ...Object.keys(entry.whetherFor ?? {})]
          .filter((one) => !whoms.includes(one))
          .map((one) => fault(`is for "${one}", whom nobody hears of.`)),
        ...Object.keys(insteadAt)
          .filter((one) => !PARTS.includes(one))
          .map((one) => fault(`is at "${one}", which is no part that is heard.`)),
        ...careFor
          .filter((one) => !Object.hasOwn(words, one))
          .map((one) => fault(`has no words for "${one}".`)),
      ];
    });
  },
};
