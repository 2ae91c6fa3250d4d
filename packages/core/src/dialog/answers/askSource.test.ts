import { describe, expect, it } from 'vitest';
import { shelves } from '../../content/shelves.js';
import { enUS } from '../../locales/en-US/index.js';
import { wordsOf } from '../../speech/words.js';
import type { Conversation, Topic } from '../conversation.js';
import { newConversation } from '../conversation.js';
import type { Responded } from '../respond.js';
import { respond } from '../respond.js';

const AT = 0;
const ask = (conversation: Conversation): Responded =>
  respond(
    conversation,
    { intent: 'AskSource', slots: {} },
    { at: AT, turn: null, catalogue: shelves, country: 'US' },
  );

const said = ([, replies]: Responded): string =>
  replies
    .flatMap((reply) => (reply.type === 'say' ? wordsOf(reply.line, enUS, { stop: 'say' }) : []))
    .join(' ');

const about = (topic: Topic): Conversation => ({ ...newConversation, topic });

describe('who says so', () => {
  it('is answered with who wrote it, when, what it is and how sure that makes it', () => {
    const answer = said(ask(about({ shelf: 'remedies', id: 'mattress' })));
    expect(answer).toContain('The source is Kovacs and colleagues, The Lancet, 2003.');
    expect(answer).toContain('That is one trial.');
    expect(answer).toContain('The evidence is limited');
  });

  it('names the strongest first, and the next one to whoever asks again, until there is no other', () => {
    let conversation = about({ shelf: 'remedies', id: 'warm-shower' });
    const first = ask(conversation);
    expect(said(first)).toContain('Haghayegh and colleagues, Sleep Medicine Reviews, 2019');
    [conversation] = first;
    expect(said(ask(conversation))).toBe('That is all I have for it. The evidence for it is good.');
  });

  it('names nothing that was not read: what has only that is common practice, and says so', () => {
    const unread = Object.values(shelves.exercises).find(({ sources }) =>
      (sources as readonly string[]).includes('common-practice'),
    );
    const answer = said(ask(about({ shelf: 'exercises', id: unread?.id ?? '' })));
    expect(answer).toBe('It is common practice. I have no study to name.');
  });

  it('has no topic to begin with', () => {
    expect(said(ask(newConversation))).toContain('Ask after an answer, and I name its source.');
  });
});

it('no source that was not read is ever named aloud', () => {
  const unread = Object.values(shelves.sources).filter(({ read }) => read === 'unconfirmed');
  const read = new Set(
    Object.values(shelves.sources)
      .filter((source) => source.read !== 'unconfirmed')
      .map(({ publisher }) => publisher as string),
  );
  const heard = (
    ['causes', 'remedies', 'sleepPositions', 'exercises', 'bedMoves'] as const
  ).flatMap((shelf) =>
    Object.keys(shelves[shelf]).map((id) => {
      let conversation = about({ shelf, id });
      const all: string[] = [];
      for (let asked = 0; asked < 12; asked += 1) {
        const answer = ask(conversation);
        all.push(said(answer));
        [conversation] = answer;
      }
      return all.join(' ');
    }),
  );
  const named = unread.filter(
    ({ publisher }) => !read.has(publisher) && heard.some((text) => text.includes(publisher)),
  );
  expect(named.map(({ id }) => id)).toEqual([]);
});
