import type { DisagreementsWords } from '../../disagreementWords.js';
import { backInPlace } from './back-in-place.js';
import { backOrSide } from './back-or-side.js';
import { bedOrFloor } from './bed-or-floor.js';
import { bendingFirstThing } from './bending-first-thing.js';
import { deepOrLightPressure } from './deep-or-light-pressure.js';
import { firmOrMediumMattress } from './firm-or-medium-mattress.js';
import { frontLyingOrNot } from './front-lying-or-not.js';
import { heatAllNight } from './heat-all-night.js';
import { hipsAboveHead } from './hips-above-head.js';
import { hipsAndSideInPregnancy } from './hips-and-side-in-pregnancy.js';
import { holdingTheBreath } from './holding-the-breath.js';
import { howManyStretches } from './how-many-stretches.js';
import { oilsGlideOrSoothe } from './oils-glide-or-soothe.js';
import { painkillersOrStretches } from './painkillers-or-stretches.js';
import { pillowUnderFeetOrKnees } from './pillow-under-feet-or-knees.js';
import { postureOrManyCauses } from './posture-or-many-causes.js';
import { pressTheSoreSpot } from './press-the-sore-spot.js';
import { quickReliefOrWeeks } from './quick-relief-or-weeks.js';
import { reliefInMinutes } from './relief-in-minutes.js';
import { restOrKeepMoving } from './rest-or-keep-moving.js';
import { selfOrPartnerMassage } from './self-or-partner-massage.js';
import { shakingInAHold } from './shaking-in-a-hold.js';
import { showerRightBeforeBed } from './shower-right-before-bed.js';
import { standingOrSitting } from './standing-or-sitting.js';
import { stretchInTheSnooze } from './stretch-in-the-snooze.js';
import { stretchOrPressTime } from './stretch-or-press-time.js';
import { stretchingOrStrengthening } from './stretching-or-strengthening.js';
import { tightOrLooseCurl } from './tight-or-loose-curl.js';
import { untilReliefOrUntilTime } from './until-relief-or-until-time.js';
import { upperBackRarelySerious } from './upper-back-rarely-serious.js';

/** Both sides of every disagreement, and what we do. */
export const disagreements: DisagreementsWords = {
  'firm-or-medium-mattress': firmOrMediumMattress,
  'back-or-side': backOrSide,
  'pillow-under-feet-or-knees': pillowUnderFeetOrKnees,
  'front-lying-or-not': frontLyingOrNot,
  'tight-or-loose-curl': tightOrLooseCurl,
  'until-relief-or-until-time': untilReliefOrUntilTime,
  'relief-in-minutes': reliefInMinutes,
  'hips-above-head': hipsAboveHead,
  'shaking-in-a-hold': shakingInAHold,
  'stretch-or-press-time': stretchOrPressTime,
  'back-in-place': backInPlace,
  'posture-or-many-causes': postureOrManyCauses,
  'stretching-or-strengthening': stretchingOrStrengthening,
  'upper-back-rarely-serious': upperBackRarelySerious,
  'rest-or-keep-moving': restOrKeepMoving,
  'self-or-partner-massage': selfOrPartnerMassage,
  'shower-right-before-bed': showerRightBeforeBed,
  'bending-first-thing': bendingFirstThing,
  'bed-or-floor': bedOrFloor,
  'deep-or-light-pressure': deepOrLightPressure,
  'quick-relief-or-weeks': quickReliefOrWeeks,
  'hips-and-side-in-pregnancy': hipsAndSideInPregnancy,
  'holding-the-breath': holdingTheBreath,
  'how-many-stretches': howManyStretches,
  'standing-or-sitting': standingOrSitting,
  'heat-all-night': heatAllNight,
  'press-the-sore-spot': pressTheSoreSpot,
  'painkillers-or-stretches': painkillersOrStretches,
  'stretch-in-the-snooze': stretchInTheSnooze,
  'oils-glide-or-soothe': oilsGlideOrSoothe,
};
