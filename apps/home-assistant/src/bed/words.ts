/** Words to be said on a satellite. */
export interface Words {
  /** One after the other, each as the locale has it. */
  readonly lines: readonly string[];
  /** When each is heard, in milliseconds from the first, with nothing between them; one right behind the other, if left out. */
  readonly startsMs?: readonly number[];
  readonly soft: boolean;
  /** A hold is counted from them. */
  readonly opensHold: boolean;
  /** They are said in the middle of a hold, which ends at this time and does not wait for them; `null` for all others. */
  readonly holdEndsAt: number | null;
  /** An answer is waited for behind them. */
  readonly asks: boolean;
}

/** Words as sound, or as the house's own voice says them. */
export interface Sounding {
  /** An address that the house can fetch; `null` where its own voice speaks. */
  readonly url: string | null;
  readonly lengthMs: number;
  /** The length is measured, and no estimate. */
  readonly exact: boolean;
}

/** The words in one text. */
export function textOf({ lines }: Pick<Words, 'lines'>): string {
  return lines.join(' ');
}

/** Several one after the other, as one. */
export function together(words: readonly Words[]): Words | null {
  if (words.length === 0) return null;
  return {
    lines: words.flatMap(({ lines }) => lines),
    soft: words.some(({ soft }) => soft),
    opensHold: words.some(({ opensHold }) => opensHold),
    holdEndsAt: words[0]?.holdEndsAt ?? null,
    asks: words.some(({ asks }) => asks),
  };
}
