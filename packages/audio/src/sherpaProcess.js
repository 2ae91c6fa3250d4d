// @ts-check
// JavaScript, because Node starts it as a file of its own, from the sources as well as from the built package.

/** By a name that no bundler follows: whoever wants it installs it. It comes without types. @type {string} */
const ADDON = 'sherpa-onnx-node';
/** 1 keeps the pauses of a voice; the addon would make a fifth of them, and pauses are what somebody falls asleep by. */
const SILENCE_SCALE = 1;
const MISSING =
  'sherpaVoice needs the package sherpa-onnx-node, which is not installed, or cannot be loaded.';

/** The voice, loaded once. @type {any} */
let voice = null;

/**
 * @param {import('./engines/sherpaSpeaker.js').SherpaSentence} sentence
 * @returns {Promise<import('./engines/sherpaSpeaker.js').SherpaAnswer>}
 */
async function answer({ config, speaker, text, speed }) {
  if (!voice) {
    const addon = await loaded();
    if (!addon) return { fault: MISSING };
    try {
      voice = new addon.OfflineTts(config);
    } catch (error) {
      return { fault: `sherpa-onnx does not take the files of the voice: ${reasonOf(error)}.` };
    }
  }
  const speakers = Math.max(1, voice.numSpeakers);
  if (speaker >= speakers) {
    const known = `they are counted from 0 to ${speakers - 1}`;
    return { fault: `The voice has no speaker ${speaker}; ${known}.` };
  }
  try {
    const generationConfig = { sid: speaker, speed, silenceScale: SILENCE_SCALE };
    const { samples, sampleRate } = voice.generate({ text, generationConfig });
    return { samples, sampleRateHz: sampleRate };
  } catch (error) {
    return { fault: `sherpa-onnx could not speak: ${reasonOf(error)}.` };
  }
}

/** @returns {Promise<any>} */
function loaded() {
  return import(ADDON).then(
    (addon) => addon.default,
    () => null,
  );
}

/** @param {unknown} error */
function reasonOf(error) {
  return (error instanceof Error ? error.message : String(error)).replace(/\.+$/, '');
}

process.on(
  'message',
  (/** @type {import('./engines/sherpaSpeaker.js').SherpaSentence} */ sentence) => {
    answer(sentence).then((spoken) => process.send?.(spoken));
  },
);
// Nobody is left to speak to.
process.on('disconnect', () => process.exit());
