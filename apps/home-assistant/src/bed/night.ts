import type { House } from '../house/house.js';

/** What a night changes around a bed, by the owner's choice; nothing, where nothing is chosen. */
export interface NightChoice {
  /** How loud the player is, 0 to 1. */
  readonly volume?: number | undefined;
  /** A light that is dimmed with the last minute, and stays off. */
  readonly light?: string | undefined;
  /** The sound behind the wake word: a switch that is off for the night. */
  readonly wakeSound?: string | undefined;
  /** The light of the satellite, dimmed for the night. */
  readonly ring?: string | undefined;
}

/** A night around one bed. */
export interface Night {
  /** The routine begins. */
  begin(): void;
  /** Its last minute begins. */
  dim(): void;
  /** It is over, or was stopped: all is as it was. */
  end(): void;
}

const DIM_SECONDS = 45;
const RING_SHARE = 0.1;

/**
 * Changes what was chosen when a routine begins, and gives it back when it is over. What is not there, or is unavailable, is
 * left alone.
 *
 * @param house where it is
 * @param player the media player beside the bed
 */
export function night(house: House, player: string | null, choice: NightChoice): Night {
  const undo: (() => void)[] = [];
  let hasBegun = false;
  let hasDimmed = false;

  const call = (
    service: `${string}.${string}`,
    entity: string,
    data: Readonly<Record<string, unknown>> = {},
  ) => void house.call({ service, entity, data }).catch(() => {});

  return {
    begin() {
      if (hasBegun) return;
      hasBegun = true;
      hasDimmed = false;
      const { volume, wakeSound, ring } = choice;
      if (volume !== undefined && player !== null && house.has(player)) {
        const before = Number(house.state(player)?.attributes['volume_level']);
        call('media_player.volume_set', player, { volume_level: volume });
        if (Number.isFinite(before))
          undo.push(() => call('media_player.volume_set', player, { volume_level: before }));
      }
      if (wakeSound !== undefined && house.state(wakeSound)?.state === 'on') {
        call('switch.turn_off', wakeSound);
        undo.push(() => call('switch.turn_on', wakeSound));
      }
      if (ring !== undefined && house.state(ring)?.state === 'on') {
        const before = Number(house.state(ring)?.attributes['brightness']);
        const isKnown = Number.isFinite(before);
        const brightness = Math.max(1, Math.round((isKnown ? before : 255) * RING_SHARE));
        call('light.turn_on', ring, { brightness });
        if (isKnown) undo.push(() => call('light.turn_on', ring, { brightness: before }));
      }
    },
    dim() {
      const { light } = choice;
      if (hasDimmed || light === undefined || house.state(light)?.state !== 'on') return;
      hasDimmed = true;
      call('light.turn_off', light, { transition: DIM_SECONDS });
    },
    end() {
      hasBegun = false;
      for (const one of undo.splice(0)) one();
    },
  };
}
