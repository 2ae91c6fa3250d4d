/** Who is told what becomes of the sound. */
export interface SoundListeners {
  /** It has gone on a little. */
  readonly moved: () => void;
  /** A call, another app, a headset that was pulled out: not we have stopped it. */
  readonly taken: () => void;
  /** It plays again, and not because of us. */
  readonly givenBack: () => void;
}

/** The one element that everything is heard from. */
export interface SoundElement {
  /** In milliseconds of what is loaded. */
  readonly nowMs: number;
  readonly url: string | null;
  readonly plays: boolean;
  /** Plays from a place of a file; the same file is only sought in. */
  playFrom(url: string, atMs: number): void;
  /** Plays a quiet room until there is something else: what is begun in a tap may go on in the dark. */
  playRoom(): void;
  pause(): void;
  listen(on: SoundListeners): void;
}

/**
 * One element for the whole night. Browsers let a page with the screen off play on what was begun in a tap, and refuse a new
 * element, so this one is never given up.
 *
 * @param audio the element, in the page from the start
 * @param roomUrl some seconds of a quiet room
 */
export function soundElement(audio: HTMLAudioElement, roomUrl: string): SoundElement {
  let url: string | null = null;
  let wanted = false;
  let on: SoundListeners | null = null;
  let startAtMs: number | null = null;

  const play = () => {
    wanted = true;
    // Refused without a tap, or overtaken by the next file: then that one plays, or nothing does and the page shows it.
    audio.play().catch(() => {
      if (audio.paused && audio.readyState > 0) on?.taken();
    });
  };
  audio.addEventListener('loadedmetadata', () => {
    if (startAtMs !== null) audio.currentTime = startAtMs / 1000;
    startAtMs = null;
  });
  audio.addEventListener('timeupdate', () => on?.moved());
  audio.addEventListener('pause', () => {
    if (wanted && !audio.ended && audio.paused) {
      wanted = false;
      on?.taken();
    }
  });
  audio.addEventListener('playing', () => {
    if (wanted) return;
    wanted = true;
    on?.givenBack();
  });

  const load = (from: string, loops: boolean) => {
    url = from;
    audio.loop = loops;
    audio.src = from;
  };

  return {
    get nowMs() {
      return startAtMs ?? audio.currentTime * 1000;
    },
    get url() {
      return url;
    },
    get plays() {
      return wanted && !audio.paused;
    },
    playFrom(from, atMs) {
      if (from === url && audio.readyState > 0) {
        audio.currentTime = atMs / 1000;
      } else {
        startAtMs = atMs;
        load(from, false);
      }
      play();
    },
    playRoom() {
      if (url === null) load(roomUrl, true);
      play();
    },
    pause() {
      wanted = false;
      audio.pause();
    },
    listen(listeners) {
      on = listeners;
    },
  };
}
