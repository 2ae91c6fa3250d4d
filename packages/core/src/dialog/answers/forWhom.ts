import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import { entryIn } from '../../model/entryIn.js';
import type { Remedy } from '../../model/remedy.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import type { Reply } from '../reply.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** What is left out for whom, said with an answer about lying or moving to somebody who tells it with the question. */
const LEFT_OUT: Readonly<Record<string, DialogKey>> = {
  pregnant: 'care-pregnant',
  osteoporosis: 'care-osteoporosis',
  'hip-replacement': 'care-hip-replacement',
  unsteady: 'care-unsteady',
  'blood-thinner': 'avoid-kept',
  child: 'care-child',
};

/**
 * For whom an answer has to hold: what is told with the question, else what was told before in this visit. Only movements
 * are kept of that, never why, so it is whose movements are all left out.
 *
 * @returns ids of precautions, or `child`
 */
export function whomOf(
  { precaution, whom }: Slots,
  { person: { avoid = [], soften = [] } }: Conversation,
  { catalogue: { precautions } }: Surroundings,
): readonly string[] {
  const told = precaution ?? whom;
  if (told !== undefined) return [String(told)];
  return Object.values(precautions)
    .filter(({ id, movements }) => {
      const isLeftOut = movements.every(({ tag, level }) =>
        (level === 'skip' ? avoid : [...avoid, ...soften]).includes(tag),
      );
      return isLeftOut && id in LEFT_OUT;
    })
    .map(({ id }) => id);
}

/**
 * The answer that stands in place of another for whoever asks, for where it hurts, or for what of it is asked. Its own table
 * goes before that of what it is a kind of.
 */
export function insteadOf(
  entry: Remedy,
  whom: readonly string[],
  { where, of }: Slots,
  { remedies }: Pick<Catalogue, 'remedies'>,
): Remedy | undefined {
  const kinds = [entry, entryIn(remedies, entry.partOf ?? '')];
  const idIn = (table: 'insteadFor' | 'insteadAt' | 'insteadOf', key: Slots[string] | undefined) =>
    kinds.map((one) => entryIn(one?.[table] ?? {}, String(key))).find((id) => id !== undefined);
  const ids = [
    ...whom.map((id) => idIn('insteadFor', id)),
    idIn('insteadOf', of),
    idIn('insteadAt', where),
  ];
  const id = ids.find((one) => one !== undefined);
  return id === undefined || id === entry.id ? undefined : entryIn(remedies, id);
}

/** The sentence more that belongs to an answer for whoever asks, its own before that of its kind. */
export function careOf(
  entry: Remedy,
  whom: readonly string[],
  { remedies }: Pick<Catalogue, 'remedies'>,
): readonly Reply[] {
  const kind = entryIn(remedies, entry.partOf ?? '');
  return whom.slice(0, 1).flatMap((id) => {
    const found = [entry, kind].find((one) => one?.careFor?.includes(id));
    return found ? [tell(`remedies.${found.id}.careFor.${id}`)] : [];
  });
}

/** What is left out for somebody who tells it with the question; of another it is known only that it is a child. */
export function leftOutFor({ precaution, whom }: Slots): readonly Reply[] {
  const told = whom === 'child' ? whom : precaution;
  return told === undefined ? [] : [say(entryIn(LEFT_OUT, String(told)) ?? 'avoid-kept')];
}
