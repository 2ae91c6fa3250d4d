import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../../grid.js';
import { catalogue } from '../../content/index.js';
import { compose, respond } from '../../english.js';
import { renderText } from '../../speech/renderText.js';
import { newConversation } from '../conversation.js';

describe('what follows on from an answer', () => {
  it.each(['once-more', 'what-now', 'more', 'source-name', 'source-year', 'source-sure'])(
    'is told of every answer there is: %s',
    (question) => {
      holdsForEach(
        Object.keys(catalogue.remedies).map((id) => [id, id] as const),
        (id) => {
          const context = { at: 1000, turn: null };
          const asked = { intent: 'AskRemedy', slots: { question: id } } as const;
          const [then] = respond(newConversation, asked, context);
          const follows = { intent: 'AskRemedy', slots: { question } } as const;
          expect(renderText(compose(respond(then, follows, context)[1]))).not.toBe('');
        },
      );
    },
  );
});
