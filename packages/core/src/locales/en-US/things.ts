/** Where a routine begins and ends. */
export const PLACES: Readonly<Record<string, string>> = {
  supine: 'on your back',
  'supine-long-pillow': 'on your back',
  'side-left': 'on your left side',
  'side-right': 'on your right side',
  prone: 'on your front',
  kneeling: 'on hands and knees',
  'kneeling-at-bed': 'kneeling',
  sitting: 'sitting up',
  standing: 'on your feet',
};

/** Nobody is asked how many there are: what is rolled up does as well. */
const PILLOWS = [
  '',
  'a spare pillow or blanket',
  'two spare pillows or blankets',
  'three spare pillows or blankets',
];

const OTHERS: Readonly<Record<string, string>> = {
  towel: 'a folded towel',
  ball: 'a soft ball or rolled socks',
  cushion: 'a cushion',
  roller: 'a foam roller',
};

/**
 * What to have within reach, as it is spoken.
 *
 * @param things ids, with spaces between them
 * @example thingsInWords('pillow second-pillow towel') // 'two spare pillows or blankets, and a folded towel'
 */
export function thingsInWords(things: string): string {
  const ids = things.split(' ');
  const pillows = PILLOWS[ids.filter((id) => id.endsWith('pillow')).length] ?? '';
  const named = [pillows, ...ids.flatMap((id) => OTHERS[id] ?? [])].filter((one) => one !== '');
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')}, and ${last}`;
}
