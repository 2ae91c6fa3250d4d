import { nothingKnown } from '@supine/core';
import { plainSpeaker } from '@supine/core/speech';
import {
  appContract,
  conversationContract,
  goldenConversations,
  screened,
} from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { goldenPages } from '../../../goldenPages.js';
import { NEW_DEVICE } from '../src/bed/device.js';
import type { BedroomOptions } from './house/bedroom.js';
import { newDriver } from './house/bedroom.js';

/** It has shown that it tells the truth: golden conversations count from when words begin. */
const KNOWN = { ...NEW_DEVICE, ends: 'true', startMs: 0, trueEnds: 2 } as const;
const WAYS: readonly (readonly [name: string, options: BedroomOptions, holdErrorMs: number])[] = [
  ['a house, line by line', { share: 0, device: KNOWN }, 600],
  ['a house, from a file', { share: 0, player: () => 0 }, 250],
];
const AT_NIGHT = {
  ...{ conversation: screened, memory: nothingKnown },
  ...{ country: 'US', today: '2026-11-28' },
};

const CONVERSATIONS = goldenPages().flatMap(goldenConversations);
for (const [name, options, holdErrorMs] of WAYS) {
  appContract({ describe, it, expect }, name, () =>
    newDriver({ ...options, before: AT_NIGHT }, holdErrorMs),
  );
  conversationContract(
    { describe, it, expect },
    name,
    {
      delivery: 'clock',
      turn: null,
      profile: plainSpeaker,
      whispers: true,
      remembers: true,
      mayBeShared: true,
      newDriver: (before) => newDriver({ ...options, before }, holdErrorMs),
    },
    partOf(CONVERSATIONS, 12),
  );
}
