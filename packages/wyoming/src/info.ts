/** Who made something, and where it is from. */
export interface Attribution {
  readonly name: string;
  readonly url: string;
}

/** What a server tells of itself: one program that handles sentences. */
export interface HandleInfo {
  /** As a house lists it. */
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly attribution: Attribution;
  /** What it understands, as language tags without a country: `en`. */
  readonly languages: readonly string[];
}

/**
 * The data of an `info` frame. Every list is there, as clients read them all.
 *
 * @param info the program
 * @example infoData({ name: 'Supine', … }).handle.length // 1
 */
export function infoData({ name, description, version, attribution, languages }: HandleInfo) {
  const artifact = { name, description, version, attribution, installed: true };
  return {
    asr: [],
    tts: [],
    handle: [{ ...artifact, models: [{ ...artifact, languages: [...languages] }] }],
    intent: [],
    wake: [],
    mic: [],
    snd: [],
  };
}
