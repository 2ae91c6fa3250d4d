import type { NightShown } from './shown.js';

const RADIUS = 94;
const AROUND = 2 * Math.PI * RADIUS;
/** How far a breath lets the light shrink. */
const SMALLEST = 0.62;

/** The hold as a ring that fills, and a breath as a light that grows and shrinks. */
export function Ring({
  share,
  count,
  breath,
  doing,
}: Pick<NightShown, 'share' | 'count' | 'breath' | 'doing'>) {
  const full = breath === 'out' ? 1 - share : share;
  const eased = (1 - Math.cos(Math.PI * full)) / 2;
  const size = breath ? SMALLEST + (1 - SMALLEST) * eased : 1;
  return (
    <div class="ring" data-supine="hold" data-breath={breath ?? 'none'}>
      <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false">
        <circle class="ring-glow" cx="100" cy="100" r={RADIUS - 6} style={{ '--size': size }} />
        <circle class="ring-way" cx="100" cy="100" r={RADIUS} />
        <circle
          class="ring-done"
          cx="100"
          cy="100"
          r={RADIUS}
          stroke-dasharray={AROUND}
          stroke-dashoffset={AROUND * (1 - full)}
          data-empty={full === 0}
        />
      </svg>
      <div class="ring-words" aria-hidden="true">
        {count === null ? null : <span class="count">{count}</span>}
        <span class={count === null ? 'doing alone' : 'doing'}>{doing}</span>
      </div>
    </div>
  );
}
