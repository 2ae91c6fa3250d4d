import type { CompleteLocale } from '../completeLocale.js';

/** What each routine is called, and what it says that no exercise says. */
export const routines: CompleteLocale['routines'] = {
  'basics-five': {
    name: 'five basics',
    aka: ['the basics', 'beginner routine', 'basic routine', 'five basic exercises'],
    lines: { welcome: 'The five basics, {minutes}.' },
  },
  'bone-safe': {
    name: 'no bending, no twisting',
    aka: ['bone safe routine', 'osteoporosis routine', 'gentle bones'],
    lines: { welcome: 'Nothing that bends or twists your back, {minutes}.' },
  },
  'breathing-to-sleep': {
    name: 'breathing for bedtime',
    aka: ['breathing routine', 'breathing to sleep', 'sleep breathing'],
    lines: {
      welcome: 'Breathing for bedtime, {minutes}.',
      'no-need-awake': 'You do not have to stay awake.',
      settle: 'Settle the way you like to sleep.',
      pillow: 'Your spare pillow goes between your knees, or under them.',
    },
  },
  'calm-eleven': {
    name: 'calm eleven',
    aka: ['the calm eleven', 'eleven stretches', 'long routine'],
    lines: { welcome: 'The calm eleven, {minutes}.' },
  },
  'desk-two': {
    name: 'two on your feet',
    aka: ['standing routine', 'standing stretch', 'work break'],
    lines: { welcome: 'On your feet, {minutes}.' },
  },
  'eight-in-fifteen': {
    name: 'eight for strength',
    aka: ['strength routine', 'eight exercises', 'strengthening routine'],
    lines: {
      welcome: 'Eight exercises for strength, {minutes}.',
      'firm-bed': 'This one needs a firm bed.',
    },
  },
  'evening-wind-down': {
    name: 'evening back stretch',
    aka: [
      'my back stretch routine',
      'back stretch',
      'bedtime stretch',
      'evening routine',
      'wind down',
    ],
    lines: { welcome: 'Evening back stretch, {minutes}.' },
  },
  'lying-hips': {
    name: 'hips on your back',
    aka: ['hips lying down', 'hip routine in bed', 'hips without turning'],
    lines: { welcome: 'Hips on your back, {minutes}.' },
  },
  'lower-back-ease': {
    name: 'lower back ease',
    aka: ['lower back routine', 'low back stretch', 'lower back stretch'],
    lines: { welcome: 'Lower back ease, {minutes}.' },
  },
  'made-to-measure': {
    name: 'routine for you',
    aka: [],
    lines: { welcome: 'For your {region}, {minutes}.' },
  },
  'mid-back-five': {
    name: 'mid-back five',
    aka: ['middle back routine', 'mid back stretch', 'the mid back five'],
    lines: {
      welcome: 'Mid-back five, {minutes}.',
      'firm-bed': 'This one needs a firm bed.',
    },
  },
  'lying-mid-back': {
    name: 'middle back on your back',
    aka: ['middle back lying down', 'middle back without turning'],
    lines: { welcome: 'Middle back, lying down, {minutes}.' },
  },
  'midnight-micro': {
    name: 'three minutes in the night',
    aka: ['night routine', 'middle of the night routine', 'three minute routine'],
    lines: {
      welcome: 'Three quiet minutes.',
      'sharp-or-new': 'Stop if anything is sharp or new.',
      'on-your-back': 'On your back, a pillow goes under your knees.',
      'on-your-side': 'On your side, a pillow goes between your knees.',
    },
  },
  'morning-in-bed': {
    name: 'morning in bed',
    aka: ['morning routine', 'morning stretch', 'wake up stretch'],
    lines: {
      welcome: 'Morning in bed, {minutes}.',
      'no-rush': 'No rush.',
      'bend-from-hips': 'When you bend in the next hour, bend from your hips.',
      'back-long': 'Keep your back long.',
    },
  },
  'lying-neck': {
    name: 'neck and shoulders lying down',
    aka: ['neck lying down', 'neck routine in bed', 'neck and shoulders in bed'],
    lines: { welcome: 'Neck and shoulders, lying down, {minutes}.' },
  },
  'nine-in-bed': {
    name: 'nine in your pajamas',
    aka: ['nine stretches', 'nine in bed', 'pajama routine'],
    lines: { welcome: 'Nine stretches in your pajamas, {minutes}.' },
  },
  'partner-massage': {
    name: 'partner back massage',
    aka: ['partner massage', 'massage with my partner', 'couple massage', 'back massage'],
    lines: {
      welcome: 'Partner back massage, {minutes}.',
      'for-you': 'First, for the one who lies down.',
      weight: 'Three out of ten is plenty: a pleasant weight.',
      'you-first': 'The one who lies down settles first.',
      'own-back': 'Partner, lean with your weight, and keep your own back long.',
      'turn-over': 'Now for the one lying down again.',
      blanket: 'Partner, draw the blanket over them. You are done.',
    },
  },
  'pregnancy-side': {
    name: 'pregnancy routine',
    aka: ['pregnancy stretch', 'for pregnancy', 'pregnant routine'],
    lines: {
      welcome: 'For pregnancy, {minutes}.',
      'either-side': 'Both sides are fine. Stay as you are.',
      cushion: 'Put your second pillow under your bump.',
      'behind-you': 'Put the third behind your back, so you do not roll flat.',
      'no-hurry': 'Take your time over it.',
    },
  },
  'sciatica-six': {
    name: 'six for leg pain',
    aka: ['sciatica routine', 'sciatica stretch', 'leg pain routine'],
    lines: {
      welcome: 'Six for leg pain, {minutes}.',
      'below-the-tingle': 'If your leg starts to tingle, make the movement smaller.',
      'weak-or-numb': 'If a leg goes weak or numb, stop, and get medical help.',
      'easier-first': 'Your easier leg goes first: the one that hurts less.',
    },
  },
  'self-massage-bed': {
    name: 'self-massage in bed',
    aka: [
      'self massage',
      'massage myself',
      'ball massage',
      'massage routine',
      'a massage',
      'massage',
      'massage my back',
    ],
    lines: {
      welcome: 'Self-massage in bed, {minutes}.',
      weight: 'A pleasant weight is plenty. Strong is too much.',
    },
  },
  'spasm-rescue': {
    name: 'back spasm rescue',
    aka: ['spasm rescue', 'spasm routine', 'rescue routine'],
    lines: {
      welcome: 'For a back spasm, {minutes}.',
      grips: 'A spasm is a muscle on guard.',
      'weak-or-numb': 'A weak leg, or numbness between your legs: get help now.',
      stay: 'First we get you comfortable. Then a few slow breaths.',
      'as-you-lie': 'If turning is too much, stay as you lie.',
      'only-breathe': 'If moving is too much now, only breathe.',
      'knees-lean': 'Let your knees lean together, feet a little apart.',
      'get-up': 'If you have to get up later, roll onto your side first.',
    },
  },
  'ten-breaths': {
    name: 'ten slow breaths',
    aka: ['ten breaths', 'a few breaths', 'breathe with me'],
    lines: { welcome: 'Ten slow breaths.', 'then-done': 'Then we are done.' },
  },
  'upper-back-relief': {
    name: 'upper back relief',
    aka: ['upper back routine', 'upper back stretch', 'shoulder blade routine'],
    lines: { welcome: 'Upper back relief, {minutes}.' },
  },
  'upper-mid-six': {
    name: 'upper and mid-back six',
    aka: ['desk routine', 'office routine', 'six stretches'],
    lines: { welcome: 'Upper and mid-back six, {minutes}.' },
  },
};
