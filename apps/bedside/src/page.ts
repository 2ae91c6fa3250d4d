import { signal } from '@preact/signals';
import type { Intent } from '@supine/core';
import { catalogue, countryOf } from '@supine/core';
import { expectingOf } from '@supine/core/playback';
import { pushToTalk } from './ear/pushToTalk.js';
import { movementsWith } from './easyOn.js';
import { ear, locale, words } from './locale.js';
import type { KeptNight, NightDrawer } from './night/keptNight.js';
import type { Known } from './night/known.js';
import { Night } from './night/night.js';
import { deviceVoice } from './sound/deviceVoice.js';
import type { Joiner } from './sound/joiner.js';
import type { LockScreen } from './sound/lockScreen.js';
import { lockScreen } from './sound/lockScreen.js';
import type { SoundElement } from './sound/soundElement.js';
import { nightShown } from './views/shown.js';
import type { Shelf, WayIn } from './wayIn.js';
import { addressOf, wayIn } from './wayIn.js';

/** How large the words are. */
export type WordSize = 'usual' | 'large' | 'largest';
const SIZE = 'supine-size';
/** Nobody looks at it any more. */
const DIM_AFTER_MS = 20_000;

/** What tonight's routine is, unless something else was wished. */
export const TONIGHT: Intent = { intent: 'StartRoutine', slots: { routine: 'evening-wind-down' } };

/** What an answer can be read from. */
const CARDS: Readonly<Record<Shelf, true>> = {
  remedies: true,
  causes: true,
  sleepPositions: true,
  disagreements: true,
};

/** What a page is made of. */
export interface PageParts {
  readonly sound: SoundElement;
  readonly joiner: Joiner;
  readonly known: Known;
  readonly drawer: NightDrawer;
}

/** The page: one night, what of it is in sight, and what a thumb can do. */
export class Page {
  /** Counts on whenever something can be seen that could not be seen before. */
  readonly changes = signal(0);
  readonly place = signal<WayIn>({ is: 'home' });
  readonly isBlack = signal(false);
  /** What is being typed or heard. */
  readonly typed = signal('');
  readonly isListening = signal(false);
  readonly note = signal('');
  /** What starts when somebody taps. */
  readonly wish = signal<Intent>(TONIGHT);
  /** The answer that was given last, where it can be read. */
  readonly card = signal<{ readonly shelf: Shelf; readonly id: string } | null>(null);
  /** Something was said since the page was last left alone. */
  readonly hasTalked = signal(false);
  /** Nobody has touched it for a while. */
  readonly isDim = signal(false);
  readonly size = signal<WordSize>('usual');
  readonly talk = pushToTalk(locale.code);
  /** Brings the night up to now, for whoever draws it. */
  readonly catchUp = (): void => this.night.goOnInTime();
  /** Settles when everything that tonight may need is on this device. */
  readonly kept: Promise<void>;
  night: Night;
  private readonly lock: LockScreen;
  private dimming = 0;

  private constructor(
    private readonly parts: PageParts,
    night: (page: () => Page) => Night,
  ) {
    this.night = night(() => this);
    this.lock = lockScreen(
      {
        pause: () => this.night.pauseOrResume(),
        play: () => this.night.pauseOrResume(),
        next: () => this.press('Next'),
        previous: () => this.press('Previous'),
        again: () => this.press('Repeat'),
        stop: () => this.press('Stop'),
      },
      new URL('icons/icon-512.png', document.baseURI).href,
    );
    const size = localStorageOf(SIZE);
    if (size === 'large' || size === 'largest') this.setSize(size);
    this.follow(wayIn(location.hash));
    addEventListener('hashchange', () => this.follow(wayIn(location.hash)));
    const keep = () => {
      this.night.goOnInTime();
      this.night.keep();
    };
    addEventListener('pointerdown', () => this.touched());
    addEventListener('keydown', () => this.touched());
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    this.kept = this.night
      .prepare(this.wish.value)
      .then(() => this.night.keepWords(this.wish.value))
      .then(ear)
      .then(() => {});
    // Without a network it is fetched the next time.
    this.kept.catch(() => {});
  }

  static async open(parts: PageParts): Promise<Page> {
    const kept = await parts.drawer.take(Date.now());
    const page = new Page(parts, (self) => newNight(parts, kept, () => self().changed()));
    // Somebody was in the middle of something: it is in sight, and a tap goes on with it.
    page.hasTalked.value = page.night.status !== 'ended';
    return page;
  }

  get memory() {
    return this.parts.known.memory;
  }

  /** There is something to look at besides the start. */
  get isTalking(): boolean {
    return this.hasTalked.value || this.night.conversation.open.is !== 'nothing';
  }

  /** Hears what a button stands for; to be called inside its tap. */
  hear(intent: Intent): void {
    this.note.value = '';
    this.hasTalked.value = true;
    this.touched();
    this.night.hear(intent);
    const { topic } = this.night.conversation;
    const isAnswer = topic !== undefined && topic.shelf in CARDS;
    this.card.value = isAnswer ? { shelf: topic.shelf as Shelf, id: topic.id } : null;
    this.go('home');
    void this.prepareNext();
  }

  press(name: Intent['intent']): void {
    this.hear({ intent: name, slots: {} });
  }

  start(): void {
    this.hear(this.wish.value);
  }

  pauseOrResume(): void {
    this.touched();
    this.night.pauseOrResume();
  }

  /** Back to the start, with nothing of what was said in sight. */
  leave(): void {
    this.hasTalked.value = false;
    this.card.value = null;
    if (this.night.status === 'ended') this.anew();
    this.changed();
  }

