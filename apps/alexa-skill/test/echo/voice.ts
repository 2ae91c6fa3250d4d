import type { HeardSsml } from '@supine/core/testing';
import { listenToSsml } from '@supine/core/testing';
import { breakMs, ssmlParts } from './rules/ssml.js';
import type { Track } from './track.js';

/** How something is spoken: which words are heard when, and how long it takes. */
export type Voice = (ssml: string, fromMs: number) => HeardSsml;

/**
 * The voice of an Echo: the listener's, slower or quicker. Breaks last as long as they say, whatever the voice.
 *
 * @param voiceTimes how much longer it takes than the listener's, such as 1.25
 * @param soundOf what is in the file of an `<audio>`
 * @example echoVoice(2)('<speak>Hold. <break time="5s"/></speak>', 0).lengthMs // 5720
 */
export function echoVoice(
  voiceTimes = 1,
  soundOf: (url: string) => Track | null = () => null,
): Voice {
  return (ssml, fromMs) => {
    const heard: HeardSsml['heard'][number][] = [];
    let atMs = fromMs;
    let words = '';
    const speak = (): void => {
      if (words.trim() !== '') {
        const spoken = listenToSsml(`<speak>${words}</speak>`, 0);
        for (const line of spoken.heard) {
          heard.push({ atMs: atMs + line.atMs * voiceTimes, text: line.text });
        }
        atMs += spoken.lengthMs * voiceTimes;
      }
      words = '';
    };
    for (const part of ssmlParts(ssml)) {
      if (part.type === 'broken') throw new Error(`This is not SSML: ${part.text.slice(0, 80)}`);
      if (part.type === 'text') words += part.text;
      if (!('attributes' in part)) continue;
      if (part.tag === 'break') {
        speak();
        atMs += breakMs(part.attributes) ?? 0;
      }
      if (part.tag === 'audio') {
        speak();
        const sound = soundOf(part.attributes['src'] ?? '');
        for (const line of sound?.heard ?? []) {
          heard.push({ atMs: atMs + line.atMs, text: line.text });
        }
        atMs += sound?.lengthMs ?? 0;
      }
    }
    speak();
    return { heard, lengthMs: atMs - fromMs };
  };
}

/** 10,000 characters are about ten minutes, says Amazon's page on Polly voices. */
const ESTIMATED_MS_PER_CHARACTER = 60;
/** Whispering is slower; how much has not been measured, so a little more than the estimate is taken. */
const WHISPER_TIMES = 1.15;

/** The careful estimate: nothing is heard, and it takes as long as the platform's own figure says. */
export const estimatedVoice: Voice = (ssml) => {
  let lengthMs = 0;
  const times = ssml.includes('name="whispered"') ? WHISPER_TIMES : 1;
  for (const part of ssmlParts(ssml)) {
    if (part.type === 'text') lengthMs += part.text.length * ESTIMATED_MS_PER_CHARACTER * times;
    if ('attributes' in part && part.tag === 'break') lengthMs += breakMs(part.attributes) ?? 0;
  }
  return { heard: [], lengthMs };
};

/** Plain text as SSML. */
export function asSsml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
  return `<speak>${escaped}</speak>`;
}
