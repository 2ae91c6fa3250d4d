import { disc } from './disc.js';
import { facet } from './facet.js';
import { inflammatory } from './inflammatory.js';
import { muscleStrain } from './muscle-strain.js';
import { nerveRoot } from './nerve-root.js';
import { nonspecific } from './nonspecific.js';
import { osteoporosisFracture } from './osteoporosis-fracture.js';
import { pregnancy } from './pregnancy.js';
import { referred } from './referred.js';
import { repetitive } from './repetitive.js';
import { shingles } from './shingles.js';
import { siPgp } from './si-pgp.js';
import { spondylolisthesis } from './spondylolisthesis.js';
import { stenosis } from './stenosis.js';
import { stress } from './stress.js';
import { sustainedPosition } from './sustained-position.js';

/** The causes, by id. */
export const causes = {
  nonspecific,
  'muscle-strain': muscleStrain,
  'sustained-position': sustainedPosition,
  repetitive,
  stress,
  disc,
  'nerve-root': nerveRoot,
  stenosis,
  spondylolisthesis,
  'si-pgp': siPgp,
  inflammatory,
  'osteoporosis-fracture': osteoporosisFracture,
  pregnancy,
  facet,
  shingles,
  referred,
} as const;
