import type { AnswerWords } from '../../intents/expecting.js';

const phrases = (text: string) => text.trim().split(/\s*[|\n]\s*/);

/** Each of some words with each of others behind it. */
const each = (before: string, behind: string) =>
  phrases(before).flatMap((one) => phrases(behind).map((other) => `${one} ${other}`.trim()));

const WEAK =
  'weak | too weak | very weak | so weak | really weak | a bit weak | a little weak | weaker | both weak | floppy | feeble | like jelly';
const SORE = 'sore | too sore | just sore | only sore | just too sore';
const LEGS =
  '| theyre | they are | they feel | its | it is | it feels | i feel | im | my legs are | my legs feel | my leg is | the legs are | the leg is | one is';

const symptomAnswers: AnswerWords['whole']['symptom'] = {
  // Whoever wants to go on has answered nothing yet.
  Resume: phrases(
    'go on | go ahead | carry on | keep going | continue | im back | i am back | right im back | okay im back | ok im back | where were we | alright where were we | right where were we | back now',
  ),
  Yes: phrases(
    `a bit | a little | a little bit | slightly | sort of | kind of | a tiny bit | somewhat | sometimes | on and off | now and then | only a bit | only a little | just a bit | just a little | just slightly | just a touch | a touch | both | both of them |
    all of them | one of them | some of it | some | quite a bit | a lot | very | its worse | worse than before | worse | getting worse | more than usual | it comes and goes | comes and goes | only when i cough | only at night | only in the morning | only one | one leg | the left one | the right one | the left | the right | both legs | only my left | only on the left | only on the right | on the left | on the right | on one side | on both sides | down one side | only my right`,
  ),
  No: phrases(
    `fine | all fine | im fine | its fine | thats fine | all good | im good | good | im okay | im ok | im all right | im alright | nothing new | nothing like that | none of that | none of those | none of them | neither | no more than usual | same as usual |
    same as always | the usual | as usual | as normal | normal | all normal | its normal | no change | no changes | nothing unusual | nothing out of the ordinary | all clear | clear | not even a little | all okay | perfectly fine | im perfectly fine | nothing to report | just the usual | no different | nothing`,
  ),
};

