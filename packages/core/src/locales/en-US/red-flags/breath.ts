import type { RedFlagWords } from '../../redFlagWords.js';

export const breath: RedFlagWords<'breath'> = {
  plain: 'You are suddenly breathless, it hurts to breathe in, or you cough blood.',
  says: [
    "can't breathe",
    "i can't get my breath",
    'hurts to breathe in',
    'it hurts to breathe',
    'coughing blood',
    "i'm coughing up blood",
    "i'm suddenly short of breath",
  ],
};
