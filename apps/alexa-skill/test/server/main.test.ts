import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ended } from '@supine/host/testing';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../src/server/settings.js';
import { SKILL_ID } from './signedRequests.js';
import { ask } from './testHost.js';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(PACKAGE, 'src/server/main.ts');

/** The program from its source, as a process of its own, with nothing set but what is given. */
function run(args: string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const flags = ['--import', 'tsx', PROGRAM];
  return spawn(process.execPath, [...flags, ...args], {
    cwd: PACKAGE,
    env: { PATH, HOME, ...env },
  });
}

describe('the program', () => {
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
