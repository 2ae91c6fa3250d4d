import { recordOf } from '../../src/record.js';
import type { AnsweringSkill } from './connection.js';
import { RuleBroken } from './rules/finding.js';

/** A skill with a store of its own, and a look into it. */
export interface StoringSkill {
  readonly skill: AnsweringSkill;
  readonly kept: () => Promise<unknown>;
}

/**
 * Rule 30: two requests of one person at the same time lose nothing that one of them alone would have kept.
 *
 * @param newSkill a skill with an empty store
 * @param requests two envelopes of one person
 * @throws RuleBroken with the field that was lost; Error when there was nothing to lose
 */
export async function losesNothing(
  newSkill: () => StoringSkill,
  [one, other]: readonly [unknown, unknown],
): Promise<void> {
  const before = recordOf(await newSkill().kept());
  const changed = [await changesOf(newSkill(), one), await changesOf(newSkill(), other)];
  for (const changes of changed) {
    if (Object.keys(changes).length === 0) throw new Error('A request changes nothing by itself.');
  }
  const both = newSkill();
  await Promise.all([both.skill.invoke(one), both.skill.invoke(other)]);
  const kept = recordOf(await both.kept());
  const [mine = {}, theirs = {}] = changed;
  for (const [field, value] of [...Object.entries(mine), ...Object.entries(theirs)]) {
    const isShared = field in mine && field in theirs;
    if (!isShared && JSON.stringify(kept[field]) !== JSON.stringify(value)) {
      throw new RuleBroken(30, `"${field}" is lost: ${JSON.stringify(kept)}`);
    }
  }

  async function changesOf({ skill, kept }: StoringSkill, request: unknown) {
    await skill.invoke(request);
    const after = Object.entries(recordOf(await kept()));
    return Object.fromEntries(
      after.filter(([field, value]) => JSON.stringify(before[field]) !== JSON.stringify(value)),
    );
  }
}
