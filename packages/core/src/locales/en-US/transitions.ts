import type { CompleteLocale } from '../completeLocale.js';

/** Getting from one position to another, always in one piece. `{side}` is the side to lie on. */
export const transitions: CompleteLocale['transitions'] = {
  'settle-supine': {
    'onto-back': 'Come onto your back in one piece.',
    'bend-knees': 'Bend your knees, one at a time.',
    pillow: 'Pillow under your head.',
  },
  'settle-side': {
    'lie-on-side': 'Lie on your {side} side, knees bent.',
    pillow: 'Pillow between your knees, down to your ankles.',
  },
  'supine-to-side': {
    'bend-knees': 'Bend both knees.',
    'arm-across': 'Bring your {other} arm across your body.',
    roll: 'Roll to your {side}, knees, hips and shoulders together.',
    pillow: 'Settle the pillow between your knees.',
  },
  'side-to-side': {
    'knees-together': 'Knees together on the pillow.',
    roll: 'Roll through your back in one piece, onto your {side}.',
    pillow: 'Bring the pillow with you.',
  },
  'side-to-supine': {
    'knees-together': 'Knees together.',
    roll: 'Roll onto your back in one piece.',
    pillow: 'Slide the pillow under your knees.',
  },
  'settle-seated': {
    edge: 'Sit on the edge of the bed, feet flat.',
    'well-back': 'Sit back far enough to feel steady.',
  },
  'settle-standing': {
    stand: 'Stand up, feet hip-width.',
    steady: 'Wait until you feel steady.',
  },
  'pillow-lengthwise': {
    'make-room': 'Lift your head and shoulders, or roll a little.',
    'slide-in': 'Slide a pillow lengthwise under your head and upper back.',
    'lie-back': 'Lie back on it, knees bent.',
  },
  'pillow-away': {
    'slide-away': 'Roll a little, and slide that pillow away.',
    pillow: 'One pillow under your head.',
  },
  'side-to-prone': {
    'arm-down': 'Tuck your lower arm along your body.',
    roll: 'Roll onto your front, in one piece.',
    pillow: 'Slide a flat pillow under your belly if you like.',
  },
  'side-to-kneeling': {
    'bend-knees': 'Bend your knees up.',
    'push-up': 'Push up on your hands.',
    'onto-knees': 'Come onto your hands and knees.',
  },
  'side-to-sit': {
    'feet-over': 'Slide your feet over the edge.',
    'push-up': 'Push up with your lower elbow and your top hand.',
    sideways: 'Come up sideways.',
    breathe: 'Sit still and breathe slowly.',
    steady: 'Stay there until you feel steady.',
  },
  'prone-to-side': {
    'arm-down': 'Tuck your {side} arm along your body.',
    roll: 'Roll onto your {side} side, in one piece.',
    'bend-knees': 'Bend your knees.',
  },
  'prone-to-kneeling': {
    'hands-under': 'Hands under your shoulders.',
    'push-up': 'Push up, hips back.',
    'knees-under': 'Bring one knee under you, then the other.',
  },
  'kneeling-to-side': {
    'hips-over': 'Sit your hips down to your {side}.',
    'onto-elbow': 'Lower onto your {side} elbow.',
    'onto-shoulder': 'Then onto your {side} shoulder.',
  },
  'kneeling-to-prone': {
    'hands-forward': 'Walk your hands forward.',
    'lower-down': 'Lower your hips. Then your chest.',
  },
  'sit-to-side': {
    'well-back': 'Sit well back.',
    'onto-elbow': 'Lower onto your {side} elbow as your legs come up.',
    'head-down': 'Rest your head on the pillow.',
    'bend-knees': 'Keep your knees bent.',
  },
  'sit-to-kneeling': {
    turn: 'Stand up slowly, and turn to face the bed.',
    'hands-down': 'Put your hands on it.',
    'knees-up': 'Bring one knee up onto the bed, then the other.',
  },
  'sit-to-stand': {
    'feet-under': 'Feet under your knees.',
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
    'face-bed': 'Face the bed, hands on it.',
    'knees-down': 'Lower one knee onto the cushion, then the other.',
  },
  'kneel-to-stand': {
    'hands-down': 'Hands on the bed.',
    'foot-forward': 'Bring one foot forward.',
    'push-up': 'Push up slowly.',
    steady: 'Wait until you feel steady.',
  },
};
