import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { Memory } from '@supine/core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dynamoDbStore, keepChanges } from '../src/index.js';
import { localDynamo, newClient, UNHURRIED_MS } from './localDynamo.js';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 21, 20);
/** The SHA-256 of `"ann"` with its quotes, from another program: printf '"ann"' | sha256sum */
const ANN = 'cec78459472eed8b9f4625f155fd705ad906eae5352a769f5c9a4a075ab7e75e';
const CAREFUL: Memory = { v: 1, avoid: ['twist'] };

const dynamo = localDynamo();

async function recordsIn({ table, client }: { table: string; client: DynamoDBClient }) {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  return Items;
}

async function put(
  { table, client }: { table: string; client: DynamoDBClient },
  attributes: Record<string, AttributeValue>,
) {
  const Item = { person: { S: ANN }, ...attributes };
  await client.send(new PutItemCommand({ TableName: table, Item }));
}

const tellOnceMore = (kept: Memory | null): Memory => ({
  v: 1,
  told: { nap: (kept?.told?.['nap'] ?? 0) + 1 },
});

describe('a record in the table', () => {
  it('holds the memory, a version and when it is over, and does not say whose it is', async () => {
    const at = await dynamo.newTable();
    await dynamoDbStore({ ...at, now: () => NOW_MS }).change('ann', () => CAREFUL);
    expect(await recordsIn(at)).toEqual([
      {
        person: { S: ANN },
        version: { N: expect.stringMatching(/^\d+$/) },
        expiresAt: { N: String((NOW_MS + 400 * DAY_MS) / 1000) },
        memory: { S: JSON.stringify(CAREFUL) },
      },
    ]);
  });

  it('has the person under the key that a table has which somebody else made', async () => {
    const at = await dynamo.newTable('id');
    const store = dynamoDbStore({ ...at, key: 'id', now: () => NOW_MS });
    await store.open();
    await store.change('ann', () => CAREFUL);
    await store.change('ann', tellOnceMore);
    expect(await store.read('ann')).toEqual({ v: 1, told: { nap: 1 } });
    expect((await recordsIn(at)).map(({ id, person }) => [id, person])).toEqual([
      [{ S: ANN }, undefined],
    ]);
    await store.erase('ann');
    expect(await recordsIn(at)).toEqual([]);
  });

  it('is of each person, whatever their names have in common', async () => {
    const at = await dynamo.newTable();
    const store = dynamoDbStore(at);
    const people = ['', ' ', 'ann', 'Ann', '\ud83d', '\ude00', 'é', 'e\u0301', 'x'.repeat(5000)];
    for (const [pace, person] of people.entries()) {
      await store.change(person, () => ({ v: 1, told: { nap: pace + 1 } }));
    }
    for (const [pace, person] of people.entries()) {
      expect(await store.read(person)).toEqual({ v: 1, told: { nap: pace + 1 } });
    }
    expect(await recordsIn(at)).toHaveLength(people.length);
  });

  it('is over later with every change', async () => {
    const at = await dynamo.newTable();
    let nowMs = NOW_MS;
    const store = dynamoDbStore({ ...at, ttlDays: 10, now: () => nowMs });
    await store.change('ann', () => CAREFUL);
    nowMs += 9 * DAY_MS;
    await store.change('ann', (kept) => ({ v: 1, ...kept, pace: 1 }));
    nowMs += 9 * DAY_MS;
    expect(await store.read('ann')).toEqual({ ...CAREFUL, pace: 1 });
    nowMs += DAY_MS;
    expect(await store.read('ann')).toBe(null);
    const kept: (Memory | null)[] = [];
    await store.change('ann', (found) => {
      kept.push(found);
      return { v: 1, holds: 1 };
    });
    expect(kept).toEqual([null]);
    expect(await store.read('ann')).toEqual({ v: 1, holds: 1 });
  });

  it('is gone when nothing is left to keep', async () => {
    const at = await dynamo.newTable();
    const store = dynamoDbStore(at);
    await store.change('ann', () => ({ v: 1, pace: 1 }));
    await store.change('ann', () => ({ v: 1 }));
    await store.change('ben', () => ({ v: 1 }));
    expect(await recordsIn(at)).toEqual([]);
  });
});

