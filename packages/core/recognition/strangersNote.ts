/** What strangers said, and how it was taken, by the date; written down by hand when they have been heard. */
export const strangersNote = `Not measured yet with this model. The recogniser before it, tried with 260 sentences by somebody who had not seen it,
understood 90.4 % of intents and 87.7 % with every slot, and left 49 of 50 others alone.`;
