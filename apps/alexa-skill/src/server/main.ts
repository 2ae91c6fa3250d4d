/** The program that serves the skill on any host with Node.js: `node dist/server.cjs --help`. */
import { dirname, join } from 'node:path';
import { runServer } from '@supine/host';
import { fileStore } from '@supine/store';
import { optionsFrom } from '../environment.js';
import { createSkill } from '../skill.js';
import { serveSkill } from './serveSkill.js';
import type { Settings } from './settings.js';
import { readSettings, USAGE } from './settings.js';
import { requestVerifier } from './verifyRequest.js';

/** Beside the program, where the build puts it. */
const MANIFEST = 'recordings.json';
const [, program = '', ...args] = process.argv;

function start(settings: Settings, log: (sentence: string) => void) {
  const { skillId, audioUrl, memoryFile, voice } = settings;
  const lengths = voice === null ? join(dirname(program), MANIFEST) : join(voice, 'pack.json');
  const skill = createSkill({
    ...optionsFrom({
      SUPINE_AUDIO_MANIFEST: lengths,
      ...process.env,
      SUPINE_AUDIO_URL: audioUrl ?? '',
    }),
    skillId,
    ...(memoryFile === null ? {} : { store: fileStore(memoryFile) }),
  });
  const verify = requestVerifier({ skillId });
  return serveSkill({ settings, verify, invoke: (event) => skill.invoke(event), log });
}

void runServer({
  usage: USAGE,
  read: () => readSettings(process.env, args),
  start,
  path: '/alexa',
});
