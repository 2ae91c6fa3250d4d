import type { RemedyWords } from '../../remedyWords.js';

export const heartOrBack: RemedyWords<'heart-or-back'> = {
  name: 'the heart',
  aka: ['heart attack', 'back pain from the heart'],
  answer: {
    what: 'Mostly tightness or pain in the chest, arm, jaw, neck or mid back, often sweaty, sick or short of breath.',
    now: 'If that could be you, call {emergencyNumber} now.',
  },
  more: 'In women, older people and with diabetes it can be less clear: breathless, sick, very tired. Nobody minds a call that turns out to be a sore back.',
  cautions: {},
};