  goBlack(): void {
    this.isBlack.value = true;
  }

  /** Whoever touches the page sees it; whoever does not is not shone at. */
  touched(): void {
    this.isDim.value = false;
    clearTimeout(this.dimming);
    this.dimming = setTimeout(() => {
      this.isDim.value = this.night.status === 'playing';
    }, DIM_AFTER_MS) as unknown as number;
  }

  setSize(size: WordSize): void {
    this.size.value = size;
    document.documentElement.dataset['size'] = size;
    try {
      localStorage.setItem(SIZE, size);
    } catch {
      // Then it lasts as long as the page does.
    }
  }

  /** Leaves a movement out from now on, or does it again. */
  async goEasyOn(precaution: string, isOn: boolean): Promise<void> {
    await this.bring({ ...this.memory, ...movementsWith(this.memory, precaution, isOn) });
  }

  /** What takes somebody through what an answer offers; `null` where it has to be asked for in words. */
  offered(id: string): Intent | null {
    if (Object.hasOwn(catalogue.routines, id))
      return { intent: 'StartRoutine', slots: { routine: id } };
    if (Object.hasOwn(catalogue.exercises, id)) {
      return { intent: 'DescribeExercise', slots: { exercise: id } };
    }
    return null;
  }

  /** What is remembered, as a file for its owner. */
  saveCopy(): void {
    const text = JSON.stringify(this.memory, null, 2);
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'supine.json' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), DIM_AFTER_MS);
  }

  /** Remembers what such a file says; `false` where it is none. */
  async bringCopy(text: string): Promise<boolean> {
    const { parseMemory } = await import('@supine/core/stored');
    try {
      const memory = parseMemory(JSON.parse(text));
      if (memory) await this.bring(memory);
      return memory !== null;
    } catch {
      return false;
    }
  }

  /** Hands the address of tonight's start to somebody; says what became of it. */
  async share(): Promise<string> {
    const url = addressOf(location.href, this.wish.value);
    try {
      if (typeof navigator.share === 'function') {
        await navigator.share({ title: words.name, text: words.about, url });
        return '';
      }
      await navigator.clipboard.writeText(url);
      return words.kept.shared;
    } catch {
      return url;
    }
  }

  /** Hears a sentence: the ear comes when it is first needed, and the sound begins with the key all the same. */
  async say(sentence: string): Promise<void> {
    if (sentence.trim() === '') return;
    this.typed.value = '';
    if (!this.parts.sound.plays) this.parts.sound.playRoom();
    const recognise = await ear();
    const expecting = expectingOf(this.night.conversation);
    const intent = recognise(sentence, expecting ? { expecting } : {});
    this.night.heard = intent;
    this.hear(intent);
  }

  /** Listens for a sentence; what plays stands still meanwhile, or it would hear itself. */
  async listen(): Promise<void> {
    if (!this.talk) return;
    if (this.isListening.value) {
      this.talk.enough();
      return;
    }
    this.isListening.value = true;
    void ear();
    const letGo = this.night.holdStill();
    const sentence = await this.talk.listen((sofar) => {
      this.typed.value = sofar;
    });
    this.isListening.value = false;
    letGo();
    if (sentence === null) this.note.value = words.say.unheard;
    else await this.say(sentence);
  }

  /** Begins another night with what is remembered now, where nothing plays. */
  anew(): void {
    if (this.night.status !== 'ended') return;
    this.parts.sound.pause();
    this.night = newNight(this.parts, null, () => this.changed());
    void this.prepareNext();
    this.changed();
  }

  async bring(memory: Known['memory']): Promise<void> {
    await this.parts.known.replace(memory);
    this.anew();
  }

  async forget(): Promise<void> {
    await this.parts.known.forget();
    this.parts.drawer.clear();
    this.anew();
  }

  go(to: string): void {
    const hash = to === 'home' ? '' : `#${to}`;
    if (location.hash === hash) return;
    if (hash === '') history.replaceState(null, '', location.pathname + location.search);
    else location.hash = hash;
    this.follow(wayIn(hash));
  }

  private follow(way: WayIn): void {
    if (way.is === 'start') {
      // A link cannot tap: it says what the tap begins.
      this.wish.value = way.intent;
      this.place.value = { is: 'home' };
      void this.night.prepare(way.intent);
      return;
    }
    this.place.value = way;
  }

  private async prepareNext(): Promise<void> {
    const { open } = this.night.conversation;
    const isAsked = open.is === 'screening';
    await this.night.prepare(isAsked ? { intent: 'No', slots: {} } : this.wish.value);
  }

  private changed(): void {
    this.changes.value += 1;
    const shown = nightShown(this.night, locale);
    if (shown.scene) {
      const { placeMs, timeline } = shown.scene;
      const [title, artist] = [shown.step, shown.side || shown.doing];
      const { seconds } = timeline;
      const { status } = this.night;
      this.lock?.show({
        title,
        artist,
        album: shown.title,
        status,
        seconds,
        placeSeconds: placeMs / 1000,
      });
    }
  }
}

function newNight(
  { sound, joiner, known, drawer }: PageParts,
  kept: KeptNight | null,
  changed: () => void,
): Night {
  return new Night({
    ...{ sound, joiner, known, drawer, locale, kept, changed },
    deviceVoice: deviceVoice(locale.code),
    country: countryOf(navigator.language),
    today: () => dayOf(new Date()),
    hour: () => new Date().getHours(),
    wallMs: () => Date.now(),
    later(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** The day where the person is, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function localStorageOf(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
