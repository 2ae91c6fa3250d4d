import { kneelToStand } from './kneel-to-stand.js';
import { kneelingToProne } from './kneeling-to-prone.js';
import { kneelingToSide } from './kneeling-to-side.js';
import { pillowAway } from './pillow-away.js';
import { pillowLengthwise } from './pillow-lengthwise.js';
import { proneToKneeling } from './prone-to-kneeling.js';
import { proneToSide } from './prone-to-side.js';
import { settleSeated } from './settle-seated.js';
import { settleSide } from './settle-side.js';
import { settleStanding } from './settle-standing.js';
import { settleSupine } from './settle-supine.js';
import { sideToKneeling } from './side-to-kneeling.js';
import { sideToProne } from './side-to-prone.js';
import { sideToSide } from './side-to-side.js';
import { sideToSit } from './side-to-sit.js';
import { sideToSupine } from './side-to-supine.js';
import { sitToKneeling } from './sit-to-kneeling.js';
import { sitToSide } from './sit-to-side.js';
import { sitToStand } from './sit-to-stand.js';
import { sitToSupine } from './sit-to-supine.js';
import { standToKneel } from './stand-to-kneel.js';
import { standToSit } from './stand-to-sit.js';
import { supineToSide } from './supine-to-side.js';
import { supineToSit } from './supine-to-sit.js';

/** Every way from one position into another, by id. */
export const transitions = {
  'kneel-to-stand': kneelToStand,
  'kneeling-to-prone': kneelingToProne,
  'kneeling-to-side': kneelingToSide,
  'pillow-away': pillowAway,
  'pillow-lengthwise': pillowLengthwise,
  'prone-to-kneeling': proneToKneeling,
  'prone-to-side': proneToSide,
  'settle-seated': settleSeated,
  'settle-side': settleSide,
  'settle-standing': settleStanding,
  'settle-supine': settleSupine,
  'side-to-kneeling': sideToKneeling,
  'side-to-prone': sideToProne,
  'side-to-side': sideToSide,
  'side-to-sit': sideToSit,
  'side-to-supine': sideToSupine,
  'sit-to-kneeling': sitToKneeling,
  'sit-to-side': sitToSide,
  'sit-to-stand': sitToStand,
  'sit-to-supine': sitToSupine,
  'stand-to-kneel': standToKneel,
  'stand-to-sit': standToSit,
  'supine-to-side': supineToSide,
  'supine-to-sit': supineToSit,
} as const;