/** How American English answers a question. */
export const answerWords: AnswerWords = {
  leads: {
    NotSure: phrases(
      `i do not know | i dont really know | i do not really know | no i do not know | no idea really | i am not sure | i am not certain | i am not really sure | i am unsure | no im not sure | well im not sure | i have no clue | i havent a clue | i do not think i know | i am not too sure | im not too sure | im not really sure | i really dont know | not sure | im not sure | not really sure | i dont know | dont know | dunno | i dunno | no idea | maybe | perhaps | possibly | could be | might be | hard to say | hard to tell | i cant tell | cant tell | i couldnt say | cant say | i cant say |
      who knows | i think maybe | not certain | im not certain | unsure | i wouldnt know | yes and no | i might | it might | im unsure | no clue | i have no idea`,
    ),
    No: phrases(
      `i am not | i do not | i do not think so | i have not | i have none | i have no | i havent any | it is not | it does not | it has not | they are not | they arent | they dont | there is not | there isnt | there is no | there is none | i am fine | im fine | i am okay | im okay | i am ok | im ok | i am all right | im all right | i am alright | im alright | i am good | im good | i am well | it is fine | its fine | they are fine | theyre fine | all fine | all good | all clear | everything is fine | everythings fine | everything is normal | everything is okay | i am no | i can feel | i did not | i didnt | i do not have | no to all | to all of them no | no | nope | nah | naw | never | not that i know | not that ive noticed | not at all | not really | no no | i dont | i havent | it isnt | it doesnt | theres none | none | neither | nothing | not yet | definitely not | absolutely not |
      certainly not | of course not | not tonight | not today | not now | not any more | not anymore | not as far as i know | i wouldnt say so | dont think so | i dont think so | i dont believe so | negative | not me | not so far | i am not | im not | i have not | it is not | its not | hasnt | it hasnt`,
    ),
    Yes: phrases(
      `yes | yeah | yep | yup | yea | aye | i do | i have | i am | it is | it does | it has | they are | they do | i think so | i think i do | i think i have | im afraid so | unfortunately | sadly | sure | of course | definitely | absolutely | certainly | correct | thats right |
      uh huh | mm hmm | mhm | indeed | true | i did | there is | there has been | i believe so | probably | go on then | go on | ok | okay | please do | lets | why not | all right then | alright then | yes please | i suppose so | i guess so | guilty`,
    ),
  },
  assents: phrases(
    'ok | okay | sure | of course | go on then | go on | please do | lets | why not | all right then | alright then | yes please | i suppose so | correct',
  ),
  clear: phrases(
    'yes | yeah | yep | yup | yea | aye | im afraid so | unfortunately | no | nope | nah | naw | never | not at all | no no | none | neither | nothing | definitely not | absolutely not | certainly not | of course not',
  ),
  statements: phrases(
    'i have got | i do | i have | i am | im | ive got | ive | i did | it is | it does | it has | they are | they do | there is | there has been',
  ),
  echoes: phrases(
    'it | that | this | those | these | them | one | some | any | both | all | bit | little | lot | touch | much | very | too | also | since | for | sometimes | often | always | still | when | whenever | if | after | only | just | mostly | usually | slightly | rather | quite | actually | indeed | now | yes | sort | kind | so | and | but | because | im | ive',
  ),
  preludes: phrases(
    `i told you | i already told you | i just told you | i have told you | i said | i already said | i just said | like i said | as i said | like i told you | as i told you | i literally just told you | i literally just said | i did just say | i just did say | i have already told you | ive told you | ive already told you | i already answered | i already answered that | i answered that | i said so | oh | ooh | oh right | right | well | mm | mmm | hmm | ah | eh | so | look | listen | wait | sorry | sir | god | oh god | my god | lord | jesus | heavens | goodness | ugh | bro | dude | man | what | lol | haha | whoa | hang on | blimey | bloody hell | jeez | come on`,
  ),
  goodbyes: phrases(
    `nos da | buenas noches | bonne nuit | gute nacht | im away | im away then | im away now | im away to bed | im away to sleep | im away to my bed | thats me | thats me away | thats me off | thats me done | thats us | thats us done | thatll do me | ill leave it there | lets leave it there | thats enough for tonight | its enough for tonight | ill say good night | im done for tonight | done for tonight | thats it for tonight | im calling it a night | sleep tight | rest well | god bless you | sleep now | i sleep now | i will sleep now | ill sleep now | im turning in | im nodding off | bye | bye bye | bye now | bye then | ok bye | okay bye | goodbye | good bye | good night | goodnight | night | night then | night night | nighty night | nite | k night | ok night | okay night | right night | so long | ta ra | ta ra then | tara | cheerio | see you | see ya | see you tomorrow | im off | im off now | im off to bed | im off to sleep | off to bed | off to sleep | going to sleep now | im going to sleep now | shut off | shut off now | switch off | switch off now | switch yourself off | turn off | turn off now | turn yourself off | god bless | sleep well | sweet dreams`,
  ),
  misheard: phrases(
    `you misheard | you misheard me | you heard wrong | you heard me wrong | you heard that wrong | you got that wrong | you got it wrong | youve got it wrong | youve got that wrong | you have got it wrong | you have it wrong | wrong | thats wrong | thats not what i said | i didnt say that | i never said that | i did not say that | thats not what i meant | i didnt mean that | i didnt mean it like that | not what i meant | misunderstanding | you misunderstood | you misunderstood me | you misunderstand | you understand wrong |
    it was a joke | it was only a joke | just a joke | only a joke | im joking | i was joking | only joking | just joking | im kidding | just kidding | only kidding | i was only kidding | i was kidding | a figure of speech | figure of speech | just a figure of speech | its a figure of speech | an expression | just an expression | its an expression | its just an expression | just a saying | its just a saying | only a saying | not literally | i dont mean literally | not for real | not me | it wasnt me | that wasnt me | that was him | that was her | that was them | that was the telly | that was the tv | it was the telly | it was the tv | that was somebody else |
    im not going to do anything | im not gonna do anything | i wouldnt do anything | i wont do anything | im not going to hurt myself | i would never | id never | i would never do that | id never do that | nothing is wrong with me | theres nothing wrong with me | nothing wrong with me`,
  ),
  explaining: phrases(
    `what do you mean | what do you mean by that | what dyou mean | what dyou mean by that | what you mean | what does that mean | what does it mean | what it means | what does this mean | what is that supposed to mean | explain | explain that | explain it | explain please | please explain | can you explain | can you explain that | i dont understand | i do not understand | i dont get it | i dont get that | i dont follow | i dont follow you | i didnt understand | i not understand | not understand | dont understand | i didnt get that | what kind of question is that | which kind of question is that | what sort of question is that | more simple | more simple please | please more simple | simpler | simpler please | easier words | easier words please | in plain english | say it simpler | say it more simply | in other words | in simple words | what counts | what counts as that | like what | meaning what | how do you mean | you what mean`,
  ),
  asksBack: {
    asking: phrases(
      'where | what | whats | how | which | like what | mean | means | meaning | in what way',
    ),
    named: phrases(
      'numb | numbness | weak | weakness | tingling | fever | fall | falls | trouble | bladder | bowel | bowels | newly | tightenings | waters | unwell | brittle | calf',
    ),
  },
  denying: ['not'],
  unsound: each(
    'not | isnt | arent | dont | doesnt | wont | cant | im not | aint',
    'able | breathing | feeling it | feeling them | working | work | moving | move | responding | well | right | good | great | fine | ok | okay | normal | feeling right | feel right | feel good | feel well | just | only | lift | hold',
  ),
  turns: ['but', 'except', 'although', 'though'],
  whole: {
    danger: {
      Yes: phrases(
        'a bit | a little | a little bit | slightly | sort of | kind of | now | right now | both | one of them | some of it | all of it | it has started',
      ),
      No: phrases(
        'fine | im fine | all fine | its fine | all good | im good | nothing like that | none of that | none of those | none of them | not that | not those | not one of those | not any of that | not any of those | not them | the usual | normal | all normal | no change | all clear',
      ),
    },
    symptom: symptomAnswers,
    weakness: {
      ...symptomAnswers,
      Yes: [
        ...(symptomAnswers.Yes ?? []),
        ...each(LEGS, WEAK),
        ...each('not just | not only | its not just', 'sore | pain | painful | the pain'),
      ],
      No: [
        ...(symptomAnswers.No ?? []),
        ...each(LEGS, SORE),
        ...each(
          'not | theyre not | they are not | they arent | its not | arent | isnt | aint',
          WEAK,
        ),
      ],
    },
    'yes-no': {
      // That nothing hurts is no answer to whether to carry on.
      Resume: phrases(
        'nothing hurts | no nothing hurts | nothing is hurting | it doesnt hurt | no it doesnt hurt | that doesnt hurt | that didnt hurt | no pain | no pain at all | no pain no | im not in pain | no im not in pain | no im not hurting | no it didnt hurt | dont stop | no dont stop | no keep going | no carry on | no go on',
      ),
      Yes: phrases(
        `start | okay start | ok start | start then | start now | yes start | a bit | a little | fine | good | great | lovely | perfect | sounds good | that would be nice | that would be good | that would help | id like that | id love that | im ready | ready | both | half | half way | im there | i am there | in place | its in place | thats done | ive done that | ive done it | got it | better | better now | its better now | it is better | a bit better | yes better | its better | its passing | its going | its gone | much better | it has passed | easing | its easing | do | do that | do it | lets do that`,
      ),
      No: phrases(
        'neither | nothing | none | leave it | rather not | id rather not | not this time | im fine | im good | no its the same | the same | still there | its still there',
      ),
    },
    'pain-kind': {},
    choice: {
      Yes: phrases(
        'the hip | hip | my hip | thin bones | the thin bones | bones | my bones | an operation | the operation | operation | surgery | the surgery | all three | all of them | the first two | the bones | a new hip',
      ),
    },
    list: {},
    others: {
      Yes: phrases(
        `my wife | my husband | my partner | my boyfriend | my girlfriend | my family | the family | my kids | the kids | the children | my children | my mum | my mom | my dad | my mother | my father | my sister | my brother | my flatmate | my roommate | my wife does | my husband does | my partner does | my kids do | we both do | we all do | both of us | all of us | we share it | its shared | its ours | everyone does | everybody does | everyone | everybody | others do | other people do | my wife too | my husband too | my partner too | sometimes | now and then`,
      ),
      No: phrases(
        `me | only me | just me | its me | myself | nobody | no one | noone | nobody else | no one else | nobody does | no one does | nobody else does | no one else does | i live alone | i live on my own | im alone | alone | mine | its mine | only mine | im the only one | i am the only one | the only one | only i do | just the one`,
      ),
    },
    help: {},
    minutes: {},
  },
  asides: phrases(
    'talking to the app | talking to the machine | talking to the speaker | talking to the phone | talking to the radio | talking to this thing | you go to sleep | you sleep | you go back to sleep | talking to you | speaking to you | talk to you about that | not you | wasnt for you | isnt for you | not for you | was for my | talking to my | speaking to my | wasnt asking you | ignore that | ignore him | ignore her | never mind him | never mind her',
  ),
  calling: phrases(
    'im calling | im callin | ill call | im going to call | im gonna call | were calling | ive called | i called them | im ringing | im ringin | ill ring | ive rung | im phoning | ill phone | ive phoned | im dialing | im dialling | calling them | calling now | calling 911 | calling 999 | ringing them | phoning them | on the phone | on the line | got them on | theyre coming | they are coming | on their way | on the way | is coming | im waking | ill wake | going to wake | is driving me | will drive me | to drive me | is taking me | will take me | im going now | were going now | im going in | getting my coat | getting dressed | ambulance is | the ambulance',
  ),
  refusing: phrases(
    'thanks | thank | ta | cheers | want | wanna | need | later | leave | alone | bother | else | other | different | rather | instead | forget | quiet | shush | hush | sleep | sleeping | stop | dont | wont | enough | not that | not this | not now | tonight | tomorrow | fine | tired | sleepy',
  ),
  calledBy: phrases(
    'love | hen | pet | pal | mate | machine | lady | robot | bach | cariad | dear | darling | duck | my lover | missus | mister | sir | madam | yaar | jare | everyone | all | then | now | my friend | friend | computer | sweetheart | old girl | old man',
  ),
  around: phrases(
    'well | um | uh | er | oh | just | only | really | i think | please | i guess | id say | it is | its | thats | like | to be honest | if im honest | to tell you the truth | honestly | dear | love | more | more of | kind | quite',
  ),
  kinds: {
    sharp: phrases(
      `sharp | a sharp one | sharp pain | a sharp pain | stabbing | shooting | very sharp | stabby | its sharp | like a knife | definitely sharp | the first | the first one | first | a stab | electric | pinching | a pinch | burning | yes sharp | sharp yes | the sharp one`,
    ),
    'strong-stretch': phrases(
      `stretch | a stretch | the stretch | strong stretch | a strong stretch | stretching | a pull | pulling | tight | tightness | a big stretch | the second | the second one | second | the latter | strong | only a stretch | no a stretch | no stretch | not sharp | just stretchy | stretchy | a good stretch | no just a stretch | no not sharp | no just stretch | its a stretch | tugging`,
    ),
  },
};
