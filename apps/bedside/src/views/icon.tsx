const PATHS = {
  previous: 'M18 6 9.5 12 18 18M6.5 6v12',
  next: 'M6 6l8.5 6L6 18M17.5 6v12',
  pause: 'M9 6v12M15 6v12',
  play: 'M8.5 5.5 18 12l-9.5 6.5z',
  again: 'M5 12a7 7 0 1 0 2.3-5.2M7 3.5v3.6h3.6',
  moon: 'M19 14.2A7.5 7.5 0 0 1 9.8 5a7.5 7.5 0 1 0 9.2 9.2z',
  more: 'M5 8h14M5 16h14',
  back: 'M14.5 6 8.5 12l6 6',
  microphone:
    'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  send: 'M5 12h13M12.5 6.5 18 12l-5.5 5.5',
  ask: 'M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-1 .6-1.5 1.2-1.5 2.2M12 17.2v.1',
} as const;

/** A sign beside or instead of words; whoever hears the page hears the words. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
