import { sourceIdsOfHelp } from '../catalogue/sources.js';
import type { Tool } from './tool.js';
import { READS } from './tool.js';

/** What cannot wait, and whom to call. */
export const whenToGetHelp: Tool = {
  name: 'when_to_get_help',
  title: 'When to get help',
  description: 'What cannot wait with a sore back, and whom to call for what in their country.',
  annotations: READS,
  properties: {},
  gives: {},
  answerTo:
    () =>
    ({ hearWish }) => {
      hearWish({ intent: 'WhenToGetHelp', slots: {} });
      return { sources: sourceIdsOfHelp() };
    },
};
