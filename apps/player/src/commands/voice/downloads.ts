/** A file of a voice that others offer; nothing of it is fetched by this program. */
export interface Download {
  readonly voice: string;
  readonly what: string;
  readonly bytes: number;
  /** As the voice's own page says; `null` where none was found that does. */
  readonly licence: string | null;
  /** As several who have fetched the file say, of the same bytes; `null` where nobody does, or two say different things. */
  readonly sha256: string | null;
  readonly url: string;
}

const RELEASES = 'https://github.com/k2-fsa/sherpa-onnx/releases/download';

/**
 * What `voice build --engine sherpa` can speak in English. Sizes and sums were read on 2026-11-30 in public sources that fetch the
 * same address and check it: at least three for each sum, and none that says otherwise. No file was fetched for this list.
 */
export const DOWNLOADS: readonly Download[] = [
  {
    voice: 'kokoro-en-v0_19',
    what: 'Kokoro, English, 11 speakers, 24 kHz',
    bytes: 319_625_534,
    licence: 'Apache-2.0',
    sha256: '912804855a04745fa77a30be545b3f9a5d15c4d66db00b88cbcd4921df605ac7',
    url: `${RELEASES}/tts-models/kokoro-en-v0_19.tar.bz2`,
  },
  {
    voice: 'kokoro-int8-en-v0_19',
    what: 'the same in a third of the size',
    bytes: 103_248_205,
    licence: 'Apache-2.0',
    sha256: 'c9f0dd393615805b0bab050c340834d5e684e732aec91c0e860cd30e982c08bd',
    url: `${RELEASES}/tts-models/kokoro-int8-en-v0_19.tar.bz2`,
  },
  {
    // Two archives of this name have been served, of 349,418,188 and of 349,906,910 bytes.
    voice: 'kokoro-multi-lang-v1_0',
    what: 'Kokoro 1.0, 53 speakers or 54, 24 kHz',
    bytes: 349_906_910,
    licence: 'Apache-2.0',
    sha256: null,
    url: `${RELEASES}/tts-models/kokoro-multi-lang-v1_0.tar.bz2`,
  },
  {
    voice: 'kitten-nano-en-v0_1-fp16',
    what: 'KittenTTS, English, 8 speakers, 24 kHz',
    bytes: 26_855_312,
    licence: 'Apache-2.0',
    sha256: 'f35dac93754fe2ac97c66e1f468311d0d2130f7f0f5a89bfa1197e09a0cbdec5',
    url: `${RELEASES}/tts-models/kitten-nano-en-v0_1-fp16.tar.bz2`,
  },
  {
    voice: 'vits-piper-en_US-ljspeech-high',
    what: 'Piper, English, one speaker, 22.05 kHz',
    bytes: 115_817_679,
    licence: 'public domain (LJ Speech)',
    sha256: '00c6408d2409050312193b0d40ae07fde28af7d3d45a56efcc55440db516b935',
    url: `${RELEASES}/tts-models/vits-piper-en_US-ljspeech-high.tar.bz2`,
  },
  {
    voice: 'matcha-icefall-en_US-ljspeech',
    what: 'Matcha, English, one speaker, 22.05 kHz; needs vocos-22khz-univ.onnx beside it',
    bytes: 76_741_121,
    licence: null,
    sha256: 'ea75702da7456a8b1874728278a835220dc8a26f4e8bd93c83bf53dc27679845',
    url: `${RELEASES}/tts-models/matcha-icefall-en_US-ljspeech.tar.bz2`,
  },
  {
    voice: 'vocos-22khz-univ.onnx',
    what: 'the sound of Matcha, and no voice',
    bytes: 53_884_024,
    licence: null,
    sha256: '0574a135aa1db2de6e181050db2ec528496cacd4a4701fc5d7faf9f9804c0081',
    url: `${RELEASES}/vocoder-models/vocos-22khz-univ.onnx`,
  },
];

/** What stands where nothing is known for sure. */
export const UNCONFIRMED = 'unconfirmed';
