import { createHash, randomInt } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** One person, as DynamoDB keeps them: `person`, `version`, `expiresAt` and `memory`, which is JSON. */
export type PersonRecord = Record<string, AttributeValue>;

/**
 * The key under which a person is kept.
 *
 * Their SHA-256, so that the table does not say who is in it, and any name is a key: DynamoDB takes no empty one. Hashed
 * as JSON, for there half of a surrogate pair is a character of its own.
 *
 * @param person whatever an app knows them by
 * @returns an attribute of 64 hexadecimal digits
 * @example keyOf('ann').person // { S: 'cec78459…' }
 */
export function keyOf(person: string): { person: AttributeValue.SMember } {
  return { person: { S: createHash('sha256').update(JSON.stringify(person)).digest('hex') } };
}

/** What a record is written over. */
interface Over {
  readonly found: PersonRecord | undefined;
  /** There is something in it that is no memory. */
  readonly overDamage: boolean;
}

/**
 * The record of a memory.
 *
 * @param person whose it is
 * @param memory what is kept
 * @param expiresAtSeconds when DynamoDB may delete it, in seconds since 1970
 * @param over what it takes the place of: what a newer version has put there stays, and what is damaged is kept as `damaged`
 * @returns a record whose version no other has: what is counted from 1 would begin anew after an erasure
 * @example recordOf('ann', { v: 1, pace: 1 }, 1_800_000_000)['memory'] // { S: '{"v":1,"pace":1}' }
 */
export function recordOf(
  person: string,
  memory: Readonly<Record<string, unknown>>,
  expiresAtSeconds: number,
  { found, overDamage }: Over = { found: undefined, overDamage: false },
): PersonRecord {
  const damaged = [
    ...(found?.['damaged']?.L ?? []),
    ...(found?.['memory'] ? [found['memory']] : []),
  ];
  return {
    ...found,
    ...keyOf(person),
    version: { N: String(randomInt(MOST_VERSIONS)) },
    expiresAt: { N: String(expiresAtSeconds) },
    memory: { S: JSON.stringify(memory) },
    ...(overDamage ? { damaged: { L: damaged } } : {}),
  };
}

/** What `randomInt` can give. */
const MOST_VERSIONS = 2 ** 48 - 1;

/**
 * What a record has of a person, unchecked.
 *
 * @param record as it was found, if it was
 * @param nowSeconds seconds since 1970; DynamoDB deletes what is over within days, and until then gives it
 * @returns anything, what is damaged as it is; undefined when there is nothing, or it is over
 * @example foundIn(undefined, 0) // undefined
 */
export function foundIn(record: PersonRecord | undefined, nowSeconds: number): unknown {
  const expiresAtSeconds = Number(record?.['expiresAt']?.N ?? Number.POSITIVE_INFINITY);
  if (expiresAtSeconds <= nowSeconds) return undefined;
  const memory = record?.['memory'];
  if (memory?.S === undefined) return memory;
  try {
    return JSON.parse(memory.S);
  } catch {
    return memory.S;
  }
}

/**
 * The condition that nobody has written since a record was found.
 *
 * @param found as it was found, if it was
 * @returns the part of a command that says so; a record without a version is as good as none
 * @example unchangedSince(undefined).ConditionExpression // 'attribute_not_exists(#version)'
 */
export function unchangedSince(found: PersonRecord | undefined) {
  const version = found?.['version'];
  const names = { ExpressionAttributeNames: { '#version': 'version' } };
  if (!version) return { ...names, ConditionExpression: 'attribute_not_exists(#version)' };
  return {
    ...names,
    ConditionExpression: '#version = :found',
    ExpressionAttributeValues: { ':found': version },
  };
}
