import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agentFolder } from './agentFolder.js';
import { trainingPhrases } from './trainingPhrases.js';

/** `npm run agent`: writes the agent anew; what is left from before goes. */
const FOLDER = new URL('../agent/', import.meta.url);
const files = agentFolder(trainingPhrases());
rmSync(new URL('intents/', FOLDER), { recursive: true, force: true });

for (const [path, content] of files) {
  const file = fileURLToPath(new URL(encodeURI(path), FOLDER));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(`${files.size} files written to agent.`);
