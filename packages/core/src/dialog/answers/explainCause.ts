import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { askRemedy } from './askRemedy.js';
import { verdictsOf } from './verdicts.js';

/** What most back pain is, when somebody asks without a word for theirs. */
const MOST_OFTEN = 'nonspecific';

/** What most pain is there, where somebody asks with a part of the body alone. */
const OF_A_REGION: Readonly<Record<string, string>> = {
  neck: 'neck-pain',
  'upper-back': 'upper-back-pain',
  'mid-back': 'upper-back-pain',
  hip: 'hip-and-buttock',
  leg: 'leg-pain',
};

/** What a word usually means. It is information about the word and never about the person. */
export function explainCause(
  conversation: Conversation,
  { cause, region }: Slots,
  surroundings: Surroundings,
): Answer {
  const { causes } = surroundings.catalogue;
  const byRegion = cause === undefined && entryIn(OF_A_REGION, String(region));
  if (byRegion) return askRemedy(conversation, { question: byRegion }, surroundings);
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
