import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

/** A screen, in the units of documents. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly mode: 'HUB' | 'TV';
  readonly isRound: boolean;
}

/** The screens that people have beside their beds, and a television. */
export const VIEWPORTS: Readonly<Record<string, Viewport>> = {
  'hub-round': { width: 480, height: 480, mode: 'HUB', isRound: true },
  'hub-small': { width: 960, height: 480, mode: 'HUB', isRound: false },
  'hub-large': { width: 1280, height: 800, mode: 'HUB', isRound: false },
  'hub-extra-large': { width: 1920, height: 1080, mode: 'HUB', isRound: false },
  tv: { width: 960, height: 540, mode: 'TV', isRound: false },
};

/** What a document did: an event it sent, or a line whose sound it asked for or ended. */
export interface Happening {
  readonly atMs: number;
  readonly what: 'sent' | 'speaks' | 'silent';
  readonly arguments: readonly string[];
}

/** A directive as a skill sends it. */
export interface Directive {
  readonly document?: unknown;
  readonly datasources?: Readonly<Record<string, unknown>>;
}

/** A document on a screen. */
export interface Shown {
  readonly page: Page;
  /** Lets time pass in the page, in milliseconds: as much as is said, however busy the machine is. */
  pass(ms: number): Promise<void>;
  /** Everything so far, in order; times are the page's own, in milliseconds. */
  happened(): Promise<Happening[]>;
  /** All words that are on the screen. */
  text(): Promise<string>;
  /** Warnings and errors of the engine. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const ENGINE = require.resolve('apl-viewhost-web');
const PAGE = 'https://screen.invalid/';
const SPEECH = `${PAGE}speech/`;
/** By the page's clock: longer than the slowest machine takes to load the page. */
const STARTED_MS = 600_000;
/** The engine draws, and begins with what a document does by itself. */
const FIRST_FRAMES_MS = 100;

/**
 * Shows a document in Amazon's own engine for browsers, with speech that is silent but lasts, in time that a test moves.
 *
 * @param speechMs how long a line of words lasts, in milliseconds
 */
export async function show(
  browser: Browser,
  directive: Directive,
  { width, height, mode, isRound }: Viewport,
  speechMs: (ssml: string) => number = () => 400,
): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/\b[WE] Core:|^Unable/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === PAGE)
      return route.fulfill({ body: pageOf(width, height, isRound), contentType: 'text/html' });
    if (url === `${PAGE}engine.js`) return route.fulfill({ path: ENGINE });
    return route.abort();
  });
  await page.clock.install({ time: 0 });
  await page.goto(PAGE);
  const shown = JSON.stringify({
    document: JSON.stringify(directive.document),
    data: JSON.stringify(withSpeech(directive.datasources ?? {}, speechMs)),
    viewport: { width, height, dpi: 160, isRound, shape: isRound ? 'ROUND' : 'RECTANGLE' },
    mode,
  });
  // From here on no time passes by itself.
  await page.clock.pauseAt(STARTED_MS);
  await page.evaluate(`(${RENDER})(${shown})`);
  const pass = (ms: number) => page.clock.runFor(ms);
  await pass(FIRST_FRAMES_MS);
  return {
    page,
    pass,
    happened: () => page.evaluate('window.happened') as Promise<Happening[]>,
    text: async () => (await page.locator('#view').textContent()) ?? '',
    complaints,
    close: () => page.close(),
  };
}

/** The engine has to be started by the page itself, at once; later it would wait for ever. */
function pageOf(width: number, height: number, isRound: boolean): string {
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: #000 }
    #view { position: relative; width: ${width}px; height: ${height}px${isRound ? '; clip-path: circle(50%)' : ''} }</style>
    <div id="view"></div><script src="engine.js"></script>
    <script>window.ready = AplRenderer.initEngine()</script>`;
}

/** A voice that is silent but lasts, by the page's clock: how long, its address says. It ends early as Amazon's own does. */
const VOICE = `(told) => {
  let spoken = 0;
  let end = () => {};
  const lengths = new Map();
  return {
    prepare(url) {
      const id = String((spoken += 1));
      lengths.set(id, Number(url.split('/').at(-1)));
      setTimeout(() => told.onPrepared(id));
      return id;
    },
    play(id) {
      told.onPlaybackStarted(id);
      end = () => {
        clearTimeout(timer);
        end = () => {};
        told.onPlaybackFinished(id);
      };
      const timer = setTimeout(() => end(), lengths.get(id));
    },
    flush: () => end(),
  };
}`;

/** Runs in the page. It is text, because the page's names are not those of this file. */
const RENDER = `async ({ document: source, data, viewport, mode }) => {
  await window.ready;
  window.happened = [];
  const note = (what, args) => window.happened.push({ atMs: performance.now(), what, arguments: args });
  const content = AplRenderer.Content.create(source);
  content.addData('payload', data);
  const renderer = AplRenderer.default.create({
    content, view: document.getElementById('view'), audioPlayerFactory: ${VOICE},
    environment: { agentName: 'supine', agentVersion: '1', disallowVideo: true },
    theme: 'dark', mode, viewport, utcTime: Date.now(), localTimeAdjustment: 0, notLoadFonts: true,
    onSendEvent: (event) => note('sent', [...(event.arguments ?? [])]),
    onSpeakEventStart: (event) => note('speaks', []),
    onSpeakEventEnd: (event) => note('silent', []),
  });
  await renderer.init();
  window.renderer = renderer;
}`;

/** What the service does between the skill and the device: words become the address of a sound. */
function withSpeech(
  sources: Readonly<Record<string, unknown>>,
  speechMs: (ssml: string) => number,
): unknown {
  const copy = structuredClone(sources) as Record<string, Source>;
  for (const { properties, transformers = [] } of Object.values(copy)) {
    for (const { transformer, inputPath, outputName } of transformers) {
      const [, list, field] = /^(\w+)\[\*\]\.(\w+)$/.exec(inputPath) ?? [];
      if (transformer !== 'ssmlToSpeech' || !list || !field) {
        throw new Error(`The service would not know ${transformer} of ${inputPath}.`);
      }
      for (const entry of properties[list] as Record<string, unknown>[]) {
        entry[outputName] = `${SPEECH}${speechMs(String(entry[field]))}`;
      }
    }
  }
  return copy;
}

interface Source {
  readonly properties: Record<string, unknown>;
  readonly transformers?: readonly {
    readonly transformer: string;
    readonly inputPath: string;
    readonly outputName: string;
  }[];
}
