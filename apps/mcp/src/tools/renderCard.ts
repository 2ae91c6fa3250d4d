import { catalogue } from '@supine/core';
import { answerCard, cardText } from '@supine/core/speech';
import { sourceIdsOf } from '../catalogue/sources.js';
import { Refused } from '../refused.js';
import { text } from './arguments.js';
import type { Tool } from './tool.js';
import { READS } from './tool.js';

const SHELVES = ['remedies', 'causes', 'sleepPositions', 'disagreements'] as const;
const LONGEST_SHOWN = 40;

/** One answer to be read. */
export const renderCard: Tool = {
  name: 'render_card',
  title: 'A card to read',
  description:
    'One answer as a card: what is said, what to do, what it rests on with links, and what it does not say. By its id, or for the question in said.',
  annotations: READS,
  properties: {
    id: {
      type: 'string',
      description:
        'A remedy, cause, way to lie or disagreement by its id, such as ice; the resources list them. Left out, the card for the question in said.',
    },
  },
  gives: { card: { type: 'object' }, cardText: { type: 'string' } },
  answerTo: (args) => {
    const id = text(args, 'id');
    return ({ turn, said, hearDoubt, language: { locale } }) => {
      if (said && id === undefined) turn.hear(said);
      else hearDoubt();
      const { topic } = turn.conversation;
      const topics =
        id === undefined ? (topic ? [topic] : []) : SHELVES.map((shelf) => ({ shelf, id }));
      const [card] = topics.flatMap((one) => answerCard(one, catalogue, locale) ?? []);
      if (!card) {
        const what =
          id === undefined ? 'what was said' : JSON.stringify(id.slice(0, LONGEST_SHOWN));
        throw new Refused(`There is no card for ${what}; ask explain, or look into the resources.`);
      }
      return {
        data: { card, cardText: cardText(card, locale) },
        sources: sourceIdsOf(card.shelf, card.id),
      };
    };
  },
};
