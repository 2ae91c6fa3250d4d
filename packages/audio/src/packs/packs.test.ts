import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { enUS } from '@supine/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FEW_LINES, folderWithPack, packOptions } from '../../test/smallPack.js';
import { ClipMissing } from '../layOut.js';
import { renderRoutine } from '../renderRoutine.js';
import { toneVoice } from '../testing/toneVoice.js';
import { buildPack } from './buildPack.js';
import { packAt } from './packAt.js';
import { editionOf, type PackHead, PackRefused } from './packHead.js';
import type { VoicePack } from './voicePack.js';

const BREATHS = { routine: 'ten-breaths' } as const;

async function opened(place: string): Promise<VoicePack> {
  const pack = await packAt(place);
  onTestFinished(() => pack.close());
  return pack;
}

const rendered = async (voice: VoicePack) =>
  (await renderRoutine(BREATHS, { voice, locale: enUS })).mp3;

async function sentenceOf(failing: Promise<unknown>): Promise<string> {
  const error = await failing.then(
    () => null,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(PackRefused);
  return (error as PackRefused).message;
}

function pageOf(folder: string): PackHead & Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
}

/** Writes a page whose edition is right, so that only what it tells is wrong. */
async function lie(folder: string, more: object): Promise<void> {
  const told = { ...pageOf(folder), ...more } as PackHead;
  writeFileSync(join(folder, 'pack.json'), JSON.stringify({ ...told, id: await editionOf(told) }));
}

describe('a recording from a pack', () => {
  it('is byte for byte what the voice itself gives', async () => {
    const pack = await opened(await folderWithPack());
    const { mp3 } = await renderRoutine(BREATHS, { voice: toneVoice(), locale: enUS });
    expect(Buffer.compare(await rendered(pack), mp3)).toBe(0);
  });

  it('may be whispered, which lowers the frames of the same clips', async () => {
    const pack = await opened(await folderWithPack());
    const options = { locale: enUS, whisper: true };
    const [own, spoken] = await Promise.all([
      renderRoutine(BREATHS, { ...options, voice: pack }),
      renderRoutine(BREATHS, { ...options, voice: toneVoice() }),
    ]);
    expect(Buffer.compare(own.mp3, spoken.mp3)).toBe(0);
    expect(Buffer.compare(own.mp3, await rendered(pack))).not.toBe(0);
  });

  it('is refused with the first words that the pack does not have', async () => {
    const pack = await opened(await folderWithPack());
    const evening = renderRoutine({ routine: 'evening-wind-down' }, { voice: pack, locale: enUS });
    await expect(evening).rejects.toThrow(ClipMissing);
  });

  it.each([
    [{ locale: { ...enUS, code: 'de-DE' } }, 'speaks en-US, and these words are de-DE'],
    [{ locale: enUS, paceTimes: 1.5 }, 'has the pace 1.2, and not 1.5'],
    [{ locale: enUS, profile: 'speaker' as const }, 'was made for a bed, and not for a speaker'],
  ])('is refused where the pack is for something else: %#', async (options, why) => {
    const pack = await opened(await folderWithPack());
    const sentence = await sentenceOf(renderRoutine(BREATHS, { ...options, voice: pack }));
    expect(sentence).toContain(why);
  });
});

describe('a pack', () => {
  it('has the same edition when it is built again, on another day and in another folder', async () => {
    const lines = { ...FEW_LINES, shards: new Map([['core', ['Hold.', 'In.']]]) };
    const [one, other] = await Promise.all([
      buildPack(packOptions({ lines })),
      buildPack(packOptions({ lines, madeOn: '2027-01-01' })),
    ]);
    expect(other.id).toBe(one.id);
    const louder = await buildPack(packOptions({ lines, profile: 'speaker' }));
    expect(louder.id).not.toBe(one.id);
  });

  it('is two files, and takes the place of an older one whole', async () => {
    const folder = await folderWithPack();
    const before = pageOf(folder).sound.file;
    await buildPack(packOptions({ folder, lines: { ...FEW_LINES, phrases: ['neck'] } }));
    const { sound } = pageOf(folder);
    expect(sound.file).not.toBe(before);
    expect(readdirSync(folder).sort()).toEqual([sound.file, 'pack.json'].sort());
    expect(statSync(join(folder, sound.file)).size).toBe(sound.frames * 144);
  });

  it('has each shard in one stretch, and every clip of it there', async () => {
    const { shards, clips, sound } = pageOf(await folderWithPack());
    expect(Object.keys(shards)).toEqual(['core', 'routine/ten-breaths']);
    const { core, 'routine/ten-breaths': routine } = shards as Record<
      string,
      { at: number; frames: number }
    >;
    expect([core?.at, routine?.at]).toEqual([0, core?.frames]);
    expect((core?.frames ?? 0) + (routine?.frames ?? 0)).toBe(sound.frames);
    for (const line of FEW_LINES.shards.get('core') ?? []) {
      expect((clips[line]?.at ?? Infinity) + (clips[line]?.frames ?? 0)).toBeLessThanOrEqual(
        core?.frames ?? 0,
      );
    }
  });

  it('speaks only what is not kept yet', async () => {
    const spoken: string[] = [];
    const voice = toneVoice((text) => {
      spoken.push(text);
      return 1;
    });
    const options = packOptions({ voice });
    await buildPack(options);
    const more = { ...FEW_LINES, phrases: [...FEW_LINES.phrases, 'upper back'] };
    await buildPack({ ...options, lines: more });
    expect(spoken).toContain('upper back');
    expect(spoken.length).toBe(new Set(spoken).size);
  });
});

