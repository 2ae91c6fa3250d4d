import { catalogue } from '@supine/core';
import type { Announcement, AnnouncementProfile, Announcements } from '@supine/core/announcements';
import {
  AnnouncementsRefused,
  announce,
  announceAnswer,
  NIGHT_QUESTIONS,
} from '@supine/core/announcements';
import type { HouseLanguage } from './language.js';

/** One step of a reading: what is said, and whether somebody is asked afterwards. */
export interface ReadingPart {
  readonly step: string;
  readonly messages: readonly Announcement[];
  readonly ask: boolean;
}

/** Something that can be read out. */
export interface Reading {
  /** Lower case and underscores: the name of a script. */
  readonly slug: string;
  readonly name: string;
  readonly made: Announcements;
  readonly parts: readonly ReadingPart[];
}

/** Every routine that may be read to somebody who is not heard all the time, and every question. */
export function readingsFor(
  profile: AnnouncementProfile,
  { locale }: HouseLanguage,
): readonly Reading[] {
  const options = { catalogue, locale, profile };
  const routines = Object.entries(locale.routines).flatMap(([id, { name }]) => {
    if (!Object.hasOwn(catalogue.routines, id)) return [];
    try {
      return [readingOf(slugOf(id), sentence(name), announce({ routine: id }, options))];
    } catch (error) {
      // What rules a massage out has to be asked first.
      if (error instanceof AnnouncementsRefused) return [];
      throw error;
    }
  });
  const answers = NIGHT_QUESTIONS.flatMap(({ id, intent }) => {
    const made = announceAnswer(intent, options);
    return made ? [readingOf(slugOf(id), sentence(locale.nightQuestions[id]), made)] : [];
  });
  return [...routines, ...answers];
}

/** The id of a routine or a question as the name of a script. */
export function slugOf(id: string): string {
  return id.replaceAll('-', '_');
}

function readingOf(slug: string, name: string, made: Announcements): Reading {
  const exercised = new Set(
    made.timeline.segments.flatMap(({ step, exercise }) => (exercise === undefined ? [] : [step])),
  );
  const last = made.announcements.findLast(({ step }) => exercised.has(step))?.step;
  const groups: Announcement[][] = [];
  for (const one of made.announcements) {
    const group = groups.at(-1);
    if (group?.[0]?.step === one.step) group.push(one);
    else groups.push([one]);
  }
  const parts = groups.map((messages) => {
    const step = messages[0]?.step ?? '';
    // After the last exercise somebody is let fall asleep.
    return { step, messages, ask: exercised.has(step) && step !== last };
  });
  return { slug, name, made, parts };
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
