import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** A whole turn of the built skill beside Jovo's hello world, and loading it beside a bare ask-sdk. */
const require = createRequire(import.meta.url);
const SKILL = fileURLToPath(new URL('../apps/alexa-skill/dist/index.cjs', import.meta.url));
const TURNS = 5000;
const WARM_TURNS = 1000;
const LOADS = 15;
/** A turn has eight seconds, and a speaker takes one of them for itself: of so much nobody feels anything. */
const MOST_TURN_MS = 50;
/** Once in a while a function starts cold; less than a tenth of a second more is not heard in that. */
const MOST_LOAD_MS = 100;
const USER = { userId: 'amzn1.ask.account.BENCH' };

/** "Alexa, start my back stretch routine", by somebody who has gone through the screen in this session. */
function launchRequest(supportedInterfaces, attributes) {
  const application = { applicationId: 'amzn1.ask.skill.bench' };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'bench', application, attributes, user: USER },
    context: {
      System: {
        application,
        user: USER,
        device: { deviceId: 'bench', supportedInterfaces },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'none',
      },
      AudioPlayer: { playerActivity: 'IDLE' },
    },
    request: {
      type: 'LaunchRequest',
      requestId: 'bench',
      timestamp: '2026-11-21T22:00:00Z',
      locale: 'en-US',
    },
  };
}

const SCREENED = {
  conversation: {
    v: 2,
    session: null,
    open: { is: 'nothing' },
    person: { screened: true, gated: ['massage', 'light-massage'] },
  },
};

/**
 * How long turns take, one after the other, in milliseconds. What Lambda's runtime does is not in it for either: JSON, of
 * which the document for a screen has 25 kB and takes as long to write as the rest of its turn.
 */
async function turnsOf(answer, request) {
  const text = JSON.stringify(request);
  const times = [];
  for (let turn = 0; turn < WARM_TURNS + TURNS; turn += 1) {
    const event = JSON.parse(text);
    const startedMs = performance.now();
    await answer(event);
    if (turn >= WARM_TURNS) times.push(performance.now() - startedMs);
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(times.length * share)];
  return { p50: at(0.5), p99: at(0.99) };
}

/** Jovo's own first example: one component that says hello to a launch. */
async function jovoHello() {
  const { App, BaseComponent, Component, Global, Server } = require('@jovotech/framework');
  const { AlexaPlatform } = require('@jovotech/platform-alexa');
  class Hello extends BaseComponent {
    LAUNCH() {
      return this.$send('Hello World!');
    }
  }
  Global()(Hello);
  Component()(Hello);
  class Turn extends Server {
    constructor(request) {
      super();
      this.request = request;
    }
    getRequestObject() {
      return this.request;
    }
    getRequestHeaders() {
      return {};
    }
    getQueryParams() {
      return {};
    }
    hasWriteFileAccess() {
      return false;
    }
    setResponse(response) {
      this.response = response;
    }
    fail(error) {
      throw error;
    }
  }
  const app = new App({ plugins: [new AlexaPlatform()], components: [Hello], logging: false });
  await app.initialize();
  return async (request) => {
    const turn = new Turn(request);
    await app.handle(turn);
    return turn.response;
  };
}

/** The skill with recordings, so that a launch is one stream, and without, so that it is a spoken answer. */
function skill(env) {
  Object.assign(process.env, env);
  delete require.cache[SKILL];
  const { handler } = require(SKILL);
  return (event) => handler(event, {});
}

const AUDIO = {
  SUPINE_AUDIO_URL: 'https://audio.example',
  SUPINE_AUDIO_SECRET: 'a-secret-of-the-benchmark-that-everybody-knows',
  SUPINE_AUDIO_MANIFEST: SKILL.replace('index.cjs', 'recordings.json'),
};
const NO_AUDIO = { SUPINE_AUDIO_URL: '', SUPINE_AUDIO_SECRET: '' };

const DELIVERIES = [
  ['one recording', AUDIO, { AudioPlayer: {} }, 'AudioPlayer.Play'],
  ['a screen', NO_AUDIO, { 'Alexa.Presentation.APL': {} }, 'Alexa.Presentation.APL.RenderDocument'],
  ['spoken answers', NO_AUDIO, {}, 'Evening back stretch'],
];

/** The turn, delivery by delivery, beside Jovo; and how long the file takes to load. */
export async function benchSkill() {
  const hello = await jovoHello();
  const said = JSON.stringify(await hello(launchRequest({}, {})));
  if (!said.includes('Hello World!')) throw new Error(`Jovo said ${said}.`);
  const jovo = await turnsOf(hello, launchRequest({}, {}));
  const rows = [];
  for (const [delivery, env, interfaces, expected] of DELIVERIES) {
    const answer = skill(env);
    const request = launchRequest(interfaces, SCREENED);
    const answered = JSON.stringify(await answer(structuredClone(request)));
    if (!answered.includes(expected)) throw new Error(`The skill answered ${answered}.`);
    const ours = await turnsOf(answer, request);
    for (const share of ['p50', 'p99']) {
      const ratio = ours[share] / jovo[share];
      rows.push({
        name: `"start my back stretch routine" through the skill as ${delivery}, ms ${share}`,
        supine: ours[share],
        peer: "Jovo 4.6.2's hello world",
        peerFigure: jovo[share],
        ratio,
        target: `at most ${MOST_TURN_MS} ms`,
        met: ours[share] <= MOST_TURN_MS,
      });
    }
  }
  return [...rows, loadingRow()];
}

/** How long Node.js takes to load a file, in a process of its own. */
function loadMs(file) {
  const program = `const t=performance.now();require(${JSON.stringify(file)});console.log(performance.now()-t)`;
  return Number(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
}

function loadingRow() {
  const folder = mkdtempSync(join(tmpdir(), 'supine-bench-'));
  const bare = join(folder, 'bare.cjs');
  const source = join(folder, 'bare.mjs');
  writeFileSync(
    source,
    `import { SkillBuilders } from 'ask-sdk-core';
     const skill = SkillBuilders.custom().addRequestHandlers({
       canHandle: () => true,
       handle: (input) => input.responseBuilder.speak('Hello.').getResponse(),
     }).create();
     export const handler = (event, context) => skill.invoke(event, context);`,
  );
  buildSync({
    entryPoints: [source],
    outfile: bare,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    nodePaths: [fileURLToPath(new URL('node_modules', import.meta.url))],
  });
  const middle = (times) => times.sort((one, other) => one - other)[Math.floor(LOADS / 2)];
  const pairs = Array.from({ length: LOADS }, () => [loadMs(SKILL), loadMs(bare)]);
  const ours = middle(pairs.map(([skillMs]) => skillMs));
  const theirs = middle(pairs.map(([, bareMs]) => bareMs));
  return {
    name: 'loading the Lambda file, ms, median of 15 processes',
    supine: ours,
    peer: 'bare bundled ask-sdk-core',
    peerFigure: theirs,
    ratio: ours / theirs,
    target: `within ${MOST_LOAD_MS} ms of it`,
    met: ours - theirs <= MOST_LOAD_MS,
  };
}
