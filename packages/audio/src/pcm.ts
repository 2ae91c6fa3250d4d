/** Sound as samples of one channel, from -1 to 1. */
export interface Pcm {
  readonly sampleRateHz: number;
  readonly samples: Float32Array;
}

/** Sound of some length in which nothing is heard. */
export function silence(samples: number, sampleRateHz: number): Pcm {
  return { sampleRateHz, samples: new Float32Array(samples) };
}
