import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { enUS } from '@supine/core';
import { encodeFrame } from '@supine/wyoming';
import { afterEach, expect, it } from 'vitest';
import { DEVICE } from '../test/house/bedroom.js';
import { FakeHome } from '../test/house/fakeHome.js';
import { FakeSatellite, PROMPT } from '../test/house/fakeSatellite.js';
import { FakeSounds } from '../test/house/fakeSounds.js';
import { houseServer } from '../test/house/houseServer.js';
import { realTime } from '../test/house/realTime.js';

const PROGRAM = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const TOKEN = 'eyJhbGciOi.secret.secret';
const MOST_MB = 120;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The built program, in a process of its own, once it has reached the house. */
async function started(url: string, state: string) {
  const args = ['--url', url, '--state', state, '--port', '0', '--alone'];
  const env = { PATH: process.env['PATH'] ?? '', SUPINE_HOME_TOKEN: TOKEN };
  const program = spawn(process.execPath, [PROGRAM, ...args], { cwd: '/', env });
  ends.push(() => program.kill('SIGKILL'));
  let port = 0;
  const lines: string[] = [];
  createInterface(program.stderr).on('line', (line) => {
    lines.push(line);
    port ||= Number(/sentences at 127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? 0);
  });
  await until(() => lines.includes('Home Assistant is reached.'));
  return { program, port, lines };
}

async function say(port: number, text: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const context = { satellite_id: 'assist_satellite.bedroom' };
  socket.write(encodeFrame({ type: 'transcript', data: { text, context } }));
  await once(socket, 'data');
  socket.destroy();
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 3000 && !is(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(is()).toBe(true);
}

/** What a process holds of the memory of this machine, in megabytes. */
const heldMb = (pid = 0) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

it('killed in the middle of a routine it comes back, says so, and asks; it holds little, and ends when it is told to', async () => {
  const home = new FakeHome(realTime(), new FakeSounds(enUS, DEVICE, 1));
  const satellite = home.add(
    new FakeSatellite('assist_satellite.bedroom', null, { ...PROMPT, canAsk: false }),
  );
  const server = await houseServer(home, TOKEN);
  ends.push(() => server.close());
  const state = mkdtempSync(join(tmpdir(), 'supine-house-'));
  const first = await started(server.url, state);
  for (const text of ['start my back stretch routine', 'no', 'no', 'no', 'no'])
    await say(first.port, text);
  await until(() => satellite.heard.length >= 2);
  // What is kept is written beside what is said, and has to be on the disk.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  if (process.platform === 'linux') expect(heldMb(first.program.pid)).toBeLessThan(MOST_MB);
  first.program.kill('SIGKILL');
  await once(first.program, 'close');
  const before = satellite.heard.length;
  const second = await started(server.url, state);
  await until(() => satellite.heard.length > before);
  expect(satellite.heard[before]?.text).toMatch(/^Stopped\./);
  second.program.kill('SIGTERM');
  expect(await once(second.program, 'close')).toEqual([0, null]);
  expect([...first.lines, ...second.lines].join('\n')).not.toContain('secret');
});
