import type { RedFlagWords } from '../../redFlagWords.js';

export const pregnancyEmergency: RedFlagWords<'pregnancy-emergency'> = {
  plain:
    'You are pregnant or just gave birth, and you bleed or leak fluid. Or you have regular tightenings, or your baby moves less. Or a bad headache, sight changes, rib pain, sudden swelling or fever. Or one leg swells, or you fall or take a blow.',
  raised: 'Bleeding is heavy, or you faint, have a seizure, or struggle to breathe.',
  says: [
    "i'm pregnant and i'm bleeding",
    'my waters broke',
    'contractions',
    "the baby's not moving",
    'the baby is moving less',
    "i'm pregnant and have a bad headache",
    "i'm pregnant and see flashing lights",
    "i'm pregnant with pain under my ribs",
  ],
};
