/*
 * In the page: plays a file in an <audio> element and writes down the samples that come out of it.
 *
 * Where a jump lands is told by sound and not by `currentTime`, which says what was asked for. The file is decoded as a
 * whole once (`decodeAudioData`). After a jump the first word that is heard is looked for in it; that says which place of
 * the file every sample of the recording is, and the first one, taken when `play` is called, is where the jump landed.
 */
const RATE_HZ = 24_000;
const LOUD = 0.02;
/** A decoder that begins in the middle of a clip needs some frames before what it gives is what it would have given. */
const SETTLED = 0.1 * RATE_HZ;
/** Enough to be found nowhere else. */
const COMPARED = 600;
const SAME_WITHIN = 1e-3;
/** A jump that lands farther away than this is not found at all. */
const FARTHEST = 0.25 * RATE_HZ;
/** Above the room, which is never silent, and below every word. */
const AUDIBLE = 0.005;
/** A chapter's first word is heard within this, or there is none; the first has a second before it. */
const LONGEST_SILENCE = 1.5 * RATE_HZ;

// The file's own rate, so that nothing is resampled on the way.
const context = new AudioContext({ sampleRate: RATE_HZ });
await context.audioWorklet.addModule('/audioRecorder.js');
const recorder = new AudioWorkletNode(context, 'recorder');
recorder.connect(context.destination);
const element = new Audio();
context.createMediaElementSource(element).connect(recorder);
await context.resume();
let whole = new Float32Array(0);

const heard = (target, name) =>
  new Promise((resolve, reject) => {
    target.addEventListener(name, resolve, { once: true });
    target.addEventListener('error', () => reject(new Error(element.error?.message)), {
      once: true,
    });
  });

async function bytesOf(url) {
  // Kept nowhere, so that the player has to ask for it too.
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.arrayBuffer();
}

/** Decodes the whole file, by the decoder that needs no player. */
async function decode(url) {
  const sound = await context.decodeAudioData(await bytesOf(url));
  whole = sound.getChannelData(0);
  return { seconds: whole.length / RATE_HZ, channels: sound.numberOfChannels };
}

/** Loads a file into the player, over the network or from the page's own memory. */
async function load(url, from) {
  const source = from === 'a blob' ? URL.createObjectURL(new Blob([await bytesOf(url)])) : url;
  const ready = heard(element, 'canplay');
  element.src = source;
  await ready;
  return element.duration;
}

async function jumpTo(seconds) {
  element.pause();
  const jumped = heard(element, 'seeked');
  element.currentTime = seconds;
  await jumped;
  return element.currentTime;
}

/** What comes out from `play` on, until enough of it can be compared: loud, and not the gap within a word. */
function recorded() {
  return new Promise((resolve, reject) => {
    const blocks = [];
    let samples = 0;
    let loudAt = null;
    let comparedAt = null;
    recorder.port.onmessage = ({ data }) => {
      const last = blocks.at(-1);
      blocks.push(data);
      const loud = data.samples.findIndex((sample) => Math.abs(sample) > LOUD);
      if (loud >= 0) loudAt ??= samples + loud;
      if (loud >= 0 && samples + loud >= loudAt + SETTLED) comparedAt ??= samples + loud;
      samples += data.samples.length;
      const isWhole = last === undefined || data.at === last.at + last.samples.length;
      if (comparedAt !== null && samples >= comparedAt + COMPARED) {
        const all = new Float32Array(samples);
        for (const [index, block] of blocks.entries()) all.set(block.samples, index * 128);
        resolve({ all, comparedAt });
      } else if (!isWhole || (loudAt === null && samples > LONGEST_SILENCE)) {
        reject(new Error(isWhole ? 'Nothing was heard.' : 'The machine was too slow to record.'));
      }
    };
  });
}

/** How many samples beside a place in the whole some samples are; `null` where they are nowhere near. */
function shiftOf(part, place) {
  for (let shift = 0; shift <= FARTHEST; shift += 1) {
    for (const at of [place + shift, place - shift]) {
      if (part.every((sample, index) => Math.abs(sample - (whole[at + index] ?? 0)) < SAME_WITHIN))
        return at - place;
    }
  }
  return null;
}

const msOf = (samples) => (samples / RATE_HZ) * 1000;

/** Jumps, plays and listens: how far from a place it landed, and how much of what is heard there was lost. */
async function landing(seconds, jumpSeconds) {
  const toldSeconds = await jumpTo(jumpSeconds);
  const recording = recorded();
  await element.play();
  const { all, comparedAt } = await recording;
  element.pause();
  const place = Math.round(seconds * RATE_HZ);
  const part = all.subarray(comparedAt, comparedAt + COMPARED);
  const isWord = part.some((sample) => Math.abs(sample) > LOUD);
  const shift = isWord ? shiftOf(part, place + comparedAt) : null;
  if (shift === null) return { landedMs: null, lostMs: null, toldSeconds };
  const isSound = (sample) => Math.abs(sample) > AUDIBLE;
  const firstHeard = all.findIndex(isSound) + shift;
  const firstThere = whole.subarray(place).findIndex(isSound);
  return {
    landedMs: msOf(shift),
    lostMs: msOf(Math.max(0, firstHeard - firstThere)),
    toldSeconds,
  };
}

/** Plays from a place to the end. */
async function playToEnd(seconds) {
  await jumpTo(seconds);
  const ended = heard(element, 'ended');
  await element.play();
  await ended;
  return { ended: element.ended, atSeconds: element.currentTime, error: element.error };
}

/** How far from the first of some like sounds the others are, beyond what is expected, in milliseconds. */
function distancesMs(startsMs, lengthMs) {
  const [first = 0, ...others] = startsMs.map((ms) => Math.round((ms / 1000) * RATE_HZ));
  const sound = whole.subarray(first, first + (lengthMs / 1000) * RATE_HZ);
  return others.map((place) => {
    const shift = shiftOf(sound, place);
    return shift === null ? null : msOf(shift);
  });
}

/** How long after a place something is heard for the first time, in milliseconds. */
function soundAfterMs(ms) {
  const place = Math.round((ms / 1000) * RATE_HZ);
  return msOf(whole.subarray(place).findIndex((sample) => Math.abs(sample) > AUDIBLE));
}

globalThis.ear = { decode, load, landing, playToEnd, distancesMs, soundAfterMs };
