import { FRAME_MS, FRAME_SAMPLES } from './mp3Frame.js';

/** What LAME puts in front of a sound. */
const LAME_DELAY_SAMPLES = 576;
/** What every decoder of Layer III puts in front of that. */
const DECODER_DELAY_SAMPLES = 529;

/**
 * How many frames later than its first one the sound of a clip is heard: 1,105 samples in 1,152. A clip stands so much
 * earlier in a file than it is heard, which is then 2 ms early at most, and has as many frames more, which let its end be
 * heard.
 */
export const DELAY_FRAMES = Math.ceil((LAME_DELAY_SAMPLES + DECODER_DELAY_SAMPLES) / FRAME_SAMPLES);
export const DELAY_MS = DELAY_FRAMES * FRAME_MS;
