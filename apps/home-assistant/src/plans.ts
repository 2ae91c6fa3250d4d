import { catalogue, enUS, recognise } from '@supine/core';
import type { Announcement, AnnouncementProfile, Announcements } from '@supine/core/announcements';
import { AnnouncementsRefused, announce, announceAnswer } from '@supine/core/announcements';

/** One step of a plan: what is said, and whether somebody is asked afterwards. */
export interface PlannedPart {
  readonly step: string;
  readonly messages: readonly Announcement[];
  readonly ask: boolean;
}

/** Something that can be read out. */
export interface Plan {
  /** Lower case and underscores: the name of a script. */
  readonly slug: string;
  readonly name: string;
  readonly made: Announcements;
  readonly parts: readonly PlannedPart[];
}

/** What people ask in the night, with the name of the script that answers. */
const QUESTIONS = [
  { slug: 'sleep_upper_back', question: 'how do I sleep with upper back pain' },
  { slug: 'sleep_lower_back', question: 'how do I sleep with lower back pain' },
  { slug: 'sleep_neck', question: 'how do I sleep with neck pain' },
  { slug: 'sleep_pregnant', question: 'how do I sleep when pregnant' },
  { slug: 'turn_over', question: 'how do I turn over' },
  { slug: 'get_up', question: 'how do I get out of bed' },
] as const;

/** Every routine that may be read to somebody who is not heard all the time, and every question. */
export function plansFor(profile: AnnouncementProfile): readonly Plan[] {
  const options = { catalogue, locale: enUS, profile };
  const routines = Object.entries(enUS.routines).flatMap(([id, { name }]) => {
    if (!Object.hasOwn(catalogue.routines, id)) return [];
    try {
      return [planOf(slugOf(id), sentence(name), announce({ routine: id }, options))];
    } catch (error) {
      // What rules a massage out has to be asked first.
      if (error instanceof AnnouncementsRefused) return [];
      throw error;
    }
  });
  const answers = QUESTIONS.flatMap(({ slug, question }) => {
    const made = announceAnswer(recognise(question), options);
    return made ? [planOf(slug, sentence(question), made)] : [];
  });
  return [...routines, ...answers];
}

/** A routine's id as the name of a script. */
export function slugOf(id: string): string {
  return id.replaceAll('-', '_');
}

function planOf(slug: string, name: string, made: Announcements): Plan {
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
