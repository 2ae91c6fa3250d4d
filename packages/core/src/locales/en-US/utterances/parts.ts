/** Pieces that many templates share. */
export const CANT =
  "(can't|cannot|can not|couldn't|could not|can hardly|can barely|am not able to|i'm not able to|i'm unable to|unable to)";
export const HAVE =
  "(i've|i have|i've got|i have got|i got|i get|i feel|i'm having|i am having|i'm getting|i am getting|there's|there is|it's|it is)";
export const IM = "(i'm|i am|i feel|i'm feeling|i am feeling)";
export const IS =
  "(is|are|feels|feel|went|has gone|have gone|goes|has got|is getting|just went|'s)";
export const HOW =
  "(how do i|how do you|how to|how can i|how should i|how shall i|how would i|how does one|how am i supposed to|how am i meant to|what's the best way to|what is the best way to|whats the right way to|what's the right way to|best way to|tell me how to|teach me how to|teach me to|show me how to|help me|help me to|can you help me|could you help me|can you help me to|i don't know how to|i need help to)";
export const WHAT_IS =
  "(what's|what is|what are|what's this|whats meant by|what does|tell me about|tell me more about|tell me what|explain|can you explain|could you explain|define|describe|what do you know about|talk to me about)";
