/** What a device is, as a request tells it. */
export interface Device {
  /** As in `context.System.device.supportedInterfaces`. */
  readonly supportedInterfaces: Readonly<Record<string, object>>;
  /** As in `context.Viewport`; a device without a screen has none. */
  readonly viewport?: object;
}

const APL = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };

/** A screen as `context.Viewport` has it. */
function viewport(
  shape: 'ROUND' | 'RECTANGLE',
  widthPixels: number,
  heightPixels: number,
  dpi: number,
  mode: 'HUB' | 'TV',
): object {
  return {
    experiences: [
      { arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false },
    ],
    mode,
    shape,
    pixelWidth: widthPixels,
    pixelHeight: heightPixels,
    currentPixelWidth: widthPixels,
    currentPixelHeight: heightPixels,
    dpi,
    touch: mode === 'TV' ? [] : ['SINGLE'],
    keyboard: mode === 'TV' ? ['DIRECTION'] : [],
  };
}

/** Devices that people have beside their beds. */
export const DEVICES = {
  headless: { supportedInterfaces: { AudioPlayer: {} } },
  /** Speakers of other makers: speech only. */
  'headless-no-audio': { supportedInterfaces: {} },
  'hub-round': {
    supportedInterfaces: { AudioPlayer: {}, ...APL },
    viewport: viewport('ROUND', 480, 480, 160, 'HUB'),
  },
  hub: {
    supportedInterfaces: { AudioPlayer: {}, ...APL },
    viewport: viewport('RECTANGLE', 1280, 800, 160, 'HUB'),
  },
  tv: {
    supportedInterfaces: { AudioPlayer: {}, ...APL },
    viewport: viewport('RECTANGLE', 960, 540, 320, 'TV'),
  },
} as const satisfies Readonly<Record<string, Device>>;

export type DeviceName = keyof typeof DEVICES;

/** Whether a device shows documents. */
export function hasScreen(device: Device): boolean {
  return 'Alexa.Presentation.APL' in device.supportedInterfaces;
}

/** Whether a device plays streams. */
export function playsStreams(device: Device): boolean {
  return 'AudioPlayer' in device.supportedInterfaces;
}
