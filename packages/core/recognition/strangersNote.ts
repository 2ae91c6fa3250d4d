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
did it for laughing.

### Strangers, round 2

Two other writers, the same task. The first figures again were counted before anything was mended by their sentences.

| measured | right | of | share | wanted |
| --- | ---: | ---: | ---: | ---: |
| intents | 245 | 250 | 98.0 % | 95 % |
| intents with all slots | 240 | 250 | 96.0 % | 90 % |
| left alone, where it was about something else | 46 | 50 | 92.0 % | 96 % |
| intents with one slip | 223 | 241 | 92.5 % | 92 % |
| dangers missed | 8 | 200 | 4.0 % | 2 % |
| harmless, sent for help | 25 | 200 | 12.5 % | 1 % |

Mended after it, as kinds: No is heard only where a symptom is denied that would be one without the denial ("no grip" is
a symptom); the past goes on through the clauses that stand in it, and ends where something is now; what is over is told by
its season, its operation, its birth, and by what has cleared up since; a question of what can cause what is answered with
when to get help; what somebody far away did is a tale without a time; words of dialects, and what a speech recogniser makes
of "numb" or "bowels", are put into plain words first. Dangers were given many more wordings, written by us and by
in-character writers who are no strangers. None of the strangers' sentences was learned.

### Strangers, round 3

Two other writers again, the same task, and the last of three rounds. The first figures were counted before anything was mended.

| measured | right | of | share | wanted |
| --- | ---: | ---: | ---: | ---: |
| intents | 243 | 250 | 97.2 % | 95 % |
| intents with all slots | 241 | 250 | 96.4 % | 90 % |
| left alone, where it was about something else | 49 | 50 | 98.0 % | 96 % |
| intents with one slip | 217 | 239 | 90.8 % | 92 % |
| dangers missed | 4 | 200 | 2.0 % | 2 % |
| harmless, sent for help | 6 | 200 | 3.0 % | 1 % |

Mended after it, as kinds: each sentence is learned with slips of its own; what begins as an answer does and means something of
its own is that ("I am pregnant", "I am not sleeping"); a question is nothing that somebody wishes or has; talk to somebody
else in the room; what is over, with its operation. None of the strangers' sentences was taken over; 33 of their 300, such as
"take it from the top", stand word for word among what is learned. **The same two sets, no
longer unseen**, then give, which tells what is kept and not how a stranger fares:

| measured on what is spent | right | of | share |
| --- | ---: | ---: | ---: |
| intents | 250 | 250 | 100.0 % |
| intents with all slots | 241 | 250 | 96.4 % |
| left alone, where it was about something else | 49 | 50 | 98.0 % |
| intents with one slip | 222 | 239 | 92.9 % |
| dangers missed | 2 | 200 | 1.0 % |
| harmless, sent for help | 2 | 200 | 1.0 % |

Of the nine whose slots differ, seven name the question more closely than the table the writers saw ("does swimming help" is
swimming, and exercise in general).

### Strangers, round 4

Two fresh writers, much later, the same task (S, T). First figures, at 44851b88, before anything was mended by them; the form of
a question is not counted, and the same id as remedy or as question is one.

| measured | right | of | share | wanted |
| --- | ---: | ---: | ---: | ---: |
| intents | 236 | 250 | 94.4 % | 95 % |
| intents with all slots | 231 | 250 | 92.4 % | 90 % |
| left alone, where it was about something else | 45 | 50 | 90.0 % | 96 % |
| intents with one slip | 211 | 240 | 87.9 % | 92 % |
| dangers missed | 5 | 200 | 2.5 % | 2 % |
| harmless, sent for help | 3 | 200 | 1.5 % | 1 % |

Mended after it, as kinds: superlatives and comparatives of who learned the language late ("more fast", "the most short"); who speaks, and
where it is from, asked in passing; things of the house that are named with our words; figures ("lost the will to live", "a world of
good"); an old trouble with its time behind it; a pain told by comparison, both legs told by the waist, numbness told by what it is like. None of
their sentences was learned.

### Hard sentences, to learn from and to be held to

Six other writers, who knew the tables, were asked for sentences as unlike ours as people are: 1,212 with an intent, 900 about
something else in our words ("stop at the shop on the way back"), and 7,073 questions, some twenty-five for each answer. The ear before they
were learned from heard 86.5 % of the intents (82.9 % with every slot) and left 85.8 % alone; with one slip it heard 76.7 %. Seven
in ten of the sentences were then learned from, and three in ten are kept out of it (\`packages/core/test/heldOutSentences.tsv\`): of those, what
it hears hardly moved (85.4 to 85.8 %; left alone 85.3 to 87.5 %), so more sentences of this kind are not what is lacking. The questions
did help: which answer is asked for is now learned as well (\`otherQuestions.tsv\`, \`learnAnswers.ts\`), and of 168 questions that were
held out long before, 142 reach their answer instead of 117; none of 26 others is answered. 1,483 of the questions were left out
because other answers fit them better: each writer saw a quarter of the list.

### Strangers, round 5

Four fresh writers (U and V whole, W and X half as much each), the same tables. First figures, before anything was mended by them, on what had just
learned \`overdose\`; W and U were measured after rules had been mended by those before them. Counted as in round 4.

| measured | right | of | share | wanted |
| --- | ---: | ---: | ---: | ---: |
| intents | 345 | 374 | 92.2 % | 95 % |
| intents with all slots | 333 | 374 | 89.0 % | 90 % |
| left alone, where it was about something else | 76 | 76 | 100.0 % | 96 % |
| intents with one slip | 332 | 372 | 89.2 % | 92 % |
| dangers missed | 7 | 300 | 2.3 % | 2 % |
| harmless, sent for help | 3 | 300 | 1.0 % | 1 % |

34 more of the harmless are asked about; two of the three are questions about a danger, whose answers speak of help. Missed were two fits, a car that "went into the back of us", and "there's no point to me anymore, I've been thinking how I'd
do it", which was heard as a no: the worst of them; then "neither of my legs is doing
what I tell it", breath lost by rolling over, and a hot baby of seven weeks. Mended after it, as kinds: fits told with where they were, eyes that roll back; being of no point to oneself, and
ways to do it; the other side is no second leg that goes numb. Left: the car, for a car is a thing of which something is told; "is there any point putting ice on it",
which is asked about as despair; whole sentences about lifting a baby.
`;
