import { expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import * as engines from '../src/engines.js';
import { sherpaFolder } from '../src/testing/sherpaFolder.js';

const WRONG = [undefined, null, {}, [], 'x', Number.NaN, () => {}, 12];

/** What the engine itself says of a value that it cannot work with. */
const OF_THE_ENGINE =
  /^Cannot |Cannot read|is not (a function|iterable|defined)|Invalid|undefined \(|argument must be/;

it('whatever a voice is made of, there is a voice or one sentence of ours', () => {
  const folder = sherpaFolder('vits');
  const model = engines.sherpaModelIn(folder);
  /** Arguments that each takes; a wrong one is put in the place of each, and of each of its fields. */
  const right: Readonly<Record<string, readonly unknown[]>> = {
    fliteVoice: [{ speaker: 'rms', workers: 1, limitMs: 1000 }],
    openAiSpeech: [{ url: 'http://localhost:1', model: 'kokoro', voice: 'af_heart' }],
    pollyVoice: [{ voice: 'Ruth' }],
    sherpaModelIn: [folder],
    sherpaVoice: [{ model, speaker: 0, threads: 1 }],
    systemVoice: ['linux', ''],
  };
  const made = Object.entries(engines).filter(
    ([, value]) => typeof value === 'function' && !/^class/.test(String(value)),
  ) as [string, (...args: unknown[]) => unknown][];
  expect(made.length).toBe(Object.keys(right).length);
  holdsForEach(made, (make, name) => {
    const args = right[name];
    if (!args) throw new Error('it has no right arguments here');
    const raw = wronged(args).flatMap((wrong) => {
      try {
        make(...wrong);
        return [];
      } catch (error) {
        const { message } = error as Error;
        return OF_THE_ENGINE.test(message) ? [`${JSON.stringify(wrong)}: ${message}`] : [];
      }
    });
    if (raw.length > 0) throw new Error(raw.join('\n'));
  });
});

/** The same arguments with a wrong one in each place, and with a wrong value in each field of an object. */
function wronged(args: readonly unknown[]): unknown[][] {
  return args.flatMap((arg, place) => {
    const fields = typeof arg === 'object' && arg !== null ? Object.keys(arg) : [];
    return WRONG.flatMap((wrong) => [
      args.with(place, wrong),
      ...fields.map((field) => args.with(place, { ...(arg as object), [field]: wrong })),
    ]);
  });
}
