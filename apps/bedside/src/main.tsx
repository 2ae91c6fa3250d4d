import { render } from 'preact';
import { workerJoiner } from './sound/joiner.js';
import { roomWave } from './sound/roomWave.js';
import { soundElement } from './sound/soundElement.js';

/** Puts the page together. What is in sight comes first; the words and the memory follow while it is looked at. */
async function open(): Promise<void> {
  const place = document.querySelector('#page');
  const audio = document.querySelector('audio');
  if (!place || !audio) throw new Error('The page has no place to be drawn in.');
  const joiner = workerJoiner(document.baseURI);
  const room = URL.createObjectURL(new Blob([roomWave()], { type: 'audio/wav' }));
  const [{ Page }, { App }, { knownFrom }, { nightDrawer }, { indexedDbStore }, { nothingKnown }] =
    await Promise.all([
      import('./page.js'),
      import('./views/app.js'),
      import('./night/known.js'),
      import('./night/keptNight.js'),
      import('@supine/store/indexed-db'),
      import('@supine/core/playback'),
    ]);
  const known = await knownFrom(indexedDbStore(), nothingKnown);
  const page = await Page.open({
    ...{ joiner, known },
    sound: soundElement(audio, room),
    drawer: nightDrawer(storage()),
  });
  render(<App page={page} />, place);
  document.documentElement.dataset['ready'] = 'true';
  if (new URLSearchParams(location.search).has('test')) Object.assign(window, { supine: page });
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

void open();
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register('./sw.js').catch(() => {});
}
