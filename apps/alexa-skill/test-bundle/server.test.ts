import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ended } from '@supine/host/testing';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../src/server/settings.js';
import { SKILL_ID } from '../test/server/signedRequests.js';
import { ask } from '../test/server/testHost.js';

const PROGRAM = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));

/** The built program, as a process of its own, with nothing set but what is given. */
function run(args: string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: '/', env: { PATH, HOME, ...env } });
}

describe('the built server', () => {
  it('serves, refuses what nobody signed, tells when its port is taken, and ends when it is asked to', async () => {
    const program = run(['--port', '0'], { SUPINE_SKILL_ID: SKILL_ID });
    const [line] = await once(createInterface(program.stderr), 'line');
    const port = Number(/^Supine listens at http:\/\/127\.0\.0\.1:(\d+)\/alexa$/.exec(line)?.[1]);
    expect(await ask({ port }, { method: 'GET', path: '/healthz' })).toMatchObject({ status: 200 });
    expect(await ask({ port }, { body: '{}' })).toMatchObject({
      status: 400,
      text: '{"reason":"The header SignatureCertChainUrl is missing."}',
    });
    const second = await ended(run(['--port', `${port}`], { SUPINE_SKILL_ID: SKILL_ID }));
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.reason).toMatch(/^listen EADDRINUSE: .+\n$/);
    program.kill('SIGTERM');
    expect(await once(program, 'close')).toEqual([0, null]);
  });

  it.each<[string, string[], number, string, string]>([
    ['helps', ['--help'], 0, USAGE, ''],
    ['says what is missing', [], 2, '', 'SUPINE_SKILL_ID'],
  ])('%s', async (_, args, code, out, reason) => {
    const answered = await ended(run(args));
    expect(answered).toMatchObject({ code, out });
    expect(answered.reason).toMatch(reason === '' ? /^$/ : new RegExp(`^${reason}.+\\.\\n$`));
  });
});
