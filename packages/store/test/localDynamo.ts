import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterAll, beforeAll } from 'vitest';

/** Where nothing is secret, and nothing is looked for in the environment. */
const NOBODY = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };

/** Many at once on a busy machine take longer than one; what is told of time is told by tests of its own. */
export const UNHURRIED_MS = 30_000;

/** A client for an address of this machine. */
export function newClient(port: number): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: NOBODY,
    maxAttempts: 2,
  });
}

/** A server that speaks DynamoDB, for the tests of one file. */
export function localDynamo() {
  const server = dynalite({ createTableMs: 0 });
  const clients: DynamoDBClient[] = [];
  let made = 0;
  const port = () => (server.address() as AddressInfo).port;
  const open = () => {
    const client = newClient(port());
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    for (const client of clients) client.destroy();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  return {
    port,
    /** Another client, as another process would have it. */
    newClient: open,
    /** A new table that holds nobody, and a client for it that is not hurried. */
    async newTable(key = 'person') {
      made += 1;
      const table = `memory-${made}`;
      const client = clients[0] ?? open();
      await client.send(
        new CreateTableCommand({
          TableName: table,
          KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: key, AttributeType: 'S' }],
          BillingMode: 'PAY_PER_REQUEST',
        }),
      );
      // It is there a moment later, also where that moment is told to take no time.
      const there = new DescribeTableCommand({ TableName: table });
      while ((await client.send(there)).Table?.TableStatus !== 'ACTIVE');
      return { table, client, timeoutMs: UNHURRIED_MS };
    },
  };
}
