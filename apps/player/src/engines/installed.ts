import { programHere } from '../heard/programHere.js';
import type { Engine } from './engine.js';
import { espeakNg } from './espeakNg.js';
import { say } from './say.js';
import { spdSay } from './spdSay.js';
import { systemSpeech } from './systemSpeech.js';

/** espeak-ng comes first because it falls silent when it is killed and tells when it cannot be heard. */
const ON_UNIX: readonly Engine[] = [espeakNg, spdSay];

const ON: Readonly<Partial<Record<NodeJS.Platform, readonly Engine[]>>> = {
  darwin: [say, espeakNg],
  win32: [systemSpeech],
};

/** The engines that could speak on a platform, the best one first. */
export function enginesOf(platform: NodeJS.Platform): readonly Engine[] {
  return ON[platform] ?? ON_UNIX;
}

/**
 * The first engine of a platform that is installed.
 *
 * @param path directories as the environment lists them
 * @returns the engine with the full path of its program, or `null`
 */
export function installedEngine(platform: NodeJS.Platform, path: string): Engine | null {
  for (const engine of enginesOf(platform)) {
    const command = programHere(engine.command, path);
    if (command !== null) return { ...engine, command };
  }
  return null;
}
