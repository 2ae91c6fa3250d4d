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
  nonspecific: nonspecific,
  'muscle-strain': muscleStrain,
  'sustained-position': sustainedPosition,
  repetitive: repetitive,
  stress: stress,
  disc: disc,
  'nerve-root': nerveRoot,
  stenosis: stenosis,
  spondylolisthesis: spondylolisthesis,
  'si-pgp': siPgp,
  inflammatory: inflammatory,
  'osteoporosis-fracture': osteoporosisFracture,
  pregnancy: pregnancy,
  facet: facet,
  shingles: shingles,
  referred: referred,
} as const;
