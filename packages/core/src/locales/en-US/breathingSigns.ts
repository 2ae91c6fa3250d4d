/** Breathing that is wished for in plain words is a routine, though nobody says its name. */
export const breathingSigns: readonly (readonly [id: string, sign: string])[] = [
  ['breathing-to-sleep', 'breath* sleep|asleep|drift|nod_off|drop_off|send_me_off'],
  ['ten-breaths', 'breath* -stretch*|massage*|yoga|hold|minutes'],
  ['ten-breaths', 'breath* leave|skip|forget|without|instead|no|not|only|just stretch*|massage*'],
];
