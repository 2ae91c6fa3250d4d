import type { AlarmWords } from '../../intents/alarmWords.js';
import { dialect } from './dialect.js';

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.trim().split(/\s*\|\s*/);

/** How American English puts clauses together. */
export const clauses: AlarmWords['clauses'] = {
  heads: phrases(
    `no | no no | nope | nah | naw | no no no | ay | ah | eh | och | yes | yes yes | yeah | yep | yup | aye | ok | okay | alright | all right | well | oh | ooh | um | uh | er | erm | hmm | wait |
    wait a minute | hang on | hold on | sorry | please | i don't know | i do not know | dunno | i dunno | i'm not sure | not sure | i am not sure | thanks | thank you |
    actually | honestly | listen | look | hello | hi | hey | oh no | oh god | my god | oh my god | god | help | help me | stop | maybe | never mind`,
  ),
  joining: ['no', 'no no', 'no no no', 'nope', 'nah', 'help me'],
  subjects: words(
    `that this it its the i im ive id my he hes she shes they theyre we you your there theres both one now just can cant what whats how why where when could
    something somethings somebody these those everything im my`,
  ),
  between: words('and but so because cos coz just'),
  betweenSubjects: ['cause'],
  keepS: words(
    'it that this he she what there who where how here let everything something nothing everyone someone somebody everybody when why one',
  ),
  dialect,
};

/** What denies nothing where it is beyond all before: "never felt so weak", "never had it like this". */
export const beyondBefore = {
  denials: ['never'],
  marks: phrases(
    `so | such | like this | like it | like that | this bad | this badly | this much | this dead | this numb | this weak | this tight | this short | this heavy | this hard | this sore | this low | this dizzy | this ill | this strong | this sudden | worse | as bad as this`,
  ),
};

export const denials = words(
  `no not dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt without none negative nothing nothings neither nor never aint wouldnt avoid avoiding prevent preventing`,
);

export const behindDenials = phrases(
  `have | had | having | has | any | a | an | or | got | been | being | feel | feeling | felt | more | real | really | at all | get | getting | gotten | think i |
  think im | think ive | think i am | think i have | think its | think there is | think theres | think that | even | ever | sign of | signs of | new | kind of | sort of |
  such | much | too | very | that | as | actually | currently | experiencing | experience | experienced | noticed | suffered | suffer from | suffering from | left | either | so far |
  anything like | trouble | problems | problem | symptoms of | bad | serious | recent | recently`,
);

export const intoDenied = words(
  'in of from between around round down across on at with to along behind inside about',
);

export const endsDenied = words(
  'its it this that the hardly barely today tonight my i im ive hes shes theres',
);

export const goesOnDenied = words('or nor');

/** Why a limb is dead or numb without being weak. */
export const postures = phrases(
  `sat on | sitting on it | sitting on my | slept on | sleeping on it | sleeping on my | lay on it | lay on my | lain on | laid on | lying on it | lying on my | lying on top of it | laying on it | leaning on it | leant on it | crossed them | crossed my legs | cross legged |
  crossing my legs | from crossing | knelt on | kneeling on | trapped under | under me | under my head | in a funny position | at a funny angle | at a bad angle | from this chair | bad position | slept funny | slept awkwardly`,
);

const AGO = ['ago', 'back', 'before'];
const COUNTS = words(
  'a couple few some many several two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty',
);
const LONG = words('year years decade decades winters summers christmases');
const MONTHS = words('month months');
const PARTS_OF_LIFE = words('twenties thirties forties fifties sixties seventies youth teens');

/** "Ten years ago", "five year back", "before many years". */
const spans = [
  ...LONG.map((unit) => `${unit} ago`),
  ...MONTHS.map((unit) => `${unit} ago`),
  ...COUNTS.flatMap((count) =>
    [...LONG, ...MONTHS].flatMap((unit) => [
      ...AGO.slice(1).map((ago) => `${count} ${unit} ${ago}`),
      `before ${count} ${unit}`,
    ]),
  ),
];

