import { recordOf } from './record.js';

/** What the device of a request can do, as far as it decides how a routine reaches the person. */
export interface Device {
  /** It shows documents that speak and keep time by themselves. */
  readonly screen: boolean;
  /** It plays a stream on after the answer. */
  readonly player: boolean;
}

/**
 * What the device says of itself; what it does not say it cannot do.
 *
 * @param context the `context` of an envelope
 * @example deviceOf({ System: { device: { supportedInterfaces: { AudioPlayer: {} } } } }).player // true
 */
export function deviceOf(context: unknown): Device {
  const { device } = recordOf(recordOf(context)['System']);
  const interfaces = recordOf(recordOf(device)['supportedInterfaces']);
  return {
    screen: Object.hasOwn(interfaces, 'Alexa.Presentation.APL'),
    player: Object.hasOwn(interfaces, 'AudioPlayer'),
  };
}
