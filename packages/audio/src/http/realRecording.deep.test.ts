import { enUS } from '@supine/core';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryClips } from '../clips/memoryClips.js';
import { fliteVoice } from '../flite.js';
import { renderPlan } from '../renderPlan.js';
import { audioHandler } from './audioHandler.js';
import type { RecordingPlan } from './plan.js';
import { signPlan } from './signPlan.js';
import { listening } from './testing/listening.js';
import { EVENING, SECRET, TODAY_MS } from './testing/plans.js';

/** As short as a routine is in which somebody is told how to stop it: all of it is spoken and encoded here. */
const DESK: RecordingPlan = { ...EVENING, request: { routine: 'desk-two' } };

const voice = fliteVoice();
const clips = memoryClips();
afterAll(() => voice.close());

const render = (plan: RecordingPlan) => renderPlan(plan, { locale: enUS, voices: [voice], clips });

describe('a real recording', () => {
  it('arrives in pieces as it was made, and is the same file on another server', async () => {
    const request = { routine: 'ten-breaths', avoid: ['twist'] } as const;
    const plan: RecordingPlan = { ...EVENING, request, voice: voice.id };
    const path = `/audio/${signPlan(plan, SECRET)}`;
    const servers = await Promise.all(
      [1, 2].map(() => listening(audioHandler({ secrets: [SECRET], render, now: () => TODAY_MS }))),
    );
    try {
      const [one, other] = servers.map(({ origin }) => origin + path);
      const { mp3, webVtt } = await render(plan);
      const pieces: Buffer[] = [];
      for (let at = 0; at < mp3.length; at += 300_000) {
        const response = await fetch(`${one}.mp3`, {
          headers: { range: `bytes=${at}-${at + 299_999}` },
        });
        expect(response.status).toBe(206);
        pieces.push(Buffer.from(await response.arrayBuffer()));
      }
      expect(Buffer.concat(pieces).equals(mp3)).toBe(true);
      expect(await (await fetch(`${one}.vtt`)).text()).toBe(webVtt);
      const [tag, otherTag] = await Promise.all(
        [one, other].map(async (url) =>
          (await fetch(`${url}.mp3`, { method: 'HEAD' })).headers.get('etag'),
        ),
      );
      expect(otherTag).toBe(tag);
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  });

  it('says how it is stopped where it plays, and states nothing that was asked before', async () => {
    const plan: RecordingPlan = {
      ...DESK,
      voice: voice.id,
      asked: true,
      device: { stop: 'wake-word', wakeWord: 'Computer' },
    };
    const { webVtt } = await render(plan);
    expect(webVtt).toContain('Say Computer, stop, any time.');
    expect(webVtt).not.toContain('With any of these, do not go on.');
    const { webVtt: stated } = await render({ ...DESK, voice: voice.id });
    expect(stated).toContain('With any of these, do not go on.');
  });

  it('is refused in a voice that is not here', async () => {
    await expect(render({ ...EVENING, voice: 'flite-rms' })).rejects.toThrow(
      'There is no voice "flite-rms" here.',
    );
  });
});
