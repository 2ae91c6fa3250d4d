import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sherpaVoice } from '../sherpa.js';
import { SpeechFailed, type Synthesizer } from '../synthesizer.js';
import { newFolder } from '../testing/newFolder.js';
import { emptyNetwork } from '../testing/onnx.js';
import { sherpaFolder } from '../testing/sherpaFolder.js';
import { synthesizerContract } from '../testing/synthesizerContract.js';
import { processWorker } from './processWorker.js';
import { sherpaModelIn } from './sherpaModel.js';
import { type SherpaOptions, sherpaSpeaker } from './sherpaSpeaker.js';

const SAID = { text: 'Rest now.', paceTimes: 1, whisper: false };

/** A tone as long as somebody would speak, by the names that the addon has for what it takes and gives. */
const TONE_ADDON = `
  exports.OfflineTts = class {
    constructor(config) {
      const [kind] = Object.keys(config.model);
      if (config.model[kind].tokens === undefined) throw new TypeError('Please check your config!');
      this.numSpeakers = 3;
      this.sampleRate = 24000;
    }
    generate({ text, generationConfig: { sid, speed, silenceScale } }) {
      if (text.includes('Exit.')) process.exit(255);
      if (text.includes('Complain.')) {
        console.error('/src/model.cc:Init:37 the words are wrong.');
        process.exit(255);
      }
      if (text.includes('Loud.')) return { samples: new Float32Array(24000).fill(1.5), sampleRate: 24000 };
      const samples = new Float32Array(Math.round((0.2 + (text.length * 0.06) / speed) * 24000));
      for (let at = 0; at < samples.length; at += 1) samples[at] = 0.3 * silenceScale * Math.sin(at / (20 + sid));
      return { samples, sampleRate: this.sampleRate };
    }
  };`;

/** A voice whose process finds an addon of this text; none where there is no text. */
function speakerWith(addon: string | null, more: Partial<SherpaOptions> = {}): Synthesizer {
  const folder = newFolder();
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(new URL('../sherpaProcess.js', import.meta.url), join(folder, 'sherpaProcess.js'));
  if (addon !== null) {
    const packaged = join(folder, 'node_modules', 'sherpa-onnx-node');
    mkdirSync(packaged, { recursive: true });
    writeFileSync(join(packaged, 'package.json'), '{ "name": "sherpa-onnx-node" }');
    writeFileSync(join(packaged, 'index.js'), addon);
  }
  const file = pathToFileURL(join(folder, 'sherpaProcess.js'));
  const options = { model: sherpaModelIn(sherpaFolder('kokoro')), ...more };
  return sherpaSpeaker(options, () => processWorker(file));
}

function opened(voice: Synthesizer): Synthesizer {
  onTestFinished(() => voice.close());
  return voice;
}

synthesizerContract(
  { describe, it, expect },
  'a voice of sherpa-onnx, by a stand-in for the addon',
  () => speakerWith(TONE_ADDON),
  { isDeterministic: false },
);

describe('the process that speaks', () => {
  it('may end, and the next sentence is spoken by another', async () => {
    const voice = opened(speakerWith(TONE_ADDON));
    await expect(voice.synthesize({ ...SAID, text: 'Exit.' })).rejects.toThrow(
      new SpeechFailed('The voice broke down.'),
    );
    expect((await voice.synthesize(SAID)).sampleRateHz).toBe(24_000);
  });

  it('is told of in the addon’s own words where it left some', async () => {
    const voice = opened(speakerWith(TONE_ADDON));
    await expect(voice.synthesize({ ...SAID, text: 'Complain.' })).rejects.toThrow(
      new SpeechFailed('The voice broke down: the words are wrong.'),
    );
  });

  it('is ended with the voice, also while it works', async () => {
    const endless = TONE_ADDON.replace("if (text.includes('Exit.'))", 'for (;;); if (false)');
    const voice = speakerWith(endless);
    const spoken = voice.synthesize(SAID).catch((error: unknown) => error);
    await voice.close();
    expect(await spoken).toBeInstanceOf(SpeechFailed);
  });

  it('has no more than its time', async () => {
    const endless = TONE_ADDON.replace("if (text.includes('Exit.'))", 'for (;;); if (false)');
    const voice = opened(speakerWith(endless, { limitMs: 1_500 }));
    await expect(voice.synthesize(SAID)).rejects.toThrow('The voice did not finish within 1.5 s.');
  });

  it('says which package is missing where it is not installed', async () => {
    const voice = opened(speakerWith(null));
    await expect(voice.synthesize(SAID)).rejects.toThrow(
      new SpeechFailed(
        'sherpaVoice needs the package sherpa-onnx-node, which is not installed, or cannot be loaded.',
      ),
    );
  });

  it('knows how many speakers there are', async () => {
    const voice = opened(speakerWith(TONE_ADDON, { speaker: 3 }));
    await expect(voice.synthesize(SAID)).rejects.toThrow(
      new SpeechFailed('The voice has no speaker 3; they are counted from 0 to 2.'),
    );
  });

  it('may give what is too loud, which is made softer and not cut off', async () => {
    const voice = opened(speakerWith(TONE_ADDON));
    const { samples } = await voice.synthesize({ ...SAID, text: 'Loud.' });
    expect(Math.max(...samples)).toBe(1);
  });
});

describe('the real addon, in files without a voice', () => {
  const refusalOf = async (folder: string) => {
    const voice = opened(sherpaVoice({ model: sherpaModelIn(folder) }));
    return voice.synthesize(SAID).catch((error: unknown) => error);
  };

  it.each(['kokoro', 'kitten-tts', 'vits', 'matcha-tts'])(
    'refuses a network of %s that is a real one and no voice, in its own words',
    async (type) => {
      const vocoder = { 'vocos-22khz-univ.onnx': emptyNetwork({ model_type: 'vocos' }) };
      const error = await refusalOf(sherpaFolder(type, type === 'matcha-tts' ? vocoder : {}));
      expect(error).toBeInstanceOf(SpeechFailed);
      expect(String(error)).toMatch(/^SpeechFailed: The voice broke down: .*metadata\.$/);
    },
  );

  it('refuses a file that is no network, and this process goes on', async () => {
    const torn = emptyNetwork({ model_type: 'vits' });
    torn.fill(0xff, 0, 20);
    const error = await refusalOf(sherpaFolder('vits', { 'model.onnx': torn }));
    expect(error).toBeInstanceOf(SpeechFailed);
    expect(String(error)).toMatch(/^SpeechFailed: The voice broke down: .*model\.onnx/);
  });
});