describe('a read', () => {
  it('asks for what was written last, which DynamoDB gives only when asked to', async () => {
    const { table } = await dynamo.newTable();
    const asked: unknown[] = [];
    const port = await serving((incoming, answer) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      passOn(dynamo.port(), incoming, (status, body) => {
        asked.push(JSON.parse(Buffer.concat(parts).toString()));
        answer.writeHead(status).end(body);
      });
    });
    await dynamoDbStore({ table, client: clientAt(port), timeoutMs: UNHURRIED_MS }).read('ann');
    expect(asked).toEqual([
      { TableName: table, Key: { person: { S: ANN } }, ConsistentRead: true },
    ]);
  });
});

describe('a damaged record', () => {
  const damaged: [string, Record<string, AttributeValue>][] = [
    ['no memory', { version: { N: '1' } }],
    ['half a memory', { version: { N: '1' }, memory: { S: '{"v":1,"pa' } }],
    ['a memory of a version that never was', { version: { N: '1' }, memory: { S: '{"v":0}' } }],
    ['a memory of another kind', { version: { N: '1' }, memory: { N: '7' } }],
    ['a version that is no number', { version: { S: 'new' }, memory: { S: 'null' } }],
    ['a version that nobody counts', { version: { BOOL: true } }],
    ['no version', { memory: { S: '[]' } }],
    ['an end that is no number', { version: { N: '1' }, expiresAt: { S: 'soon' } }],
    ['nothing', {}],
  ];

  it.each(damaged)('with %s says nothing, and gives way to a change', async (_, attributes) => {
    const at = await dynamo.newTable();
    await put(at, attributes);
    const store = dynamoDbStore(at);
    expect(await store.read('ann')).toBe(null);
    expect(await store.change('ann', (kept) => ({ v: 1, ...kept, pace: 1 }))).toEqual({
      v: 1,
      pace: 1,
    });
    expect(await store.read('ann')).toEqual({ v: 1, pace: 1 });
  });

  it('is kept beside the memory, and told of', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    const at = await dynamo.newTable();
    const half = { S: '{"v":1,"pa' };
    await put(at, { version: { N: '1' }, memory: half, mood: { S: 'calm' } });
    const store = dynamoDbStore(at);
    await store.change('ann', () => CAREFUL);
    await store.change('ann', (kept) => ({ v: 1, ...kept, pace: 1 }));
    const [record] = await recordsIn(at);
    expect(record).toMatchObject({ damaged: { L: [half] }, mood: { S: 'calm' } });
    expect(told.mock.calls).toEqual([
      [`A record in the table ${at.table} was damaged; it is kept there as "damaged".`],
    ]);
  });

  it.each(damaged)('with %s is gone after an erasure', async (_, attributes) => {
    const at = await dynamo.newTable();
    await put(at, attributes);
    await dynamoDbStore(at).erase('ann');
    expect(await recordsIn(at)).toEqual([]);
  });
});

