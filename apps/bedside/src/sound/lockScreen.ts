/** What the keys of a lock screen, a headset or a keyboard do. */
export interface LockScreenKeys {
  readonly pause: () => void;
  readonly play: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly again: () => void;
  readonly stop: () => void;
}

/** What stands on a lock screen. */
export interface LockScreenShown {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly status: 'playing' | 'paused' | 'ended';
  readonly seconds: number;
  readonly placeSeconds: number;
}

/** The lock screen, as far as this browser has one for us. */
export interface LockScreen {
  show(shown: LockScreenShown): void;
}

/**
 * Puts our keys on the lock screen.
 *
 * @param keys what they do
 * @param icon the address of a square picture
 */
export function lockScreen(keys: LockScreenKeys, icon: string): LockScreen {
  // Without it iOS mutes a page by the switch at its side, and ends its sound with the screen.
  const { audioSession } = navigator as { audioSession?: { type: string } };
  if (audioSession) audioSession.type = 'playback';
  if (!('mediaSession' in navigator)) return { show: () => {} };
  const { mediaSession } = navigator;
  const handlers: readonly [MediaSessionAction, () => void][] = [
    ['play', keys.play],
    ['pause', keys.pause],
    ['nexttrack', keys.next],
    ['previoustrack', keys.previous],
    ['seekbackward', keys.again],
    ['seekforward', keys.next],
    ['stop', keys.stop],
  ];
  for (const [action, handle] of handlers) {
    try {
      mediaSession.setActionHandler(action, handle);
    } catch {
      // A browser that does not know a key does without it.
    }
  }
  let last = '';
  return {
    show({ title, artist, album, status, seconds, placeSeconds }) {
      mediaSession.playbackState = status === 'ended' ? 'none' : status;
      const name = `${title}\n${artist}\n${album}`;
      if (name !== last) {
        const artwork = [{ src: icon, sizes: '512x512', type: 'image/png' }];
        mediaSession.metadata = new MediaMetadata({ title, artist, album, artwork });
        last = name;
      }
      if (seconds > 0 && 'setPositionState' in mediaSession) {
        const position = Math.min(seconds, Math.max(0, placeSeconds));
        mediaSession.setPositionState({ duration: seconds, position, playbackRate: 1 });
      }
    },
  };
}
