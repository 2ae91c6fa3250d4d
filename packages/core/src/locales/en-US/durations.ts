const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
/** Nobody who falls asleep counts further. */
const MOST_COUNTED_BREATHS = 12;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const LARGE = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
  [100, 'hundred'],
] as const;

/**
 * A whole number in words, as it is spoken.
 *
 * @param number any from 0 up to a trillion; what is no whole number is rounded
 * @throws RangeError for a number that nobody can say, such as one below 0
 * @example numberInWords(142) // 'one hundred forty-two'
 */
export function numberInWords(number: number): string {
  const whole = Math.round(number);
  if (!(whole >= 0 && whole < 1e12)) throw new RangeError(`${number} cannot be said in words.`);
  for (const [size, name] of LARGE) {
    if (whole < size) continue;
    const rest = whole % size;
    const many = `${numberInWords(Math.floor(whole / size))} ${name}`;
    return rest === 0 ? many : `${many} ${numberInWords(rest)}`;
  }
  const small = SMALL[whole];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(whole / 10)] ?? '';
  return whole % 10 === 0 ? tens : `${tens}-${SMALL[whole % 10]}`;
}

/** "one minute", "ten minutes"; "about two and a half minutes" for what is no whole number. */
export function minutesInWords(minutes: number): string {
  if (!Number.isInteger(minutes)) return durationInWords(minutes * 60);
  return `${numberInWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/**
 * A stretch of time as a person would say it: near its end in tens of seconds, before that in whole minutes.
 *
 * @example durationInWords(200) // 'about three and a half minutes'
 */
export function durationInWords(seconds: number): string {
  if (seconds <= 0) return 'no time';
  if (seconds < 15) return 'a few seconds';
  if (seconds < 55) return `about ${numberInWords(Math.round(seconds / 10) * 10)} seconds`;
  const halves = Math.round(seconds / 30);
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 0) return `about ${minutesInWords(whole)}`;
  return `about ${numberInWords(whole)} and a half minutes`;
}

/**
 * How long a hold or a rest lasts, for somebody who only wants to know roughly.
 *
 * @example aboutInWords(30) // 'about half a minute'
 */
export function aboutInWords(seconds: number): string {
  // To five seconds: whoever is told twenty, and let go after fifteen, believes no length any more.
  if (seconds < 25)
    return `about ${numberInWords(Math.max(5, 5 * Math.round(seconds / 5)))} seconds`;
  if (seconds < 40) return 'about half a minute';
  if (seconds < 55) return 'just under a minute';
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? 'about a minute' : `about ${minutesInWords(minutes)}`;
}

/** "once", "twice", "six times". */
export function timesInWords(times: number): string {
  return ['', 'once', 'twice'][times] || `${numberInWords(times)} times`;
}

/** "one slow breath", "six slow breaths"; what is past counting is "slow breaths". */
export function breathsInWords(breaths: number): string {
  if (breaths > MOST_COUNTED_BREATHS) return 'slow breaths';
  return `${numberInWords(breaths)} slow ${breaths === 1 ? 'breath' : 'breaths'}`;
}

/** "one second", "five seconds". */
export function secondsInWords(seconds: number): string {
  return `${numberInWords(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`;
}
