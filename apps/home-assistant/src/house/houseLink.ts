/** A message of the house's WebSocket, without its number. */
export interface HouseMessage {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** Why the house did not do something, as it says so. */
export class HouseRefused extends Error {
  override readonly name = 'HouseRefused';

  /**
   * @param code such as `home_assistant_error`, or `link-lost` where the answer never came
   */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The answer to what was sent when the link broke; whether it was done nobody knows. */
export const LINK_LOST = 'link-lost';

/** The way to a house: messages and their results, and what the house tells by itself. */
export interface HouseLink {
  /**
   * Sends a message.
   *
   * @returns its result
   * @throws HouseRefused
   */
  send(message: HouseMessage): Promise<unknown>;
  /**
   * Asks to be told of something from now on, also after each time the link was lost.
   *
   * @returns ends it
   * @throws HouseRefused
   */
  follow(message: HouseMessage, told: (event: unknown) => void): Promise<() => void>;
  /** Tells when the link is lost, and when it is there again. It is there at first. */
  onChange(told: (isUp: boolean) => void): void;
  close(): void;
}
