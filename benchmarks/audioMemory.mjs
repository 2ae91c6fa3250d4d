import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const AUDIO = fileURLToPath(new URL('../packages/audio', import.meta.url));
/** The longest is as long as a file may be. */
const MINUTES = [5, 10, 20, 55];
const RUNS = 3;
/** What the process took at most has in it what V8 has not cleared away yet; most of the growth is the routine's making. */
const MOST_TIMES_THE_PEAK = 1.25;
/** What is held cleared of that: the timeline, the map and the clips that were used last. */
const MOST_TIMES_THE_HELD = 1.15;
/** Clearing away takes milliseconds, and there are fifteen hundred pieces. */
const PIECES_BETWEEN = 50;

/**
 * Renders in a process of its own, from the clips in a folder, writes the file as `render` does and tells what that took.
 * Linux counts the peak; `process.resourceUsage()` counts in what the process took that started this one. What is held is
 * told by another process, for V8 is made to clear away there.
 */
function rendered(folder, minutes, { clears = false } = {}) {
  const program = `
    import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
    import { folderClips, recordRoutine } from '@supine/audio';
    import { fliteVoice } from '@supine/audio/engines';
    import { enUS } from '@supine/core';
    const options = { voice: fliteVoice(), locale: enUS, clips: folderClips('${join(folder, 'clips')}') };
    let [bytes, heldBytes, pieces] = [0, 0, 0];
    const clear = () => {
      if (!globalThis.gc || pieces++ % ${PIECES_BETWEEN} !== 0) return;
      globalThis.gc();
      const { heapUsed, external } = process.memoryUsage();
      heldBytes = Math.max(heldBytes, heapUsed + external);
    };
    for (const minutes of ${JSON.stringify([minutes].flat())}) {
      const recorded = await recordRoutine({ region: 'lower-back', minutes }, options);
      const file = openSync('${join(folder, 'routine.mp3')}', 'w');
      for await (const piece of recorded.pieces()) {
        writeFileSync(file, piece);
        clear();
      }
      closeSync(file);
      bytes = recorded.lengthBytes;
    }
    await options.voice.close();
    const [, peak] = /VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    console.log(JSON.stringify({ bytes, heldBytes, peakBytes: Number(peak) * 1024 }));`;
  const words = [...(clears ? ['--expose-gc'] : []), '--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: AUDIO, encoding: 'utf8' }));
}

const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];

/** The most memory that a process takes to write a routine as a file, from 5 to 55 minutes: the file is never held. */
export function benchAudioMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-memory-'));
  // Speaking takes far more; it is done before.
  rendered(folder, MINUTES);
  const told = MINUTES.map((minutes) => {
    const runs = Array.from({ length: RUNS }, () => rendered(folder, minutes));
    return {
      minutes,
      fileMb: runs[0].bytes / 1e6,
      peakMb: median(runs.map(({ peakBytes }) => peakBytes / 1e6)),
      heldMb: rendered(folder, minutes, { clears: true }).heldBytes / 1e6,
    };
  });
  rmSync(folder, { recursive: true });
  for (const { minutes, fileMb, peakMb, heldMb } of told) {
    console.log(
      `a file of ${minutes} minutes, ${fileMb.toFixed(1)} MB: peak ${peakMb.toFixed(1)} MB, held ${heldMb.toFixed(1)} MB`,
    );
  }
  const [short, long] = [told[0], told.at(-1)];
  const tenMinutes = (long.minutes - short.minutes) / 10;
  const row = (what, of, mostTimes) => ({
    name: `${what} for a file of ${long.minutes} minutes from the clips in a folder, MB (${((of(long) - of(short)) / tenMinutes).toFixed(2)} MB for every ten minutes)`,
    supine: of(long),
    peer: `of ${short.minutes} minutes`,
    peerFigure: of(short),
    ratio: of(long) / of(short),
    target: `flat: at most ${mostTimes} times`,
    met: of(long) / of(short) <= mostTimes,
  });
  return [
    row(`peak memory (median of ${RUNS} processes)`, ({ peakMb }) => peakMb, MOST_TIMES_THE_PEAK),
    row('memory held', ({ heldMb }) => heldMb, MOST_TIMES_THE_HELD),
  ];
}
