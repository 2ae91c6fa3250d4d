import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const ID = /^[A-Za-z0-9]+(-[a-z0-9]+)*$/;
/** A citation's author, title, publisher and address are proper names. */
const CITATION = /^sources\.[^.]+\.(author|title|publisher|url)$/;

/** Law 4, first half. */
export const noProseInContent: ContentRule = {
  name: 'no-prose-in-content',
  teaches:
    'Law 4: nothing is spoken that is not in a locale. Content holds ids, numbers and references; its words go to locales/.',
  check: ({ shelves }) =>
    textsIn(shelves)
      .filter(([path, text]) => !CITATION.test(path) && !ID.test(text))
      .map(([path, text]) => ({
        rule: 'no-prose-in-content',
        where: path,
        message: `holds the words "${text}".`,
      })),
};
