/**
 * How help is reached in one country, as it is spoken in English. Numbers are words, so that every speech engine says
 * them digit by digit.
 */
export interface CountryHelp {
  /** What `{emergencyNumber}` says. */
  readonly emergencyNumber: string;
  /** What `{crisisLine}` says: the number, after the name of the line where people know it by its name. */
  readonly crisisLine: string;
  /** Who sees to what is urgent and no emergency. Fits after "get this checked today:". */
  readonly urgentCare: string;
  /** Who is called day or night in a pregnancy, where that is not "your maternity unit". */
  readonly maternity?: string;
  /** Ids on the shelf of sources. */
  readonly sources: readonly string[];
}

/** By ISO 3166 code. One emergency number each, even where a second one works too: one is remembered. */
export const COUNTRIES = {
  US: {
    emergencyNumber: 'nine one one',
    crisisLine: 'nine eight eight',
    urgentCare: "your doctor's line, or an urgent care clinic",
    sources: ['us-emergency', 'us-crisis', 'us-urgent-care'],
  },
  // Northern Ireland has no 111: there it is the doctor, by day or out of hours.
  GB: {
    emergencyNumber: 'nine nine nine',
    crisisLine: 'Samaritans on one one six, one two three',
    urgentCare: 'your doctor, or N H S one one one',
    sources: [
      'gb-emergency',
      'gb-emergency-northern-ireland',
      'gb-crisis',
      'gb-urgent-care',
      'gb-urgent-care-scotland',
    ],
  },
  AU: {
    emergencyNumber: 'triple zero',
    crisisLine: 'Lifeline on one three, one one, one four',
    urgentCare: 'your doctor, or one eight hundred Medicare',
    sources: ['au-emergency', 'au-crisis', 'au-urgent-care'],
  },
  CA: {
    emergencyNumber: 'nine one one',
    crisisLine: 'nine eight eight',
    urgentCare: 'your doctor, or in most provinces eight one one',
    sources: ['ca-emergency', 'ca-crisis', 'ca-urgent-care'],
  },
  IN: {
    emergencyNumber: 'one one two',
    crisisLine: 'Tele Manas on one four four one six',
    urgentCare: 'your doctor, or a hospital near you',
    sources: ['in-emergency', 'in-crisis'],
  },
  // 999 is answered too; the health service names 112 first.
  IE: {
    emergencyNumber: 'one one two',
    crisisLine: 'Samaritans on one one six, one two three',
    urgentCare: 'your doctor, or the out-of-hours doctor',
    sources: ['ie-emergency', 'ie-crisis', 'ie-urgent-care'],
  },
  NZ: {
    emergencyNumber: 'one one one',
    crisisLine: 'one seven three seven',
    urgentCare: 'your doctor, Healthline, or an urgent care clinic',
    maternity: 'your midwife or maternity unit',
    sources: ['nz-emergency', 'nz-crisis', 'nz-urgent-care', 'nz-maternity'],
  },
} as const satisfies Record<string, CountryHelp>;

/** What is said where the country is not known: right everywhere. */
export const ANYWHERE: CountryHelp = {
  emergencyNumber: 'your local emergency number',
  crisisLine: 'a crisis line',
  urgentCare: 'your doctor, an urgent line, or urgent care',
  sources: [],
};