describe('many at once, each with a client of its own', () => {
  it('lose no change of twenty to the same person', async () => {
    const { table } = await dynamo.newTable();
    await Promise.all(
      Array.from({ length: 20 }, () =>
        dynamoDbStore({
          table,
          client: dynamo.newClient(),
          timeoutMs: UNHURRIED_MS,
        }).change('ann', tellOnceMore),
      ),
    );
    const store = dynamoDbStore({ table, client: dynamo.newClient(), timeoutMs: UNHURRIED_MS });
    expect(await store.read('ann')).toEqual({ v: 1, told: { nap: 20 } });
  });

  it('make a change again to what somebody else has written in between', async () => {
    const { table } = await dynamo.newTable();
    const here = dynamoDbStore({ table, client: dynamo.newClient(), timeoutMs: UNHURRIED_MS });
    const there = dynamoDbStore({ table, client: dynamo.newClient(), timeoutMs: UNHURRIED_MS });
    const seen: (Memory | null)[] = [];
    const late = lateClient();
    const slow = dynamoDbStore({ table, client: late.client, timeoutMs: UNHURRIED_MS });
    await here.change('ann', () => CAREFUL);
    await slow.change('ann', (kept) => {
      seen.push(kept);
      if (seen.length === 1)
        late.waitFor(there.change('ann', (found) => ({ v: 1, ...found, pace: 1 })));
      return { v: 1, ...kept, holds: 1 };
    });
    expect(seen).toEqual([CAREFUL, { ...CAREFUL, pace: 1 }]);
    expect(await here.read('ann')).toEqual({ ...CAREFUL, pace: 1, holds: 1 });
  });

  it('do not take a person for the one who was erased and came again', async () => {
    const at = await dynamo.newTable();
    const store = dynamoDbStore(at);
    await store.change('ann', () => ({ v: 1, pace: 1 }));
    const eraseAndReturn = async () => {
      await store.erase('ann');
      await store.change('ann', () => CAREFUL);
    };
    const late = lateClient();
    const slow = dynamoDbStore({ table: at.table, client: late.client, timeoutMs: UNHURRIED_MS });
    const seen: (Memory | null)[] = [];
    await slow.change('ann', (kept) => {
      seen.push(kept);
      if (seen.length === 1) late.waitFor(eraseAndReturn());
      return { v: 1, ...kept, holds: 1 };
    });
    expect(seen).toEqual([{ v: 1, pace: 1 }, CAREFUL]);
    expect(await store.read('ann')).toEqual({ ...CAREFUL, holds: 1 });
  });

  it('keep what two turns have changed that overlap', async () => {
    const { table } = await dynamo.newTable();
    const [here, there] = [0, 1].map(() =>
      dynamoDbStore({ table, client: dynamo.newClient(), timeoutMs: UNHURRIED_MS }),
    );
    if (!here || !there) throw new Error('There are two.');
    const before: Memory = { v: 1, introHeardOn: '2026-11-20' };
    await here.change('ann', () => before);
    await Promise.all([
      keepChanges(here, 'ann', before, { ...before, avoid: ['on-front'] }),
      keepChanges(there, 'ann', before, { ...before, pace: 1 }),
    ]);
    expect(await here.read('ann')).toEqual({ ...before, avoid: ['on-front'], pace: 1 });
  });

  it('make a change once whose answer was lost on the way', async () => {
    const { table } = await dynamo.newTable();
    let lost = 0;
    const port = await serving((incoming, answer) => {
      const wasPut = incoming.headers['x-amz-target'] === 'DynamoDB_20120810.PutItem';
      passOn(dynamo.port(), incoming, (status, body) => {
        if (wasPut && lost === 0) {
          lost += 1;
          answer.destroy();
        } else answer.writeHead(status).end(body);
      });
    });
    const store = dynamoDbStore({ table, client: clientAt(port), timeoutMs: UNHURRIED_MS });
    expect(await store.change('ann', tellOnceMore)).toEqual({ v: 1, told: { nap: 1 } });
    expect(lost).toBe(1);
    expect(await store.read('ann')).toEqual({ v: 1, told: { nap: 1 } });
  });
});

