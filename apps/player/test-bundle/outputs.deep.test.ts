import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnOnTerminal } from '@lydell/node-pty';
import { buildRoutine, compileTimeline } from '@supine/core';
import { clockTime } from '@supine/core/speech';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEEP, runs } from '../../../depth.js';
import { type Run, supine } from './supine.js';

/** A file begins with 41 frames of room, and opens with what is said where nobody can answer. */
const BREATHS = compileTimeline(buildRoutine({ routine: 'ten-breaths', oneWay: true }));
const LASTS = clockTime(BREATHS.seconds * 1000 + 41 * 24).trim();

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** A good while behind what one run takes when its clips are there. */
const PAST_ITS_END_MS = 900;
const TEN_BREATHS = '"$0" "$1" render ten-breaths';
/** A program that runs the one behind it as a user who owns nothing. */
const AS_NOBODY = `process.setgroups([]); process.setgid(65534); process.setuid(65534);
  const [, program, ...words] = process.argv;
  process.exitCode = require("node:child_process").spawnSync(program, words, { stdio: "inherit" }).status;`;

let folder = '';
let output = '';
let whole: Buffer;
/** What a terminal was sent while nothing was spoken yet. */
let onTerminal = '';
const at = (name: string) => join(output, name);
const env = () => ({ ...process.env, XDG_CACHE_HOME: join(folder, 'cache') });

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'supine-outputs-')));
  // Somebody else looks into it.
  chmodSync(folder, 0o755);
  const file = join(folder, 'whole.mp3');
  const words = [CLI, 'render', 'ten-breaths', '--out', file];
  const program = spawnOnTerminal(process.execPath, words, { cols: 200, env: env() });
  program.onData((data) => {
    onTerminal += data;
  });
  const code = await new Promise((resolve) => {
    program.onExit(({ exitCode }) => resolve(exitCode));
  });
  expect(code).toBe(0);
  whole = readFileSync(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  output = join(folder, 'output');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
});

const render = (...words: string[]) => supine(['render', ...words], { env: env() });

/** A line of the shell in the folder of the files, with the program as `$0 $1`; what it writes is bytes. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line, process.execPath, CLI], {
    ...{ cwd: output, env: env(), maxBuffer: 1 << 26, timeout: 60_000 },
  });
  return { status, stdout, err: stderr.toString() };
}

/** Devices are made by root only; this one takes everything and is nobody else's. */
function deviceOfOurs(): string | null {
  const path = at('nothing');
  return spawnSync('mknod', [path, 'c', '1', '3']).status === 0 ? path : null;
}

