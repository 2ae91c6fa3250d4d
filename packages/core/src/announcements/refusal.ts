/** Why something cannot be read out as messages. */
export type AnnouncementsRefusal =
  | 'has-massage'
  | 'has-heat'
  | 'on-front-or-kneeling'
  | 'too-many-messages'
  | 'line-too-long';

/** What a person may ask for instead. */
export interface ShorterVariant {
  readonly minutes: number;
  readonly messages: number;
}

/** A request that cannot be read out where nobody is heard. `message` is a whole sentence for a program to print. */
export class AnnouncementsRefused extends Error {
  override readonly name = 'AnnouncementsRefused';

  constructor(
    readonly reason: AnnouncementsRefusal,
    message: string,
    readonly shorter: ShorterVariant | null = null,
  ) {
    super(message);
  }
}
