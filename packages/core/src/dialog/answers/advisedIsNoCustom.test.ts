import { expect, it } from 'vitest';
import { holdsForEach } from '../../../../../grid.js';
import { catalogue } from '../../content/index.js';
import type { Conversation } from '../../index.js';
import { compose, newConversation, renderText, respond } from '../../index.js';
import { enUS } from '../../locales/en-US/index.js';
import type { Source } from '../../model/source.js';
import { answerCard } from '../../speech/answerCards.js';

const SHELVES = ['remedies', 'causes', 'sleepPositions', 'disagreements'] as const;
const ADVISES: readonly Source['kind'][] = ['guideline', 'leaflet', 'service', 'report'];

it('nothing that a guideline or a health service advises is called common practice, however it is asked', () => {
  const sources: Readonly<Record<string, Source>> = catalogue.sources;
  const cells = SHELVES.flatMap((shelf) =>
    Object.values<{ id: string; sources: readonly string[] }>(catalogue[shelf])
      .filter((entry) =>
        entry.sources.some((id) => {
          const source = sources[id];
          return source && source.read !== 'unconfirmed' && ADVISES.includes(source.kind);
        }),
      )
      .map(({ id }) => [`${shelf} ${id}`, { shelf, id }] as const),
  );
  expect(cells.length).toBeGreaterThan(150);
  holdsForEach(cells, (topic) => {
    let conversation: Conversation = { ...newConversation, topic };
    const heard: string[] = [];
    const ask = (slots: Readonly<Record<string, string>>) => {
      const [next, replies] = respond(
        conversation,
        { intent: 'AskSource', slots },
        { at: 0, turn: null },
      );
      conversation = next;
      heard.push(renderText(compose(replies)));
    };
    ask({ question: 'source-sure' });
    for (let time = 0; time < 12 && !/That is all I have/.test(heard.at(-1) ?? ''); time += 1)
      ask({});
    if (topic.shelf !== 'sleepPositions') {
      const named = topic.shelf === 'causes' ? { cause: topic.id } : { question: topic.id };
      ask({ ...named, asks: 'evidence' });
      ask({ ...named, asks: 'who' });
    }
    heard.push(answerCard(topic, catalogue, enUS)?.sure ?? '');
    expect(heard.join(' ')).not.toContain('common practice');
  });
});
