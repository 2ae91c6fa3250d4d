import { enUS } from '@supine/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decodedByMpg123 } from '../../test/mpg123.js';
import { FEW_LINES, folderWithPack } from '../../test/smallPack.js';
import { memoryClips } from '../clips/memoryClips.js';
import type { Synthesizer } from '../synthesizer.js';
import { toneVoice } from '../testing/toneVoice.js';
import { type CheckOptions, checkPack, type PackFault } from './checkPack.js';
import { packAt } from './packAt.js';

/** A tone whose words become something else on the way. */
function voiceWith(change: (samples: Float32Array, text: string) => Float32Array): Synthesizer {
  const voice = toneVoice();
  return {
    ...voice,
    async synthesize(utterance) {
      const { samples, sampleRateHz } = await voice.synthesize(utterance);
      return { sampleRateHz, samples: change(samples, utterance.text) };
    },
  };
}

const TONES = toneVoice();

const decode: CheckOptions['decode'] = async (clip) => {
  const { samples, sampleRate } = await decodedByMpg123(clip);
  return { samples, sampleRateHz: sampleRate };
};

async function findingsOf(voice: Synthesizer, more: Partial<CheckOptions> = {}) {
  const kept = voice === TONES ? {} : { clips: memoryClips() };
  const pack = await packAt(await folderWithPack({ voice, ...kept }));
  onTestFinished(() => pack.close());
  return checkPack(pack, { locale: enUS, lines: FEW_LINES, ...more });
}

const faultsOf = (findings: Awaited<ReturnType<typeof findingsOf>>): readonly PackFault[] => [
  ...new Set(findings.map(({ fault }) => fault)),
];

describe('a pack that is looked through', () => {
  it('is in order when it has every line, whole and even', async () => {
    expect(await findingsOf(TONES, { decode })).toEqual([]);
  });

  it('lacks a line that it can neither find nor join', async () => {
    const lines = {
      ...FEW_LINES,
      shards: new Map([
        ['core', ['Hold. In.', 'For your neck, ten minutes.', 'Nobody said this.']],
      ]),
    };
    const findings = await findingsOf(TONES, { lines });
    expect(findings).toEqual([{ fault: 'missing', says: '"Nobody said this." is not there.' }]);
  });

  it('is told of silence in the middle of a line', async () => {
    const hole = (samples: Float32Array) =>
      samples.map((sample, at) => (at > 6000 && at < samples.length - 6000 ? 0 : sample));
    expect(faultsOf(await findingsOf(voiceWith(hole), { decode }))).toContain('silence');
  });

  it('is told of words that take longer than their time', async () => {
    const slow = (samples: Float32Array) => {
      const long = new Float32Array(samples.length * 4);
      for (let at = 0; at < long.length; at += 1) long[at] = samples[at % samples.length] ?? 0;
      return long;
    };
    expect(faultsOf(await findingsOf(voiceWith(slow)))).toContain('length');
  });

  it('is told of a line that is softer than all others, which one click in it is enough for', async () => {
    const click = (samples: Float32Array) =>
      samples.map((sample, at) => (at === 9000 ? 0.99 : sample / 60));
    expect(faultsOf(await findingsOf(voiceWith(click), { decode }))).toContain('loudness');
  });

  it('speaks another language than is wanted', async () => {
    const findings = await findingsOf(TONES, { locale: { ...enUS, code: 'de-DE' } });
    expect(findings[0]).toEqual({
      fault: 'missing',
      says: 'The pack speaks en-US, and the words are de-DE.',
    });
  });
});
