import type { DisagreementWords } from '../../disagreementWords.js';

export const tightOrLooseCurl: DisagreementWords = {
  one: 'Some say curling up squeezes your back.',
  other: 'Others find a curled side the easiest place.',
  ruling: 'Knees up a little is fine; just keep your chin off your chest.',
};
