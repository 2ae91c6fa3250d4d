import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timeline } from '@supine/core';
import { buildRoutine, catalogue, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { breathFrames } from './assembly/between.js';
import { clipHash } from './clip.js';
import { type ClipStore, ClipsNotKept } from './clips/clipStore.js';
import { inManner } from './clips/clips.js';
import { folderClips } from './clips/folderClips.js';
import { memoryClips } from './clips/memoryClips.js';
import { background } from './frames/background.js';
import { DELAY_FRAMES } from './frames/delay.js';
import { infoFrame } from './frames/infoFrame.js';
import { FRAME_BYTES, isFrames, mainDataBegin, SILENT_FRAME } from './frames/mp3Frame.js';
import { layOut } from './layOut.js';
import { framesIn } from './manifest.js';
import type { RecordedRoutine } from './recordRoutine.js';
import { recordRoutine, recordTimeline } from './recordRoutine.js';
import { renderRoutine, renderTimeline } from './renderRoutine.js';
import { SpeechFailed } from './synthesizer.js';
import { newFolder } from './testing/newFolder.js';
import { toneVoice } from './testing/toneVoice.js';

/** So slow that its clips are more than are held: those have to be read when their turn comes. */
const SLOW = { locale: enUS, paceTimes: 1.5 };

const ROUTINES = Object.keys(catalogue.routines) as (keyof typeof catalogue.routines)[];
const timelineOf = (routine: (typeof ROUTINES)[number]) =>
  compileTimeline(buildRoutine({ routine, oneWay: true }));
const EVENING = timelineOf('evening-wind-down');

async function fileOf({ pieces }: RecordedRoutine): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces()) read.push(piece);
  return Buffer.concat(read);
}

const layoutOf = (timeline: Timeline, { manifest }: RecordedRoutine) =>
  layOut(renderAudioPlan(timeline, enUS, { stop: 'file' }), framesIn(manifest));

/** The sound of a file told in another way: the room from end to end, and breaths and clips written over it where they stand. */
async function writtenOver(timeline: Timeline, recorded: RecordedRoutine, clips: ClipStore) {
  const layout = layoutOf(timeline, recorded);
  const sound = Buffer.alloc((1 + layout.frames) * FRAME_BYTES);
  const behind = await background();
  const { room } = behind;
  sound.fill(room, FRAME_BYTES);
  sound.set(infoFrame(layout.frames));
  for (const { half, startFrame, frames } of layout.breaths) {
    sound.set(breathFrames(behind, { half, frames }), (1 + startFrame) * FRAME_BYTES);
    // Behind a breath the room begins anew.
    sound.fill(room, (1 + startFrame + frames) * FRAME_BYTES);
  }
  const manner = { voice: toneVoice(), paceTimes: 1.2, whisper: false, profile: 'bed' } as const;
  for (const { sound: planned, startFrame } of layout.sounds) {
    const clip = await clips.get(clipHash(planned, manner));
    sound.set(
      inManner(clip ?? new Uint8Array(), planned, false),
      (1 + startFrame - DELAY_FRAMES) * FRAME_BYTES,
    );
  }
  return sound;
}

/** All clips of the slow evening, made once; a test takes a copy. */
const slowFolder = mkdtempSync(join(tmpdir(), 'supine-audio-'));
let slowMp3: Uint8Array;
beforeAll(async () => {
  const options = { voice: toneVoice(), clips: folderClips(slowFolder), ...SLOW };
  slowMp3 = (await renderTimeline(EVENING, options)).mp3;
});
afterAll(() => rmSync(slowFolder, { recursive: true }));

/** A copy of that folder, which counts how often it is read. */
function slowClips() {
  const folder = newFolder();
  cpSync(slowFolder, folder, { recursive: true });
  const inner = folderClips(folder);
  const counted = { reads: 0 };
  const clips: ClipStore = {
    get: (hash) => {
      counted.reads += 1;
      return inner.get(hash);
    },
    put: inner.put,
  };
  // Each fifth, and among them clips that are read long before the last ones.
  const some = () =>
    readdirSync(folder).flatMap((name, at) => (at % 5 === 0 ? [join(folder, name)] : []));
  return { clips, counted, some };
}

