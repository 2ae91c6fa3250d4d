import type { Exercise } from '../../src/model/exercise.js';
import type { Massage } from '../../src/model/massage.js';
import type { MovementTag } from '../../src/model/movementTags.js';
import type { Posture } from '../../src/model/position.js';
import type { ContentRule } from '../rule.js';

/** What a position asks of the body by itself, whatever is done in it. */
const TAG_OF: Readonly<Record<Exclude<Posture, 'any'>, MovementTag>> = {
  supine: 'flat-on-back',
  'supine-long-pillow': 'flat-on-back',
  side: 'side-lying',
  prone: 'on-front',
  kneeling: 'on-hands-and-knees',
  'kneeling-at-bed': 'on-hands-and-knees',
  sitting: 'sitting',
  standing: 'standing',
};

/** Breathing and letting go, muscle by muscle, move nothing that somebody after an operation has to spare. */
const STILL: readonly Exercise['kind'][] = ['breath', 'relax'];

/** A forgotten tag is a person on her back who said that she must not lie there. */
export const postureImpliesTags: ContentRule = {
  name: 'posture-implies-tags',
  teaches:
    'People are kept from a movement by its tag alone. Where an exercise is done on the back, `movements` has ' +
    '`flat-on-back`; on the side `side-lying`; on the front `on-front`; kneeling `on-hands-and-knees`; sitting `sitting`; ' +
    'standing `standing`; and whatever moves has `any-movement`. No easier variation removes the position itself.',
  check: ({ shelves }) => [
    ...Object.values<Exercise>(shelves.exercises).flatMap(exerciseFaults),
    ...Object.values<Massage>(shelves.massages).flatMap(massageFaults),
  ],
};

function exerciseFaults({ id, kind, posture, movements }: Exercise) {
  const where = `exercises.${id}.movements`;
  return tagsOf(posture, STILL.includes(kind) ? [] : ['any-movement']).flatMap((tag) => {
    const own = movements.find((movement) => movement.tag === tag);
    if (!own) return missing(where, tag, posture);
    if (!own.easierRemoves) return [];
    const message = `says that the easier variation is without "${tag}", but it is still done ${posture}.`;
    return [{ rule: 'posture-implies-tags', where, message }];
  });
}

/** Lying on the side is how somebody is massaged who may lie no other way, so it is asked of nobody's tags. */
function massageFaults({ id, posture, movements }: Massage) {
  return tagsOf(posture === 'side' ? 'any' : posture, ['touch'])
    .filter((tag) => !movements.includes(tag))
    .flatMap((tag) => missing(`massages.${id}.movements`, tag, posture));
}

function tagsOf(posture: Posture, others: readonly MovementTag[]): MovementTag[] {
  return posture === 'any' ? [...others] : [TAG_OF[posture], ...others];
}

function missing(where: string, tag: MovementTag, posture: Posture) {
  const easier = where.startsWith('exercises')
    ? `{ tag: '${tag}', easierRemoves: false }`
    : `'${tag}'`;
  const message = `lacks "${tag}", though its posture is "${posture}": add ${easier}, or whoever must avoid it is given this.`;
  return [{ rule: 'posture-implies-tags', where, message }];
}
