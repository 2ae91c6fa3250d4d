import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { SleepPosition } from '../../model/sleepPosition.js';
import type { Answer } from '../answer.js';
import { carefulOf } from '../care.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import type { Reply } from '../reply.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { leftOutFor } from './forWhom.js';
import { offering } from './offering.js';
import { isOfClaim } from './opening.js';
import { verdictsOf } from './verdicts.js';
import { isAgainst, positionFor, positionOffered } from './wayToLie.js';

/** What somebody means who asks about a way to lie. */
const MEANT: Readonly<Record<string, string>> = {
  back: 'back-pillow-knees',
  'pillow-under-knees': 'back-pillow-knees',
  side: 'side-pillow-knees',
  'side-left': 'side-pillow-knees',
  'side-right': 'side-pillow-knees',
  'pillow-between-knees': 'side-pillow-knees',
  front: 'prone-pillow-pelvis',
  'pillow-under-belly': 'prone-pillow-pelvis',
  'half-side': 'three-quarter-pillow',
  curled: 'tight-fetal',
  propped: 'reclined-30',
  recliner: 'armchair',
  'pillow-under-feet': 'pillow-under-feet',
  'arms-overhead': 'prone-arms-overhead',
};

/** The way to lie that somebody means by such words. */
export function positionNamed(position: string): string | undefined {
  return entryIn<string>(MEANT, position);
}

/** What is said first of a way to lie that somebody has asked about. */
const WORD_OF: Readonly<Record<SleepPosition['status'], DialogKey | null>> = {
  recommended: 'position-good',
  // Why it depends is told in one sentence.
  conditional: null,
  avoid: 'position-not',
  never: 'position-not',
};

/**
 * How to lie: what to think of the way that was asked about or, without one, the position that suits the cause or the
 * region; with its verdict, and offered to be set up step by step. In the middle of a routine nothing is offered.
 */
export function sleepPosition(
  conversation: Conversation,
  slots: Slots,
  surroundings: Surroundings,
): Answer {
  const avoid = carefulOf(conversation, surroundings).avoid ?? [];
  const asked = entryIn(
    surroundings.catalogue.sleepPositions,
    MEANT[String(slots['position'])] ?? '',
  );
  const suits = asked && !isAgainst(asked, slots, avoid);
  const found = suits ? asked : positionFor(slots, avoid, surroundings.catalogue);
  const { id } = found;
  const said = [
    ...(suits
      ? []
      : [...(asked ? [say('position-other')] : []), say('sleep-position', { position: id })]),
    ...(suits ? wordOf(found, slots) : []),
    tell(`sleepPositions.${id}.why`),
    ...(asked && isOfClaim(slots) ? verdictsOf(found).slice(0, 1) : []),
    // How to lie is told already where it was not asked about.
    ...(suits ? [tell(`sleepPositions.${id}.lines.${found.now}`)] : []),
  ];
  const heard: Conversation = { ...conversation, topic: { shelf: 'sleepPositions', id } };
  const offered = positionOffered(id, surroundings);
  const words = ask('take-through', 'take-through-again');
  return offering(heard, [...said, ...leftOutFor(slots)], offered, slots, surroundings, words);
}

/** In these forms a yes is an answer. */
const ASKS_YES = ['whether', 'claim', 'claim-whether', 'evidence'];

/** What is no question of whether one may lie so is told how good it is, and hears no yes. */
const NO_YES = ['need', 'normal', 'will'];

function wordOf({ status }: SleepPosition, { asks, wants }: Slots): Reply[] {
  // Whether harm was done is not answered by how good it is.
  if (wants === 'done') return [];
  const isOther = NO_YES.some((one) => one === wants);
  // "Is it bad to lie on my side": no, and why it is not. Who asks which is better asks for no yes.
  if (status === 'recommended' && asks === 'whether-bad') return [say('position-not-bad')];
  if (status === 'recommended' && !isOther && ASKS_YES.some((one) => one === asks))
    return [say('position-fine')];
  const word = WORD_OF[status];
  return word ? [say(word)] : [];
}
