/** The program that serves the skill on any host with Node.js: `node dist/server.cjs --help`. */
import { dirname, join } from 'node:path';
import { fileStore } from '@supine/store';
import { configured } from '../configured.js';
import { createSkill } from '../index.js';
import { readSettings, SettingsWrong, USAGE } from './settings.js';
import { startHost } from './startHost.js';
import { requestVerifier } from './verifyRequest.js';

const WRONG_USAGE = 2;
const FAILED = 1;
/** Beside the program, where the build puts it. */
const MANIFEST = 'recordings.json';

async function main([, program = '', ...args]: readonly string[]): Promise<void> {
  const settings = readSettings(process.env, args);
  if (settings === null) {
    process.stdout.write(USAGE);
    return;
  }
  const { skillId, host, audioUrl, memoryFile } = settings;
  const skill = createSkill({
    ...configured({
      SUPINE_AUDIO_MANIFEST: join(dirname(program), MANIFEST),
      ...process.env,
      SUPINE_AUDIO_URL: audioUrl ?? '',
    }),
    skillId,
    ...(memoryFile === null ? {} : { store: fileStore(memoryFile) }),
  });
  const log = (sentence: string) => console.error(sentence);
  const verify = requestVerifier({ skillId });
  const served = await startHost({ settings, verify, invoke: (event) => skill.invoke(event), log });
  log(`Supine listens at http://${host}:${served.port}/alexa`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: whoever asks again wants it to end at once, as Node does by itself.
    process.once(signal, () => void served.close());
  }
}

main(process.argv).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof SettingsWrong ? WRONG_USAGE : FAILED;
});
