/**
 * The walls of the project. A room of the core imports only rooms to its left in this list; the same list is in
 * ARCHITECTURE.md. To move a wall, move the room in the list and say why in an ADR.
 */
const ROOMS = [
  'model',
  'body',
  'content',
  'routine',
  'timeline',
  'session',
  'intents',
  'dialog',
  'locales',
  'speech',
  'stored',
  'samples',
  'announcements',
  'playback',
];
const SRC = 'packages/core/src';
const NOT_TESTS = '\\.test\\.ts$';

const roomRules = ROOMS.slice(0, -1).map((room, index) => ({
  name: `law-3-${room}-imports-only-to-its-left`,
  comment:
    `Law 3: a room imports only rooms to its left (${ROOMS.join(', ')}). ` +
    `"${room}" must not know what stands to its right. Pass what it needs as an argument instead.`,
  severity: 'error',
  from: { path: `^${SRC}/${room}/`, pathNot: NOT_TESTS },
  to: {
    path: `^${SRC}/(${[...ROOMS.slice(index + 1), 'testing', 'english', 'entries', 'index'].join('|')})(/|\\.)`,
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'law-2-core-reads-no-node-module',
      comment:
        'Law 2: the core reads no clock, dice, disk, network or console, so it imports nothing of Node. ' +
        'Do it in an app and hand the result in.',
      severity: 'error',
      from: { path: `^${SRC}/`, pathNot: NOT_TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'law-1-core-depends-on-zod-only',
      comment:
        'Law 1: the core names no platform. Its only dependency is zod; a platform belongs in an app under apps/.',
      severity: 'error',
      from: { path: `^${SRC}/`, pathNot: NOT_TESTS },
      to: {
        pathNot: [`^${SRC}/`, '(^|/)zod([@/]|$)'],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'law-3-apps-do-not-know-each-other',
      comment:
        'Law 3: an app imports @supine/core (and @supine/audio, @supine/store, @supine/host), never another app. ' +
        'What two apps need belongs in the core.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: {
        path: '^(apps/|@supine/(alexa-skill|bedside|google-action|home-assistant|mcp|player))',
        pathNot: '^apps/$1/',
      },
    },
    {
      name: 'law-3-apps-use-the-public-entries',
      comment:
        'Law 3: an app uses what @supine/core exports, not its files; so does the store. ' +
        'Export the name, with an ADR, if it is missing.',
      severity: 'error',
      from: { path: '^(apps|packages/store)/' },
      to: {
        path: `^${SRC}/`,
        pathNot: [
          `^${SRC}/index\\.ts$`,
          `^${SRC}/entries/`,
          `^${SRC}/(announcements|samples|stored|testing)/index\\.ts$`,
        ],
      },
    },
    {
      name: 'no-circle',
      comment:
        'Two files that import each other, types too, are one file, or hide a third. Find it: move what both need, ' +
        'often one interface, into a file of its own.',
      severity: 'error',
      from: { pathNot: NOT_TESTS },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/', 'node_modules/.*\\.d\\.ts$'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
