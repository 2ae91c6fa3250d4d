/** Why a routine cannot be built: a key the locale has words for, with what goes into them. */
export interface RefusalReason {
  readonly key:
    | 'unknown-routine'
    | 'unknown-wish'
    | 'nothing-left'
    | 'other-minutes'
    | 'no-way-there'
    | 'too-short'
    | 'ceiling';
  /** `minutes`: what can be had that is nearest to what was asked for. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A request that cannot be met. `reason` is for the dialog to say, `message` for a program to print. */
export class RoutineRefused extends Error {
  override readonly name = 'RoutineRefused';
  readonly reason: RefusalReason;
  constructor(key: RefusalReason['key'], message: string, params: RefusalReason['params'] = {}) {
    super(message);
    this.reason = { key, params };
  }
}

/** Minutes as a message has them. */
export const inMinutes = (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
