import type { ContentRule } from '../rule.js';

const PLATFORMS = /alexa|google|dialogflow|home[ -]?assistant|amazon|\bnest\b|\becho\b/gi;

/** Law 1. */
export const namesNoPlatform: ContentRule = {
  name: 'names-no-platform',
  teaches:
    'Law 1: the core names no platform. A limit reaches it as data (SpeechProfile, TurnLimit), a name as a parameter.',
  check: ({ files }) =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(PLATFORMS)].map((found) => ({
        rule: 'names-no-platform',
        where: `${path}:${text.slice(0, found.index).split('\n').length}`,
        message: `says "${found[0]}".`,
      })),
    ),
};
