/** Words as they come out of a device, with the time at which they start. */
export interface Heard {
  readonly atMs: number;
  readonly text: string;
}
