import { type ChildProcess, spawn } from 'node:child_process';
import type { FilePlayer } from './engines/filePlayers.js';
import type { SpokenPack } from './spokenBy.js';
import type { Voice } from './voice.js';

/**
 * Reads aloud from a voice pack, by a program that plays files and is killed when its time is up.
 *
 * @param pack gives the sound of words, or nothing where the pack has none
 * @param player the program
 * @param note is told once for each reason why something is not heard
 */
export function packVoice(
  pack: SpokenPack,
  player: FilePlayer,
  note: (sentence: string) => void,
): Voice {
  let now: { readonly over: Promise<void>; readonly cut: () => void } | null = null;
  const told = new Set<string>();
  const tell = (sentence: string) => {
    if (!told.has(sentence)) note(sentence);
    told.add(sentence);
  };

  function play(text: string, soft: boolean) {
    let child: ChildProcess | null = null;
    let wasCut = false;
    const playing = async () => {
      const sound = await pack.soundOf(text, soft);
      if (wasCut) return;
      if (!sound)
        return tell('The voice pack does not have all of these words; they are read silently.');
      await new Promise<void>((resolve) => {
        child = spawn(player.command, player.arguments, { stdio: ['pipe', 'ignore', 'ignore'] });
        child.on('error', () => resolve());
        child.on('exit', (code) => {
          if (!wasCut && code !== 0) {
            tell(
              `${player.command} failed (is there an audio device?); the lines are read silently.`,
            );
          }
          resolve();
        });
        // It may be gone before it has read everything.
        child.stdin?.on('error', () => {});
        child.stdin?.end(sound);
      });
    };
    const over = playing().catch((error: unknown) => {
      tell(error instanceof Error ? error.message : String(error));
    });
    const cut = () => {
      wasCut = true;
      child?.kill('SIGKILL');
    };
    return { over, cut };
  }

  return {
    speak(text, soft = false) {
      now?.cut();
      now = text === '' ? null : play(text, soft);
    },
    hush() {
      now?.cut();
      now = null;
    },
    quiet: async () => now?.over,
  };
}
