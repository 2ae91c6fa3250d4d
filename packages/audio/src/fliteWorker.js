// @ts-check
// JavaScript, because Node starts it as a file of its own, from the sources as well as from the built package.
import { parentPort, workerData } from 'node:worker_threads';
import { File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

/** @type {import('./flite.js').FliteWorkerData} */
const { flite } = workerData;
/** Node's types do not know it. @type {any} */
const { Instance } = WebAssembly;
const SOUND = 'speech.wav';

/**
 * Runs Flite in a machine of its own, whose only folder is in memory. By Node's own WASI it would abort the process: what
 * it has finished with is freed with a lock held (uvwasi, seen with Node.js 20.20 after some ten sentences).
 *
 * @param {import('./flite.js').FliteSentence} sentence
 * @returns {Uint8Array}
 */
function speak({ speaker, text, durationStretch }) {
  const stretch = `duration_stretch=${durationStretch.toFixed(4)}`;
  const folder = new PreopenDirectory('.', new Map());
  const nothing = () => new OpenFile(new File([]));
  const words = ['flite', '-voice', speaker, '--setf', stretch, '-o', SOUND, '-t', text];
  const wasi = new WASI(words, [], [nothing(), nothing(), nothing(), folder], { debug: false });
  // A new one for each sentence: a program ends once.
  const instance = new Instance(flite, { wasi_snapshot_preview1: wasi.wasiImport });
  const exitCode = wasi.start(instance);
  if (exitCode !== 0) throw new Error(`it ended with code ${exitCode}`);
  const sound = folder.dir.contents.get(SOUND);
  if (!(sound instanceof File)) throw new Error('it wrote no sound');
  return sound.data.slice();
}

/**
 * @param {import('./flite.js').FliteSentence} sentence
 * @returns {import('./flite.js').FliteAnswer}
 */
function answer(sentence) {
  try {
    return { wave: speak(sentence) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (/** @type {import('./flite.js').FliteSentence} */ sentence) => {
  const spoken = answer(sentence);
  parentPort?.postMessage(
    spoken,
    'wave' in spoken ? [/** @type {ArrayBuffer} */ (spoken.wave.buffer)] : [],
  );
});
