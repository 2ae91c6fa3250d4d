import type { SpeechRate } from '@supine/core/speech';
import { filePlayerHere, PLAYER_NAMES } from './engines/filePlayers.js';
import { enginesOf, installedEngine } from './engines/installed.js';
import { engineVoice } from './engineVoice.js';
import { packVoice } from './packVoice.js';
import type { Voice, VoiceChoice } from './voice.js';
import { silentVoice } from './voice.js';

/**
 * The voice to read with. Where it cannot be the one that was asked for, it is silent and says why, once.
 *
 * @param choice what was asked for
 * @param speed words cannot be hurried, so only a routine at its own speed is spoken
 * @param rate how long words take in the language that is spoken
 * @param note is told why the reading is silent
 */
export function voiceFor(
  choice: VoiceChoice,
  speed: number,
  rate: SpeechRate,
  note: (sentence: string) => void,
  machine = { platform: process.platform, path: process.env['PATH'] ?? '' },
): Voice {
  if (choice === 'none') return silentVoice;
  if (speed !== 1) {
    note(`Nothing is spoken aloud at ${speed} times the speed; the lines are read silently.`);
    return silentVoice;
  }
  if (choice !== 'system') {
    const player = filePlayerHere(machine.path);
    if (player) return packVoice(choice, player, note);
    note(
      `Nothing here plays a voice pack (${PLAYER_NAMES.join(', ')}); the lines are read silently.`,
    );
    return silentVoice;
  }
  const engine = installedEngine(machine.platform, machine.path);
  if (engine) return engineVoice(engine, rate, note);
  const names = enginesOf(machine.platform).map(({ name }) => name);
  note(`There is no voice on this machine (${names.join(', ')}); the lines are read silently.`);
  return silentVoice;
}
