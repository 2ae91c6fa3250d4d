import { fliteVoice } from '../packages/audio/dist/engines.js';
import { memoryClips, renderTimeline } from '../packages/audio/dist/index.js';
import { decodedSeconds, samplesOf, withFile } from '../packages/audio/test/ffmpeg.js';
import { heardHolds, mapErrorsMs } from '../packages/audio/test/heardHolds.js';
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  enUS,
  renderAudioPlan,
} from '../packages/core/dist/index.js';

const FRAME_MS = 24;
/** The room before the first word, which no plan has. */
const LEAD_IN_FRAMES = 41;
const LEAD_IN_MS = LEAD_IN_FRAMES * FRAME_MS;

const worstOf = (errorsMs) => Math.max(0, ...errorsMs.map(Math.abs));

/** One routine as a file, measured in what ffmpeg decodes. */
async function measured(routine, options) {
  const timeline = compileTimeline(buildRoutine({ routine, oneWay: true }));
  const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
  const { mp3, segments, durationMs } = await renderTimeline(timeline, options);
  return withFile(mp3, (file) => {
    const samples = samplesOf(file);
    return {
      holds: heardHolds(samples, plan),
      mapErrorsMs: mapErrorsMs(samples, plan, segments),
      lengthErrorsMs: [LEAD_IN_MS + timeline.seconds * 1000, durationMs].map(
        (ms) => decodedSeconds(file) * 1000 - ms,
      ),
    };
  });
}

/**
 * Every routine as a file: how far the farthest hold of ten seconds and more is from its dose, told by ffmpeg from the
 * sound alone. Where the map has things and how long files are must be within a frame too.
 */
export async function benchAudioHolds() {
  const options = { voice: fliteVoice(), locale: enUS, clips: memoryClips() };
  const files = [];
  for (const routine of Object.keys(catalogue.routines)) {
    files.push(await measured(routine, options));
  }
  await options.voice.close();
  const holds = files.flatMap((file) => file.holds);
  const worst = worstOf(holds.map(({ doseMs, heardMs }) => heardMs - doseMs));
  const mapWorst = worstOf(files.flatMap((file) => file.mapErrorsMs));
  const lengthWorst = worstOf(files.flatMap((file) => file.lengthErrorsMs));
  console.log(
    `beside the map: ${mapWorst.toFixed(1)} ms at most; beside the planned length: ${lengthWorst.toFixed(1)} ms at most`,
  );
  return {
    name: `worst of ${holds.length} holds of 10 s and more in ${files.length} files, ms from the dose in what ffmpeg decodes`,
    supine: worst,
    peer: 'the dose',
    peerFigure: 0,
    ratio: null,
    target: `at most ${FRAME_MS} ms, a frame; the map and the length too`,
    met: holds.length > 0 && Math.max(worst, mapWorst, lengthWorst) <= FRAME_MS,
  };
}
