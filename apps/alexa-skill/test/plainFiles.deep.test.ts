import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryClips, recordRoutine } from '@supine/audio';
import { fliteVoice } from '@supine/audio/engines';
import { buildRoutine, enUS } from '@supine/core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetRecordings } from '../src/stream/presetRecordings.js';
import { readPresets } from '../src/stream/presets.js';

const ROUTINES = ['ten-breaths', 'midnight-micro'];
const URL_OF_EDITIONS = 'https://recordings.example/supine';
const BYTES_A_FRAME = 144;
const MS_A_FRAME = 24;
const folder = mkdtempSync(join(tmpdir(), 'supine-files-'));
const lists = join(folder, 'lists');

const server = createServer((request, response) => serve(request, response));
const serve = sirv(folder, { dev: true });
let edition = '';

beforeAll(async () => {
  const voice = fliteVoice();
  const clips = memoryClips();
  const made = [];
  for (const routine of ROUTINES) {
    const recorded = await recordRoutine({ routine }, { voice, locale: enUS, clips });
    const pieces: Uint8Array[] = [];
    for await (const piece of recorded.pieces()) pieces.push(piece.slice());
    made.push({ routine, recorded, mp3: Buffer.concat(pieces) });
  }
  await voice.close();
  const hash = createHash('sha256');
  for (const { mp3 } of made) hash.update(mp3);
  edition = hash.digest('hex').slice(0, 16);
  mkdirSync(join(folder, edition, 'audio'), { recursive: true });
  mkdirSync(lists);
  const recordings = made.map(({ routine, recorded, mp3 }) => {
    writeFileSync(join(folder, edition, 'audio', `${routine}.mp3`), mp3);
    const { durationMs, statedUntilMs, segments } = recorded;
    return {
      id: routine,
      minutes: Math.round(buildRoutine({ routine }).minutes),
      durationMs,
      file: `audio/${routine}.mp3`,
      sha256: createHash('sha256').update(mp3).digest('hex'),
      statedUntilMs,
      segments,
    };
  });
  const list = { v: 1, locale: 'en-US', edition, recordings };
  writeFileSync(join(lists, 'index.json'), JSON.stringify(list));
  writeFileSync(join(lists, 'asked.json'), JSON.stringify({ ...list, recordings: [] }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}, 600_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the server for what the skill named, in place of the host that it stands for. */
function get(url: string, range?: string): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const here = url.replace(URL_OF_EDITIONS, `http://127.0.0.1:${port}`);
  return fetch(here, range === undefined ? {} : { headers: { range } });
}

describe('real recordings on a server of files', () => {
  it.each(ROUTINES)(
    '%s is where the skill says, and can be begun at each of its steps',
    async (routine) => {
      const presets = readPresets(lists);
      const recordings = presetRecordings({ url: URL_OF_EDITIONS, presets, locale: enUS });
      const recording = recordings({ routine }, false);
      if (!recording) throw new Error('There is no recording.');
      const whole = await get(recording.url);
      expect(whole.status).toBe(200);
      expect(whole.headers.get('content-type')).toMatch(/^audio\/mpeg/);
      const bytes = Buffer.from(await whole.arrayBuffer());
      expect(bytes.equals(readFileSync(join(folder, edition, 'audio', `${routine}.mp3`)))).toBe(
        true,
      );
      // Frames of one length, the last of which ends with the file: a time is a byte.
      const frames = recording.durationMs / MS_A_FRAME;
      const firstByte = bytes.length - frames * BYTES_A_FRAME;
      expect(recording.map.length).toBeGreaterThan(5);
      for (const { startMs } of recording.map.filter(({ lengthMs }) => lengthMs > 0)) {
        const from = firstByte + Math.floor(startMs / MS_A_FRAME) * BYTES_A_FRAME;
        const part = await get(recording.url, `bytes=${from}-${from + BYTES_A_FRAME - 1}`);
        expect(part.status).toBe(206);
        const frame = Buffer.from(await part.arrayBuffer());
        expect(frame.length).toBe(BYTES_A_FRAME);
        // The mark with which a frame of MPEG begins.
        expect(frame.readUInt16BE(0) & 0xffe0).toBe(0xffe0);
      }
    },
  );

  it('are begun behind what is stated, by whom was asked', () => {
    const presets = readPresets(lists);
    const recordings = presetRecordings({ url: URL_OF_EDITIONS, presets, locale: enUS });
    for (const preset of presets.recordings) {
      expect(preset.statedUntilMs).toBeGreaterThan(20_000);
      const recording = recordings({ routine: preset.id }, false);
      expect(recording?.map[0]?.startMs).toBe(preset.statedUntilMs);
    }
  });

  it('are none where the two lists are not of one edition, or a list is damaged', () => {
    const other = mkdtempSync(join(tmpdir(), 'supine-lists-'));
    const { v, ...list } = { v: 1, ...readPresets(lists) };
    writeFileSync(join(other, 'index.json'), JSON.stringify({ v, ...list }));
    expect(() => readPresets(other)).toThrow('no list of recordings');
    const asked = { v, ...list, edition: 'fedcba9876543210', recordings: [] };
    writeFileSync(join(other, 'asked.json'), JSON.stringify(asked));
    expect(() => readPresets(other)).toThrow('different editions');
    writeFileSync(join(other, 'asked.json'), JSON.stringify({ ...asked, recordings: [{ id: 1 }] }));
    expect(() => readPresets(other)).toThrow('no list of recordings');
  });
});
