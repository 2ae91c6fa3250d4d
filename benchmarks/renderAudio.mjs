import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fliteVoice } from '../packages/audio/dist/engines.js';
import { folderClips, renderRoutine } from '../packages/audio/dist/index.js';
import { buildRoutine, compileTimeline, enUS } from '../packages/core/dist/index.js';
import { timedLines } from '../packages/core/dist/speech.js';

const ROUTINE = 'evening-wind-down';
const RATE_HZ = 22_050;
const CACHED_RUNS = 21;

const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];

/** A routine from nothing, and then again and again from the clips in a folder. Starting the process is not counted. */
async function ours() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-clips-'));
  const voice = fliteVoice();
  const options = { voice, locale: enUS, clips: folderClips(folder) };
  // The engine is loaded once for as many routines as there are.
  await voice.synthesize({ text: 'Rest.', paceTimes: 1, whisper: false });
  const from = performance.now();
  const { durationMs } = await renderRoutine({ routine: ROUTINE }, options);
  const firstMs = performance.now() - from;
  const cachedMs = [];
  for (let run = 0; run < CACHED_RUNS; run += 1) {
    const again = performance.now();
    await renderRoutine({ routine: ROUTINE }, options);
    cachedMs.push(performance.now() - again);
  }
  await voice.close();
  rmSync(folder, { recursive: true });
  return { timesRealTime: durationMs / firstMs, cachedMs: median(cachedMs) };
}

/** What one would do without us: every line by espeak-ng, laid out in silence, encoded by ffmpeg. */
function plainPipeline() {
  const timeline = compileTimeline(buildRoutine({ routine: ROUTINE, oneWay: true }));
  const from = performance.now();
  const sound = Buffer.alloc(timeline.seconds * RATE_HZ * 2);
  const clips = new Map();
  for (const { atMs, text } of timedLines(timeline, enUS, { stop: 'file' })) {
    if (!clips.has(text)) clips.set(text, spoken(text));
    clips.get(text).copy(sound, Math.round((atMs / 1000) * RATE_HZ) * 2);
  }
  const encode = [
    '-v',
    'error',
    '-f',
    's16le',
    '-ar',
    String(RATE_HZ),
    '-ac',
    '1',
    '-i',
    '-',
    '-ar',
    '24000',
    '-b:a',
    '48k',
    '-f',
    'mp3',
    '-',
  ];
  const { status } = spawnSync('ffmpeg', encode, { input: sound, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error('ffmpeg failed; is it installed?');
  return (timeline.seconds * 1000) / (performance.now() - from);
}

function spoken(text) {
  const { stdout, status } = spawnSync('espeak-ng', ['-s', '140', '--stdout', '--stdin'], {
    input: text,
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error('espeak-ng failed; is it installed?');
  return stdout.subarray(44);
}

export async function benchRender() {
  const plain = plainPipeline();
  const { timesRealTime, cachedMs } = await ours();
  return [
    {
      name: 'first render of ten minutes, times real time',
      supine: timesRealTime,
      peer: 'espeak-ng + ffmpeg',
      peerFigure: plain,
      ratio: timesRealTime / plain,
      target: 'at least 150',
      met: timesRealTime >= 150,
    },
    {
      name: `ten minutes from the clips in a folder, ms (median of ${CACHED_RUNS})`,
      supine: cachedMs,
      peer: '',
      peerFigure: null,
      ratio: null,
      target: 'under 20',
      met: cachedMs < 20,
    },
  ];
}
