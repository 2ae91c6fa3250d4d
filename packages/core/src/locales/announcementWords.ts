/** What is said where a device only reads one message after the other, and no exercise says it. */
export type AnnouncementKey =
  | 'stay-until-next'
  | 'times'
  | 'times-each-side'
  | 'hold-each'
  | 'breath-length'
  | 'breaths'
  | 'next-or-stop'
  | 'next-or-stop-again';

/** The words of every message that is no exercise's own. A number of the dose is a parameter. */
export type AnnouncementWords = Readonly<Record<AnnouncementKey, string>>;