describe('a recording, piece by piece', () => {
  it('is the clips in their places and the room or a breath around them, for every routine', async () => {
    const clips = memoryClips();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROUTINES), async (routine) => {
        const timeline = timelineOf(routine);
        const recorded = await recordTimeline(timeline, {
          locale: enUS,
          voice: toneVoice(),
          clips,
        });
        const file = await fileOf(recorded);
        expect(file.length).toBe(recorded.lengthBytes);
        const sound = await writtenOver(timeline, recorded, clips);
        expect(Buffer.compare(file.subarray(file.length - sound.length), sound)).toBe(0);
        // Only the tag is in front.
        expect(file.toString('latin1', 0, 3)).toBe('ID3');
        expect(file.indexOf(SILENT_FRAME.subarray(0, 4))).toBe(file.length - sound.length);
      }),
      { numRuns: runs(15, 3) },
    );
  });

  it('is what a rendering has in one piece, and can be read again', async () => {
    const options = { locale: enUS, voice: toneVoice(), clips: memoryClips() };
    const request = { region: 'lower-back', minutes: 3 } as const;
    const { pieces, lengthBytes, ...outline } = await recordRoutine(request, options);
    const { mp3, ...rendered } = await renderRoutine(request, options);
    expect(outline).toEqual(rendered);
    const recorded = { pieces, lengthBytes, ...outline };
    expect(Buffer.compare(await fileOf(recorded), mp3)).toBe(0);
    expect(Buffer.compare(await fileOf(recorded), mp3)).toBe(0);
  });

  it('reads a clip when its turn comes, and none that nobody waits for', async () => {
    const { clips, counted } = slowClips();
    const { pieces } = await recordTimeline(EVENING, { voice: toneVoice(), clips, ...SLOW });
    counted.reads = 0;
    let read = 0;
    for await (const _ of pieces()) {
      read += 1;
      expect(counted.reads).toBeLessThanOrEqual(read);
      if (read === 20) break;
    }
    expect(counted.reads).toBeGreaterThan(0);
    const readSoFar = counted.reads;
    await new Promise(setImmediate);
    expect(counted.reads).toBe(readSoFar);
  });

  it('reads clips once where all of them can be held', async () => {
    const inner = memoryClips();
    const read: string[] = [];
    const clips: ClipStore = {
      get: (hash) => {
        read.push(hash);
        return inner.get(hash);
      },
      put: inner.put,
    };
    const options = { locale: enUS, voice: toneVoice(), clips, paceTimes: 0.5 };
    const recorded = await recordTimeline(EVENING, options);
    await fileOf(recorded);
    expect(read.length).toBeGreaterThan(0);
    expect(new Set(read).size).toBe(read.length);
  });
});

describe('a clip that is lost between the making and the reading', () => {
  it.each<[string, (file: string) => void]>([
    ['is gone', (file) => rmSync(file)],
    ['is damaged', (file) => writeFileSync(file, readFileSync(file).fill(0, 60, 70))],
    ['is cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
  ])('because it %s, is made again and kept again, and the file is the same', async (_, lose) => {
    const spoken: string[] = [];
    const voice = toneVoice((text) => spoken.push(text) && 1);
    const { clips, some } = slowClips();
    const recorded = await recordTimeline(EVENING, { voice, clips, ...SLOW });
    expect(spoken).toEqual([]);
    const lost = some().map((file) => [file, readFileSync(file)] as const);
    for (const [file] of lost) lose(file);
    expect(Buffer.compare(await fileOf(recorded), slowMp3)).toBe(0);
    expect(spoken.length).toBeGreaterThan(0);
    const again = lost.filter(
      ([file, bytes]) => existsSync(file) && Buffer.compare(readFileSync(file), bytes) === 0,
    );
    // The tone may be among them, and no voice is needed for it.
    expect([0, 1]).toContain(again.length - spoken.length);
  });

  it('is made again too where a store gives frames that are others', async () => {
    const { clips: inner } = slowClips();
    let isLater = false;
    const clips: ClipStore = {
      put: inner.put,
      get: async (hash) => (isLater ? SILENT_FRAME.slice() : inner.get(hash)),
    };
    const recorded = await recordTimeline(EVENING, { voice: toneVoice(), clips, ...SLOW });
    isLater = true;
    expect(Buffer.compare(await fileOf(recorded), slowMp3)).toBe(0);
  });

  /** Some are lost, and the voice takes so many times as long for them from then on. */
  async function lostAndSaidAgain(times: number) {
    const { clips, some } = slowClips();
    const recorded = await recordTimeline(EVENING, {
      voice: toneVoice(() => times),
      clips,
      ...SLOW,
    });
    for (const file of some()) rmSync(file);
    return recorded;
  }

  it('leaves everything else in its place when it is shorter the second time', async () => {
    const recorded = await lostAndSaidAgain(0.5);
    const file = await fileOf(recorded);
    expect(file.length).toBe(recorded.lengthBytes);
    expect(Buffer.compare(file, slowMp3)).not.toBe(0);
    const layout = layoutOf(EVENING, recorded);
    const sound = file.subarray(file.length - layout.frames * FRAME_BYTES);
    expect(isFrames(sound)).toBe(true);
    for (const { startFrame } of layout.sounds) {
      const frame = sound.subarray((startFrame - DELAY_FRAMES) * FRAME_BYTES);
      // A clip begins there: with a frame that leans on none.
      expect(mainDataBegin(frame)).toBe(0);
      expect(frame.indexOf(SILENT_FRAME)).not.toBe(0);
    }
  });

  it('ends the file with one sentence when it is longer the second time', async () => {
    const recorded = await lostAndSaidAgain(2);
    const failure = await fileOf(recorded).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SpeechFailed);
    expect(String(failure)).toMatch(
      /^SpeechFailed: The clip of "[^\n]+" was lost while the file was written, and tones took longer for it the second time\. Try again\.$/,
    );
  });
});

describe('a place that keeps no clips', () => {
  it('costs no second speaking, is told once, and the file is whole', async () => {
    const spoken: string[] = [];
    const told: string[] = [];
    const clips: ClipStore = {
      get: async () => null,
      put: async () => {
        throw new ClipsNotKept('There is no room.');
      },
    };
    const recorded = await recordTimeline(EVENING, {
      voice: toneVoice((text) => spoken.push(text) && 1),
      clips,
      ...SLOW,
      onClipsNotKept: ({ message }) => told.push(message),
    });
    const spokenFirst = spoken.length;
    expect(Buffer.compare(await fileOf(recorded), slowMp3)).toBe(0);
    expect(spokenFirst).toBeGreaterThan(0);
    expect(spoken.length).toBe(spokenFirst);
    expect(told).toEqual(['There is no room.']);
  });
});
