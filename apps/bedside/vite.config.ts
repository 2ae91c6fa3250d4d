import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { suiteConfig } from '../../vitest.base.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Nothing from anywhere else, and nothing to anywhere else: what is played is a blob of our own. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The rule stands in the page, for a host of files that sets no headers. While developing, styles are put in by scripts. */
const strict: Plugin = {
  name: 'supine-strict',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** The worker that keeps the page, with the list of what there is to keep; and the voice, where one was made. */
const offline: Plugin = {
  name: 'supine-offline',
  apply: 'build',
  async writeBundle() {
    const dist = here('dist/');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(sw\.js|.*\.map)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .map((path) => path.slice(path.indexOf('/dist/') + 6).replace(/^\/+/, ''))
      .filter((path) => !path.startsWith('voice/'))
      .sort();
    const hash = createHash('sha256');
    for (const file of files) hash.update(file).update(readFileSync(`${dist}${file}`));
    const kept = files.map((file) => (file === 'index.html' ? './' : `./${file}`));
    await bundle({
      entryPoints: [here('src/offline.ts')],
      outfile: here('dist/sw.js'),
      bundle: true,
      minify: true,
      format: 'iife',
      define: {
        EDITION: JSON.stringify(hash.digest('hex').slice(0, 16)),
        FILES: JSON.stringify(kept),
      },
      logLevel: 'warning',
    });
    if (existsSync(here('voice/pack.json')))
      cpSync(here('voice'), here('dist/voice'), { recursive: true });
  },
};

const { resolve } = suiteConfig('bedside', []);

export default defineConfig({
  base: './',
  resolve,
  plugins: [strict, offline],
  build: {
    target: ['es2022', 'safari16.4', 'chrome110', 'firefox115'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});
