import { useEffect, useRef } from 'preact/hooks';
import { locale, words } from '../locale.js';
import type { Page } from '../page.js';
import { Ask, Card } from './ask.js';
import { Choose } from './choose.js';
import { Home } from './home.js';
import { Icon } from './icon.js';
import { Kept } from './kept.js';
import { Playing } from './playing.js';
import { SayBar } from './sayBar.js';

/** The whole page: what goes on in the middle; what hurts, and what can be said, always at the bottom. */
export function App({ page }: { readonly page: Page }) {
  page.changes.value;
  const { night, place, isBlack } = page;
  const way = place.value;
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
    main.current?.scrollTo(0, 0);
  }, [way.is]);
  const isIdle = night.status === 'ended' && !page.isTalking;
  const isHome = way.is === 'home' || way.is === 'start';
  return (
    <>
      <div class="page" inert={isBlack.value} data-dim={page.isDim.value} data-place={way.is}>
        <header>
          {isHome ? (
            <h1 class="brand">{words.name}</h1>
          ) : (
            <button
              type="button"
              class="round"
              aria-label={words.controls.back}
              onClick={() => page.go('home')}
            >
              <Icon name="back" />
            </button>
          )}
          <a class="round" href="#kept" aria-label={words.controls.more}>
            <Icon name="more" />
          </a>
        </header>
        <main ref={main} tabIndex={-1}>
          {night.refused === null ? null : (
            <p class="note refused" role="status">
              {words.noVoice}
            </p>
          )}
          {isHome && isIdle ? <Home page={page} /> : null}
          {isHome && !isIdle ? <Playing page={page} /> : null}
          {way.is === 'choose' ? <Choose page={page} /> : null}
          {way.is === 'ask' ? <Ask page={page} /> : null}
          {way.is === 'card' ? <Card page={page} shelf={way.shelf} id={way.id} /> : null}
          {way.is === 'kept' ? <Kept page={page} /> : null}
        </main>
        <footer>
          <button
            type="button"
            class="hurts"
            data-supine="pain"
            onClick={() => page.press('ReportPain')}
          >
            {locale.screen.touch.hurts}
          </button>
          <SayBar page={page} />
        </footer>
      </div>
      {isBlack.value ? (
        <button
          type="button"
          class="black"
          aria-label={words.controls.lit}
          ref={(button) => button?.focus()}
          onClick={() => {
            isBlack.value = false;
          }}
        />
      ) : null}
    </>
  );
}
