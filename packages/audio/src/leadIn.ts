/**
 * 0.98 s, and the first word is heard some 15 ms later: loudspeakers and hearing aids that were asleep take as long to wake
 * up, and nobody's first word is lost. It belongs to the first segment.
 */
export const LEAD_IN_FRAMES = 41;
