import type { CompleteLocale } from '../completeLocale.js';

/** Getting from one position to another, always in one piece. `{side}` is the side to lie on. */
export const transitions: CompleteLocale['transitions'] = {
  'settle-supine': {
    'onto-back': 'Find your way onto your back. No hurry.',
    head: 'Rest your head on your pillow.',
    'bend-knees': 'Bend your knees, one at a time.',
  },
  'settle-side': {
    'lie-on-side': 'Find your way onto your {side} side. No hurry.',
    'bend-knees': 'Bend your knees.',
    pillow: 'Put your spare pillow between your knees.',
  },
  'supine-to-side': {
    'bend-knees': 'Have both knees bent.',
    pillow: 'Put your spare pillow between your knees.',
    'arms-in': 'Cross both arms on your chest.',
    roll: 'Now roll slowly to your {side}, all in one piece.',
  },
  'side-to-side': {
    shuffle: 'If the edge is behind you, shuffle forward.',
    'arms-in': 'Cross your arms on your chest.',
    roll: 'Now roll over your back, slowly, onto your {side} side.',
    head: 'Rest your head on your pillow.',
  },
  'side-to-supine': {
    pillow: 'Take the pillow out from between your knees.',
    roll: 'Roll slowly onto your back, all in one piece.',
  },
  'settle-seated': {
    edge: 'Sit on the edge of the bed, feet flat.',
    'well-back': 'Sit back far enough to feel steady.',
  },
  'settle-standing': {
    stand: 'Stand up slowly, feet hip-width.',
    steady: 'Wait until you feel steady.',
  },
  'pillow-lengthwise': {
    roll: 'Roll a little to one side.',
    'head-away': 'Push your own pillow up and away.',
    'slide-in': 'Lay your spare pillow along your spine, from your head down.',
    'lie-back': 'Roll back onto it, so it carries your head too.',
  },
  'pillow-away': {
    roll: 'Roll a little to one side.',
    'slide-away': 'Slide the long pillow out.',
    'head-back': 'Bring your own pillow back under your head.',
    'lie-back': 'And roll back flat.',
  },
  'side-to-prone': {
    pillow: 'Lay your spare pillow in front of you, where your belly will be.',
    towel: 'Put a folded towel where your forehead will be.',
    'legs-long': 'Slide your legs long.',
    'arm-down': 'Lay your lower arm along your body.',
    roll: 'Roll slowly onto your front, all in one piece.',
  },
  'side-to-kneeling': {
    pillow: 'Take the pillow out from between your knees.',
    'push-up': 'Put both hands on the bed in front of you.',
    'onto-knees': 'Push up, onto your hands and knees.',
  },
  'side-to-sit': {
    pillow: 'Take the pillow out from between your knees.',
    edge: 'Roll onto the side nearest the edge, if you are not there.',
    'feet-over': 'Slide your feet over the edge.',
    'push-up': 'Push with both hands.',
    sideways: 'Come up sideways.',
    breathe: 'Sit still and breathe slowly, until you feel steady.',
  },
  'supine-to-sit': {
    'bend-knees': 'Have both knees bent.',
    edge: 'Roll slowly onto the side nearest the edge of the bed.',
    'feet-over': 'Slide your feet over the edge.',
    'push-up': 'Push with both hands.',
    sideways: 'Come up sideways.',
    breathe: 'Sit still and breathe slowly, until you feel steady.',
  },
  'prone-to-side': {
    'arm-down': 'Lay your {side} arm along your body.',
    roll: 'Roll slowly onto your {side} side.',
    'bend-knees': 'Bend your knees.',
    pillow: 'Put your spare pillow between your knees.',
    head: 'Rest your head on your own pillow.',
  },
  'prone-to-kneeling': {
    'hands-under': 'Put your hands under your shoulders.',
    'push-up': 'Push up onto your hands and knees.',
  },
  'kneeling-to-side': {
    'hips-over': 'Sit your hips down to your {side}.',
    'onto-elbow': 'Lower onto your {side} elbow.',
    'onto-shoulder': 'Now lower onto your {side} shoulder.',
    pillow: 'Put your spare pillow between your knees.',
    head: 'Rest your head on your own pillow.',
  },
  'kneeling-to-prone': {
    along: 'Face the way you want to lie.',
    towel: 'Put a folded towel where your forehead will be.',
    'hands-forward': 'Walk your hands forward.',
    'lower-down': 'Lower your hips first. Your chest follows.',
  },
  'sit-to-side': {
    'well-back': 'Sit well back.',
    elbow: 'Lean onto the elbow nearest your pillow.',
    'legs-up': 'Bring your legs up onto the bed.',
    'head-down': 'Rest your head on the pillow.',
    settle: 'Now your {side} side. If you are there, rest.',
    pillow: 'Put your spare pillow between your knees.',
  },
  'sit-to-supine': {
    'well-back': 'Sit well back.',
    elbow: 'Lean onto the elbow nearest your pillow.',
    'legs-up': 'Bring your legs up onto the bed.',
    'head-down': 'Rest your head on the pillow.',
    roll: 'Roll slowly onto your back.',
    'bend-knees': 'Bend your knees, one at a time.',
  },
  'sit-to-kneeling': {
    stand: 'Stand up slowly.',
    turn: 'Turn around, to face the bed.',
    'hands-down': 'Put both hands on the bed.',
    'one-knee': 'Bring one knee up onto the bed.',
    'knees-up': 'Bring the other knee up beside it.',
  },
  'sit-to-stand': {
    'feet-under': 'Bring your feet under your knees.',
    'lean-forward': 'Lean forward, nose over toes.',
    'push-up': 'Push up to stand.',
    steady: 'Wait until you feel steady.',
  },
  'stand-to-sit': {
    'seat-behind': 'Feel the bed or chair behind your legs.',
    'sit-down': 'Sit down slowly, hands first.',
  },
  'stand-to-kneel': {
    cushion: 'Put a cushion on the floor beside the bed.',
    'face-bed': 'Turn to face the bed.',
    'hands-down': 'Put both hands on it.',
    'one-knee': 'Lower one knee onto the cushion.',
    'knees-down': 'Lower the other knee beside it.',
  },
  'kneel-to-stand': {
    'hands-down': 'Put your hands on the bed.',
    'foot-forward': 'Bring one foot forward.',
    'push-up': 'Push up slowly, to stand.',
    steady: 'Wait until you feel steady.',
  },
};
