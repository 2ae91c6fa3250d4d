/** Sound as samples of one channel, from -1 to 1. */
export interface Pcm {
  readonly sampleRateHz: number;
  readonly samples: Float32Array;
}