describe('a pack that cannot be used', () => {
  it.each<[string, (folder: string) => unknown, RegExp]>([
    [
      'is none',
      (folder) => rmSync(join(folder, 'pack.json')),
      /^There is no voice pack in .*tones\.$/,
    ],
    [
      'has half a page',
      (folder) => truncateSync(join(folder, 'pack.json'), 300),
      /is torn: its pack\.json ends too early/,
    ],
    [
      'has half its sound',
      (folder) => truncateSync(join(folder, pageOf(folder).sound.file), 1440),
      /is torn: its sound is not as long as its pack\.json says/,
    ],
    [
      'has no sound',
      (folder) => rmSync(join(folder, pageOf(folder).sound.file)),
      /is torn: its sound is not there/,
    ],
    [
      'has a page that somebody changed',
      (folder) =>
        writeFileSync(join(folder, 'pack.json'), JSON.stringify({ ...pageOf(folder), pace: 1 })),
      /is torn: its pack\.json was changed/,
    ],
    [
      "is another program's",
      (folder) => writeFileSync(join(folder, 'pack.json'), '{"v":2}'),
      /cannot be used: its pack\.json is of another version/,
    ],
    [
      'lies about where a clip is',
      (folder) =>
        lie(folder, { clips: { ...pageOf(folder).clips, 'In.': { at: 9e9, frames: 1, sum: 0 } } }),
      /cannot be used: its pack\.json has clips that are not in its sound/,
    ],
    [
      'has a name that a terminal would obey',
      (folder) =>
        lie(folder, { voice: { ...pageOf(folder).voice, licence: 'MIT\u001b]0;x\u0007' } }),
      /cannot be used: its pack\.json does not say what it is/,
    ],
    [
      'leads out of its folder',
      (folder) => lie(folder, { sound: { ...pageOf(folder).sound, file: '../../secret.mp3' } }),
      /cannot be used: its pack\.json does not say where its sound is/,
    ],
    [
      'has sound of another format',
      (folder) => lie(folder, { format: { ...pageOf(folder).format, sampleRate: 48_000 } }),
      /cannot be used: its sound is of another format/,
    ],
  ])('because it %s is told in one sentence', async (_, damage, why) => {
    const folder = await folderWithPack();
    await damage(folder);
    const sentence = await sentenceOf(packAt(folder));
    expect(sentence).toMatch(why);
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it.each<[string, (folder: string) => unknown]>([
    [
      'gives the words of one line for another',
      (folder) => {
        const { clips } = pageOf(folder);
        return lie(folder, {
          clips: { ...clips, 'Out.': { ...clips['In.'], sum: clips['Out.']?.sum } },
        });
      },
    ],
    [
      'has a byte that is not as it was',
      (folder) => {
        const { sound, clips } = pageOf(folder);
        const bytes = readFileSync(join(folder, sound.file));
        const at = (clips['Out.']?.at ?? 0) * 144 + 100;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(join(folder, sound.file), bytes);
      },
    ],
  ])('because it %s is refused when that is read', async (_, damage) => {
    const folder = await folderWithPack();
    await damage(folder);
    expect(await sentenceOf(rendered(await opened(folder)))).toContain(
      'its sound is not what its pack.json says',
    );
  });
});

describe('a pack on a server', () => {
  /** A server of files, which may know no ranges. */
  async function served(folder: string, knowsRanges: boolean) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.range ?? ''}`.trim());
      const file = join(folder, request.url ?? '');
      if (!/^\/[\w.]+$/.test(request.url ?? '')) return response.writeHead(404).end();
      const bytes = readFileSync(file);
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      if (!knowsRanges || from === undefined) return response.writeHead(200).end(bytes);
      return response.writeHead(206).end(bytes.subarray(Number(from), Number(to) + 1));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  it.each([true, false])(
    'is read a shard at a time, each once, or whole (ranges: %s)',
    async (knowsRanges) => {
      const folder = await folderWithPack();
      const { url, asked } = await served(folder, knowsRanges);
      const mp3 = await rendered(await opened(`${url}/`));
      expect(Buffer.compare(mp3, await rendered(await opened(folder)))).toBe(0);
      const { sound, shards } = pageOf(folder);
      expect(asked.toSorted()).toEqual(
        [
          '/pack.json',
          ...Object.values(shards).map(
            ({ at, frames }) => `/${sound.file} bytes=${at * 144}-${(at + frames) * 144 - 1}`,
          ),
        ].toSorted(),
      );
    },
  );

  it('that is not there is told in one sentence, with its address', async () => {
    const { url } = await served(await folderWithPack(), true);
    expect(await sentenceOf(packAt(`${url}/no/such`))).toBe(
      `${url}/no/such/pack.json cannot be fetched (404).`,
    );
    expect(await sentenceOf(packAt('http://127.0.0.1:1'))).toBe(
      'http://127.0.0.1:1/pack.json cannot be fetched.',
    );
  });
});
