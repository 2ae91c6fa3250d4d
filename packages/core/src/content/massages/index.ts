import { partnerFeet } from './partner-feet.js';
import { partnerGlide } from './partner-glide.js';
import { partnerHips } from './partner-hips.js';
import { partnerRest } from './partner-rest.js';
import { partnerShoulders } from './partner-shoulders.js';
import { partnerSide } from './partner-side.js';
import { partnerThumbs } from './partner-thumbs.js';
import { selfBallGlute } from './self-ball-glute.js';
import { selfBallMattress } from './self-ball-mattress.js';
import { selfBallWall } from './self-ball-wall.js';
import { selfHands } from './self-hands.js';
import { selfKnuckles } from './self-knuckles.js';
import { selfNeckBase } from './self-neck-base.js';
import { selfRoller } from './self-roller.js';
import { selfThumbs } from './self-thumbs.js';
import { selfTowel } from './self-towel.js';

/** The massages by id: by oneself, then by a partner. */
export const massages = {
  'self-hands': selfHands,
  'self-neck-base': selfNeckBase,
  'self-ball-wall': selfBallWall,
  'self-ball-mattress': selfBallMattress,
  'self-ball-glute': selfBallGlute,
  'self-knuckles': selfKnuckles,
  'self-thumbs': selfThumbs,
  'self-roller': selfRoller,
  'self-towel': selfTowel,
  'partner-rest': partnerRest,
  'partner-thumbs': partnerThumbs,
  'partner-glide': partnerGlide,
  'partner-shoulders': partnerShoulders,
  'partner-hips': partnerHips,
  'partner-side': partnerSide,
  'partner-feet': partnerFeet,
} as const;
