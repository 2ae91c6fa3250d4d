/**
 * Writes how long every clip of the embedded voice is, so that the Lambda knows where everything in a recording is without a
 * voice: `npm run manifest`. Takes some minutes. Whoever renders with another voice does the same with theirs.
 */
import { writeFileSync } from 'node:fs';
import { fliteVoice, makeManifest } from '@supine/audio';
import { everyLine } from './everyLine.js';

const voice = fliteVoice();
const lines = everyLine();
let told = 0;
const manifest = await makeManifest(lines, {
  voice,
  onProgress: (done, of) => {
    const percent = Math.floor((done / of) * 10) * 10;
    if (percent > told) console.log(`${percent} %`);
    told = Math.max(told, percent);
  },
});
await voice.close();
writeFileSync(new URL('flite.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${lines.size} lines in recordings/flite.json`);
