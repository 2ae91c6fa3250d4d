import { writeFileSync } from 'node:fs';
import { benchAdvance } from './advance.mjs';
import { benchAudioHolds } from './audioHolds.mjs';
import { benchAudioMemory } from './audioMemory.mjs';
import { benchBuild } from './buildTime.mjs';
import { benchHolds } from './holdAccuracy.mjs';
import { benchImport } from './importTime.mjs';
import { benchMcpStart } from './mcpStart.mjs';
import { benchSize } from './packageSize.mjs';
import { benchRecognise } from './recognise.mjs';
import { benchRender } from './renderAudio.mjs';
import { benchRequests } from './requests.mjs';
import { benchRespond } from './respond.mjs';
import { benchScale } from './scale.mjs';
import { benchSkill } from './skillTurn.mjs';
import { benchVoicePack } from './voicePack.mjs';
import { benchWebhook } from './webhook.mjs';

/** Supine beside its peers, in one run, in one table. These machines are noisy: only figures of one run compare. */
const rows = [
  // First, for what runs before it slows the machine, and a start feels that most.
  ...benchImport(),
  ...(await benchMcpStart()),
  ...benchSize(),
  ...(await benchBuild()),
  await benchAdvance(),
  await benchHolds(),
  ...benchRecognise(),
  benchRespond(),
  ...benchRequests(),
  ...benchScale(),
  ...(await benchRender()),
  ...(await benchVoicePack()),
  ...(await benchSkill()),
  await benchWebhook(),
  await benchAudioHolds(),
  ...benchAudioMemory(),
];

const figure = (number) =>
  number === null
    ? ''
    : number >= 100
      ? Math.round(number).toLocaleString('en-US')
      : number < 1
        ? number.toPrecision(3)
        : number.toFixed(2);
console.log(
  '| what | Supine | beside | its figure | ratio | target | met |\n|---|---|---|---|---|---|---|',
);
for (const { name, supine, peer, peerFigure, ratio, target, met } of rows) {
  const cells = [
    name,
    figure(supine),
    peer,
    figure(peerFigure),
    figure(ratio),
    target,
    met ? 'yes' : 'NO',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
writeFileSync(
  new URL('results.json', import.meta.url),
  `${JSON.stringify({ node: process.versions.node, rows }, null, 2)}\n`,
);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
