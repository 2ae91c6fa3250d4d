import type { Heard } from './heard.js';
import { sentencesOf } from './sentences.js';

/** What a listener hears of one answer, and how long it lasts. */
export interface HeardSsml {
  readonly heard: readonly Heard[];
  readonly lengthMs: number;
}

/** A device speaks at its own speed; this one is quicker than the estimate, as most are. */
const MS_PER_WORD = 360;
const VOICE_EFFECT = /^<\/?[a-z]+:effect(?: name="[a-z]+")?>$/;

/**
 * Listens to an answer as a speaker would say it: words at a steady speed, breaks at their length, every sentence on its own.
 *
 * @param ssml one `<speak>` with text and breaks
 * @param fromMs when the answer begins
 * @throws Error on a tag it does not know, so that nothing is silently skipped
 * @example listenToSsml('<speak>Hold. <break time="5s"/>Ease.</speak>', 0).heard[1] // { atMs: 5360, text: 'Ease.' }
 */
export function listenToSsml(ssml: string, fromMs: number): HeardSsml {
  const body = /^<speak>(.*)<\/speak>$/s.exec(ssml)?.[1];
  if (body === undefined) throw new Error(`This is not one <speak> element: ${ssml.slice(0, 80)}`);
  const heard: Heard[] = [];
  let atMs = fromMs;
  for (const part of body.match(/<[^>]*>|[^<]+/g) ?? []) {
    // How a voice sounds takes no time.
    if (VOICE_EFFECT.test(part)) continue;
    if (part.startsWith('<')) {
      atMs += breakMs(part);
    } else {
      for (const text of sentencesOf(unescapeMarkup(part).trim())) {
        heard.push({ atMs, text });
        atMs += text.split(/\s+/).length * MS_PER_WORD;
      }
    }
  }
  return { heard, lengthMs: atMs - fromMs };
}

function breakMs(tag: string): number {
  const time = /^<break time="([\d.]+)(ms|s)"\/>$/.exec(tag);
  if (!time) throw new Error(`The listener does not know the tag ${tag}.`);
  return Number(time[1]) * (time[2] === 's' ? 1000 : 1);
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function unescapeMarkup(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => CHARACTERS[entity] ?? entity);
}
