import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Run, supine } from './supine.js';

/** The system itself refuses the bytes here, those of root too. */
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** `$0` is Node, `$1` the program, and HERE the folder of the file. */
const RENDER = '"$0" "$1" render ten-breaths --out HERE/breaths.mp3';

let folder: string;
let output: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'supine-full-'));
  // Once with room, so that the clips are there and only the file has to be written.
  const words = ['render', 'ten-breaths', '--out', join(folder, 'whole.mp3')];
  const { code } = await supine(words, { env: { XDG_CACHE_HOME: join(folder, 'cache') } });
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  output = join(folder, 'output');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
});

/** Runs a line of the shell, in a surrounding of its own where one is given. */
function shell(script: string, surrounding: readonly string[]): Promise<Run> {
  const line = script.replaceAll('HERE', output);
  const [program = '', ...words] = [...surrounding, '/bin/sh', '-c', line, process.execPath, CLI];
  const child = spawn(program, words, {
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Mounts that nobody else sees, and that are gone with the process. */
const OWN_MOUNTS = ['unshare', '--user', '--map-root-user', '--mount'] as const;
const mounted = (kilobytes: number) => `mount -t tmpfs -o size=${kilobytes}k supine HERE`;

/** Most containers let nobody mount anything; the other refuses the same write there. */
function mayMount(): boolean {
  const [program, ...words] = OWN_MOUNTS;
  const line = mounted(64).replace('HERE', tmpdir());
  return spawnSync(program, [...words, '/bin/sh', '-c', line]).status === 0;
}

interface FullDisk {
  readonly name: string;
  readonly why: string;
  readonly script: string;
  readonly surrounding: readonly string[];
}

const fileSystem: FullDisk = {
  name: 'a file system of 200 kB',
  why: 'the disk is full',
  // From outside nobody sees what is in it: the script brings what was there, and back what is there afterwards.
  script: `mkdir HERE/../seen; mv HERE/* HERE/../seen 2>/dev/null; ${mounted(200)} && cp -a HERE/../seen/. HERE && rm -f HERE/../seen/*
    ${RENDER}; code=$?; cp -a HERE/. HERE/../seen; umount HERE; cp -a HERE/../seen/. HERE; rm -r HERE/../seen; exit $code`,
  surrounding: OWN_MOUNTS,
};

const FULL: readonly FullDisk[] = [
  {
    name: 'a limit of 300 kB, which is reached in the middle of the file',
    why: 'it is larger than a file may be there',
    // In blocks of 512 bytes.
    script: `ulimit -f 600; exec ${RENDER}`,
    surrounding: [],
  },
  ...(mayMount() ? [fileSystem] : []),
];

describe.each(FULL)('a file that does not fit because of $name', ({ why, script, surrounding }) => {
  it.each([
    ['what was there before is still there', { 'breaths.mp3': 'an earlier one' }],
    ['nothing is there where nothing was', {}],
  ])('is told in one sentence, and %s', async (_, before) => {
    for (const [name, content] of Object.entries(before))
      writeFileSync(join(output, name), content);
    const { code: status, out, err } = await shell(script, surrounding);
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(`supine: ${join(output, 'breaths.mp3')} cannot be written: ${why}.\n`);
    const after = readdirSync(output).map((name) => [
      name,
      readFileSync(join(output, name), 'utf8'),
    ]);
    expect(Object.fromEntries(after)).toEqual(before);
  });
});

it.skipIf(!existsSync('/dev/full'))(
  'a device that is always full is told in the same sentence',
  async () => {
    const script = `exec ${RENDER.replace('HERE/breaths.mp3', '/dev/full')}`;
    const { code, out, err } = await shell(script, []);
    expect([code, out, err]).toEqual([
      1,
      '',
      'supine: /dev/full cannot be written: the disk is full.\n',
    ]);
  },
);

describe('clips that do not fit', () => {
  it('are told once, and the file is whole all the same', async () => {
    const clips = join(folder, 'small');
    mkdirSync(clips);
    // 8 kB: the longest sentences are longer, and the shortest are not.
    const line = `ulimit -f 16; exec "$0" --input-type=module --eval "$1"`;
    const program = `
      import { folderClips, memoryClips, renderRoutine } from '@supine/audio';
      import { fliteVoice } from '@supine/audio/engines';
      import { enUS } from '@supine/core';
      const told = [];
      const onClipsNotKept = ({ message }) => told.push(message);
      const voice = fliteVoice();
      const rendered = async (clips) =>
        (await renderRoutine({ routine: 'ten-breaths' }, { voice, locale: enUS, clips, onClipsNotKept })).mp3;
      const files = [
        await rendered(memoryClips()),
        await rendered(folderClips(${JSON.stringify(clips)})),
      ];
      await voice.close();
      console.log(JSON.stringify({ told, same: Buffer.compare(...files) === 0 }));`;
    const { status, stdout, stderr } = spawnSync(
      '/bin/sh',
      ['-c', line, process.execPath, program],
      { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    const { told, same } = JSON.parse(stdout);
    expect(same).toBe(true);
    expect(told).toEqual([
      `Clips cannot be written into ${clips} (EFBIG), so that they are made anew every time.`,
    ]);
    // Those that fit are there, and no half one.
    const kept = readdirSync(clips);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((name) => name.endsWith('.clip'))).toBe(true);
  });
});
