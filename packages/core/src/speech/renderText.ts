import type { Script } from './script.js';

/**
 * A script as plain text.
 *
 * @param script what `compose` gives
 * @param options `silences: 'written'` tells a reader how long to stay; else only the words are given
 * @returns one text
 * @example renderText(script) // 'Stopped. Ease out slowly.'
 */
export function renderText(
  script: Script,
  options: { readonly silences?: 'written' | 'left-out' } = {},
): string {
  const parts: string[] = [];
  let silentMs = 0;
  for (const node of script.nodes) {
    if (node.type === 'say') {
      if (options.silences === 'written') parts.push(...written(silentMs));
      silentMs = 0;
      parts.push(node.text);
    } else if (node.exact) {
      silentMs += node.ms;
    }
  }
  if (options.silences === 'written') parts.push(...written(silentMs));
  return parts.join(' ');
}

const SHORTEST_WRITTEN_MS = 2000;

function written(silentMs: number): string[] {
  return silentMs < SHORTEST_WRITTEN_MS ? [] : [`(${Math.round(silentMs / 1000)} seconds)`];
}
