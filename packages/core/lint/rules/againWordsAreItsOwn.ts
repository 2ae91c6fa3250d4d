import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

/** Words of later repetitions that two exercises share are heard twice as often as either of them knows. */
export const againWordsAreItsOwn: ContentRule = {
  name: 'again-words-are-its-own',
  teaches:
    'The words of later repetitions belong to one exercise. Where what anybody would say will do, the entry has `null`, and ' +
    'the words that all exercises share (`cues`) are said in turn.',
  check: ({ locale: { cues, exercises } }) => {
    const owners = new Map<string, Set<string>>();
    const own = (text: string, owner: string) =>
      owners.set(text, (owners.get(text) ?? new Set()).add(owner));
    for (const [path, text] of textsIn(cues)) if (path.startsWith('again-')) own(text, 'cues');
    for (const [id, { again, easierAgain }] of Object.entries(exercises)) {
      for (const [, text] of textsIn({ again, easierAgain })) own(text, id);
    }
    return [...owners].flatMap(([text, by]) =>
      by.size < 2
        ? []
        : [...by].map((owner) => ({
            rule: 'again-words-are-its-own',
            where: `${owner}.again`,
            message: `"${text}" is also said in ${[...by].filter((one) => one !== owner).join(', ')}.`,
          })),
    );
  },
};
