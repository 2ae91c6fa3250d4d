import type { Side } from '../model/side.js';

/** A sentence with the time to hear it and do what it says. */
export interface Told {
  readonly text: string;
  /** 0 where its time is part of the stay after it. */
  readonly seconds: number;
}

/** What is told without a stop, and how long somebody then stays with it. */
export interface Passage {
  readonly step: string;
  readonly side: Side | null;
  /** Getting somewhere, or something to know: it may be told together with what comes next. */
  readonly leadsOn: boolean;
  readonly told: readonly Told[];
  readonly staySeconds: number;
}

/** Writes lines out, and knows how long words take. */
export interface Teller {
  readonly words: (line: {
    readonly key: string;
    readonly params?: Readonly<Record<string, string | number>>;
  }) => string;
  readonly spokenSeconds: (text: string) => number;
}
