import { useEffect, useState } from 'preact/hooks';

/** Draws anew with every frame while something moves and the page can be seen; a page in the dark draws nothing. */
export function useFrames(moves: boolean, before: () => void): void {
  const [, draw] = useState(0);
  useEffect(() => {
    if (!moves) return;
    let frame = 0;
    let lastMs = 0;
    const next = (ms: number) => {
      frame = requestAnimationFrame(next);
      // Thirty times a second is as smooth as a breath, and half the heat under a pillow.
      if (ms - lastMs < 30) return;
      lastMs = ms;
      before();
      draw(ms);
    };
    frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [moves, before]);
}
