import type { SlotPhrases } from '../../intents/grammar.js';

/** What people call things. The value is the id it stands for. */
export const slotPhrases: SlotPhrases = {
  routine: {
    'back stretch routine': 'evening-wind-down',
    'back stretches routine': 'evening-wind-down',
    'back stretch': 'evening-wind-down',
    'back stretches': 'evening-wind-down',
    'back stretching': 'evening-wind-down',
    'back routine': 'evening-wind-down',
    'stretch routine': 'evening-wind-down',
    'stretching routine': 'evening-wind-down',
    stretches: 'evening-wind-down',
    stretching: 'evening-wind-down',
    routine: 'evening-wind-down',
    'bedtime routine': 'evening-wind-down',
    'bedtime stretch': 'evening-wind-down',
    'bedtime stretches': 'evening-wind-down',
    'evening back stretch': 'evening-wind-down',
    'evening back stretch routine': 'evening-wind-down',
    'evening stretch': 'evening-wind-down',
    'evening stretches': 'evening-wind-down',
    'evening routine': 'evening-wind-down',
    'evening wind down': 'evening-wind-down',
    'wind down': 'evening-wind-down',
    'wind down routine': 'evening-wind-down',
  },
};
