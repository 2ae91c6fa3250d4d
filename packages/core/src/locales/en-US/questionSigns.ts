/**
 * What somebody asks in particular, told by several words in any order. Parts as in the signs of alarm; the first to be
 * heard counts, so what is more particular stands further up. The ids are remedies or disagreements.
 */
export const questionSigns: readonly (readonly [id: string, sign: string])[] = [
  [
    'more',
    'tell_me_more|say_more|more_about_it|more_about_that|know_more|hear_more -about_the|about_my|about_a',
  ],
  // Massage
  [
    'relief-in-minutes',
    'massag* after_ten_minutes|after_five_minutes|does_nothing|not_working|feel_nothing',
  ],
  [
    'massage-not',
    'massag*|rub when_not|shouldnt|should_i_not|who_should_not|risk*|dangerous|unsafe|no_reason|reason_not|not_massage|avoid',
  ],
  [
    'massage-partner',
    'massag*|rub|thumbs partner*|wife*|husband*|girlfriend*|boyfriend*|someone|somebody -prevent|help_my',
  ],
  [
    'massage-oil',
    'oil|oils|balm*|lotion|cream massag*|rub|muscle*|skin|inflam*|absorb*|better|need|use',
  ],
  [
    'massage-pressure',
    'how_hard|how_firm*|hard|harder|deep|deeper|light|lightly|gentle|pressure|strongly press|pressing|push|pushing|massag*|rub|pressure|thumbs -mattress|bed|breath*|breathe',
  ],
  [
    'massage-relief',
    'massag* five_minutes|minutes|how_fast|how_soon|quick*|straight_away|immediate* -how_long_should|keep_going|per_place|each',
  ],
  [
    'massage-time',
    'massag*|rub|press how_long|keep_going|keep_on|until_it|until_i|until_the|ten_minutes|break|breaks|move_on|at_once|longer -after',
  ],
  ['massage-after', 'massag* after|afterwards|afterward -before|pregnan*'],
  ['massage-blood', 'massag* blood|oxygen|circulation|lactic'],
  [
    'massage-prevents',
    'massag* prevent*|heal*|recover*|stop_it_coming|come_back|coming_back|keep_away|injur*|faster|speed*|keeps_it_away|for_good',
  ],
  ['back-in-place', 'massag* align*|straighten*|posture|place|line'],
  [
    'massage-spots',
    'sore_spot*|sore_sport*|where_it_hurts|sorest|tender_spot*|trigger_point*|knot|knots|painful_places|hard_to_reach massag*|press*|rub|work|focus|get_out|out|more',
  ],
  ['massage-self', 'massag*|rub|rubbing my_own|myself|on_my_own|alone|yourself'],
  ['self-or-partner-massage', 'massag* alone|two_people|both_of_us|need_someone|need_a_partner'],
  ['massage-gun', 'massage_gun*|percussion|theragun'],
  ['hips-above-head', 'hips|bum|pelvis|legs above|higher|raised|raise|over head|heart'],
  // What was told two ways
  [
    'back-in-place',
    'back|spine|disc|vertebra*|bone*|alignment|chiropract* realign*|aligned|alignment|out_of_place|out_of_line|back_in_place|put_back|in_line|straighten|crack_it_back -sleep*|night|bed|neck_pillow',
  ],
  ['shaking-in-a-hold', 'shak*|trembl*|quiver*|lactic hold|holding|stretch*|muscle*|good|normal'],
  ['stretch-or-press-time', 'thirty_seconds|30_seconds|half_a_minute press*|massag*'],
  [
    'hold-time',
    'how_long|thirty_seconds|30_seconds|half_a_minute|longer|a_minute hold|holding|stretch|stretches -massag*|press*|better|until_my',
  ],
  ['holding-the-breath', 'hold|holding breath|breathing|inhale'],
  [
    'deep-breathing',
    'breath*|breathe|breathing oxygen|blood|sore*|deep*|slow*|calm*|help*|why|good -started|routine|exercise_to',
  ],
  [
    'how-many-stretches',
    'how_many|all_nine|all_of_them|only_a_few|enough|number stretch*|exercise* -times|minutes|a_day|week',
  ],
  ['bed-or-floor', 'stretch*|exercise*|yoga|kneel* bed floor|soft'],
  [
    'bed-or-floor',
    'can|should|is|do stretch*|exercise* in_bed|on_my_bed|on_the_bed|on_a_mattress enough|good|work|okay|ok|safe|better|properly',
  ],
  [
    'stretching-or-strengthening',
    'stretch* strength*|strong|stronger|build_muscle -before_bed|and_strengthen',
  ],
  [
    'standing-or-sitting',
    'stand|standing sit|sitting|work|desk|protect*|better|back -hurts|when_i_stand|up_from',
  ],
  ['stretch-in-the-snooze', 'snooze|snoozing'],
  [
    'bending-first-thing',
    'bend|bending|stretch|stretching first_thing|before_i_get_up|before_getting_up|before_leaving_bed|before_i_leave_bed|as_soon_as_i_wake|early_in_the_morning',
  ],
  ['press-the-sore-spot', 'sore_spot|where_it_hurts press|push|dig'],
  [
    'painkillers-or-stretches',
    'painkiller*|pills|tablets|drugs|medic*|surgery wear_off|wears_off|instead|replace*|without|or_stretch*|avoid -prescri*',
  ],
  [
    'upper-back-rarely-serious',
    'upper_back|between_my_shoulder*|shoulder_blades|middle_back|mid_back|thoracic serious|dangerous|worry|worried|rarely|disc|bad_sign|harmless',
  ],
  [
    'hips-and-side-in-pregnancy',
    'pregnan*|trimester|expecting left|right|which_side|hips|open_my_hips|hip_opening|wide',
  ],
  [
    'shower-right-before-bed',
    'shower|bath right_before|just_before|straight_before|when|how_long_before|before_bed|what_time -feet',
  ],
  [
    'heat-all-night',
    'heat|heating_pad|hot_water_bottle|electric_blanket|pad all_night|overnight|asleep|while_i_sleep|sleep_with|fall_asleep|leave_it_on',
  ],
  [
    'firm-or-medium-mattress',
    'mattress|bed firm*|hard*|soft* or|better|best|than|how_firm|how_hard|too -exercise*|floor',
  ],
  [
    'back-or-side',
    'back side sleep*|lie|lying better|best|or|which -pregnan*|pain|left|right|stomach|front',
  ],
  ['pillow-under-feet-or-knees', 'pillow* feet|foot|heels knees|or'],
  ['front-lying-or-not', 'front|stomach|belly|tummy disc|discs|disk'],
  [
    'tight-or-loose-curl',
    'curl*|fetal|foetal|ball disc|discs|disk|degenerat*|wear*|compress*|squash*|bad_for',
  ],
  ['rest-or-keep-moving', 'nap|rest|napping move|moving|active|exercise|or after_a_massage|or'],
  [
    'promise',
    'permanent*|for_good|forever|guarantee*|quick_cure|instantly|cure|rejuvenat*|like_new|two_stretches|couple_of_stretches|a_few_stretches|once_and_for_all -how_long',
  ],
  [
    'posture-or-many-causes',
    'posture|slouch*|sitting_up_straight|sit_up_straight|stand_up_straight is|does|do|can|will|should|could|would|better|bad|good|cause*|how|why|from -sleep*|in_bed|lie|lying',
  ],
  // How it goes on, and worry
  [
    'how-long',
    'how_long|when better|last|lasts|heal*|recover*|pain_go|go_away|get_over|gone|take|normal -pill*|ice|heat|hold|stretch*|walk|sleep_without|routine|massag*|doctor|shower|bath|pack|exercise*|left',
  ],
  [
    'how-long',
    'will_it|will_this|does_it|is_it_going_to|going_to get_better|go_away|ever_end|come_back|stop|ease|heal',
  ],
  ['cancer', 'cancer|tumor|tumour|growth could|can|is|be|mean|sign|worried|from|have_i|do_i'],
  ['fear', 'scared|frightened|afraid|terrified|anxious_about|panicking|worried -disease|prescri*'],
  [
    'serious',
    'serious|dangerous|something_bad|something_wrong|life_threatening|die|damage is|could|it|this|do_i|have_i|i -exercise*|stretch*|massag*|chiropract*|sleep*|pill*|heat',
  ],
  ['scan', 'scan|scans|mri|xray|x_ray|x_rays|xrays|ct'],
  [
    'does-it-harm',
    'hurt*|pain|painful|sore|uncomfortable|damage|harm stretch*|exercis*|move|moving keep_going|stop|carry_on|okay|ok|normal|should_it|damage|harm*|safe|supposed -reliev*|help|gentle',
  ],
  // Warmth, cold, things
  ['heat-or-ice', 'heat|hot|warm*|warmth ice|cold or|better|and'],
  ['electric-blanket', 'electric_blanket*|heated_blanket|heating_blanket|heated_mattress*'],
  ['hot-water-bottle', 'hot_water_bottle*|hot_bottle|hottie|hot_water_bag'],
  ['wheat-bag', 'wheat_bag*|wheat_pack|wheatie|lavender_bag|rice_sock|microwave_bag|hot_bean_bag'],
  ['topper', 'topper*'],
  ['floor-sleeping', 'sleep*|lie floor|ground -exercise*|stretch*'],
  [
    'mattress-age',
    'mattress|bed old|how_often|years|replace|age|worn|sag|sags|sagging|when_should_i|change|ten_years|eight_years -pillow',
  ],
  ['neck-pillow', 'pillow|pillows neck|height|high|rubber|feather|memory_foam|cervical|flat|thick'],
  // Lying and sleeping
  ['snoring', 'snor*|apnea|apnoea|cpap|breathing_mask|hose'],
  ['reflux', 'reflux|heartburn|gerd|acid|indigestion'],
  [
    'sore-hip',
    'hip|bursitis side|sore_hip|lie_on|lying_on|sleep_on|outside|outer -stretch|exercise*|open',
  ],
  [
    'sore-shoulder',
    'shoulder side|sore_shoulder|lie_on|lying_on|sleep_on|sleep|rotator_cuff|frozen -blade*|blades|rolls|roll|stretch|exercise*',
  ],
  [
    'straight-all-night',
    'straight|aligned|alignment|same_position|still|toss*|roll_over night|all_night|asleep|sleep* -routine|back_to|how_do_i_turn',
  ],
  ['exercise-and-sleep', 'exercise|exercising|workout|working_out|training|work_out sleep*'],
  [
    'stretch-before-bed',
    'stretch*|yoga before_bed|at_night|before_sleep*|bedtime|sleep_better|better_sleep|in_the_evening -start|routine|which|what_stretch*|exercise*',
  ],
  [
    'best-time',
    'best_time|what_time|when|morning_or|before_or_after|time_of_day stretch*|exercise* -shower|better|doctor|pain|back_to',
  ],
  [
    'how-often',
    'how_often|every_day|daily|times_a_day|times_a_week|repetitions|how_many_times|skip_a_day stretch*|exercise*|do_this|do_these|do_it|do_them|should_i',
  ],
  [
    'pain-at-night',
    'why at_night|in_the_night|only_at_night -wake*|stiff*|morning|numb|cramp*|sleep|toilet|pee|cough*',
  ],
  ['pain-at-night', 'why worse|hurt*|pain|ache* night|lie_down|in_bed|lying_down -morning|wake_up'],
  [
    'morning-stiffness',
    'stiff|stiffness|hurt*|sore|pain morning*|wake_up|get_up|getting_up|first_thing -stretch|routine|how_do_i|night|less|than',
  ],
  [
    'sleeplessness',
    'insomnia|get_back_to_sleep|fall_asleep|falling_asleep|cant_sleep|cannot_sleep|sleep_better|awake how|what|why|tips|help -pain|hurt*|position|lie|exercise*|stretch*|pill*|pad|heat',
  ],
  // Kinds of exercise
  ['yoga', 'yoga'],
  ['pilates', 'pilates'],
  ['swimming', 'swim*'],
  ['walking', 'walk|walking|walks'],
  ['cycling', 'cycl*|bike|biking'],
  ['strength', 'weights|weight_training|strength*|deadlift*|squats|lift_weights -stretching'],
  ['core', 'core|abs|sit_ups|stomach_muscles|belly_muscles|abdominal*'],
  ['same-tight-muscles', 'tight|tightness muscle*|everyone|everybody|hamstring*|same -massag*'],
  [
    'stiff-mid-back',
    'stiff*|mobil*|immobile mid_back|middle_back|thoracic|upper_back neck|hip|hips|shoulder*|elsewhere|spread*|other|cause*|matter*|important',
  ],
  // Days
  [
    'lifting-baby',
    'baby|toddler|my_child|newborn lift*|carry*|hold*|pick_up|feed*|breastfeed*|nurs*',
  ],
  [
    'lifting',
    'lift|lifting|pick_up|bend_my_back|bending_my_back|bent_back|straight_back -weights|baby|leg|legs|arm|arms|head|chest|hips|knee|foot|routine|heavy_bag|back_lift|extension',
  ],
  ['sex', 'sex|make_love|making_love|intimate|intimacy|position_for_sex'],
  ['period', 'period|periods|menstrua*|endometriosis -of_time'],
  ['bra', 'bra|bras|breasts -strap_area'],
  ['bag', 'bag|backpack|rucksack|handbag -wheat|bean|water|rice|sleeping_bag'],
  ['insoles', 'shoe|shoes|high_heels|insole*|orthotic*|trainers'],
  ['driving', 'drive|driving|car|steering'],
  [
    'desk',
    'desk|office_chair|chair|computer|laptop|ergonomic* back|backs|sit|sits|sitting|posture|work|working|set_up|screen|best|should|which|height|high|stand|standing|hurt*|pain|sore|stiff|all_day -stretch*|routine|exercise*|massage_chair*|massage|sleep*|stay_there|asleep|comfortable',
  ],
  [
    'work',
    'work|job|sick_note|off_sick go_to|back_to|going|stay_off|off|can_i|should_i|return -out|pillow|does|do_they|really',
  ],
  [
    'weight',
    'weight|overweight|fat|heavy|obese|thinner back|cause*|lose|too|help -lift*|training|weights|mattress',
  ],
  ['vitamin-d', 'vitamin*'],
  ['magnesium', 'magnesium|turmeric|supplement*|glucosamine|cbd|collagen|fish_oil|herbal'],
  // Medicines
  ['sleeping-pills', 'sleeping_pill*|sleeping_tablet*|melatonin|zopiclone|ambien'],
  ['opioids', 'opioid*|codeine|co_codamol|tramadol|morphine|oxycodone|strong_painkiller*'],
  ['nerve-tablets', 'gabapentin|pregabalin|amitriptyline|duloxetine|antidepressant*|nerve_tablet*'],
  ['paracetamol', 'paracetamol|acetaminophen|tylenol|panadol|crocin'],
  [
    'ibuprofen',
    'ibuprofen|naproxen|advil|nurofen|aleve|motrin|diclofenac|voltaren|anti_inflammator*|antiinflammator*|aspirin',
  ],
  [
    'physiotherapist',
    'physio|physiotherap*|physical_therap*|specialist|who_should_i_see|which_doctor -tell|said|did|write|design',
  ],
  [
    'surgery',
    'surgery|operation|operated need|have|help|should|have_to -phone|call|ring|had|after',
  ],
  [
    'spasm',
    'spasm|spasms|locked_up|seized_up|locked help|helps|what|how|why|mean|stop|ease|for|do_i',
  ],
];

/** A question word, and a word of what this is about. */
export const asksOfBacks =
  'how|should|is|does|can|do|what|why|when|which|will|are|could|whats back|backs|spine|disc*|stretch|stretches|stretching|massag*|muscle*|sleep|sleeping|mattress*|pillow*|breath*|pain|stiff*|ache*|hips|specialist|snooze|lifting -dog|dogs|cat|car|leather|computer|laptop|bag';
