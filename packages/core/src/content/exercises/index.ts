import { armSwings } from './arm-swings.js';
import { backExtensionLift } from './back-extension-lift.js';
import { bedToFloorStretch } from './bed-to-floor-stretch.js';
import { birdDog } from './bird-dog.js';
import { braceHeelSlide } from './brace-heel-slide.js';
import { breastStrokePrep } from './breast-stroke-prep.js';
import { bridge } from './bridge.js';
import { cactusArms } from './cactus-arms.js';
import { catCamel } from './cat-camel.js';
import { childsPose } from './childs-pose.js';
import { chinTuck } from './chin-tuck.js';
import { clam } from './clam.js';
import { diaphragmaticBreathing } from './diaphragmatic-breathing.js';
import { doorwayChestStretch } from './doorway-chest-stretch.js';
import { doubleKneeToChest } from './double-knee-to-chest.js';
import { figureFour } from './figure-four.js';
import { hamstringStrap } from './hamstring-strap.js';
import { kneeRolls } from './knee-rolls.js';
import { latPrayerStretch } from './lat-prayer-stretch.js';
import { longBodyStretch } from './long-body-stretch.js';
import { longExhale } from './long-exhale.js';
import { neckSideStretch } from './neck-side-stretch.js';
import { neckTurns } from './neck-turns.js';
import { openBook } from './open-book.js';
import { overheadReach } from './overhead-reach.js';
import { pelvicTilt } from './pelvic-tilt.js';
import { pelvicTiltSide } from './pelvic-tilt-side.js';
import { proneOnElbows } from './prone-on-elbows.js';
import { pronePressUp } from './prone-press-up.js';
import { proneRest } from './prone-rest.js';
import { reclinedButterfly } from './reclined-butterfly.js';
import { sciaticSlider } from './sciatic-slider.js';
import { seatedCatCamel } from './seated-cat-camel.js';
import { seatedFigureFour } from './seated-figure-four.js';
import { seatedRotation } from './seated-rotation.js';
import { selfHug } from './self-hug.js';
import { shoulderBladePress } from './shoulder-blade-press.js';
import { shoulderRolls } from './shoulder-rolls.js';
import { sideKneeHug } from './side-knee-hug.js';
import { sideQuadStretch } from './side-quad-stretch.js';
import { sideRibOpener } from './side-rib-opener.js';
import { singleKneeToChest } from './single-knee-to-chest.js';
import { sitToStand } from './sit-to-stand.js';
import { sittingSideBend } from './sitting-side-bend.js';
import { standingBackBend } from './standing-back-bend.js';
import { standingSideReach } from './standing-side-reach.js';
import { supineTwist } from './supine-twist.js';
import { tenseRelease } from './tense-release.js';
import { threadTheNeedle } from './thread-the-needle.js';

/** The exercises, by id. */
export const exercises = {
  'arm-swings': armSwings,
  'back-extension-lift': backExtensionLift,
  'bed-to-floor-stretch': bedToFloorStretch,
  'bird-dog': birdDog,
  'brace-heel-slide': braceHeelSlide,
  'breast-stroke-prep': breastStrokePrep,
  bridge,
  'cactus-arms': cactusArms,
  'cat-camel': catCamel,
  'childs-pose': childsPose,
  'chin-tuck': chinTuck,
  clam,
  'diaphragmatic-breathing': diaphragmaticBreathing,
  'doorway-chest-stretch': doorwayChestStretch,
  'double-knee-to-chest': doubleKneeToChest,
  'figure-four': figureFour,
  'hamstring-strap': hamstringStrap,
  'knee-rolls': kneeRolls,
  'lat-prayer-stretch': latPrayerStretch,
  'long-body-stretch': longBodyStretch,
  'long-exhale': longExhale,
  'neck-side-stretch': neckSideStretch,
  'neck-turns': neckTurns,
  'open-book': openBook,
  'overhead-reach': overheadReach,
  'pelvic-tilt': pelvicTilt,
  'pelvic-tilt-side': pelvicTiltSide,
  'prone-on-elbows': proneOnElbows,
  'prone-press-up': pronePressUp,
  'prone-rest': proneRest,
  'reclined-butterfly': reclinedButterfly,
  'sciatic-slider': sciaticSlider,
  'seated-cat-camel': seatedCatCamel,
  'seated-figure-four': seatedFigureFour,
  'seated-rotation': seatedRotation,
  'self-hug': selfHug,
  'shoulder-blade-press': shoulderBladePress,
  'shoulder-rolls': shoulderRolls,
  'side-knee-hug': sideKneeHug,
  'side-quad-stretch': sideQuadStretch,
  'side-rib-opener': sideRibOpener,
  'single-knee-to-chest': singleKneeToChest,
  'sit-to-stand': sitToStand,
  'sitting-side-bend': sittingSideBend,
  'standing-back-bend': standingBackBend,
  'standing-side-reach': standingSideReach,
  'supine-twist': supineTwist,
  'tense-release': tenseRelease,
  'thread-the-needle': threadTheNeedle,
} as const;
