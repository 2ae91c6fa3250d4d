import { automationOf } from './automation.js';
import { checkedName } from './checkedName.js';
import { usualLimits } from './limits.js';
import { yamlText } from './yamlText.js';

/** Messages of these lengths are tried, with time for their words. */
const TRIED = [
  { characters: 200, thenWaitSeconds: 20 },
  { characters: 400, thenWaitSeconds: 40 },
] as const;
const SHORT_WAIT_SECONDS = 5;
const PROBE_PHRASE = 'start the back stretch probe';

/**
 * A script that finds out in two minutes what nobody documents: whether the next action waits for the words, how exact a
 * delay is, how long a message may be, and whether it can be stopped by voice.
 *
 * @param speaker the device as the app lists it
 * @returns the YAML text
 * @throws HomeScriptError when the speaker cannot be used
 * @example probeScript('Bedroom speaker - Bedroom').includes('time.delay') // true
 */
export function probeScript(speaker: string): string {
  const device = checkedName('speaker', speaker);
  const messages = [
    {
      text: 'Probe. One. Start a stopwatch when I say go. Go. Five seconds from now you hear two, or after these words.',
      thenWaitSeconds: SHORT_WAIT_SECONDS,
    },
    { text: 'Two. Note the time. Thirty seconds.', thenWaitSeconds: 30 },
    { text: 'Three. Note the time.', thenWaitSeconds: SHORT_WAIT_SECONDS },
    ...TRIED.map(({ characters, thenWaitSeconds }) => ({
      text: longMessage(characters),
      thenWaitSeconds,
    })),
    {
      text: 'Now say: Hey Google, stop. If you hear me once more, it did not stop.',
      thenWaitSeconds: 10,
    },
    { text: 'Once more. It did not stop.', thenWaitSeconds: SHORT_WAIT_SECONDS },
  ];
  const script = automationOf(
    {
      name: 'Supine: probe',
      description: `Say: Hey Google, ${PROBE_PHRASE}. Tells what this speaker can do.`,
      phrase: PROBE_PHRASE,
      speaker: device,
    },
    messages,
    usualLimits,
  );
  const header =
    '# Tells in two minutes what nobody documents. What to note is in docs/google-home.md.\n';
  return header + yamlText(script);
}

/** Counts itself: the last number that is heard tells where a message was cut. */
function longMessage(characters: number): string {
  const end = ` End of ${characters}.`;
  let text = 'Long one.';
  while (`${text} ${text.length + 4}.${end}`.length <= characters) text += ` ${text.length + 4}.`;
  return (text + end).padEnd(characters, '.');
}