/** What makes no report of what it tells. */
export const tales: AlarmWords['tales'] = {
  past: [
    ...spans,
    ...['his', 'her', 'my', 'their'].flatMap((whose) =>
      PARTS_OF_LIFE.map((part) => `in ${whose} ${part}`),
    ),
    ...phrases(
      `two thousand | in my teens | last year | the year before | last month | last summer | last winter | last spring | last autumn | last fall | last christmas | used to | long back | way back | back in the day | back then | in those days |
      when i was | when he was | when she was | when they were | when we were | when my son | when my daughter | when she was born | when he was born | as a student | as a young | as an apprentice | when i had | back when | as a child | as a kid | as a teenager | as a boy | as a girl | as a baby | as a lad | at birth | when i had my | long ago | long time ago | ages ago | in the past | once had | i once | back in | in oh | that was nineteen | nineteen eighty | nineteen ninety | nineteen seventy | nineteen sixty | nineteen fifty | was in nineteen | died of | died from | passed away | runs in | ran in | long since | in the war | childhood | in the fifties | in the sixties | in the seventies |
      in the eighties | in the nineties | in the noughties | in eighty | in eighty nine | in eighty eight | in eighty five | in ninety | in seventy | in sixty | back in uni | back at school | in 195* | in 196* | in 197* | in 198* | in 199* | in 200* | in 201* | in 2020 | in 2021 | in 2022 | in 2023 | in nineteen | in two thousand | in twenty ten | in twenty eleven |
      in twenty twelve | in twenty thirteen | in twenty fourteen | in twenty fifteen | in twenty sixteen | in twenty seventeen | in twenty eighteen | in twenty nineteen | in twenty twenty | ninety eight | ninety nine | ninety four | once at | once when | once in | once as | once after | once giving | at school | at university | at uni | in college | in high school | in school | at college | in the army | in the navy | in boot camp |
      before my operation | before the operation | before my surgery | before her surgery | before his surgery | before the surgery | before her operation | before his operation | before i retired | in my student days | with my first | with my second | with our first | with our second | with the first one | with the twins | with my last | with my daughter | with my son | with my eldest | with my youngest | with our eldest | with our youngest | with the eldest | when i carried | when i was carrying | first pregnancy | last pregnancy | the year it`,
    ),
  ],
  others: phrases(
    `dad | dads | daddy | father | fathers | mum | mums | mom | moms | mam | mother | mothers | husband | husbands | hubby | wife | wifes | missus | gran | grandma | grandmother | granny | nan | nana | grandad | granddad | grandpa | grandfather |
    brother | brothers | sister | sisters | pupil | pupils | student | students | customer | client | resident | old lady | a woman | a man | the man | the woman | passenger | uncle | aunt | auntie | cousin | friend | friends | neighbor | neighbour | colleague | boss | son | daughter | partner | parents | lad | lads | lass | boy | girl | kid | kids | child | children | bloke | fella | chap | lady | neighbours | neighbors | nephew | niece | grandson | granddaughter | flatmate | coworker | teacher | colleagues | everyone in my family | somebody i know | someone i know |
    my mate | a guy | a woman | a man | people | actor | president | character | ex | patient | pupil | pupils | student | students | customer | client | resident | the man | the woman | passenger | father in law | mother in law | the man next door | a lad`,
  ),
  once: phrases(
    `once | till i was | until i was | in january | in february | in march | in april | in may | in june | in july | in august | in september | in october | in november | in december | at christmas | at easter | last week | last weekend`,
  ),
  speakers: words('i im ive id'),
  family: phrases('in the family | in my family | in our family | family history | runs in the'),
  faraway: phrases(
    `uncle | aunt | auntie | cousin | friend | friends | neighbor | neighbour | neighbors | neighbours | colleague | colleagues | boss | nephew | niece | my mate | a guy | guy | bloke | fella | chap | coworker | teacher | somebody i know | someone i know | a woman | a man | a lad | people | actor | president | character | ex | patient | the man next door | in law`,
  ),
  had: phrases(
    'had | has had | did | died | expired | suffered | got | was | were | went through | survived | recovered from | have had | ended up | dropped dead | used to | always said | always had | broke his | broke her | broke their | broke a | couldnt | could',
  ),
  general: phrases(
    `how high | meaning what | when do | when does | can anxiety | does anxiety | is it normal for | what sort of | what kind of | when you say | what did you say | say that again | pardon | does unwell | counts as | count as | how hot is | does everybody | do babies | do doctors | the meaning of | how high is | in general | what makes | i wonder | are contractions | are cramps | how bad is | common | is it common | rare | hereditary | contagious | treatable | curable | what is | whats | what are | what does | what do | what causes | what counts | what makes a | signs of | symptoms of | how do you know | how would you know | how can you tell | how do people | how do they | how many | how common | how likely | how long does | can you get | can people | can sitting | can stress |
    can a | can an | can the | can bad | can being | could a | does a | does the | does it | do people | do heart attacks | do strokes | do clots | is it true | why do | why does a | why would a | tell me about | explain | would a | whats the difference | meaning of | define | is there a link |
    can sciatica | does sciatica | can disc | can you die | can you faint | should people | do you know what | have you heard of | read about | a book about | a film about | a movie about | a show about | a song about | an article about | spell | news about | watching | ever hear of | ever heard of`,
  ),
  asking: words('can could does do did is are will would might may what whats why how when whens'),
  knowing: phrases(
    `cause | causes | caused | causing | mean | means | make you | make your | makes you | makes your | make a | give you | give a | gives you | lead to | leads to | come from | from the back | ever | always | painful | a sign | sign of | signs | related | connected | an emergency | emergency | dangerous | serious | bring on | happen | happens | people | somebody | someone | a person | normal temperature | common`,
  ),
  creatures: phrases(
    `slats | bed slats | picture | clock | tray | shower rail | curtain rail | lampshade | router | pigeons | pigeon | seagull | teddy | doll | goalkeeper | striker | keeper | liverpool | arsenal | chelsea | deckchair | tomatoes | sewing machine | hoover | lawnmower | cow | cows | sheep | lamb | cricket | mascara | podcast | article | documentary | soap | audiobook | programme | detective | tea | coffee | dog | dogs | cat | cats | puppy | pup | kitten | rabbit | hamster | guinea pig | horse | pony | budgie | parrot | goldfish | tortoise | spaniel | labrador | wifi | internet | broadband | telly | tv | television | radio | power | electric | lights |
    speaker | laptop | computer | printer | battery | boiler | fridge | kettle | roof | car | van | engine | clutch | washing machine | chest of drawers | wardrobe | bookcase | shelf | curtain | curtains | picture | lamp | tent | fence | film | movie | song | show | phone | screen | book | plant | plants | flowers | tap | taps | radiator | heating | pillow | duvet |
    strap | towel | chair | mattress | glasses | shares | prices | price of | temperature outside | shoes | jeans | weather | match | game | team | market`,
  ),
  screens: phrases(
    `on corrie | on eastenders | on casualty | in casualty | on holby | anatomy | good series | a series | watching one | my audiobook | audiobook | my game | this game | level six | on level | the detective | on telly | on the telly | on tv | on the tv | on television | on the television | on screen | on the screen | on the news | on the radio | on netflix | on youtube | in the film | in this film | in that film |
    in the movie | in this movie | in the story | in the book | in this book | in my book | in the show | in this show | in the programme | in the soap | in the podcast | in my programme`,
  ),
  determiners: words(
    'the these those my our your his her their a an that this next doors old little poor one of and but so because cause just now then oh well ha haha when if',
  ),
  afar: phrases(
    `in a wheelchair | since his accident | since her accident | since his stroke | since her stroke | since his fall | since her fall | his own wedding | her own wedding | last winter | last spring | last summer | last autumn | mended now | all mended | operated the same | diabetic | diabetes | epileptic | epilepsy | born with | arthritis | at our wedding | at our | for years | for ages | for decades | all his life | all her life | for as long as | since birth | last week | last weekend | the other week | weeks ago | weeks back | at work | at the office | at the gym | at church |
    in the meeting | at the wedding | at her wedding | at his wedding | at a wedding | at the party | at a party | at the pub | at the cinema | on the bus | on the train | on the treadmill | on holiday | with her first | with her second | with the first | with the second | at the end | towards the end | before he died | before she died | till noon | like a log | snoring |
    at school now | back at school | back to normal | back at work | back home now | right as rain | recovered | got over it | grown up now | one now | two now | three now | four now |
    five now | six now | seven now | eight now | nine now | ten now | twenty now | thirty now | all better | fine now | okay now | ok now | better now | alright now | all right now | healthy | doing good | doing well`,
  ),
  acute: phrases(
    `right now | just now | minutes ago | is having | are having | suddenly | all of a sudden | tonight | this minute | not breathing | isnt breathing | stopped breathing | wont wake up im | unconscious | ambulance | choking |
    now he | now hes | now she | now shes | now they`,
  ),
  pronouns: words('he hes she shes they theyre it its his her himself herself itself themselves'),
  nearly: phrases(
    'lost the will to live | lose the will to live | losing the will to live | gonna die | going to die | ill die | i will die | im dying | am dying | be the death | be dead | so hard | so hard i | near had | near died | nearly | almost | practically | till i | until i | so much | so hard | could have | thought id',
  ),
  mirth: phrases(
    'not literally | not actually | the film | the queue | the meeting | the traffic | on hold | the zoom | the game | the match | the match was | sings again | singing again | wakes up again | wakes again | wake up again | wakes me again | wakes the | snores | snoring | barks | barking | cries again | screams again | rings again | kicks me again | sings that | plays that | says that again | asks me again | one more time | one more night of this snoring | boredom | bored | this heat | for a wee | for a pee | for a cuppa | for a coffee | for a drink | for a smoke | of hunger | of thirst | of embarrassment | of shame | of curiosity | laughing | laughed | laughter | giggling | giggled | in stitches | in hysterics | the bill | the price | prices | the score | jumped out | scared me | made me jump | electric bill | the news | gas bill | the sofa cost | it cost | what it cost',
  ),
  figures: phrases(
    `like a ghost | like a zombie | dead from standing | dead from walking | dead from work | dead from running | dead from carrying | dead from the gym | dead from the hike | dead from digging | dead from lugging | dead after leg day | dead after the gym | dead after work | dead after a shift | dead after my shift | dead after the run | dead after the hike | dead after the walk | dead with carrying | dead on my feet | dead tired | dead beat | dead from the laptop | dead from the desk | dead from the screen | dead from studying | almost got a heart attack | almost had a heart attack | nearly had a heart attack | nearly got a heart attack | nearly gave me a | nearly died when | almost died when | literally died | kill me one day | kills me one day | kill me yet | died laughing | on the ward | at the home today | paramedic here | on my shift | in bed four | i was only pushing | for my exam | from the dentist | i work on the | at the call centre | at the call center | im a carer | i am a carer | i teach | i play a | rehearsing | my line | in the script | the script | humpty | we sing it | biology | pub quiz | my quiz | the quiz | psych | little women | in the serial | the samaritans | answer phones | i drive an ambulance | born that way | from birth | since birth | born with it | same as ever | since i was a | since i was six | since i was born | with excitement | with laughter | with boredom | with joy | with curiosity | with envy | with fear watching | of boredom | with boredom | boring | laughing so | so funny | with ideas | for that girl | for that boy | weak in the knees for | soft spot | weak spot | of the film | from the film | from boredom | like ive been hit by | like i was hit by | like ive been run over | as if ive been hit by | as if i was hit by`,
  ),
  over: phrases(
    `never had it since | never had one since | not had it since | not had one since | ever since and | grand ever since | fine ever since | okay ever since | been grand since | been fine since | back now soon | come back now | not now | not any more | not anymore | not these days | never since | right as rain since | all clear since | fine since | okay since | fine now | okay now | ok now | better now | alright now | all right now | good now | gone now | its gone | it went | good place now | very strong now | now it is ok | now it is fine | now it is good | now it is very | now its fine | now im fine | im fine now | now fine | well now | healthy now | ok again | fine again | one now | two now | three now | four now | five now |
    six now | seven now | eight now | nine now | ten now | twenty now | thirty now | forty now | grown up now | at school now | out of it now | a long time now | over now`,
  ),
  healed: phrases(
    `been cured | cured | been fixed | a decade since | none since | back before | long gone | never again | wore off | back to normal | in a good place now | got help | recovered after | recovered in | turned out | cleared up | cleared right up | all cleared | healed | long over | all over with | got over it | came right | went away years | never since | not since | never came back | never been back | hasnt come back | never had it again | all clear since | right as rain | it is finished | recovered | not any more | not anymore | was nothing | only a migraine | just reflux | sorted it | sorted now | fixed it`,
  ),
  pastTense: words(
    'been cleared coughed had was were did didnt could couldnt went broke fell passed lost felt used got hurt ended blacked fainted collapsed swelled gave came bled kept hit took turned started stopped wasnt werent dropped ran rushed drove died crashed tripped slipped',
  ),
  present: words(
    'is are am im isnt arent cant wont dont doesnt hurts aches keeps feels has hasnt havent ive getting going gets having theres',
  ),
  // Whoever asks what the point is asks nobody.
  self: [...words('i im ive id my me mine myself'), 'the point in', 'the point of'],
  asides: phrases(
    `i read that | i read somewhere | i mean | im asking | i am asking | just asking | i read | i heard | i saw | im doing | for my | i wonder | im curious | i was reading | im writing | im fine | not me | my test | my quiz | my essay | my homework | tell me | let me | do i know if | would i know if | i was wondering | im wondering`,
  ),
  might: phrases(
    `gonna end up | going to end up | will end up | ill end up | might end up | gonna have a stroke | going to have a stroke | gonna have a heart attack | going to have a heart attack | gonna give me a | will give me a | going to give me a | what if | what happens if | what happens when | what would happen if | what should i do if | what do i do if | what shall i do if | what to do if | in case | so i dont | so that i dont | so i wont | so as not to | how do you mean | what do you mean | do you mean | did you mean | did you say | would i know if | do i know if | can i tell if |
    how would i know if | what would you do if | if i were to | am i going to be | will i be | will i end up | tell you if | let you know if | say if | shout if | if i fell | if i fall | if i fainted | if i had a | if i was having | if i were having | if i ever`,
  ),
  now: phrases(
    `at the toilet | on the toilet | in the toilet | on the loo | at the loo | in the bathroom | just before | like it used to | like i used to | like they used to | than it used to | than i used to | as it used to | as i used to | as they used to | now | right now | tonight | today | yesterday | last night | earlier | this morning | this evening | this afternoon | since | still | at the moment | again | at once | once more | once i | once you | once its | compared to this | next to this | nothing to this | nothing on this | a minute ago | a second ago | moments ago | minutes ago | an hour ago | hours ago | days ago | days back | keeps | keep | currently | all of a sudden | suddenly | is having | are having | im having | am having | for years | for months | for weeks | for days`,
  ),
  theirs: words('his her their'),
  returns: phrases(
    'its back | it is back | theyre back | they are back | is back | are back | has come back | have come back | its come back | came back | its returned | has returned | have returned | happening again | started again | the same again | same thing again | its the same now',
  ),
  pointsBack: phrases('that was | it was | twas | that were | it were | this was'),
  habits: phrases(
    `always have | always has | always had it | always did | always does that | always do that | it always does | it always has | does that every | do that every | it does that | does it every run | does it every time | does it every night | same as ever | same as always | same as it ever was | as it ever was | same for years | been like that for years | been that way for years | been so for years | like that for years | thats just me | thats normal for me | normal for me | just tuesday for me | thats my normal | since birth | since i was born | nothing new there | old news | since nineteen* | since 19* | since 200* | since 201*`,
  ),
  lasting: ['cancer-history', 'immune-iv'],
  untilHealed: ['despair'],
};
