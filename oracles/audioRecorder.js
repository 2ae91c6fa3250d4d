/* In Chromium's audio thread: hands on every sample that comes in, in blocks of 128. */
class Recorder extends AudioWorkletProcessor {
  process([[channel]]) {
    this.port.postMessage({ at: currentFrame, samples: channel?.slice() ?? new Float32Array(128) });
    return true;
  }
}
registerProcessor('recorder', Recorder);
