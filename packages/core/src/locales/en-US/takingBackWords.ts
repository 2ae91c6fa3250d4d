import type { Sign } from '../../intents/alarmWords.js';
import type { TakingBackWords } from '../../intents/takingBackWords.js';

const phrases = (text: string) => text.trim().split(/\s*[|\n]\s*/);

const wells: readonly Sign[] = [
  'leg|legs|foot|feet|arm|arms|hand|hands|bladder|bowel|bowels|waterworks|toilet|chest|breathing|heart|head|baby|face|speech|legs_and_arms|everything|everythings|all_of_it|down_there|feeling fine|good|strong|normal|ok|okay|grand|working|works|work|perfect|sound|steady|as_usual|like_always|no_problem|well -numb|weak|getting|might|hope|were|was|until|hardly|barely|if|pain|hurts|tight',
  'calf|calves|leg|legs|feet same_as|same_size|the_same|look_alike|no_bigger|both_alike -worse|weak|numb|dead|now_the',
  'i_walk|i_walked dog|today|every_day|kilometre|kilometres|miles|shop|shops|fine|ok|just_now -yesterday|used_to|until|cant',
  'i_can|can_still|i_could|able_to|i_just|ive_just|i_have_just walk|walked|walking|stand|stood|pee|peed|wee|weed|peeing|go_to_the_toilet|been_to_the_toilet|lift|lifted|wiggle|wiggled|feel_everything|feel_it_all|feel_them|feel_my_feet|feel_my_legs|feel_my_toes|feel_both|feel_down_there|feel_the_paper|breathe|on_the_toes|on_my_toes|on_the_heels|hold_it|everything|smile|climb|dance|danced -hardly|barely|only|just_about|till|until|if|used_to|yesterday|without',
  'goes|go|went|comes|came|work|works|working toilet|bathroom|water|pee|wee|bladder|bowels fine|normal|normally|no_problem|as_usual|very_well|like_always',
];

/** How American English tells that a danger is none, or makes little of one. */
export const takingBackWords: TakingBackWords = {
  wells: wells.map((sign) => ['well', sign] as const),
  belittles: phrases(
    `just a lump | only a lump | just a bump | only a bump | a bit of a bump | just a knock | only a knock | just a bruise | only a bruise | just a scratch | only a scratch | just a graze | just a cut | just a bit | only a bit | just a little | only a little | a bit of a | just a touch | just a twinge | only a twinge |
    just wind | only wind | just gas | only gas | just heartburn | only heartburn | like heartburn | more like heartburn | just indigestion | only indigestion | just reflux | just acid | just stress | just nerves | just anxiety | just the prostate | only the prostate | just my prostate | just braxton | only braxton | just practice | just age | only age | just tired | only tired | just cramp | just my age | just the heat | just the cold | just a cold |
    be right | be fine | be ok | be okay | be alright | be all right | nothing serious | nothing really | nothing much | nothing to fuss | no big deal | not that bad | not so bad | not too bad | isnt that bad | isnt so bad | isnt too bad | dont hurt that much | doesnt hurt that much | not that much | not so much | hardly anything | could be worse |
    eases | eases off | eased | eased off | easing | wears off | wore off | comes and goes | passes | passed | passing | went off | goes off | goes away | gone down | its stopped | it stopped | has stopped | stopped now | calmed down | settles | settled | used to it | always get | always get that | always do that | had worse | never mind | sleep it off | walk it off | shake it off | in the morning | give it a | dont want to bother | dont want to make a fuss`,
  ),
  notThis: phrases(
    'not | theyre not | they are not | im not | i am not | shes not | hes not | its not | it is not | it isnt | isnt | that isnt | thats not | that wasnt | it wasnt | not in | not the | i didnt say | i dont mean | i didnt mean',
  ),
  butThat: phrases(
    'only | just | its | it | theyre | they | shes | hes | thats | but | more | rather | im | it was | i said | i mean',
  ),
  degrees: phrases(
    'so much | that much | too much | very much | so bad | that bad | too bad | very bad | so badly | that badly | as bad | so strong | that strong | very strong | so often | that often | very often | all the time | the whole time | all day | every time | always | constantly | completely | totally | fully | tonight | yet',
  ),
  diagnoses: phrases(
    'heart | heart attack | hearts | stroke | angina | clot | emergency | serious | labour | labor | braxton | contractions | cauda equina | meningitis | sepsis | concussion | ambulance | hospital | doctor',
  ),
};
