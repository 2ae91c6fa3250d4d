import type { FollowOns } from '../../intents/followOnWords.js';
import { tokensOf } from '../../intents/tokens.js';
import { remedies } from './remedies/index.js';
import { layRemedies } from './utterances/layWords.js';

const each = (question: string, phrases: string) =>
  phrases.split('|').map((phrase) => [phrase.trim(), question] as const);

/** Said alone these answer a question that is open, or tell of a pain. */
const ANSWERS_OR_PAINS =
  /\b(?:pain|painful|sore|hurts?|hurting|ache|aching|stiff|numb|dead|scared|afraid|spasms?|cancer|tumou?r|operation|surgery|alcohol|wine|beer|whisky|drink|drinking|pills?|tablets?|opioids?|codeine|injections?|period)\b/;

/** The name of what there is an answer for, said alone or behind "what about", asks for it: "yoga", "what about tape". */
function namesAsked(): (readonly [string, string])[] {
  return Object.entries(remedies)
    .filter(([id]) => !Object.hasOwn(layRemedies, id))
    .flatMap(([id, { name, aka }]) =>
      [name, ...aka].flatMap((phrase) => {
        // "Partner's" is heard as "partner", and typed as "partners".
        const heard = [tokensOf(phrase), tokensOf(phrase, new Set())].map((one) => one.join(' '));
        const said = heard.flatMap((one) => [one, one.replace(/^(?:an?|the|my) /, '')]);
        return said.flatMap((one) => (ANSWERS_OR_PAINS.test(one) ? [] : [[one, id] as const]));
      }),
    );
}

/** What is asked about the last answer in a few words that mean nothing without it. */
export const followOns: FollowOns = {
  leads: [
    'and what about',
    'and how about',
    'what about',
    'how about',
    'tell me about',
    'talk to me about',
    'what do you know about',
    'what can you tell me about',
    'and',
    'but',
    'so',
    'also',
    'okay but',
    'yes but',
  ],
  ends: ['then', 'though', 'tonight', 'instead', 'exactly'],
  ofSources: ['source-name', 'source-year', 'source-sure'],
  ofTheSame: ['once-more', 'what-now'],
  asked: Object.fromEntries([
    ...namesAsked(),
    ...each(
      'source-name',
      'which study|what study|which study is that|which study was that|what study was that|which paper|which one said that|which study says that|what is the study|whats the study|name the study|what was the study called|which guideline|which review|which trial|what trial',
    ),
    ...each(
      'source-year',
      'when was that|when was that study|when was it|what year|what year was that|which year|how old is that|how old is that study|how old is the study|how recent is that|how recent|is that recent|is that old|when was that written|when did they find that|when did they say that|when was this|when was it written',
    ),
    ...each(
      'source-sure',
      'are you sure|are you sure about that|are you certain|are you certain about that|are you really sure|you sure|you sure about that|really|is that true|is that really true|is that right|is that proven|has that been proven|how sure are you|how certain are you|how sure is that|are you positive|is that a fact|do you promise|can i trust that|is it true|honestly|how good is the evidence|is the evidence good|how strong is the evidence|is there any proof|any proof|is there proof',
    ),
    ...each(
      'more',
      'why|why is that|how come|why so|why does that help|why would that help|how does that help|how does that work|tell me why|because|what else|anything else|go into detail|in more detail|more detail|explain that|explain|what do you mean|what does that mean',
    ),
    ...each(
      'once-more',
      'in other words|say that more simply|can you say that more simply|in plain words|in simple words|in plain english|simpler|in short|put it simply',
    ),
    ...each(
      'what-now',
      'what can i do|what can i do now|what should i do|what should i do now|what do i do|what do i do now|what now|now what|what do i do about it|what can i do about it|so what do i do|what helps|what would help|what would help now|what can i do tonight',
    ),
    ...each(
      'pregnancy',
      'if im pregnant|if i am pregnant|when im pregnant|im pregnant what|in pregnancy|when pregnant|while pregnant|with a bump|if youre pregnant|in the third trimester|late in pregnancy',
    ),
    ...each(
      'lasting-pain',
      'what if it doesnt|what if it doesnt help|what if that doesnt work|what if it doesnt go|what if it doesnt get better|and if not|if it doesnt|and if it doesnt',
    ),
    ...each(
      'how-long-it-lasts',
      'how long does it last|how long will it last|how long does that last|how long will that last|how long does this last|how long will this last|does it last|will it last|does that last|how long does it help|how long will it help|how long does that help|how long does the effect last|how long does it last for|how long does that last for|how long will it last for|how long will it keep',
    ),
    // Of somebody who is afraid, and tells of nothing else.
    ...each(
      'fear',
      'im scared|i am scared|im so scared|im really scared|im frightened|i am frightened|im afraid|i am afraid|im worried|i am worried|im so worried|im scared its something bad|im worried its something serious|im scared to move|im afraid to move|i darent move|i dare not move|im terrified|i am terrified',
    ),
    ...each('how-hot', 'how hot|how warm'),
    ...each('massage-pressure', 'how hard|how firm|how firmly'),
    ...each('how-often', 'how often|how many times|how many times a day'),
    ...each('how-far', 'how far'),
    ...each(
      'massage-partner',
      'can my wife do it|can my husband do it|can my partner do it|my wife|my husband|my partner|with a partner',
    ),
    ...each('massage-self', 'can i do it myself|by myself|on my own|alone|myself'),
    ...each('massage-oil', 'oil|with oil|oils'),
    ...each('ice', 'ice|cold|a cold pack|an ice pack|something cold'),
    ...each('heat-or-ice', 'heat or ice|ice or heat|hot or cold|cold or hot'),
    ...each(
      'heat-all-night',
      'all night|overnight|can i sleep with it|while i sleep|when im asleep',
    ),
    ...each('best-time', 'when should i do it|when is best|what time of day'),
    ...each(
      'safe-for-me',
      'is it safe|is that safe|is this safe|is it dangerous|is that dangerous|could it harm me|can it hurt me',
    ),
  ]),
};
