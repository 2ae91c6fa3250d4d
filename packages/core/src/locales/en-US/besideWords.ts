import type { BesideWords } from '../../intents/besideWords.js';
import { numberInWords } from './durations.js';

/** Numbers as they are typed and as they are said. */
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => [
    String(from + at),
    numberInWords(from + at).replaceAll(/[ -]/g, '_'),
  ]).flat();

const each = (before: readonly string[], numbered: readonly string[], behind: readonly string[]) =>
  before
    .flatMap((one) => numbered.map((number) => `${one}_${number}`))
    .flatMap((one) => (behind.length === 0 ? [one] : behind.map((end) => `${one}_${end}`)))
    .join('|');

const AM = ['im', 'i_am', 'im_about', 'im_only', 'im_nearly', 'im_almost', 'im_now', 'am'];
/** Weeks that are told of oneself so are of a pregnancy, unless they are of a pain, an operation or a birth. */
const AT_WEEKS = each(AM, numbers(5, 42), ['weeks', 'week', 'wks']);
const BY_WEEKS = each(['at', 'now', 'reached', 'over', 'past'], numbers(20, 42), ['weeks', 'wks']);
const AT_MONTHS = each(AM, numbers(3, 9), ['months']);
const NO_PREGNANCY = [
  ...['ago', 'in', 'into', 'post', 'since', 'after', 'off', 'old', 'late', 'out', 'from', 'of'].map(
    (word) => `weeks_${word}|months_${word}`,
  ),
  'postpartum|post_op|sober|clean|waiting|recovering|surgery|operation',
].join('|');

/** What whoever is so old is not steady on is left out. */
const OLD = [
  each(AM, numbers(78, 99), []),
  each(['aged'], numbers(78, 99), []),
  'in_my_eighties|in_my_80s|in_my_nineties|in_my_90s',
].join('|');
/** Of somebody else. */
const IS_OLD = each(['is', 'shes', 'hes'], numbers(78, 99), []);
const YEARS_OLD = numbers(78, 99)
  .map((number) => `${number}_years_old|${number}_year_old`)
  .join('|');

