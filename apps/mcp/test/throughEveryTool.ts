import { conversation, enUS } from '@supine/core';
import { wordsOf as wordsFor } from '@supine/core/speech';
import { simulatedClock } from '@supine/core/testing';
import { TOOLS } from '../src/tools/index.js';
import { Bed, USUAL, wordsOf } from './bed.js';

/** With one of these the core says what would be a danger beside something else, or says it all. */
const SIGNS = ['maybe-told', 'get-help-now', 'statement-nerves'].map((key) =>
  wordsFor({ key: `dialog.${key}` }, enUS, { stop: 'say' }),
);

/** What the core itself makes of a sentence. */
function fromTheCore(sentence: string) {
  const bed = conversation({ clock: simulatedClock(), today: () => '2026-11-28' });
  const { text, intent } = bed.say(sentence);
  const { open } = bed.conversation;
  const slight = intent.slots['doubt'] === 'slight';
  return { text, slight, isHeard: open.is === 'after-alarm' || open.is === 'about-pain' };
}

/** How a danger came out of the tools. */
export interface Heard {
  /** The core sends for help, or asks. */
  readonly isHeard: boolean;
  /** The core hardly hears it, and names it beside the answer. */
  readonly isSlight: boolean;
  /** What some tool did otherwise. */
  readonly wrong: readonly string[];
}

/**
 * Says a sentence to some tools, each with what it usually takes and with what it must refuse, and compares with the core.
 *
 * @param names of the tools; all of them if left out
 */
export async function saidToTools(
  said: string,
  names: readonly string[] = TOOLS.map(({ name }) => name),
): Promise<Heard> {
  const core = fromTheCore(said);
  const wrong: string[] = [];
  for (const name of names) {
    const bed = new Bed();
    for (const args of [
      { ...USUAL[name], said },
      { said, region: 5, strange: [] },
    ]) {
      if (!core.isHeard) continue;
      const { refused, told } = await bed.call(name, args);
      if (refused !== null || wordsOf(told) !== core.text || !(told.needsHelp || told.asks))
        wrong.push(`${name} to "${said}": ${refused ?? wordsOf(told)}`);
    }
    if (core.slight && !core.isHeard && name !== 'render_audio') {
      const { refused, told } = await bed.call(name, { ...USUAL[name], said });
      if (refused !== null || !SIGNS.some((sign) => wordsOf(told).includes(sign)))
        wrong.push(`${name} to "${said}", hardly heard: ${refused ?? wordsOf(told)}`);
    }
  }
  return { isHeard: core.isHeard, isSlight: core.slight, wrong };
}
