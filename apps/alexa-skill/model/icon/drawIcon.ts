import type { Picture } from './png.js';

/** Positions and lengths are parts of the icon's width, 0 to 1, from its upper left corner. */
type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const SKY_TOP: Colour = [10, 20, 46];
const SKY_BOTTOM: Colour = [28, 52, 98];
const BED: Colour = [86, 122, 178];
const BODY: Colour = [242, 232, 214];
const MOON: Colour = [246, 214, 140];

/** Somebody who lies on the back with bent knees, the first position of every evening. */
const HEAD: Point = [0.235, 0.588];
const HEAD_RADIUS = 0.062;
const LIMBS: readonly (readonly [from: Point, to: Point, radius: number])[] = [
  [[0.335, 0.625], [0.565, 0.632], 0.05],
  [[0.565, 0.632], [0.665, 0.455], 0.043],
  [[0.665, 0.455], [0.765, 0.642], 0.037],
  [[0.765, 0.642], [0.812, 0.648], 0.032],
];
/** The mattress and a pillow. */
const BEDDING: readonly (readonly [from: Point, to: Point, radius: number])[] = [
  [[0.16, 0.722], [0.84, 0.722], 0.022],
  [[0.195, 0.672], [0.265, 0.672], 0.026],
];
const MOON_CENTRE: Point = [0.385, 0.31];
const MOON_RADIUS = 0.085;
/** The disc that leaves a crescent of the moon. */
const SHADE_CENTRE: Point = [0.35, 0.287];
const SHADE_RADIUS = 0.072;

/**
 * The skill's icon: somebody lying under a moon, on dark blue. Shops cut icons to a circle, so nothing stands near a
 * corner. Only operations that are exact everywhere are used, so that every machine draws the same pixels.
 *
 * @param sizePixels its width and height
 * @returns the picture
 * @example drawIcon(108).rgb.length // 34992
 */
export function drawIcon(sizePixels: number): Picture {
  const rgb = new Uint8Array(sizePixels * sizePixels * 3);
  for (let row = 0; row < sizePixels; row += 1) {
    for (let column = 0; column < sizePixels; column += 1) {
      const at: Point = [(column + 0.5) / sizePixels, (row + 0.5) / sizePixels];
      rgb.set(colourAt(at, sizePixels), (row * sizePixels + column) * 3);
    }
  }
  return { widthPixels: sizePixels, heightPixels: sizePixels, rgb };
}

function colourAt(at: Point, sizePixels: number): Colour {
  const covered = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * sizePixels));
  const moon = Math.max(
    apart(at, MOON_CENTRE) - MOON_RADIUS,
    SHADE_RADIUS - apart(at, SHADE_CENTRE),
  );
  const strokes = (lines: typeof LIMBS) =>
    Math.min(...lines.map(([from, to, radius]) => fromLine(at, from, to) - radius));
  const body = Math.min(apart(at, HEAD) - HEAD_RADIUS, strokes(LIMBS));
  const sky = mixed(SKY_TOP, SKY_BOTTOM, at[1]);
  const withMoon = mixed(sky, MOON, covered(moon));
  const withBed = mixed(withMoon, BED, covered(strokes(BEDDING)));
  return mixed(withBed, BODY, covered(body));
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) =>
    Math.round(one[index] + (other[index] - one[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

function apart([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2));
}

/** How far a point is from the nearest point of a line between two points. */
function fromLine(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return apart(at, [from[0] + dx * share, from[1] + dy * share]);
}
