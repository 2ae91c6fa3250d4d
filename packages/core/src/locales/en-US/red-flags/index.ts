import type { RedFlagsWords } from '../../redFlagWords.js';
import { age } from './age.js';
import { arm } from './arm.js';
import { bladder } from './bladder.js';
import { bothLegs } from './both-legs.js';
import { bowel } from './bowel.js';
import { breath } from './breath.js';
import { calf } from './calf.js';
import { cancerHistory } from './cancer-history.js';
import { chest } from './chest.js';
import { child } from './child.js';
import { coldLeg } from './cold-leg.js';
import { coughSneeze } from './cough-sneeze.js';
import { ectopic } from './ectopic.js';
import { faintCollapse } from './faint-collapse.js';
import { feverUnwell } from './fever-unwell.js';
import { headThinner } from './head-thinner.js';
import { immuneIv } from './immune-iv.js';
import { inflammatory } from './inflammatory.js';
import { kidney } from './kidney.js';
import { legWeakProgressing } from './leg-weak-progressing.js';
import { lumpShape } from './lump-shape.js';
import { majorTrauma } from './major-trauma.js';
import { meningitis } from './meningitis.js';
import { minorTraumaFragile } from './minor-trauma-fragile.js';
import { neckArtery } from './neck-artery.js';
import { noBetter } from './no-better.js';
import { overdose } from './overdose.js';
import { pregnancyEmergency } from './pregnancy-emergency.js';
import { rashBand } from './rash-band.js';
import { saddleNumb } from './saddle-numb.js';
import { selfHarm } from './self-harm.js';
import { sexual } from './sexual.js';
import { stroke } from './stroke.js';
import { tearing } from './tearing.js';
import { thoracicNew } from './thoracic-new.js';
import { tummy } from './tummy.js';
import { unrelenting } from './unrelenting.js';
import { weightLoss } from './weight-loss.js';

/** What every red flag is called, and what people say that leads to it. */
export const redFlags: RedFlagsWords = {
  'saddle-numb': saddleNumb,
  bladder,
  bowel,
  sexual,
  'both-legs': bothLegs,
  'leg-weak-progressing': legWeakProgressing,
  chest,
  breath,
  tearing,
  'major-trauma': majorTrauma,
  'faint-collapse': faintCollapse,
  stroke,
  'neck-artery': neckArtery,
  meningitis,
  'head-thinner': headThinner,
  'cold-leg': coldLeg,
  'pregnancy-emergency': pregnancyEmergency,
  ectopic,
  'self-harm': selfHarm,
  'fever-unwell': feverUnwell,
  kidney,
  'immune-iv': immuneIv,
  'minor-trauma-fragile': minorTraumaFragile,
  'cancer-history': cancerHistory,
  tummy,
  calf,
  'weight-loss': weightLoss,
  unrelenting,
  'lump-shape': lumpShape,
  'thoracic-new': thoracicNew,
  'cough-sneeze': coughSneeze,
  arm,
  inflammatory,
  'rash-band': rashBand,
  'no-better': noBetter,
  age,
  child,
  overdose,
};
