import { join } from 'node:path';
import { wordsOf } from '@supine/core/speech';
import { connectHouse } from '../house/connectHouse.js';
import { House } from '../house/house.js';
import { bedStates } from '../kept/bedStates.js';
import { SPOKEN } from '../locale.js';
import { realClock, voiceOf } from '../program.js';
import type { Settings } from '../settings.js';
import type { Examination } from './examine.js';
import { examine } from './examine.js';

/** Lines of some length, which anybody may hear. */
const LINES = ['help-idle', 'welcome', 'help-idle-again'] as const;

/**
 * Measures one satellite, tells what was found and what will be done there, and keeps it for the service.
 *
 * @param settings with one satellite
 * @param log is told each finding as it is found
 * @throws HouseRefused; Error with a sentence where the satellite is not there
 */
export async function doctor(settings: Settings, log: (sentence: string) => void): Promise<void> {
  const [satellite = ''] = settings.satellites;
  const link = await connectHouse(settings);
  const closing: (() => unknown)[] = [() => link.close()];
  try {
    const house = new House(link);
    const host = settings.lan ? '0.0.0.0' : '127.0.0.1';
    const { voice, sounds, pack } = await voiceOf(settings, house, host, log);
    closing.unshift(
      () => sounds?.close(),
      () => pack?.close(),
    );
    const device = { stop: 'wake-word', wakeWord: settings.wakeWords[0] ?? '' } as const;
    const lines = LINES.map((name) => wordsOf({ key: `dialog.${name}` }, SPOKEN.locale, device));
    const examination: Examination = {
      ...{ house, satellite, voice, lines, log, clock: realClock() },
      player: settings.players.get(satellite),
      wakeWord: settings.wakeWords[0] ?? '',
    };
    const { learned, findings } = await examine(examination);
    for (const { sentence } of findings) process.stdout.write(`${sentence}\n`);
    const states = bedStates(join(settings.stateFolder, 'beds'), Date.now, log);
    await states.learned(satellite, learned);
    if (findings.some(({ isFault }) => isFault)) process.exitCode = 1;
  } finally {
    for (const close of closing) await close();
  }
}
