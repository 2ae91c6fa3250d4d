import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { hostedManifest } from '../model/manifest.js';
import manifest from '../package.json' with { type: 'json' };
import { readPresets } from '../src/stream/presets.js';
import { withoutServiceClients } from '../withoutServiceClients.js';

/** What a hosted skill is made of. */
export interface HostedFolder {
  /** Where it goes; what is there is replaced. */
  readonly out: string;
  /** A folder that `supine recordings` wrote; without one a long routine is spoken in several answers. */
  readonly recordings?: string | undefined;
  /** Under which address the folders of recordings are: `https://…/<edition>/audio/….mp3`. */
  readonly url?: string | undefined;
}

const CLIENT = '@aws-sdk/client-dynamodb';
/** The last that runs on Node.js 16; the next one asks for 18. */
const CLIENT_ON_NODE_16 = '3.721.0';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Makes the folder that the developer console imports as a skill that Alexa hosts: `skill-package` with what is said to it, and
 * `lambda` with one file and the client of
 * its table, which Alexa installs.
 *
 * @param folder where it goes, and where its recordings are
 * @returns the edition of the recordings; `null` without any
 * @throws Error with one sentence where recordings and their address are not both there
 * @example await makeHosted({ out: 'dist/hosted', recordings: 'site', url: 'https://example.org/supine' })
 */
export async function makeHosted({ out, recordings, url }: HostedFolder): Promise<string | null> {
  if ((recordings === undefined) !== (url === undefined)) {
    throw new Error('A folder of recordings and the address they are under go together.');
  }
  const presets = recordings === undefined ? null : readPresets(recordings);
  const lambda = join(out, 'lambda');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(lambda, { recursive: true });
  cpSync(here('skill-package'), join(out, 'skill-package'), { recursive: true });
  writeJson(join(out, 'skill-package', 'skill.json'), hostedManifest());
  await build({
    absWorkingDir: here('.'),
    entryPoints: ['src/hosted.ts'],
    outfile: join(lambda, 'index.js'),
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node16',
    external: [CLIENT],
    plugins: [withoutServiceClients()],
    logLevel: 'warning',
  });
  writeJson(join(lambda, 'package.json'), {
    name: 'supine-hosted-skill',
    version: manifest.version,
    private: true,
    description: manifest.description,
    license: manifest.license,
    main: 'index.js',
    engines: { node: '>=16' },
    dependencies: { [CLIENT]: CLIENT_ON_NODE_16 },
  });
  writeJson(join(lambda, 'settings.json'), { recordingsUrl: url ?? '' });
  for (const name of ['NOTICE', 'LICENSE']) copyFileSync(here(`../../${name}`), join(out, name));
  copyFileSync(here('NOTICE'), join(lambda, 'NOTICE'));
  if (presets) {
    mkdirSync(join(lambda, 'recordings'));
    const { locale, edition, recordings: files } = presets;
    // The skill needs the places of segments and no more; it has both lists in one.
    const list = { v: 1, locale, edition, recordings: files.map(neededOf) };
    writeJson(join(lambda, 'recordings', 'index.json'), list);
    writeJson(join(lambda, 'recordings', 'asked.json'), { ...list, recordings: [] });
  }
  return presets?.edition ?? null;
}

function neededOf({
  id,
  minutes,
  durationMs,
  file,
  sha256,
  statedUntilMs,
  segments,
}: ReturnType<typeof readPresets>['recordings'][number]) {
  return { id, minutes, durationMs, file, sha256, statedUntilMs, segments };
}

function writeJson(path: string, data: unknown): void {
  writeFileSync(path, `${JSON.stringify(data)}\n`);
}
