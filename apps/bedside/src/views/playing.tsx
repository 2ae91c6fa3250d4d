import { locale, words } from '../locale.js';
import type { Page } from '../page.js';
import { Icon } from './icon.js';
import { Ring } from './ring.js';
import { answersTo, nightShown } from './shown.js';
import { useFrames } from './useFrames.js';
import { fill } from './words.js';

/** What goes on: the step, the side, the ring of the hold, what comes next, how much is left; or what is asked. */
export function Playing({ page }: { readonly page: Page }) {
  // A component that reads a signal is drawn anew for its own signals only.
  page.changes.value;
  const { night } = page;
  useFrames(night.status === 'playing', page.catchUp);
  const shown = nightShown(night, locale);
  const answers = answersTo(night.conversation);
  const isAsked = answers.length > 0;
  const isPaused = night.status === 'paused';
  const isTaken = night.sounding === 'taken';
  const lines = isTaken ? [words.taken] : night.captions;
  const [before, last] = [lines.slice(0, -1).join(' '), lines.at(-1) ?? ''];
  return (
    <section class="playing" data-asked={isAsked} data-status={night.status}>
      {shown.scene ? (
        <div class="now">
          <Ring
            {...shown}
            doing={
              isPaused
                ? words.controls.pause
                : shown.scene.segment.exact || shown.count !== null
                  ? shown.doing
                  : words.getReady
            }
          />
          <div class="step">
            <h2 data-supine="step">{shown.name}</h2>
            <p class="side" data-supine="side">
              {shown.side}
            </p>
          </div>
        </div>
      ) : null}
      <p
        class={isAsked ? 'caption asked' : 'caption'}
        data-supine={isAsked ? 'question' : 'answer'}
        aria-live="polite"
      >
        {before === '' ? null : <span class="before">{before} </span>}
        <span class="last">{last}</span>
      </p>
      {isAsked ? (
        <div class="answers">
          {answers.map(({ name, intent }) => (
            <button
              type="button"
              key={name}
              class={`answer ${name}`}
              data-answer={name}
              onClick={() => page.hear(intent)}
            >
              {words.answers[name]}
            </button>
          ))}
          {night.isInterlude ? <p class="meanwhile">{words.meanwhile}</p> : null}
        </div>
      ) : null}
      {!isAsked && shown.scene ? (
        <div class="ahead">
          <p data-supine="next-step">
            {shown.next === null ? '' : fill(locale.screen.next, { step: shown.next })}
          </p>
          <p data-supine="left">{fill(locale.screen.minutesLeft, { count: shown.minutesLeft })}</p>
        </div>
      ) : null}
      {shown.scene && !isAsked ? (
        <fieldset class="controls" aria-label={shown.title}>
          <button
            type="button"
            class="round"
            data-supine="previous"
            aria-label={words.controls.previous}
            onClick={() => page.press('Previous')}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            class="round"
            data-supine="again"
            aria-label={words.controls.again}
            onClick={() => page.press('Repeat')}
          >
            <Icon name="again" />
          </button>
          <button
            type="button"
            class="round large"
            data-supine="pause"
            aria-label={isPaused ? words.controls.resume : words.controls.pause}
            onClick={() => page.pauseOrResume()}
          >
            <Icon name={isPaused ? 'play' : 'pause'} />
          </button>
          <button
            type="button"
            class="round"
            data-supine="next"
            aria-label={words.controls.next}
            onClick={() => page.press('Next')}
          >
            <Icon name="next" />
          </button>
          <button
            type="button"
            class="round"
            data-supine="black"
            aria-label={words.controls.black}
            onClick={() => page.goBlack()}
          >
            <Icon name="moon" />
          </button>
        </fieldset>
      ) : null}
      {!shown.scene && isPaused ? (
        <button type="button" class="wide" data-supine="pause" onClick={() => page.pauseOrResume()}>
          {words.carryOn}
        </button>
      ) : null}
      {!shown.scene && !isAsked ? (
        <div class="after">
          {page.card.value ? (
            <a class="quiet" href={`#card=${page.card.value.shelf}/${page.card.value.id}`}>
              {words.questions.card}
            </a>
          ) : null}
          <button type="button" class="quiet" onClick={() => page.leave()}>
            {words.controls.back}
          </button>
        </div>
      ) : null}
    </section>
  );
}
