import { linesOf, makeManifest } from '@supine/audio';
import { fliteVoice } from '@supine/audio/engines';
import { wordsHash } from '@supine/audio/map';
import { catalogue, enUS } from '@supine/core';
import { afterAll, describe, expect, it } from 'vitest';
import { speechProfile } from '../src/limits.js';
import { MANIFEST } from './recorded.js';

const voice = fliteVoice();
afterAll(() => voice.close());

describe('the manifest of clips', () => {
  it.each(Object.keys(catalogue.routines))('knows every line of %s', (routine) => {
    const lines = linesOf({ routine }, enUS, speechProfile);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !Object.hasOwn(MANIFEST.frames, wordsHash(line)))).toEqual([]);
  });

  it('has the lengths that the voice makes', async () => {
    const made = await makeManifest(linesOf({ routine: 'ten-breaths' }, enUS, speechProfile), {
      voice,
    });
    const { frames, ...manner } = made;
    const { frames: kept, ...keptManner } = MANIFEST;
    expect(keptManner).toEqual(manner);
    for (const [line, length] of Object.entries(frames)) expect(kept[line]).toBe(length);
  });
});
