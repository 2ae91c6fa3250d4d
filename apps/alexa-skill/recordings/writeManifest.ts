/**
 * Writes how long every clip of the embedded voice is, so that the Lambda knows where everything in a recording is without a
 * voice: `npm run manifest`. Words that stand in it already are as long as they were, but for those that the voice writes in a way of its own; `npm run manifest -- --anew` makes all
 * of them again, some ten minutes. Whoever renders with another voice does the same with theirs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeManifest } from '@supine/audio';
import { fliteVoice } from '@supine/audio/engines';
import type { ClipManifest } from '@supine/audio/map';
import { wordsHash } from '@supine/audio/map';
import { everyLine } from './everyLine.js';

const file = new URL('flite.json', import.meta.url);
const voice = fliteVoice();
const lines = [...new Set(everyLine())].sort();
const before = JSON.parse(readFileSync(file, 'utf8')) as ClipManifest;
const isAnew = process.argv.includes('--anew') || before.voice !== voice.id;
const known = isAnew ? {} : before.frames;

let told = 0;
const made = await makeManifest(
  lines.filter((line) => !Object.hasOwn(known, wordsHash(line)) || voice.written?.(line) !== line),
  {
    voice,
    onProgress: (done, of) => {
      const percent = Math.floor((done / of) * 10) * 10;
      if (percent > told) console.log(`${percent} %`);
      told = Math.max(told, percent);
    },
  },
);
await voice.close();
const all: Readonly<Record<string, number>> = { ...known, ...made.frames };
const frames = Object.fromEntries(
  lines.map((line) => {
    const name = wordsHash(line);
    return [name, all[name]];
  }),
);
writeFileSync(file, `${JSON.stringify({ ...made, frames }, null, 2)}\n`);
console.log(`${lines.length} lines in recordings/flite.json`);
