import { catalogue } from '@supine/core';
import { titleOf } from '@supine/core/speech';
import { locale, words } from '../locale.js';
import type { Page } from '../page.js';
import { TONIGHT } from '../page.js';
import { fill } from './words.js';

/** What is asked for by an address or a wish, as a title and a length. */
export function wished({ slots }: Page['wish']['value']) {
  const { routine, region, minutes } = slots;
  const known = (catalogue.routines as Readonly<Record<string, { minutes?: number }>>)[
    String(routine)
  ];
  const part = (locale.regions as Readonly<Record<string, { name: string }>>)[String(region)];
  const name = routine === undefined ? part?.name : titleOf(String(routine), locale);
  const title = name
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : titleOf(String(TONIGHT.slots['routine']), locale);
  return { title, minutes: Number(minutes ?? known?.minutes ?? 10) };
}

/** Before anything: one tap, and what it begins. */
export function Home({ page }: { readonly page: Page }) {
  const { title, minutes } = wished(page.wish.value);
  return (
    <section class="home">
      <button type="button" class="start" data-supine="start" onClick={() => page.start()}>
        <span class="start-halo" aria-hidden="true" />
        <span class="start-word">{words.start}</span>
        <span class="start-what">{title}</span>
        <span class="start-minutes">{fill(words.minutes, { minutes })}</span>
      </button>
      <p class="put-down">{words.putDown}</p>
      <nav class="ways" aria-label={words.choose}>
        <a href="#choose">{words.choose}</a>
        <a href="#ask">{words.questions.title}</a>
      </nav>
    </section>
  );
}
