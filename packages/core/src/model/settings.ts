/** Where, or at what time of day, a routine is done. */
export const SETTINGS = ['bed', 'morning', 'night', 'desk', 'floor'] as const;
