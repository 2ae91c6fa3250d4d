import { enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { memoryClips } from './clips/memoryClips.js';
import { makeManifest } from './makeManifest.js';
import { renderRoutine } from './renderRoutine.js';
import { toneVoice } from './testing/toneVoice.js';

const voice = toneVoice();

describe('a manifest of sentences', () => {
  it('has the lengths that a rendering of the same sentences has', async () => {
    const clips = memoryClips();
    const rendered = await renderRoutine(
      { routine: 'ten-breaths' },
      { locale: enUS, voice, clips },
    );
    const captions = rendered.webVtt.split('\n');
    const texts = captions.filter((_, at) => captions[at - 1]?.includes('-->'));
    const manifest = await makeManifest([...texts, ...texts], { voice, clips });
    expect(manifest.frames).toEqual(rendered.manifest.frames);
    expect(manifest.toneFrames).toBeGreaterThan(0);
    expect(Object.keys(manifest.frames).length).toBe(new Set(texts).size);
  });
});
