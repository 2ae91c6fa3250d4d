import { expect, it } from 'vitest';
import { enUS } from '../locales/en-US/index.js';
import type { DialogKey } from './dialogKey.js';
import { OTHER_WORDS } from './otherWords.js';

/** Whoever listens has asked, or has said what can be said. */
const invites = (key: DialogKey) => /(\?|(^|[.!?] )Say\b[^.?!]*\.)$/.test(enUS.dialog[key]);

it('invite an answer where the first words do', () => {
  const silent = Object.entries(OTHER_WORDS).flatMap(([key, others]) =>
    invites(key as DialogKey) ? others.filter((other) => !invites(other)) : [],
  );
  // Its question, whether to carry on, comes behind it.
  expect(silent).toEqual(['unknown-playing-ask']);
});
