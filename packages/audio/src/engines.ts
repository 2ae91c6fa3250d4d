/** The voices, by the public names, listed by hand. They need Node. */
export { openAiSpeech } from './engines/openAiSpeech.js';
export { pollyVoice } from './engines/polly.js';
export type { SherpaKind, SherpaModel } from './engines/sherpaModel.js';
export { SHERPA_KINDS, sherpaModelIn } from './engines/sherpaModel.js';
export type { SherpaOptions } from './engines/sherpaSpeaker.js';
export { systemVoice } from './engines/systemVoice.js';
export type { FliteOptions, FliteSpeaker } from './flite.js';
export { FLITE_SPEAKERS, fliteVoice } from './flite.js';
export { sherpaVoice } from './sherpa.js';
export type { Synthesizer, Utterance } from './synthesizer.js';
export { SpeechFailed } from './synthesizer.js';
