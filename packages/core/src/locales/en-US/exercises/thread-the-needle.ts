import type { CompleteLocale } from '../../completeLocale.js';

export const threadTheNeedle: CompleteLocale['exercises']['thread-the-needle'] = {
  name: 'arm under twist',
  lines: {
    name: 'Arm under twist.',
    start: 'On hands and knees.',
    pillow: 'Draw your spare pillow in front of you.',
    'reach-out': 'Reach your {side} arm out wide.',
    'slide-under': 'Slide it under your chest, palm up.',
    'shoulder-down': 'Let your {side} shoulder come down, as far as is easy.',
    'head-rests': 'Rest your head on the pillow.',
    'slide-partway': 'Slide it only partway under your chest. Head stays up.',
    'hold-there': 'Stay there.',
    'breathe-shoulder': 'Breathe into the back of your {side} shoulder.',
    'press-up': 'And press up slowly with your {other} hand.',
    'hand-back': 'Bring your {side} hand back under your shoulder.',
    'pillow-away': 'Push the pillow to the head of the bed.',
  },
  change: {
    'pillow-again': 'Draw the pillow in front of you again.',
    'reach-other-arm': 'Now reach your {side} arm out wide.',
    'slide-under-again': 'Slide it under your chest, palm up.',
    'shoulder-and-head': 'Let your {side} shoulder and head come down.',
    'slide-partway-again': 'Slide it only partway under your chest.',
  },
  again: { move: 'And slide under.', hold: null, release: 'And press up.' },
  easierAgain: { move: 'And slide under.', hold: null, release: 'And press up.' },
  aka: ['thread the needle', 'kneeling twist', 'kneeling thoracic rotation'],
  feel: 'You may feel a light stretch between your shoulder blade and your spine.',
  stop: 'Stop if your neck hurts, your arm tingles, or you get dizzy.',
};
