import type { Announcement, AnnouncementProfile } from './announcement.js';
import type { Passage, Told } from './passage.js';
import { AnnouncementsRefused } from './refusal.js';

/**
 * Passages as messages that the device takes: long ones cut between two sentences, ways joined to what they lead to
 * where there would be too many.
 *
 * @returns as few messages as fit; the caller counts them
 * @throws AnnouncementsRefused when one sentence alone is longer than a message
 */
export function packPassages(
  passages: readonly Passage[],
  profile: AnnouncementProfile,
  spokenSeconds: (text: string) => number,
): Announcement[] {
  let packed = passages.flatMap((passage) => cut(passage, profile));
  while (packed.length > profile.mostMessages) {
    const at = shortestJoint(packed, profile);
    const [way, next] = packed.slice(at, at + 2);
    if (at < 0 || !way || !next) break;
    packed = packed.toSpliced(at, 2, { ...next, told: [...way.told, ...next.told] });
  }
  return packed.map((passage) => ({
    text: textOf(passage.told),
    thenWaitSeconds: waitAfter(passage, profile, spokenSeconds),
    step: passage.step,
    side: passage.side,
  }));
}

/** One passage in as many as its characters need; the stay belongs to the last. */
function cut(
  passage: Passage,
  { longestMessageCharacters: longest }: AnnouncementProfile,
): Passage[] {
  const parts: Told[][] = [];
  for (const sentence of passage.told) {
    if (sentence.text.length > longest) {
      throw new AnnouncementsRefused(
        'line-too-long',
        `"${sentence.text}" has ${sentence.text.length} characters; a message takes ${longest}.`,
      );
    }
    const part = parts.at(-1);
    if (part && textOf([...part, sentence]).length <= longest) part.push(sentence);
    else parts.push([sentence]);
  }
  return parts.map((told, index) => ({
    ...passage,
    told,
    leadsOn: passage.leadsOn || index < parts.length - 1,
    staySeconds: index === parts.length - 1 ? passage.staySeconds : 0,
  }));
}

/** Where two messages are best made one: the shortest that leads on to the next and fits with it; -1 for nowhere. */
function shortestJoint(
  packed: readonly Passage[],
  { longestMessageCharacters: longest }: AnnouncementProfile,
): number {
  const joints = packed.flatMap((way, at) => {
    const next = packed[at + 1];
    if (!way.leadsOn || way.staySeconds > 0 || !next) return [];
    const characters = textOf([...way.told, ...next.told]).length;
    return characters <= longest ? [{ at, characters }] : [];
  });
  return joints.toSorted((one, other) => one.characters - other.characters)[0]?.at ?? -1;
}

function textOf(told: readonly Told[]): string {
  return told.map(({ text }) => text).join(' ');
}

/**
 * Whole seconds, and never fewer than the steps ask for: with the slowest voice where the device hands over and goes on,
 * with the quickest where it waits for the words to end.
 */
function waitAfter(
  { told, staySeconds }: Passage,
  { startSeconds, waitsForSpeech, speechShare }: AnnouncementProfile,
  spokenSeconds: (text: string) => number,
): number {
  const spoken = spokenSeconds(textOf(told));
  const planned = told.reduce((sum, { seconds }) => sum + seconds, 0);
  const seconds = waitsForSpeech
    ? planned + staySeconds - spoken * speechShare.quickest
    : startSeconds + Math.max(planned, spoken * speechShare.slowest) + staySeconds;
  return Math.max(1, Math.ceil(seconds));
}
