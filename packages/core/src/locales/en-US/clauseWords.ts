import type { AlarmWords } from '../../intents/alarmWords.js';

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.trim().split(/\s*[|\n]\s*/);

/** How American English puts clauses together. */
export const clauses: AlarmWords['clauses'] = {
  heads: phrases(
    `no | no no | nope | nah | naw | no no no | yes | yes yes | yeah | yep | yup | aye | ok | okay | alright | all right | well | oh | ooh | um | uh | er | erm | hmm | wait |
    wait a minute | hang on | hold on | sorry | please | i don't know | i do not know | dunno | i dunno | i'm not sure | not sure | i am not sure | thanks | thank you |
    actually | honestly | listen | look | hello | hi | hey | oh no | oh god | my god | oh my god | god | help | help me | stop | maybe | never mind`,
  ),
  denying: ['no', 'no no', 'no no no', 'nope', 'nah'],
  subjects: words(
    `that this it its the i im ive id my he hes she shes they theyre we you your there theres both one now just can cant what whats how why where when could
    something somethings somebody these those everything im my`,
  ),
  between: words('and but so because cause cos coz just'),
  keepS: words(
    'it that this he she what there who where how here let everything something nothing everyone someone somebody everybody when why one',
  ),
};

export const denials = words(
  `no not dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt without none nothing neither nor never aint wouldnt avoid avoiding prevent preventing`,
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

export const endsDenied = words('its i im ive hes shes theres');

export const goesOnDenied = words('or nor');

/** Why a limb is dead or numb without being weak. */
export const postures = phrases(
  `sat on | sitting on it | sitting on my | slept on | sleeping on it | sleeping on my | lay on it | lay on my | lain on | laid on | lying on it | lying on my | lying on top of it | laying on it | leaning on it | leant on it | crossed them | crossed my legs | cross legged |
  knelt on | kneeling on | trapped under | under me | under my head | in a funny position | at a funny angle | at a bad angle | from this chair | bad position | slept funny | slept awkwardly`,
);

/** What makes no report of what it tells. */
export const tales: AlarmWords['tales'] = {
  past: phrases(
    `years ago | year ago | decades ago | last year | the year before | months ago | last month | last summer | last winter | last spring | last autumn | last fall | last christmas | used to |
    when i was | when he was | when she was | back when | as a child | as a kid | as a teenager | as a boy | as a girl | in my twenties | in my thirties | in my forties | in my fifties | in my sixties | in my youth |
    in his fifties | in his sixties | in his forties | in her fifties | in her sixties | long ago | a long time ago | ages ago | in the past | once had | i once | back in | died of | died from | passed away | in the family |
    in my family | family history | runs in | ran in | long since | in the war | childhood | winters ago | summers ago | christmases ago | in the fifties | in the sixties | in the seventies |
    in the eighties | in the nineties | in the noughties | in 195* | in 196* | in 197* | in 198* | in 199* | in 200* | in 201* | in 202* | in nineteen | in two thousand | in twenty ten | in twenty eleven |
    in twenty twelve | in twenty nineteen | in twenty twenty | once at | once when | once in | once as | at school once | when i had | before my operation | before the operation | before my surgery | before i retired |
    in my student days | at university | in my teens`,
  ),
  others: phrases(
    `dad | dads | father | fathers | mum | mums | mom | moms | mother | mothers | husband | husbands | wife | wifes | gran | grandma | grandmother | granny | nan | nana | grandad | granddad | grandpa | grandfather |
    brother | brothers | sister | sisters | uncle | aunt | auntie | cousin | friend | friends | neighbor | neighbour | colleague | boss | son | daughter | partner | parents | lad | lads | lass | boy | girl | kid | kids | child | children | bloke | fella | chap | lady | neighbours | neighbors | nephew | niece | grandson | granddaughter | flatmate | coworker | teacher | colleagues | everyone in my family | somebody i know | someone i know |
    my mate | a guy | a woman | a man | people | actor | president | character`,
  ),
  had: phrases(
    'had | has had | did | died | suffered | got | was | were | went through | survived | recovered from | have had | ended up | dropped dead | used to | always said | always had | broke his | broke her | broke their | broke a',
  ),
  general: phrases(
    `common | is it common | rare | hereditary | contagious | treatable | curable | what is | whats | what are | what does | what do | what causes | what counts | signs of | symptoms of | how do you know | how would you know | how can you tell | how do people | can you get | can people | can sitting | can stress |
    can a | can an | can the | can bad | can being | could a | does a | does the | does it | do people | is it true | why do people | why does a | tell me about | explain | would a | whats the difference | meaning of | define | is there a link | how common | how likely |
    can sciatica | does sciatica | can disc | can you die | should people | do you know what | have you heard of | read about | a book about | a film about | a movie about | a show about | a song about | an article about | spell | news about | watching`,
  ),
  creatures: phrases(
    `dog | dogs | cat | cats | puppy | pup | kitten | rabbit | hamster | guinea pig | horse | pony | budgie | parrot | goldfish | tortoise | spaniel | labrador | wifi | internet | broadband | telly | tv | television | radio |
    speaker | laptop | computer | printer | battery | boiler | fridge | washing machine | chest of drawers | wardrobe | bookcase | shelf | curtain | curtains | picture | lamp | tent | fence | film | movie | song | show | computer | phone | book | plant | plants | flowers | tap | taps | radiator | pillow | duvet |
    strap | towel | chair | mattress | glasses | shares | prices | temperature outside | shoes | jeans | weather`,
  ),
  screens: phrases(
    `on telly | on the telly | on tv | on the tv | on television | on the television | on screen | on the screen | on the news | on the radio | on netflix | on youtube | in the film | in this film | in that film |
    in the movie | in this movie | in the story | in the book | in this book | in my book | in the show | in this show | in the programme | in the soap | in the podcast`,
  ),
  determiners: words(
    'the these those my our your his her their a an that this next doors old little poor one of and but so because cause just now then oh well ha haha when if',
  ),
  afar: phrases(
    `for years | for ages | for decades | all his life | all her life | for as long as | since birth | last week | last weekend | the other week | weeks ago | months ago | at work | at the office | at school | at the gym | at church |
    in the meeting | at the wedding | at her wedding | at his wedding | at a wedding | at the party | at a party | at the pub | on the bus | on the train | on the treadmill | on holiday | with our first | with our second | with her first | with her second | with the first | with the second | at the end | towards the end | before he died | before she died | is fine now | fine now | okay now | ok now |
    better now | alright now | all right now | at school now | back at school | back to normal | back at work | back home now | right as rain | recovered | got over it | grown up now | one now | two now | three now | four now |
    five now | six now | seven now | eight now | nine now | ten now | twenty now | thirty now`,
  ),
  acute: phrases(
    `right now | just now | minutes ago | is having | are having | suddenly | all of a sudden | tonight | this minute | not breathing | isnt breathing | stopped breathing | wont wake | unconscious | ambulance | choking |
    now he | now hes | now she | now shes | now they`,
  ),
  pronouns: words('he hes she shes they theyre it its his her himself herself itself themselves'),
  nearly: phrases('nearly | almost | practically | till i | until i | so much | so hard'),
  mirth: phrases('laughing | laughed | laughter | giggling | giggled | in stitches | in hysterics'),
  over: phrases('not now | not any more | not anymore | not these days'),
  self: words('i im ive id my me mine myself'),
  might: phrases(
    `what if | what happens if | what happens when | what would happen if | what should i do if | what do i do if | what shall i do if | what to do if | in case | so i dont | so that i dont | so i wont | so as not to | would i know if |
    how would i know if | what would you do if | if i were to | am i going to be | will i be | will i end up | tell you if | let you know if | say if | shout if`,
  ),
  now: phrases(
    `like it used to | like i used to | like they used to | than it used to | than i used to | as it used to | as i used to | as they used to | now | right now | tonight | today | this morning | this evening | this afternoon | since | still | at the moment | again | minutes ago | an hour ago | hours ago | keeps | keep | currently | all of a sudden | suddenly | is having | are having | im having | for years | for months | for weeks | for days`,
  ),
  lasting: ['cancer-history', 'immune-iv', 'despair'],
};
