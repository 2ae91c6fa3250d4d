import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { keyOf, type PersonRecord, unchangedSince } from './personRecord.js';
import type { PersonTableOptions } from './personTableOptions.js';

/** One more, within the time; the client's own three would use it up with waiting. */
const MOST_ATTEMPTS = 2;

/** The records of people in a table. All of it rejects as the client does. */
export interface PersonTable {
  /** Loads the client and makes one, so that what is asked first need not wait for that. */
  open(): Promise<void>;
  /** The record of a person, as it is after everything that was written before. */
  find(person: string, signal: AbortSignal): Promise<PersonRecord | undefined>;
  /** Puts a record, or none, in the place of the one that was found; `false` when somebody has written meanwhile. */
  replace(
    person: string,
    found: PersonRecord | undefined,
    record: PersonRecord | null,
    signal: AbortSignal,
  ): Promise<boolean>;
  /** Removes the record of a person, whatever it is. */
  remove(person: string, signal: AbortSignal): Promise<void>;
}

/**
 * A table of Amazon DynamoDB, whose client is loaded when it is first needed.
 *
 * @param options see `PersonTableOptions`
 * @param timeoutMs how long a read may take, in milliseconds; an attempt of a client made here takes half of it at most
 * @returns the table
 * @throws never; everything rejects with `ClientMissing` where `@aws-sdk/client-dynamodb` is not installed
 * @example await personTable({ table: 'supine-memory' }, 1500).find('ann', signal)
 */
export function personTable(options: PersonTableOptions, timeoutMs: number): PersonTable {
  const { table: TableName, key = 'person' } = options;
  const keyIn = (person: string) => named(keyOf(person), key);
  let opened: ReturnType<typeof open> | null = null;
  const dynamo = () => {
    opened ??= open(options, timeoutMs);
    return opened;
  };
  return {
    async open() {
      await dynamo();
    },

    async find(person, abortSignal) {
      const { sdk, client } = await dynamo();
      const wanted = { TableName, Key: keyIn(person), ConsistentRead: true };
      return (await client.send(new sdk.GetItemCommand(wanted), { abortSignal })).Item;
    },

    async replace(person, found, record, abortSignal) {
      const { sdk, client } = await dynamo();
      const unchanged = { TableName, ...unchangedSince(found) };
      try {
        if (record) {
          const put = new sdk.PutItemCommand({ ...unchanged, Item: named(record, key) });
          await client.send(put, { abortSignal });
        } else {
          const remove = new sdk.DeleteItemCommand({ ...unchanged, Key: keyIn(person) });
          await client.send(remove, { abortSignal });
        }
        return true;
      } catch (error) {
        if (error instanceof sdk.ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async remove(person, abortSignal) {
      const { sdk, client } = await dynamo();
      const remove = new sdk.DeleteItemCommand({ TableName, Key: keyIn(person) });
      await client.send(remove, { abortSignal });
    },
  };
}

/** The same attributes with the person under the key that the table has. */
function named({ person, ...attributes }: PersonRecord, key: string): PersonRecord {
  return person === undefined ? attributes : { ...attributes, [key]: person };
}

/** Says in one sentence what has to be installed. */
export class ClientMissing extends Error {}

async function open({ client, region, endpoint }: PersonTableOptions, timeoutMs: number) {
  const sdk = await import('@aws-sdk/client-dynamodb').catch((cause: unknown) => {
    const what =
      'Amazon DynamoDB needs the package @aws-sdk/client-dynamodb, which is not installed, or cannot be loaded.';
    throw new ClientMissing(what, { cause });
  });
  // Half the time each, so that a second attempt is still of use.
  const attemptMs = Math.ceil(timeoutMs / MOST_ATTEMPTS);
  const ownClient = () =>
    new sdk.DynamoDBClient({
      ...(region === undefined ? {} : { region }),
      ...(endpoint === undefined ? {} : { endpoint }),
      maxAttempts: MOST_ATTEMPTS,
      requestHandler: {
        connectionTimeout: attemptMs,
        requestTimeout: attemptMs,
        throwOnRequestTimeout: true,
      },
    });
  const given = client as Pick<DynamoDBClient, 'send'> | undefined;
  return { sdk, client: given ?? ownClient() };
}