describe('a table that does not answer', () => {
  const TABLE = 'supine';
  const store = (port: number, timeoutMs: number) =>
    dynamoDbStore({ table: TABLE, client: clientAt(port), timeoutMs });

  it('is told of in one sentence when the time is over', async () => {
    const silent = store(await silence(), 40);
    await expect(silent.read('ann')).rejects.toThrow(
      new Error('What Supine remembers could not be read from the table supine within 0.04 s.'),
    );
    await expect(silent.change('ann', () => CAREFUL)).rejects.toThrow(
      new Error('What Supine remembers could not be written to the table supine within 0.08 s.'),
    );
    await expect(silent.erase('ann')).rejects.toThrow(
      new Error('What Supine remembers could not be erased from the table supine within 0.08 s.'),
    );
  });

  it('holds nobody else up for longer', async () => {
    const silent = store(await silence(), 40);
    const began = performance.now();
    const all = await Promise.allSettled([
      silent.change('ann', () => CAREFUL),
      silent.change('ben', () => CAREFUL),
      silent.read('ann'),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('is not waited for where credentials never come', async () => {
    const client = dynamo.newClient();
    client.config.credentials = () => new Promise(() => {});
    const waiting = dynamoDbStore({ table: TABLE, client, timeoutMs: 40 });
    await expect(waiting.read('ann')).rejects.toThrow('within 0.04 s.');
  });
});

describe('a table that refuses', () => {
  it('is told of in one sentence, after a second attempt', async () => {
    let attempts = 0;
    const port = await serving((_, answer) => {
      attempts += 1;
      answer.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' });
      answer.end('{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError"}');
    });
    const store = dynamoDbStore({
      table: 'supine',
      client: clientAt(port),
      timeoutMs: UNHURRIED_MS,
    });
    await expect(store.read('ann')).rejects.toThrow(
      new Error(
        'What Supine remembers could not be read from the table supine (InternalServerError).',
      ),
    );
    expect(attempts).toBe(2);
  });

  it('because it has too much to do is asked again', async () => {
    const { table, client } = await dynamo.newTable();
    await dynamoDbStore({ table, client, timeoutMs: UNHURRIED_MS }).change('ann', () => CAREFUL);
    let refused = 0;
    const port = await serving((incoming, answer) => {
      if (refused === 0) {
        refused += 1;
        answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
        answer.end(
          '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"}',
        );
      } else passOn(dynamo.port(), incoming, (status, body) => answer.writeHead(status).end(body));
    });
    const store = dynamoDbStore({ table, client: clientAt(port), timeoutMs: UNHURRIED_MS });
    expect(await store.read('ann')).toEqual(CAREFUL);
    expect(refused).toBe(1);
  });

  it.each<[string, (store: ReturnType<typeof dynamoDbStore>) => Promise<unknown>]>([
    ['read from', (store) => store.read('ann')],
    ['written to', (store) => store.change('ann', () => CAREFUL)],
    ['erased from', (store) => store.erase('ann')],
  ])('because it is not there is told of: it could not be %s', async (done, deed) => {
    const client = dynamo.newClient();
    const store = dynamoDbStore({ table: 'nowhere', client, timeoutMs: UNHURRIED_MS });
    await expect(deed(store)).rejects.toThrow(
      new Error(
        `What Supine remembers could not be ${done} the table nowhere (ResourceNotFoundException).`,
      ),
    );
  });

  it('because nobody is there is told of', async () => {
    const gone = createTcpServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port: closedPort } = gone.address() as AddressInfo;
    await new Promise((closed) => gone.close(closed));
    const store = dynamoDbStore({
      table: 'supine',
      client: clientAt(closedPort),
      timeoutMs: UNHURRIED_MS,
    });
    await expect(store.read('ann')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('options', () => {
  it.each([
    ['ttlDays', 0],
    ['ttlDays', Number.NaN],
    ['timeoutMs', -1],
  ])('with %s of %d are refused at once', (name, value) => {
    expect(() => dynamoDbStore({ table: 'supine', [name]: value })).toThrow(
      new RangeError(`${name} has to be above 0, and is ${value}.`),
    );
  });

  it('may name a region and an address, where the client is made at the first need', async () => {
    const { table, client } = await dynamo.newTable();
    const asked: (string | undefined)[] = [];
    const port = await serving((incoming, answer) => {
      asked.push(incoming.headers.authorization);
      passOn(dynamo.port(), incoming, (status, body) => answer.writeHead(status).end(body));
    });
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
      const before = process.env[name];
      process.env[name] = 'nobody';
      onTestFinished(() => {
        if (before === undefined) delete process.env[name];
        else process.env[name] = before;
      });
    }
    const endpoint = `http://127.0.0.1:${port}`;
    const store = dynamoDbStore({
      table,
      region: 'eu-north-1',
      endpoint,
      timeoutMs: UNHURRIED_MS,
    });
    await store.change('ann', () => CAREFUL);
    const kept = await client.send(
      new GetItemCommand({ TableName: table, Key: { person: { S: ANN } } }),
    );
    expect(kept.Item?.['memory']?.S).toBe(JSON.stringify(CAREFUL));
    expect(asked.every((header) => header?.includes('/eu-north-1/dynamodb/'))).toBe(true);
  });
});

/** A client that is closed with the test. */
function clientAt(port: number): DynamoDBClient {
  const client = newClient(port);
  onTestFinished(() => client.destroy());
  return client;
}

/** A client whose next command waits for what somebody else does first. */
function lateClient() {
  const client = dynamo.newClient();
  let between: Promise<unknown> = Promise.resolve();
  client.middlewareStack.add(
    (next) => async (args) => {
      await between;
      return next(args);
    },
    {},
  );
  const waitFor = (others: Promise<unknown>) => {
    between = others;
  };
  return { client, waitFor };
}

/** A server of this machine that answers as it is told to. */
async function serving(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return (server.address() as AddressInfo).port;
}

/** A server that takes every connection and says nothing. */
async function silence(): Promise<number> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  return (server.address() as AddressInfo).port;
}

/** Has another server answer. */
function passOn(
  port: number,
  incoming: Parameters<RequestListener>[0],
  answered: (status: number, body: Buffer) => void,
): void {
  const { method, url, headers } = incoming;
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers }, (reply) => {
    const parts: Buffer[] = [];
    reply.on('data', (part: Buffer) => parts.push(part));
    reply.on('end', () => answered(reply.statusCode ?? 500, Buffer.concat(parts)));
  });
  incoming.pipe(outgoing);
}
