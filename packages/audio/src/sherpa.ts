import { processWorker } from './engines/processWorker.js';
import { type SherpaOptions, sherpaSpeaker } from './engines/sherpaSpeaker.js';
import type { Synthesizer } from './synthesizer.js';

/**
 * A voice of sherpa-onnx, which speaks on this machine from files that you have downloaded: Kokoro, KittenTTS, Piper, Matcha. It
 * speaks in a process of its own, for the addon ends its process where it does not like a file.
 *
 * @param options see `SherpaOptions`; `sherpaModelIn` finds the files
 * @returns a voice whose process starts with the first sentence, and keeps no other alive while nothing is spoken; of most voices
 * the same words are not the same sound each time
 * @throws TypeError for wrong options; SpeechFailed at once when a file is missing, with its path; sentences reject with
 * `SpeechFailed`, also where `sherpa-onnx-node` is not installed
 * @example
 * const voice = sherpaVoice({ model: sherpaModelIn('models/kokoro-en-v0_19'), speaker: 3 });
 * const { samples } = await voice.synthesize({ text: 'Rest.', paceTimes: 1, whisper: false });
 * await voice.close();
 */
export function sherpaVoice(options: SherpaOptions): Synthesizer {
  // Told from the top of `src`, so that it is the same before and after the package is built into one folder.
  const file = new URL('./sherpaProcess.js', import.meta.url);
  return sherpaSpeaker(options, () => processWorker(file));
}