describe.skipIf(process.platform === 'win32')('a file that is asked for', () => {
  it('goes behind a link, which stays', async () => {
    mkdirSync(at('elsewhere'));
    symlinkSync('elsewhere/breaths.mp3', at('link.mp3'));
    for (const _ of ['not there yet', 'there']) {
      expect(await render('ten-breaths', '--out', at('link.mp3'))).toMatchObject({ code: 0 });
      expect(lstatSync(at('link.mp3')).isSymbolicLink()).toBe(true);
      expect(readdirSync(at('elsewhere'))).toEqual(['breaths.mp3']);
      expect(readFileSync(at('elsewhere/breaths.mp3')).equals(whole)).toBe(true);
    }
  });

  it('has the name of its routine in a folder, and so have its captions', async () => {
    const { out } = await render('ten-breaths', '--out', output, '--vtt', at('captions/'));
    expect(out).toBe(`${at('ten-breaths.mp3')}  ${LASTS}\n`);
    expect(readFileSync(at('ten-breaths.mp3')).equals(whole)).toBe(true);
    expect(readFileSync(at('captions/ten-breaths.vtt'), 'utf8')).toMatch(/^WEBVTT/);
  });

  it('goes through a pipe of the shell, and nothing else does', () => {
    for (const out of ['-', '/dev/stdout']) {
      const { status, stdout, err } = shell(`${TEN_BREATHS} --out ${out} | cat`);
      expect([status, err, stdout.equals(whole)]).toEqual([0, '', true]);
    }
    const { status, err } = shell(`${TEN_BREATHS} --out /dev/stdout > through.mp3`);
    expect([status, err, readFileSync(at('through.mp3')).equals(whole)]).toEqual([0, '', true]);
  });

  it('goes through a named pipe to whoever reads it, and waits for them', () => {
    const { status, err } = shell(
      `mkfifo pipe; ${TEN_BREATHS} --out pipe & sleep 0.5; cat pipe > through.mp3; wait $!`,
    );
    expect([status, err]).toEqual([0, '']);
    expect(readFileSync(at('through.mp3')).equals(whole)).toBe(true);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('is told to have no reader any more, in one sentence', () => {
    const { status, err } = shell(
      `mkfifo pipe; ${TEN_BREATHS} --out pipe & head -c 10 pipe > some; wait $!`,
    );
    expect([status, err]).toEqual([
      1,
      'supine: pipe cannot be written: nobody reads it any more.\n',
    ]);
  });

  it('leaves a device what it is', async ({ skip }) => {
    const device = deviceOfOurs();
    if (device === null) return skip('only root makes devices');
    const { code, err } = await render('ten-breaths', '--out', device, '--vtt', device);
    expect([code, err]).toEqual([0, '']);
    expect(lstatSync(device).isCharacterDevice()).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('a place that cannot be written to', () => {
  /** Nothing is spoken and no folder of clips is made. */
  const untouched = async (...words: string[]): Promise<Run> => {
    const cache = join(folder, 'no-clips');
    const run = await supine(['render', ...words], { env: { XDG_CACHE_HOME: cache } });
    expect(existsSync(cache)).toBe(false);
    return run;
  };

  it.each([
    [1, 'no name', ['ten-breaths', '--out', ''], /A file without a name cannot be written/],
    [
      1,
      'no name for captions',
      ['ten-breaths', '--out', 'HERE/x.mp3', '--vtt', ''],
      /without a name/,
    ],
    [
      1,
      'a long name',
      ['ten-breaths', '--out', `HERE/${'n'.repeat(300)}.mp3`],
      /the name is too long/,
    ],
    [
      2,
      'the same for both',
      ['ten-breaths', '--out', 'HERE/x', '--vtt', 'HERE/x'],
      /are the same place/,
    ],
    [
      2,
      'the same for both by a link',
      ['ten-breaths', '--out', 'HERE/old', '--vtt', 'HERE/link'],
      /same/,
    ],
    [2, 'two in one pipe', ['ten-breaths', '--out', '-', '--vtt', '-'], /are the same place/],
    [
      2,
      'sound and JSON in one pipe',
      ['ten-breaths', '--out', '-', '--json'],
      /cannot go there as well/,
    ],
    [1, 'all into a file', ['--all', '--out', 'HERE/old'], /it is no folder/],
    [
      1,
      'all captions into a file',
      ['--all', '--out', 'HERE', '--vtt', 'HERE/old'],
      /it is no folder/,
    ],
    [
      2,
      'all in one length',
      ['--all', '--out', 'HERE', '--minutes', '5'],
      /--minutes is for one routine/,
    ],
  ] as const)(
    'ends with %i for %s before anything is spoken',
    async (status, _, words, sentence) => {
      writeFileSync(at('old'), 'an earlier one');
      symlinkSync('old', at('link'));
      const { code, out, err } = await untouched(
        ...words.map((word) => word.replace('HERE', output)),
      );
      expect([code, out]).toEqual([status, '']);
      expect(err).toMatch(/^supine: [^\n]+\n$/);
      expect(err).toMatch(sentence);
      expect(readdirSync(output).sort()).toEqual(['link', 'old']);
      expect(readFileSync(at('old'), 'utf8')).toBe('an earlier one');
    },
  );

  it.each([
    ['a folder', 'chmod 555 locked', 'locked/x.mp3'],
    [
      'a file',
      'echo an earlier one > locked/x.mp3; chmod 444 locked/x.mp3; chmod 777 locked',
      'locked/x.mp3',
    ],
  ])('is told as %s of somebody else', (_, lock, file) => {
    // Root may write everywhere, so that somebody else has to try.
    const asNobody = process.getuid?.() === 0 ? `"$0" --eval '${AS_NOBODY}' ` : '';
    const { status, err } = shell(
      `mkdir locked; ${lock}; cat "$1" > /dev/null; HOME=/nowhere ${asNobody}${TEN_BREATHS} --out ${file}`,
    );
    shell('chmod 777 locked');
    expect([status, err]).toEqual([1, `supine: ${file} cannot be written: that is not allowed.\n`]);
  });
});

describe.skipIf(process.platform === 'win32')('what is unfinished', () => {
  const unfinished = () => readdirSync(output).filter((name) => name.endsWith('.part'));

  /** Ends the program by a signal while it waits in the middle of a file for a pipe that nobody reads. */
  async function endedBy(signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
    spawnSync('mkfifo', [at('pipe')]);
    // The sound is written, and keeps its temporary name until the captions are.
    const words = ['render', 'ten-breaths', '--out', at('breaths.mp3'), '--vtt', at('pipe')];
    const child = spawn(process.execPath, [CLI, ...words], { env: env() });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('close', (_, by) => resolve(by));
    });
    while (unfinished().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill(signal);
    return ended;
  }

  it.each(DEEP ? (['SIGINT', 'SIGTERM', 'SIGHUP'] as const) : (['SIGINT'] as const))(
    'goes with %s, which the shell sees',
    async (signal) => {
      expect(await endedBy(signal)).toBe(signal);
      expect(readdirSync(output)).toEqual(['pipe']);
    },
  );

  it('stays when the program is killed, and goes with the next one', async () => {
    expect(await endedBy('SIGKILL')).toBe('SIGKILL');
    expect(unfinished()).toHaveLength(1);
    await render('ten-breaths', '--out', at('breaths.mp3'));
    expect(readdirSync(output).sort()).toEqual(['breaths.mp3', 'pipe']);
  });

  it('of a program that runs stays, and what only looks like it', async () => {
    const host = unfinishedName().replace(/-\d+-1\.part$/, '');
    const names = [`${host}-${process.pid}-1.part`, '.supine.part', `.supine-elsewhere-1-1.part`];
    for (const name of names) writeFileSync(at(name), 'unfinished');
    await render('ten-breaths', '--out', at('breaths.mp3'));
    expect(readdirSync(output).sort()).toEqual([...names, 'breaths.mp3'].sort());
  });

  it('is never seen under its name, whenever the program is killed', async () => {
    const kills = runs(4, 2);
    for (let kill = 0; kill < kills; kill += 1) {
      const words = [
        'render',
        'ten-breaths',
        '--out',
        at('breaths.mp3'),
        '--vtt',
        at('breaths.vtt'),
      ];
      const child = spawn(process.execPath, [CLI, ...words], { env: env() });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, ((kill + 0.5) / kills) * PAST_ITS_END_MS));
      child.kill('SIGKILL');
      await ended;
      if (existsSync(at('breaths.mp3'))) {
        expect(readFileSync(at('breaths.mp3')).equals(whole)).toBe(true);
      }
      rmSync(at('breaths.mp3'), { force: true });
      rmSync(at('breaths.vtt'), { force: true });
    }
  });

  /** What a program of ours calls such a file, from one that was killed. */
  function unfinishedName(): string {
    const { stdout } = shell(
      `mkfifo way; ${TEN_BREATHS} --out seen.mp3 --vtt way & while ! ls -A | grep part; do sleep 0.05; done; kill -9 $!; wait $!; rm way .supine-*`,
    );
    return stdout.toString().trim();
  }
});

describe('how far a rendering is', () => {
  it('is shown on a terminal, and nowhere else', async () => {
    const shares = [...onTerminal.matchAll(/\rten-breaths █* *(\d+) %/g)].map(([, share]) =>
      Number(share),
    );
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(100);
    // What it was drawn on is empty again, and the last line is what was made.
    expect(onTerminal).toMatch(/\r.\[2K[^\r\n]*whole\.mp3 {2}\d:\d\d\r\n$/);
    expect(onTerminal).toContain(`whole.mp3  ${LASTS}`);
    expect((await render('ten-breaths', '--out', at('breaths.mp3'))).err).toBe('');
  });
});
