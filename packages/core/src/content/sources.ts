import type { Source } from '../model/source.js';

/** The citation shelf: every page a claim of the catalogue rests on. Titles are proper names, never spoken. */
export const sources = {
  'band-1994': {
    id: 'band-1994',
    kind: 'trial',
    title: 'The effect of time on static stretch on the flexibility of the hamstring muscles',
    publisher: 'Physical Therapy',
    url: 'https://www.omicsonline.org/references/the-effect-of-time-on-static-stretch-on-the-flexibility-of-the-hamstring-muscles-1122283.html',
  },
  'csp-back-pain': {
    id: 'csp-back-pain',
    kind: 'leaflet',
    title: 'Exercises for back pain',
    publisher: 'Chartered Society of Physiotherapy',
    url: 'https://www.csp.org.uk/public-patient/rehabilitation-exercises/back-pain',
  },
  'eskenazi-piriformis': {
    id: 'eskenazi-piriformis',
    kind: 'clinic',
    title: 'Exercise of the month: piriformis stretch for sciatica',
    publisher: 'Eskenazi Health',
    url: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-piriformis-stretch-for-sciatica',
  },
  'gstt-low-back': {
    id: 'gstt-low-back',
    kind: 'leaflet',
    title: 'Low back pain: physiotherapy and exercises',
    publisher: "Guy's and St Thomas' NHS Foundation Trust",
    url: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
  },
  'nhs-inform-back': {
    id: 'nhs-inform-back',
    kind: 'leaflet',
    title: 'Exercises for back pain',
    publisher: 'NHS inform',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
  },
  'peak-program': {
    id: 'peak-program',
    kind: 'clinic',
    title: 'Home exercise programme',
    publisher: 'Peak Physio',
    url: 'https://www.peak-physio.com.au/program/7ea7ecaad6d0/',
  },
  'pelvic-log-roll': {
    id: 'pelvic-log-roll',
    kind: 'clinic',
    title: 'Supine log roll',
    publisher: 'The Pelvic PT',
    url: 'https://www.thepelvicpt.com/videos/supine-log-roll',
  },
  'penn-recovery': {
    id: 'penn-recovery',
    kind: 'leaflet',
    title: 'Engaged recovery at Penn: how to stay active',
    publisher: 'Penn Medicine',
    url: 'https://pennmedicine.org/for-patients-and-visitors/patient-information/wellness-and-patient-support/engaged-recovery-at-penn/how-to-stay-active',
  },
  'slow-breathing-2019': {
    id: 'slow-breathing-2019',
    kind: 'review',
    title: 'Self-regulation of breathing as an adjunctive treatment of insomnia',
    publisher: 'Frontiers in Psychiatry',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6361823',
  },
  'thoracic-rotation': {
    id: 'thoracic-rotation',
    kind: 'clinic',
    title: 'Thoracic rotation exercises',
    publisher: 'Your Health Domain',
    url: 'https://www.yourhealthdomain.com.au/thoracic-rotation-exercises',
  },
} as const satisfies Record<string, Source>;
