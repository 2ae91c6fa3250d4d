import { useSignal } from '@preact/signals';
import type { MovementTag } from '@supine/core';
import { titleOf } from '@supine/core/speech';
import { locale, words } from '../locale.js';
import type { Page, WordSize } from '../page.js';
import { fill } from './words.js';

const SIZES: readonly WordSize[] = ['usual', 'large', 'largest'];

/** What this device remembers, and how to take it along, bring it back or be rid of it. */
export function Kept({ page }: { readonly page: Page }) {
  page.changes.value;
  const told = useSignal('');
  const { introHeardOn, avoid = [], soften = [], place, pace = 0 } = page.memory;
  const names = (tags: readonly string[]) =>
    tags.map((tag) => words.kept.movements[tag as MovementTag]).join(', ');
  const lines = [
    ...(introHeardOn ? [fill(words.kept.screened, { day: introHeardOn })] : []),
    ...(avoid.length > 0 ? [fill(words.kept.leftOut, { names: names(avoid) })] : []),
    ...(soften.length > 0 ? [fill(words.kept.softened, { names: names(soften) })] : []),
    ...(place
      ? [fill(words.kept.stopped, { step: titleOf(place.step.split('.')[0] ?? '', locale) })]
      : []),
    ...(pace > 0 ? [fill(words.kept.pace, { count: pace })] : []),
  ];
  const bring = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file)
      told.value = (await page.bringCopy(await file.text()))
        ? words.kept.imported
        : words.kept.refused;
  };
  return (
    <section class="sheet">
      <h2>{words.kept.title}</h2>
      <p>{words.kept.where}</p>
      <ul class="plain">
        {lines.length === 0 ? (
          <li>{words.kept.nothing}</li>
        ) : (
          lines.map((line) => <li key={line}>{line}</li>)
        )}
      </ul>
      <p class="small">{words.kept.what}</p>
      <div class="stack">
        <button type="button" class="wide" onClick={() => page.saveCopy()}>
          {words.kept.export}
        </button>
        <label class="wide file">
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void bring(event)}
          />
          <span>{words.kept.import}</span>
        </label>
        <button
          type="button"
          class="wide"
          onClick={async () => {
            told.value = await page.share();
          }}
        >
          {words.kept.share}
        </button>
        <button type="button" class="wide grave" onClick={() => page.press('ForgetMe')}>
          {words.kept.forget}
        </button>
      </div>
      <p class="note" role="status">
        {told.value}
      </p>
      <fieldset>
        <legend>{words.kept.size}</legend>
        <div class="chips">
          {SIZES.map((size) => (
            <label key={size} class="chip">
              <input
                type="radio"
                name="size"
                checked={page.size.value === size}
                onChange={() => page.setSize(size)}
              />
              <span>{words.kept.sizes[size]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="small">{words.kept.tried}</p>
    </section>
  );
}
