import type { Locale } from '../locales/locale.js';
import { mustBeScript } from './mustBeScript.js';
import type { Script } from './script.js';
import { filled } from './words.js';

/**
 * A script as plain text.
 *
 * @param script what `compose` gives
 * @param options `silencesIn` writes how long to stay, in the words of a locale; without it only the words are given
 * @returns one text
 * @example renderText({ nodes: [{ type: 'say', text: 'Hold.' }], again: null, ends: false }) // 'Hold.'
 */
export function renderText(
  script: Script,
  { silencesIn }: { readonly silencesIn?: Locale } = {},
): string {
  mustBeScript(script);
  const parts: string[] = [];
  let silentMs = 0;
  for (const node of script.nodes) {
    if (node.type === 'say') {
      parts.push(...written(silentMs, silencesIn));
      silentMs = 0;
      parts.push(node.text);
    } else if (node.exact) {
      silentMs += node.ms;
    }
  }
  parts.push(...written(silentMs, silencesIn));
  return parts.join(' ');
}

const SHORTEST_WRITTEN_MS = 2000;

function written(silentMs: number, locale: Locale | undefined): string[] {
  if (!locale || silentMs < SHORTEST_WRITTEN_MS) return [];
  const count = Math.round(silentMs / 1000);
  return [filled(locale.screen.silence, 'screen.silence', { count }, locale)];
}
