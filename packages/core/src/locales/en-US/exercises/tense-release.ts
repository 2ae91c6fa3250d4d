import type { CompleteLocale } from '../../completeLocale.js';

export const tenseRelease: CompleteLocale['exercises']['tense-release'] = {
  name: 'tense and let go',
  lines: {
    name: 'Tense and let go.',
    start: 'Stay just as you are.',
    'half-strength': 'Tense with only half your strength.',
    'breathe-out': 'Breathe out as you let go.',
    'lift-shoulders': 'Lift your shoulders toward your ears.',
    hold: 'Hold. Keep breathing.',
    'shoulders-drop': 'And let them drop.',
    'draw-shoulder-blades': 'Draw your shoulder blades gently together.',
    'let-go': 'And let go.',
    'squeeze-buttocks': 'Squeeze your buttocks softly.',
    'tighten-thighs': 'Tighten your thighs softly.',
    'toes-up': 'Pull your toes up toward you.',
  },
  change: {},
  again: { move: 'And tighten.', hold: 'Hold.', release: 'And let go.' },
  aka: [
    'tense and release',
    'progressive muscle relaxation',
    'muscle relaxation',
    'pmr for the back',
  ],
  feel: 'Each part feels warm, heavy and loose after you let go.',
  easier: 'Skip the squeeze. Just notice each part and let it soften.',
  stop: 'If a muscle cramps, let go and wiggle that part.',
};
