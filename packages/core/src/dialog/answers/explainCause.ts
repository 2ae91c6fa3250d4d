import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { verdictsOf } from './verdicts.js';

/** What most back pain is, when somebody asks without a word for theirs. */
const MOST_OFTEN = 'nonspecific';

/** What a word usually means. It is information about the word and never about the person. */
export function explainCause(
  conversation: Conversation,
  { cause }: Slots,
  surroundings: Surroundings,
): Answer {
  const { causes } = surroundings.catalogue;
  const id = Object.hasOwn(causes, String(cause)) ? String(cause) : MOST_OFTEN;
  const told = (parts: readonly string[]) => parts.map((part) => tell(`causes.${id}.${part}`));
  const said = [
    say('cause-not-yours'),
    ...told(['plain', 'eases']),
    ...verdictsOf(entryIn(causes, id) ?? {}),
    ...told(['getChecked']),
  ];
  return inPassing({ ...conversation, topic: { shelf: 'causes', id } }, said, surroundings);
}
