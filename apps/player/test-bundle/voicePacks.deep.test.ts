import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { fliteVoice } from '../../../packages/audio/src/engines.js';
import { buildPack, linesOf, memoryClips } from '../../../packages/audio/src/index.js';
import { sherpaFolder } from '../../../packages/audio/src/testing/sherpaFolder.js';
import { enUS } from '../../../packages/core/src/index.js';
import { supine } from './supine.js';

/** The program with a voice pack of one routine, made as `voice build` makes one of everything. */
let home: string;
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'supine-voices-'));
  folder = join(home, 'rms');
  env = { XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') };
  const voice = fliteVoice();
  const lines = linesOf({ routine: 'ten-breaths', oneWay: true }, enUS, { stop: 'file' });
  await buildPack({
    voice,
    clips: memoryClips(),
    folder,
    lines: { shards: new Map([['core', [...new Set(lines)]]]), phrases: [], missing: [] },
    locale: enUS.code,
    name: 'rms',
    licence: 'BSD-like',
    madeOn: '2026-11-30',
  });
  await voice.close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a voice pack on the command line', () => {
  it('gives the file that the voice itself gives, and speaks nothing', async () => {
    const [own, packed] = [join(home, 'own.mp3'), join(home, 'packed.mp3')];
    const spoken = await supine(['render', 'ten-breaths', '--out', own], { env });
    const cache = { ...env, XDG_CACHE_HOME: join(home, 'untouched') };
    const read = await supine(['render', 'ten-breaths', '--out', packed, '--voice', folder], {
      env: cache,
    });
    expect([spoken.code, read.code, read.err]).toEqual([0, 0, '']);
    expect(Buffer.compare(readFileSync(own), readFileSync(packed))).toBe(0);
    expect(existsSync(cache.XDG_CACHE_HOME)).toBe(false);
  });

  it.each([
    [
      'nothing',
      ['render', 'ten-breaths', '--out', 'HERE/x.mp3', '--voice', 'HERE/none'],
      /^supine: There is no voice pack in .*none\.\n$/,
    ],
    [
      'other words',
      ['render', 'evening-wind-down', '--out', 'HERE/x.mp3', '--voice', 'HERE/rms'],
      /^supine: There is no clip for ".+"\.\n$/,
    ],
    [
      'another profile',
      ['render', 'ten-breaths', '--out', 'HERE/x.mp3', '--voice', 'HERE/rms', '--profile', 'phone'],
      /was made for a bed, and not for a phone/,
    ],
    [
      'a conversation',
      ['play', 'ten-breaths', '--voice', 'HERE/none'],
      /^supine: There is no voice pack in .*none\.\n$/,
    ],
  ])('that has %s is told in one sentence, and nothing is written', async (_, words, why) => {
    const { code, out, err } = await supine(
      words.map((word) => word.replace('HERE', home)),
      { env },
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(why);
    expect(existsSync(join(home, 'x.mp3'))).toBe(false);
  });

  it('is listed with its voice, its licence, its size and its edition', async () => {
    const { code, out } = await supine(['voice', 'list', home], { env });
    const { id } = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`^${folder} +rms, en-US, pace 1\\.2, for a bed.* MB  BSD-like  ${id}$`, 'm'),
    );
  });

  it.each(
    partOf(
      [
        [['voice'], /voice takes one of build, check, list/],
        [['voice', 'build'], /--out is missing/],
        [
          ['voice', 'build', '--out', 'x', '--engine', 'openai', '--licence', 'MIT'],
          /needs --url, --model and --speaker/,
        ],
        [
          ['voice', 'build', '--out', 'x', '--engine', 'robot'],
          /--engine takes one of rms, slt, system, sherpa, polly, openai/,
        ],
        [['voice', 'build', '--out', 'x', '--engine', 'sherpa'], /--licence is missing/],
        [
          ['voice', 'build', '--out', 'x', '--engine', 'sherpa', '--licence', 'MIT'],
          /--engine sherpa needs --model/,
        ],
        [
          [
            ...['voice', 'build', '--out', 'x', '--engine', 'sherpa', '--licence', 'MIT'],
            ...['--model', 'm', '--speaker', 'heart'],
          ],
          /is a number from 0, not "heart"/,
        ],
        [['voice', 'check'], /is missing/],
        [['recordings'], /--out is missing/],
      ] as const,
      3,
    ),
  )('is refused before any work: %j', async (words, why) => {
    const { code, out, err } = await supine(words, { env });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });
});

describe('a voice that somebody downloaded', () => {
  it('is listed, with what there is to download, its size, its licence and its sum', async () => {
    const network = sherpaFolder('kokoro');
    const { code, out } = await supine(['voice', 'list', network], { env });
    expect(code).toBe(0);
    expect(out).toContain(`${network}  a network of kokoro, for voice build --engine sherpa`);
    expect(out).toMatch(
      /kokoro-en-v0_19 .* 319\.6 MB {2}Apache-2\.0\n {2}https:\S+\n {2}SHA-256 [0-9a-f]{64}\n/,
    );
    expect(out).toMatch(/kokoro-multi-lang-v1_0 .*\n.*\n {2}SHA-256 unconfirmed\n/);
  });

  it('is no voice to listen to before a pack is made of it', async () => {
    const network = sherpaFolder('kokoro');
    const { code, err } = await supine(['play', 'ten-breaths', '--voice', network], { env });
    expect(code).toBe(2);
    expect(err).toContain('is no voice pack yet. Make one: supine voice build --engine sherpa');
  });

  it.each<[string, () => string, RegExp]>([
    [
      'that is not there',
      () => join(home, 'none'),
      /^supine: There is no voice in .*none: there is no such folder\.\n$/,
    ],
    [
      'that lacks a file',
      () => {
        const network = sherpaFolder('kokoro');
        rmSync(join(network, 'tokens.txt'));
        return network;
      },
      /^supine: A file of the voice is missing, or cannot be read: .*tokens\.txt\.\n$/,
    ],
  ])('%s makes no pack', async (_, place, why) => {
    const out = join(home, 'made');
    const words = ['voice', 'build', '--engine', 'sherpa', '--licence', 'MIT', '--out', out];
    const { code, err } = await supine([...words, '--model', place()], { env });
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(err).toMatch(why);
  });
});

describe('recordings for a server of files', () => {
  it('are refused whole where the pack lacks a line, with no list that names what is not there', async () => {
    const site = join(home, 'site');
    const { code, err } = await supine(['recordings', '--out', site, '--voice', folder], { env });
    expect(code).toBe(1);
    expect(err).toMatch(/^supine: There is no clip for ".+"\.\n$/);
    expect(
      existsSync(site) ? readdirSync(site).filter((name) => name.startsWith('index')) : [],
    ).toEqual([]);
  });
});
