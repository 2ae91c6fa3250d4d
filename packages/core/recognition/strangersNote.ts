/** What strangers said, and how it was taken; written down by hand when they have been heard. */
export const strangersNote = `The recogniser before this one, tried with 260 sentences by somebody who had not seen it, understood 90.4 % of intents and
87.7 % with every slot, and left 49 of 50 others alone.

### Strangers, round 1

Two writers saw only the tables of intents, slots and symptoms in [intents.md](intents.md). Each wrote 150 sentences (25 of
them about something else), 100 dangers and 100 harmless near misses. The first figures were counted before anything was
mended. "One slip" is a sentence of three words or more with one letter wrong or one word missing. A danger is missed where
the answer neither sends for help nor asks what decides it.

| measured | right | of | share | wanted |
| --- | ---: | ---: | ---: | ---: |
| intents | 237 | 250 | 94.8 % | 95 % |
| intents with all slots | 234 | 250 | 93.6 % | 90 % |
| left alone, where it was about something else | 48 | 50 | 96.0 % | 96 % |
| intents with one slip | 220 | 239 | 92.1 % | 92 % |
| dangers missed | 9 | 200 | 4.5 % | 2 % |
| harmless, sent for help | 32 | 200 | 16.0 % | 1 % |

Five of the 32 are questions ("what are the signs of a stroke") whose answer speaks of help. Of the others these kinds were
mended, not the sentences: somebody or something else as the subject of a clause; what is over, with its time; figures of
speech; denials in the middle of a phrase; a denial that ends where something new is said ("not my back, it's my heart");
pain beyond compare, hands and legs that are lost, and overdoses of any drug by name; greetings, "that'll do", restarting,
more time, changing sides, and what people say to a partner or a pet. None of their sentences was learned. Properties hold
every urgent alarm harmless when it is told of an animal or of somebody far away, when it is over, and when somebody nearly
did it for laughing.`;
