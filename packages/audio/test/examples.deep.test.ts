import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { enUS, renderAudioPlan } from '@supine/core';
import { expect, it } from 'vitest';
import { tryExamples } from '../../../docExamples.js';
import { SILENT_FRAME } from '../src/frames/mp3Frame.js';
import { makeManifest, memoryClips, packAt, renderPlan } from '../src/index.js';
import { clipsOf, joinTimeline, timelineForNobody } from '../src/join.js';
import { newFolder } from '../src/testing/newFolder.js';
import { toneVoice } from '../src/testing/toneVoice.js';
import { FEW_LINES, folderWithPack } from './smallPack.js';

const MODEL = 'needs a model of somebody else, of 80 MB or more';

it('every public function has an example, and every example runs', async () => {
  const folder = newFolder();
  const packFolder = await folderWithPack();
  const pack = await packAt(packFolder);
  const timeline = timelineForNobody({ routine: 'ten-breaths' });
  const device = { stop: 'file' } as const;
  const plan = renderAudioPlan(timeline, enUS, device);
  const voice = toneVoice();
  const lines = FEW_LINES;
  const { wrong } = await tryExamples({
    folder: new URL('../', import.meta.url),
    scope: {
      ...{ folder, packFolder, pack, timeline, plan, device, locale: enUS, enUS, voice, lines },
      ...{ createServer, writeFile, renderAudioPlan, clips: memoryClips(), render: renderPlan },
      ...{ clip: SILENT_FRAME, file: join(folder, 'breaths.mp3') },
      ...{ head: pack.head, page: readFileSync(join(packFolder, 'pack.json'), 'utf8') },
      sound: { bytes: async () => new Uint8Array(), close: async () => {} },
      manifest: await makeManifest([...FEW_LINES.shards.values()].flat(), { voice }),
      joined: joinTimeline(timeline, clipsOf(pack, { locale: enUS }), await pack.background(), {
        locale: enUS,
      }),
      recording: {
        ...{ request: { routine: 'ten-breaths' }, voice: 'flite-slt', paceTimes: 1.2 },
        ...{ whisper: false, until: '2099-12-31' },
      },
      ...{ secret: 's'.repeat(32), oldSecret: 'o'.repeat(32) },
    },
    untried: {
      buildPack: 'takes half an hour with every line; its own tests build a small one',
      packFromUrl: 'reaches a server; its own tests have one',
      sherpaModelIn: MODEL,
      sherpaVoice: MODEL,
    },
  });
  await pack.close();
  expect(wrong).toEqual([]);
});
