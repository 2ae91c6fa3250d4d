import { createHash } from 'node:crypto';
import type { JoinedRoutine } from '@supine/audio';
import type { Locale } from '@supine/core';
import { titleOf } from '@supine/core/speech';

/** A recording as a program finds it. */
export interface ListedRecording {
  readonly id: string;
  readonly title: string;
  /** As it is told; the file may have some seconds more. */
  readonly minutes: number;
  readonly durationMs: number;
  readonly file: string;
  readonly captions: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Where the opening statements end: a host that has asked starts there. */
  readonly statedUntilMs: number;
  readonly chapters: JoinedRoutine['chapters'];
  /** Where everything is. */
  readonly segments: JoinedRoutine['segments'];
}

/**
 * One entry of an index.
 *
 * @param id of the routine
 * @param recorded what was joined
 * @param told how many minutes it is said to take, the folder in which it stands, and the hash of its file
 */
export function listedRecording(
  id: string,
  recorded: Pick<JoinedRoutine, 'durationMs' | 'statedUntilMs' | 'chapters' | 'segments'>,
  { minutes, folder, sha256 }: { minutes: number; folder: string; sha256: string },
  locale: Locale,
): ListedRecording {
  const { durationMs, statedUntilMs, chapters, segments } = recorded;
  return {
    id,
    title: titleOf(id, locale),
    minutes,
    durationMs,
    file: `${folder}/${id}.mp3`,
    captions: `${folder}/${id}.vtt`,
    sha256,
    statedUntilMs,
    chapters,
    segments,
  };
}

/**
 * What tells these recordings from all others: those that may be listed and those that may not have one edition, which an address
 * can carry.
 *
 * @param recordings all of a folder
 * @returns 16 hexadecimal digits
 */
export function editionOf(recordings: readonly ListedRecording[]): string {
  const hash = createHash('sha256');
  for (const { sha256 } of recordings) hash.update(sha256);
  return hash.digest('hex').slice(0, 16);
}

/**
 * `index.json`: what there is, in which voice and edition.
 *
 * @returns JSON that ends with a new line, the same each time
 */
export function recordingsIndex(
  recordings: readonly ListedRecording[],
  { voice, edition, locale }: { voice: string; edition: string; locale: Locale },
): string {
  return `${JSON.stringify({ v: 1, locale: locale.code, voice, edition, recordings }, null, 1)}\n`;
}
