import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbStore } from '@supine/store';
import dynalite from 'dynalite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recorded } from '../test/requests.js';

const BUNDLE = fileURLToPath(new URL('../dist/index.cjs', import.meta.url));
const PERSON = 'amzn1.ask.account.SUPINETESTUSER';
const TABLE = 'people';
const TIMES = 20;
/** A function of 512 MB has 0.29 of a processor: so long it runs, and so long it stands still. */
const [RUNS_MS, STANDS_MS] = [29, 71];
/** Alexa hangs up after eight seconds. */
const WAITS_MS = 8000;

/** What Lambda does: loads the file, and only then has a request. */
const RUNTIME = `
  const { handler } = require(process.argv[1]);
  require('readline').createInterface({ input: process.stdin }).once('line', async (line) => {
    process.stdout.write(JSON.stringify(await handler(JSON.parse(line), {})) + '\\n');
    process.stdin.destroy();
  });
`;

const table = dynalite({ createTableMs: 0 });
const endpoint = () => `http://127.0.0.1:${(table.address() as AddressInfo).port}`;
const nobody = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };

beforeAll(async () => {
  table.listen(0, '127.0.0.1');
  await once(table, 'listening');
  const client = new DynamoDBClient({
    endpoint: endpoint(),
    region: 'eu-west-1',
    credentials: nobody,
  });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      KeySchema: [{ AttributeName: 'person', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'person', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  const store = dynamoDbStore({ table: TABLE, client, timeoutMs: 30_000 });
  const introHeardOn = new Date().toISOString().slice(0, 10);
  await store.change(PERSON, () => ({ v: 1, introHeardOn, household: 'alone', askedByDay: true }));
  client.destroy();
}, 60_000);
afterAll(() => {
  table.closeAllConnections();
  table.close();
});

/** One cold start at that share of a processor: what is answered, and how long after it was asked. */
async function coldStart() {
  const child = spawn(process.execPath, ['-e', RUNTIME, BUNDLE], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      AWS_LAMBDA_FUNCTION_NAME: 'skill',
      SUPINE_TABLE: TABLE,
      AWS_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint(),
      AWS_ACCESS_KEY_ID: nobody.accessKeyId,
      AWS_SECRET_ACCESS_KEY: nobody.secretAccessKey,
      NODE_NO_WARNINGS: '1',
    },
  });
  let isOver = false;
  const throttled = (async () => {
    while (!isOver) {
      await new Promise((then) => setTimeout(then, RUNS_MS));
      child.kill('SIGSTOP');
      await new Promise((then) => setTimeout(then, STANDS_MS));
      child.kill('SIGCONT');
    }
  })();
  const askedAtMs = performance.now();
  child.stdin.write(`${JSON.stringify(recorded('launch-request'))}\n`);
  const [line] = await once(createInterface(child.stdout), 'line');
  const tookMs = performance.now() - askedAtMs;
  isOver = true;
  await throttled;
  await once(child, 'close');
  return { text: String(line), tookMs };
}

describe('a function that starts anew for each visit, with a table', () => {
  it(`knows who is kept, ${TIMES} of ${TIMES} times, at 0.29 of a processor`, async () => {
    const took: number[] = [];
    let known = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const { text, tookMs } = await coldStart();
      took.push(tookMs);
      if (!text.includes('Three short questions.')) known += 1;
    }
    took.sort((one, other) => one - other);
    console.log(`answered after ${took.map((ms) => Math.round(ms)).join(', ')} ms`);
    expect(known).toBe(TIMES);
    expect(took.at(-1)).toBeLessThan(WAITS_MS);
  }, 300_000);
});
