/** Why a routine cannot be built: a key the locale has words for, with what goes into them. */
export type RefusalReason =
  | { readonly key: 'nothing-left'; readonly params: NoParams }
  /** `field`: which field of the request was wrong; left out where it was no request at all. */
  | {
      readonly key: 'unknown-routine' | 'unknown-wish';
      readonly params: { readonly field?: string };
    }
  | {
      readonly key: 'no-way-there';
      readonly params: { readonly from: string; readonly to: string };
    }
  /** `minutes`: the nearest to what was asked for that can be had. */
  | {
      readonly key: 'other-minutes' | 'too-short' | 'ceiling';
      readonly params: { readonly minutes: number };
    };

type NoParams = Readonly<Record<string, never>>;

/** A request that cannot be met. `reason` is for the dialog to say, `message` for a program to print. */
export class RoutineRefused extends Error {
  override readonly name = 'RoutineRefused';
  constructor(
    message: string,
    readonly reason: RefusalReason,
  ) {
    super(message);
  }
}

/** Minutes as a message has them. */
export const inMinutes = (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
