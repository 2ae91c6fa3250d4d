import { Catalogue } from '../../src/model/catalogue.js';
import type { ContentRule } from '../rule.js';

/** The shape of every entry, in full. */
export const fitsTheModel: ContentRule = {
  name: 'fits-the-model',
  teaches: 'Every entry has the fields of its schema in model/, and no others.',
  check: ({ shelves }) => {
    const parsed = Catalogue.safeParse(shelves);
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => ({
      rule: 'fits-the-model',
      where: issue.path.join('.'),
      message: issue.message,
    }));
  },
};
