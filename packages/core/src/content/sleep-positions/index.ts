import { armchair } from './armchair.js';
import { backPillowKnees } from './back-pillow-knees.js';
import { calvesUpRest } from './calves-up-rest.js';
import { hipsAboveHead } from './hips-above-head.js';
import { looseFetal } from './loose-fetal.js';
import { pillowUnderFeet } from './pillow-under-feet.js';
import { pregnancySide } from './pregnancy-side.js';
import { proneArmsOverhead } from './prone-arms-overhead.js';
import { pronePillowPelvis } from './prone-pillow-pelvis.js';
import { reclined30 } from './reclined-30.js';
import { sidePillowKnees } from './side-pillow-knees.js';
import { supineLatePregnancy } from './supine-late-pregnancy.js';
import { threeQuarterPillow } from './three-quarter-pillow.js';
import { tightFetal } from './tight-fetal.js';

/** The sleep positions by id: those that are offered first, then those that are answered only. */
export const sleepPositions = {
  'side-pillow-knees': sidePillowKnees,
  'back-pillow-knees': backPillowKnees,
  'prone-pillow-pelvis': pronePillowPelvis,
  'three-quarter-pillow': threeQuarterPillow,
  'reclined-30': reclined30,
  'loose-fetal': looseFetal,
  'pregnancy-side': pregnancySide,
  'calves-up-rest': calvesUpRest,
  'pillow-under-feet': pillowUnderFeet,
  'prone-arms-overhead': proneArmsOverhead,
  'tight-fetal': tightFetal,
  'hips-above-head': hipsAboveHead,
  'supine-late-pregnancy': supineLatePregnancy,
  armchair,
} as const;
