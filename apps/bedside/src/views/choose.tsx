import { useSignal } from '@preact/signals';
import { buildRoutine, catalogue, RoutineRefused } from '@supine/core';
import { titleOf } from '@supine/core/speech';
import { isEasyOn } from '../easyOn.js';
import { locale, words } from '../locale.js';
import type { Page } from '../page.js';
import { fill } from './words.js';

const REGIONS = [
  'neck',
  'upper-back',
  'mid-back',
  'lower-back',
  'pelvis',
  'hip',
  'leg',
  'whole-back',
] as const;
const MINUTES = [5, 10, 15, 20] as const;

/** Region, length and what to go easy on; or a routine that is ready. */
export function Choose({ page }: { readonly page: Page }) {
  page.changes.value;
  const region = useSignal<(typeof REGIONS)[number]>('lower-back');
  const minutes = useSignal<(typeof MINUTES)[number]>(10);
  const { avoid = [], soften = [] } = page.memory;
  const canBe = isPossible({ region: region.value, minutes: minutes.value, avoid, soften });
  const wish = {
    intent: 'StartRoutine',
    slots: { region: region.value, minutes: minutes.value },
  } as const;
  const kept = new Set<string>([...avoid, ...soften]);
  return (
    <section class="sheet choose">
      <h2>{words.choosing.title}</h2>
      <fieldset>
        <legend>{words.choosing.where}</legend>
        <div class="chips">
          {REGIONS.map((one) => (
            <label key={one} class="chip">
              <input
                type="radio"
                name="region"
                checked={region.value === one}
                onChange={() => {
                  region.value = one;
                }}
              />
              <span>{capital(locale.regions[one].name)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.choosing.howLong}</legend>
        <div class="chips">
          {MINUTES.map((one) => (
            <label key={one} class="chip">
              <input
                type="radio"
                name="minutes"
                checked={minutes.value === one}
                onChange={() => {
                  minutes.value = one;
                }}
              />
              <span>{fill(words.minutesShort, { minutes: one })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.choosing.leaveOut}</legend>
        <div class="chips">
          {Object.entries(words.choosing.avoid).map(([precaution, name]) => {
            const isOn = isEasyOn(kept, precaution);
            return (
              <label key={precaution} class="chip">
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => void page.goEasyOn(precaution, !isOn)}
                />
                <span>{name}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {canBe ? null : (
        <p class="note" role="status">
          {words.choosing.none}
        </p>
      )}
      <button
        type="button"
        class="wide"
        data-supine="start"
        disabled={!canBe}
        onClick={() => page.hear(wish)}
      >
        {words.choosing.start}
      </button>
      <h3>{words.choosing.ready}</h3>
      <ul class="rows">
        {Object.values(catalogue.routines).map(({ id, minutes: length }) => (
          <li key={id}>
            <button
              type="button"
              class="row"
              onClick={() => page.hear({ intent: 'StartRoutine', slots: { routine: id } })}
            >
              <span>{titleOf(id, locale)}</span>
              <span class="small">{fill(words.minutesShort, { minutes: length })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function isPossible(request: Parameters<typeof buildRoutine>[0]): boolean {
  try {
    return buildRoutine(request).steps.length > 0;
  } catch (error) {
    if (error instanceof RoutineRefused) return false;
    throw error;
  }
}
