import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import { entryIn } from '../../model/entryIn.js';
import type { MovementTag } from '../../model/movementTags.js';
import type { SleepPosition } from '../../model/sleepPosition.js';
import type { Answer } from '../answer.js';
import { carefulOf } from '../care.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, opened } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { inPassing } from '../playing/command.js';
import type { Reply } from '../reply.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { isOfClaim } from './opening.js';
import { verdictsOf } from './verdicts.js';

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

/** Comfortable for most people, whatever hurts. */
const USUAL = 'side-pillow-knees';

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
  const topic = { shelf: 'sleepPositions', id } as const;
  if (isUnderWay(conversation)) {
    return inPassing({ ...conversation, topic }, said, surroundings);
  }
  const offered = positionOffered(id, surroundings);
  return {
    next: opened({ ...conversation, topic }, { is: 'take-through', offered }),
    replies: [...said, ask('take-through', 'take-through-again')],
  };
}

/** A routine of the same name would go before it. */
export function positionOffered(id: string, { catalogue }: Surroundings): string {
  return Object.hasOwn(catalogue.routines, id) ? `${id}-position` : id;
}

/** In these forms a yes is an answer. */
const ASKS_YES = ['whether', 'claim', 'claim-whether', 'evidence'];

function wordOf({ status }: SleepPosition, { asks }: Slots): Reply[] {
  // "Is it bad to lie on my side": no, and why it is not. Who asks which is better asks for no yes.
  if (status === 'recommended' && asks === 'whether-bad') return [say('position-not-bad')];
  if (status === 'recommended' && ASKS_YES.some((one) => one === asks))
    return [say('position-fine')];
  const word = WORD_OF[status];
  return word ? [say(word)] : [];
}

/** Never offered, only answered. */
const NOT_OFFERED: readonly SleepPosition['status'][] = ['avoid', 'never'];

/**
 * The best for the cause, else the usual one, else any that nothing rules out. What is to be softened rules out no way
 * to lie: late in pregnancy the side is where one sleeps.
 */
function positionFor(
  { cause, region }: Slots,
  avoid: readonly MovementTag[],
  { causes, sleepPositions }: Catalogue,
): SleepPosition {
  const eases = entryIn(causes, String(cause))?.eases;
  const wanted = [...(eases ?? []), USUAL, ...Object.keys(sleepPositions)].flatMap(
    (id) => sleepPositions[id] ?? [],
  );
  const found =
    wanted.find(
      (one) =>
        !NOT_OFFERED.includes(one.status) &&
        !isAgainst(one, region === undefined ? {} : { region }, avoid),
    ) ?? wanted[0];
  if (!found) throw new Error('There is no sleep position.');
  return found;
}

/** Whether what somebody said of themselves rules a way to lie out. */
function isAgainst(
  { movements, notFor }: SleepPosition,
  { region, cause }: Slots,
  avoid: readonly MovementTag[],
): boolean {
  return (
    movements.some((tag) => avoid.includes(tag)) ||
    notFor.regions.some((one) => one === region) ||
    notFor.causes.some((one) => one === cause)
  );
}
