/** How long one thing may be made to last, where a routine is brought to a number of minutes. */
export interface StepLimits {
  /** One hold. */
  readonly holdSeconds: number;
  /**
   * One side of an exercise, with its words and all of its repetitions, taken over both sides: the first has more words. It
   * is never cut between two answers.
   */
  readonly stepSeconds: number;
}

/** Where nothing has to fit an answer, only what the exercise itself allows. */
export const NO_LIMITS: StepLimits = {
  holdSeconds: Number.POSITIVE_INFINITY,
  stepSeconds: Number.POSITIVE_INFINITY,
};
