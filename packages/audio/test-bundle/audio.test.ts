import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sherpaFolder } from '../src/testing/sherpaFolder.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program against the built package by its public name, as somebody who installed it would. */
function run(program: string): unknown {
  const words = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: PACKAGE, encoding: 'utf8' }));
}

describe('the built audio package', () => {
  it('exports what the contract names', () => {
    expect(
      run(
        "import * as audio from '@supine/audio'; console.log(JSON.stringify(Object.keys(audio)));",
      ),
    ).toEqual(expect.arrayContaining(['renderRoutine', 'packAt', 'folderClips']));
  });

  it('makes a file by the voice that comes with it, and ends by itself', () => {
    const made = run(`
      import { renderRoutine } from '@supine/audio';
      import { fliteVoice } from '@supine/audio/engines';
      import { enUS } from '@supine/core';
      const { mp3, durationMs, pushedMs, segments } = await renderRoutine({ routine: 'ten-breaths' }, { voice: fliteVoice(), locale: enUS });
      console.log(JSON.stringify({ bytes: mp3.length, durationMs, pushedMs, first: segments[0].id }));
    `) as { bytes: number; durationMs: number };
    expect(made).toMatchObject({ pushedMs: 0, first: 'intro' });
    // 48 kbit/s, and a tag in front.
    expect(made.bytes / (made.durationMs * 6)).toBeCloseTo(1, 1);
  });

  it('starts the process of sherpa-onnx that stands beside it, and tells why a network is none', () => {
    const folder = JSON.stringify(sherpaFolder('vits'));
    const { said } = run(`
      import { sherpaModelIn, sherpaVoice } from '@supine/audio/engines';
      const voice = sherpaVoice({ model: sherpaModelIn(${folder}) });
      const said = await voice.synthesize({ text: 'Rest.', paceTimes: 1, whisper: false }).catch(String);
      await voice.close();
      console.log(JSON.stringify({ said }));
    `) as { said: string };
    expect(said).toMatch(/^SpeechFailed: The voice broke down: .*metadata\.$/);
  });

  it('knows where everything is without an engine or an encoder', () => {
    const map = readFileSync(new URL('../dist/map.js', import.meta.url), 'utf8');
    expect(map).not.toMatch(/flite|encoder|worker_threads/i);
    expect(map.length).toBeLessThan(20_000);
  });
});
