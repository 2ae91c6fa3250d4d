import { words } from '../locale.js';
import type { Page } from '../page.js';
import { Icon } from './icon.js';

/** Everything can be typed, and spoken where the browser can hear. */
export function SayBar({ page }: { readonly page: Page }) {
  const { typed, isListening, note, talk } = page;
  const say = (event: Event) => {
    event.preventDefault();
    void page.say(typed.value);
  };
  return (
    <form class="say" onSubmit={say}>
      <label class="unseen" for="say">
        {words.say.label}
      </label>
      <input
        id="say"
        data-supine="say"
        type="text"
        autocomplete="off"
        autocapitalize="sentences"
        enterkeyhint="send"
        maxLength={300}
        placeholder={isListening.value ? words.say.listening : words.say.hint}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      {typed.value === '' && talk ? (
        <button
          type="button"
          class="round"
          data-supine="hear"
          aria-pressed={isListening.value}
          aria-label={isListening.value ? words.say.listening : words.say.hold}
          aria-describedby="where"
          onClick={() => void page.listen()}
        >
          <Icon name="microphone" />
        </button>
      ) : (
        <button
          type="submit"
          class="round"
          aria-label={words.say.send}
          disabled={typed.value === ''}
        >
          <Icon name="send" />
        </button>
      )}
      <p class="note" role="status" id="where">
        {note.value !== '' ? note.value : isListening.value ? words.say.where : ''}
      </p>
    </form>
  );
}
