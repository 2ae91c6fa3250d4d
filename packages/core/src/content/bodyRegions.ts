import type { BodyRegion } from '../model/bodyRegion.js';
import type { BodyRegionEntry } from '../model/bodyRegionEntry.js';

/**
 * The body regions, from the neck down. Upper and mid back are both the thoracic spine, so they share its code; the
 * pelvis is where its joints and the tailbone are felt.
 */
export const bodyRegions = {
  neck: {
    id: 'neck',
    codeSystem: 'icd-10-dorsopathy-site',
    siteCode: '2',
    neighbours: ['upper-back'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  'upper-back': {
    id: 'upper-back',
    codeSystem: 'icd-10-dorsopathy-site',
    siteCode: '4',
    neighbours: ['mid-back', 'neck', 'whole-back'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  'mid-back': {
    id: 'mid-back',
    codeSystem: 'icd-10-dorsopathy-site',
    siteCode: '4',
    neighbours: ['upper-back', 'lower-back', 'whole-back'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  'lower-back': {
    id: 'lower-back',
    codeSystem: 'icd-10-dorsopathy-site',
    siteCode: '6',
    neighbours: ['pelvis', 'mid-back', 'whole-back'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  pelvis: {
    id: 'pelvis',
    codeSystem: 'icd-10-dorsopathy-site',
    siteCode: '8',
    neighbours: ['lower-back', 'hip'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  hip: {
    id: 'hip',
    codeSystem: 'icd-10-musculoskeletal-site',
    siteCode: '5',
    neighbours: ['pelvis', 'leg'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  leg: {
    id: 'leg',
    codeSystem: 'icd-10-musculoskeletal-site',
    siteCode: '6',
    neighbours: ['hip'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
  'whole-back': {
    id: 'whole-back',
    codeSystem: 'icd-10-dorsopathy-site',
    siteCode: '0',
    neighbours: ['lower-back', 'mid-back', 'upper-back'],
    grade: 'C',
    sources: ['icd-10-site-codes'],
  },
} as const satisfies Readonly<Record<BodyRegion, BodyRegionEntry>>;
