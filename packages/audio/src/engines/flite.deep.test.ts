import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FliteOptions, fliteVoice } from '../flite.js';
import type { Pcm } from '../pcm.js';
import { SpeechFailed, type Synthesizer } from '../synthesizer.js';
import { asJavaScript } from '../testing/asJavaScript.js';
import { newFolder } from '../testing/newFolder.js';
import { synthesizerContract } from '../testing/synthesizerContract.js';

synthesizerContract({ describe, it, expect }, 'Flite', () => fliteVoice(), {
  isDeterministic: true,
});

function openVoice(options?: FliteOptions): Synthesizer {
  const voice = fliteVoice(options);
  onTestFinished(() => voice.close());
  return voice;
}

const said = (text: string) => ({ text, paceTimes: 1, whisper: false });
const secondsOf = ({ samples, sampleRateHz }: Pcm) => samples.length / sampleRateHz;
/** About 25 s of work. */
const ENDLESS = 'And breathe out slowly, once more, as long as it is comfortable. '.repeat(400);

describe('a sentence that takes too long', () => {
  it('rejects within its time, and the next one is spoken by a new worker', async () => {
    const limitMs = 2000;
    const voice = openVoice({ workers: 1, limitMs });
    const startedMs = performance.now();
    const endless = voice.synthesize(said(ENDLESS));
    const next = voice.synthesize(said('Rest.'));
    await expect(endless).rejects.toThrow(new SpeechFailed('The voice did not finish within 2 s.'));
    // How late a busy machine may be is another matter.
    expect(performance.now() - startedMs).toBeLessThan(limitMs * 10);
    expect(secondsOf(await next)).toBeGreaterThan(0.2);
  });

  it('does not hold up what another worker speaks', async () => {
    const voice = openVoice({ workers: 2 });
    const endless = voice.synthesize(said(ENDLESS)).catch((error: unknown) => error);
    let isOver = false;
    void endless.then(() => {
      isOver = true;
    });
    for (const text of ['Rest.', 'Breathe in.', 'Breathe out.']) await voice.synthesize(said(text));
    expect(isOver).toBe(false);
    await voice.close();
    expect(await endless).toBeInstanceOf(SpeechFailed);
  });
});

describe('closing', () => {
  it('rejects what is being spoken and what waits', async () => {
    const voice = fliteVoice({ workers: 1 });
    const texts = ['Rest.', ENDLESS, 'Rest.'];
    const spoken = texts.map((text) => voice.synthesize(said(text)));
    await spoken[0];
    const errors = spoken.slice(1).map((sound) => sound.catch((error: unknown) => error));
    await voice.close();
    expect(await Promise.all(errors)).toEqual([
      new SpeechFailed('The voice was closed before it had spoken.'),
      new SpeechFailed('The voice was closed before it had spoken.'),
    ]);
  });
});

describe('a process that speaks', () => {
  /** Runs a script in a process of its own, on sources that were made JavaScript, as a build makes them. */
  const run = (script: string) => {
    const folder = newFolder();
    const temporary = newFolder();
    asJavaScript('flite.ts', folder);
    copyFileSync(new URL('../fliteWorker.js', import.meta.url), join(folder, 'fliteWorker.js'));
    symlinkSync(
      fileURLToPath(new URL('../../node_modules', import.meta.url)),
      join(folder, 'node_modules'),
    );
    writeFileSync(join(folder, 'main.js'), `import { fliteVoice } from './flite.js';\n${script}`);
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'main.js')], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '' },
      timeout: 30_000,
    });
    return { stdout, stderr, status, left: readdirSync(temporary) };
  };

  it('prints no warning, ends by itself when it forgets to close the voice, and leaves no file behind', () => {
    const ended = run(`
      const { samples } = await fliteVoice().synthesize({ text: 'Rest.', paceTimes: 1 });
      console.log(samples.length > 0);`);
    expect(ended).toEqual({ stdout: 'true\n', stderr: '', status: 0, left: [] });
  });

  it('still hears of every other warning', () => {
    const { stderr } = run(`
      await fliteVoice().synthesize({ text: 'Rest.', paceTimes: 1 });
      process.emitWarning('Something else');`);
    expect(stderr).toContain('Warning: Something else');
  });
});
