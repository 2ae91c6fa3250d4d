import { installAll, requireNode, tool } from './pnpm.mjs';

/**
 * `npm run check`: everything a machine can say about the code without running it. Every check runs, so that one look
 * shows all that is wrong.
 */
requireNode();

const CHECKS = [
  ['types', ['node', 'scripts/typecheck.mjs']],
  ['lint and content rules', ['turbo', 'run', 'lint', '--output-logs=new-only', '--continue']],
  ['indexes of entries and words', ['node', 'scripts/indexes.mjs', '--check']],
  ['format and lint outside the packages', ['biome', 'check', '.']],
  [
    'the walls between rooms and apps',
    [
      'depcruise',
      'packages',
      'apps',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
    ],
  ],
  ['dead code', ['knip']],
  // The root's one dependency is what `npm start` builds with: it installs no devDependencies.
  [
    'one version of everything',
    [
      'sherif',
      '--fail-on-warnings',
      ...['-r', 'root-package-dependencies'],
      // The compiler that packages are built with is no library; tools that call one have it at the root.
      ...['-i', 'typescript@6.0.3'],
    ],
  ],
  ['the build', ['turbo', 'run', 'build', '--output-logs=errors-only']],
  ['public API', ['api-extractor', 'run'], 'packages/core'],
  ...[
    'packages/core',
    'packages/audio',
    'packages/store',
    'packages/wyoming',
    'apps/player',
    'apps/mcp',
    'apps/home-assistant',
  ].map((folder) => [`package shape of ${folder}`, ['publint', '--strict', folder]]),
  ['licences of what is handed out', ['node', 'scripts/notice.mjs', '--check']],
];

if ((await installAll()) !== 0) process.exit(1);
const failures = [];
for (const [name, args, folder] of CHECKS) {
  console.log(`\n— ${name}`);
  if ((await tool(args, { folder })) !== 0) failures.push(name);
}

console.log(failures.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failures.join('; ')}.`);
process.exit(failures.length === 0 ? 0 : 1);
