import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ended } from '@supine/host/testing';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../src/server/settings.js';
import { recorded } from '../test/requests.js';
import { ask, SECRET } from '../test/server/asking.js';

const PROGRAM = fileURLToPath(new URL('../dist/server.js', import.meta.url));
const ENV = { SUPINE_WEBHOOK_SECRET: SECRET };

/** The built program, as a process of its own, with nothing set but what is given, where nothing else can be found. */
function run(args: string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: '/', env: { PATH, HOME, ...env } });
}

describe('the built server', () => {
  it('serves whoever knows the secret, tells when its port is taken, and ends when it is asked to', async () => {
    const program = run(['--port', '0'], ENV);
    const [line] = await once(createInterface(program.stderr), 'line');
    const port = Number(
      /^Supine listens at http:\/\/127\.0\.0\.1:(\d+)\/dialogflow$/.exec(line)?.[1],
    );
    const body = JSON.stringify(recorded('welcome'));
    expect((await ask({ port }, { body })).status).toBe(200);
    expect((await ask({ port }, { body, headers: { 'x-supine-secret': 'x' } })).status).toBe(401);
    const second = await ended(run(['--port', `${port}`], ENV));
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.reason).toMatch(/^listen EADDRINUSE: .+\n$/);
    program.kill('SIGTERM');
    expect(await once(program, 'close')).toEqual([0, null]);
  });

  it.each([
    ['helps', ['--help'], 0, USAGE, /^$/],
    ['says what is missing', [], 2, '', /^SUPINE_WEBHOOK_SECRET is not set.+\n$/],
  ] as const)('%s', async (_, args, code, out, reason) => {
    const answered = await ended(run([...args]));
    expect(answered).toMatchObject({ code, out });
    expect(answered.reason).toMatch(reason);
  });
});
