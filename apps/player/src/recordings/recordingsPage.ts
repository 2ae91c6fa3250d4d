import type { Locale } from '@supine/core';
import { wordsOf } from '@supine/core/speech';
import type { ListedRecording } from './recordingsIndex.js';

const STATEMENTS = ['care', 'nerves', 'chest', 'call-local', 'fever', 'hurts'] as const;
/** A dark room first: whoever opens this by night is not to be dazzled. */
const STYLE = `
:root { color-scheme: dark light; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; background: #14110f; color: #e8dccb; }
h1 { font-size: 1.5rem; font-weight: 600; }
h2 { font-size: 1.2rem; font-weight: 600; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; }
ul { list-style: none; margin: 2rem 0 0; padding: 0; }
li { padding: 1rem 0; border-top: 1px solid #3a322b; }
audio { display: block; width: 100%; height: 54px; }
a { display: inline-block; color: #e9b872; padding: .6rem 1.2rem .6rem 0; }
@media (prefers-color-scheme: light) { body { background: #fbf7f1; color: #2a241e; } li { border-color: #d8cdbf; } a { color: #7a4b00; } }
`;

/**
 * The list of recordings as a page that needs nothing but itself, for a telephone in a dark room.
 *
 * @param recordings those that may be listed
 * @param locale the words
 * @returns HTML, the same each time
 */
export function recordingsPage(recordings: readonly ListedRecording[], locale: Locale): string {
  const stated = STATEMENTS.map((name) =>
    wordsOf({ key: `dialog.statement-${name}` }, locale, { stop: 'file' }),
  );
  const items = recordings.map(
    ({ title, minutes, file, captions }) => `<li>
<h2>${escaped(title)}</h2>
<p>${escaped(locale.writeParam('minutes', minutes))}</p>
<audio controls preload="none" src="${escaped(file)}" aria-label="${escaped(title)}"></audio>
<a href="${escaped(file)}" download>MP3</a><a href="${escaped(captions)}" download>WebVTT</a>
</li>`,
  );
  return `<!doctype html>
<html lang="${escaped(locale.code)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Supine</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<h1>Supine</h1>
${stated.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<ul>
${items.join('\n')}
</ul>
</html>
`;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