/** What American English tells beside a question. */
export const besideWords: BesideWords = {
  whom: [
    [
      'child',
      'son|sons|daughter|daughters|child|kid|kids|toddler|boy|girl|grandson|granddaughter|teenager|teenage|year_old|yr_old he|she|his|her|him|they|has|have|is|hurts|for|give|gets|take|use|can -lift|lifting|lifted|carry|carrying|pick|picking|hold|holding|feeding|feed|my_back|im|born|adult|mattress|bed|pillow|sofa|mother|father|mum|dad|mom|husband|wife|gran|grandmother|grandfather|nan|woman|man|lady|play|playing|bath',
    ],
    [
      'pregnant',
      'pregnant|pregnancy|trimester|with_child|baby_on_board|im_expecting|i_am_expecting|expecting_a_baby|when_expecting|while_expecting -not_pregnant|isnt_pregnant|arent_pregnant',
    ],
    // Few sentences have the first part, and only those are searched for the many of the second.
    ['pregnant', `weeks|week|wks|months ${AT_WEEKS}|${BY_WEEKS}|${AT_MONTHS} -${NO_PREGNANCY}`],
    ['pregnant', 'weeks|months gone|along|to_go -ago|by|pain'],
    [
      'pregnant',
      'baby|babys|babies|bump press*|push*|kick*|lying|sitting|weight|head|feet|foot|womb|inside|due|ribs|bladder|squash*|crush*|growing -lift*|carry*|pick*|hold*|feed*|born|newborn|cot|crib|asleep|cries|crying|nappy|diaper|breast*|grandson|pram|stroller',
    ],
    [
      'pregnant',
      'hurt|hurting|hurts|harm|harms|harming|bad|safe|ok|okay|fine|danger*|damage*|risk* the_baby|my_baby|unborn -lift*|carry*|pick*|hold*|feed*|born|newborn|cries|crying|drop*|fell|cot|pram',
    ],
    ['pregnant', 'my_bump|with_a_bump|baby_bump|under_the_bump|due_date|im_due|i_am_due -head'],
    [
      'blood-thinner',
      'blood_thinner|blood_thinners|blood_thinning|thinners|warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|dabigatran|pradaxa|heparin|clopidogrel|plavix|anticoagulant|anticoagulants',
    ],
    ['osteoporosis', 'osteoporosis|osteopenia|osteoperosis|osteoporotic'],
    ['osteoporosis', 'bones|bone thin|thinning|brittle|fragile|weak|crumbling|porous'],
    [
      'hip-replacement',
      'hip|hips replaced|replacement|artificial|titanium|prosthesis|prosthetic|false -need|waiting|should_i_have|want',
    ],
    ['hip-replacement', 'new_hip|new_hips|metal_hip|total_hip|hip_op -pain'],
    [
      'unsteady',
      'walker|zimmer|walking_frame|rollator|walking_stick|with_a_cane|use_a_cane|on_a_cane|unsteady|parkinsons|keep_falling|fall_a_lot|poor_balance|bad_balance|wobbly_on_my_feet',
    ],
    ['unsteady', `im|i_am|am|aged|in_my ${OLD} -kilos|kg|kilo|pounds|percent`],
    [
      'unsteady',
      `mum|mom|mother|dad|father|gran|nan|grandmother|grandad|grandfather|aunt|uncle|neighbour|neighbor|husband|wife|shes|hes|she|he ${IS_OLD}`,
    ],
    ['unsteady', `years_old|year_old ${YEARS_OLD} -mattress|bed|pillow|sofa|house`],
    [
      'stuck',
      'stuck_on_the_floor|stuck_on_the_ground|cant_get_off_the_floor|cant_get_up_off|cant_move|cannot_move|can_not_move|cant_budge|unable_to_move|seized_up|locked_up|cant_shift -neck|head|arm|shoulder|bowels',
    ],
  ],
  onlyNow: ['pregnant', 'child', 'stuck'],
  others: [
    [
      'other',
      'husband|wife|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|gran|nan|grandmother|grandad|grandfather|sister|brother|aunt|uncle|friend|neighbour|neighbor|she|he is|has|was|had|takes|on|got|pregnant|shes|hes -im|i_am|ive|i_have|i_had|i_take|me_and_my',
    ],
  ],
  notKept: ['child', 'stuck'],
  where: [
    [
      'head',
      'headache|headaches|migraine|migraines|head_hurts|head_aches|sore_head|head_is_pounding',
    ],
    [
      'arm',
      'arm|arms|hand|hands|fingers numb*|dead|tingl*|asleep|pins_and_needles|goes_to_sleep|falls_asleep',
    ],
    ['neck', 'neck|necks|nape'],
    ['shoulder', 'shoulder|shoulders|rotator_cuff -blade|blades|between'],
  ],
  needHelp: [
    'cauda-equina',
    'blood-clot',
    'kidney-stone',
    'heart-or-back',
    'stroke',
    'spine-infection',
    'meningitis',
  ],
  of: [
    [
      'mixing',
      'sleeping|zopiclone|zolpidem|ambien|diazepam|valium|temazepam|benzo* codeine|tramadol|morphine|oxycodone|oxycontin|percocet|vicodin|opioid|opioids|cocodamol|co_codamol|wine|beer|whisky|whiskey|vodka|alcohol|drink|nightcap|strong_painkiller|strong_painkillers -water|milk|juice',
    ],
    [
      'mixing',
      'codeine|tramadol|morphine|oxycodone|oxycontin|percocet|vicodin|opioid|opioids|cocodamol|co_codamol wine|beer|whisky|whiskey|vodka|alcohol|drink|drinking|nightcap -water|milk|juice',
    ],
    [
      'amount',
      'two|three|four|five|six|2|3|4|5|6 ibuprofen|paracetamol|paracetamols|ibuprofens|tylenol|advil|aspirin|aspirins|naproxen|at_once|at_a_time -weeks|days|months|years|hours|different|kinds',
    ],
    ['habit', 'addict*|hooked|habit|habit_forming|dependent|dependence|dependency'],
    [
      'stopping',
      'stop|stopping|stopped|come_off|coming_off|came_off|wean*|taper*|cold_turkey|give_up|giving_up|quit|quitting|missed|miss_a|skip -stop_the|stops_the|stop_it|stop_hurting|stop_my|stop_me',
    ],
    [
      'stopping',
      'stop_my|stop_the tablets|pills|painkillers|medication|medicine|codeine|tramadol|gabapentin|pregabalin|amitriptyline|opioids|ibuprofen|naproxen|patches',
    ],
    [
      'effects',
      'side_effect|side_effects|upset|constipat*|drowsy|drowsiness|dizzy|itch*|nausea|nauseous|feel_sick|make_me_sick|makes_me_sick|kidney|kidneys|stomach|liver|heartburn|groggy|ulcer|ulcers',
    ],
    [
      'amount',
      'how_many|how_much|dose|doses|dosage|milligrams|mg|how_often|hours_between|hours_apart|far_apart|maximum|most_i_can -longer|weeks|days',
    ],
    [
      'duration',
      'how_long|every_day|every_night|long_term|in_a_row|for_months|for_years|for_weeks|for_ever|forever|how_many_days|how_many_weeks -before|until|till|kick|to_work|working|last|lasts',
    ],
    ['which', 'which|best|strongest|better_than'],
  ],
};
