/**
 * What is asked in so many words that it counts whatever was learned of the sentence, be it a question or a remark; but for
 * pain, an answer or a command. Parts as in the signs of alarm; the first to be heard counts. The ids are remedies,
 * disagreements or causes.
 */
export const outrightSigns: readonly (readonly [id: string, sign: string])[] = [
  // About the conversation itself
  [
    'why-asked',
    'why|what_for|what_do do_you_ask|are_you_asking|you_asking|do_you_need_to_know|do_you_want_to_know|do_you_have_to_ask|all_these_questions|all_the_questions|so_many_questions|do_you_need_that_for',
  ],
  [
    'where-were-we',
    'where|what did_we_get_to|were_we|did_we_stop|did_i_stop|did_i_get_to|had_we_got|did_we_leave_off|was_i_doing|were_we_doing|did_we_do_last',
  ],
  ['where-were-we', 'did_we_finish|did_i_finish|have_we_finished|how_far_did_we_get'],
  [
    'what-is-kept',
    'what|do_you|how_much do_you_remember|do_you_know_about_me|remember_me|remember_what|you_keep|you_store|you_save|you_recording -forget|how_do_you|about_backs',
  ],
  [
    'what-is-heard',
    'do_you|are_you|is_it listen|listening|recording|spy* all_the_time|always|to_me|me|to_us -okay|back',
  ],
  [
    'who-made',
    'who made_this|made_you|built_you|wrote_you|is_behind_this|created_you|programmed_you',
  ],
  // What would else be taken for something near it
  [
    'rest-or-keep-moving',
    'who|should|is|why|says|said|evidence|study|proof|must|do_i|better moving|move|active|activity|keep_going rest|resting|bed|lying_down|staying_in',
  ],
  [
    'rest-or-keep-moving',
    'who|should|is|why|says|said|evidence|study|proof|must|do_i|better keep_moving|stay_active|keep_active|staying_active|keeping_active|keep_on_moving -routine|music',
  ],
  ['massage-time', 'how_long|how_many_minutes massag*|rub -after|last|lasts|before|wait'],
  [
    'comes-back',
    'come_back|coming_back|comes_back|return|happen_again|recur* will|why|does|stop|keep|going|can -you|i_am|im_back|routine|when_i|massag*',
  ],
  ['spasm', 'what|how|why|can help*|stop|ease*|cause*|do spasm|spasms|spasming -routine'],
  [
    'weight',
    'should_i|do_i|need_to|would|will|does lose|losing|less|weight weight|overweight -lift*|train*|weights|body_weight_on|put_weight',
  ],
  ['smoking', 'smoking|smoke|smoker|cigarette* worse|bad|cause*|affect*|help* -alarm'],
  [
    'physiotherapist',
    'physio|physiotherapist|physical_therapist|physiotherapy|physical_therapy point|worth|help*|should_i|need|good|do_for -said|says|told|exercises',
  ],
  [
    'waking-at-night',
    'wake_up|waking_up|keep_waking|wake times|every_night|at_three|at_two|at_four|normal|why|so_often -stiff*|ache*|aching|backache|sore|pain|hurt*|numb|child|baby|sweat*|pee|toilet|gasp*|alarm',
  ],
  [
    'straight-all-night',
    'how_often|how_many_times turn|roll|change_sides|change_position|move_about -exercise*|pages|routine',
  ],
  [
    'pillow-height',
    'could_it_be|is_it|could_my|because_of|to_blame|the_cause|causing|fault pillow|pillows -between|knees|under|worth|good',
  ],
  [
    'repetitive',
    'is|could|because|from|did my_job|the_job|my_work|job cause*|blame|fault|because|the_problem -go_to|going_to|exercise*',
  ],
  [
    'hip-and-buttock',
    'why|what_is|what_causes hip|hips|buttock*|bum hurt*|ache*|aching|sore|pain* -pregnan*|leg|knee|calf|foot|what_should|what_can|arthritis|sciatica',
  ],
  [
    'sore-hip',
    'left|right|which_side bad_hip|sore_hip|hip|painful_hip side|better|lie|sleep -pregnan*|stretch*|cross*',
  ],
  [
    'lifting',
    'is|should|can|why|does bending|bend_over|bending_over|stooping|bend_down bad|back|safe|avoid|worse|ok|okay|hurt* -knees|first_thing|morning|stretch*|forward_fold|wake|backwards',
  ],
  [
    'back-went',
    'back|it went|gave_out|has_gone|just_gone|given_out|seized_up|locked_up what|how|do_i -away|to_bed|work|better|routine',
  ],
  [
    'mixing-with-drink',
    'wine|beer|alcohol|drink|whisky|whiskey|gin|vodka tablets|pills|medication|medicine|medicines|painkiller* can|is|safe|with|mix|after -water|milk|tea|coffee|sleep_better',
  ],
  // Two medicines, and more of one
  [
    'mixing-with-drink',
    'codeine|tramadol|morphine|oxycodone|co_codamol|opioid*|painkiller*|sleeping_pill*|sleeping_tablet*|zopiclone|ambien|gabapentin|pregabalin|diazepam alcohol|wine|beer|drink|drinking|drunk|whisky|whiskey|gin|vodka|rum|booze -water|tea|coffee|milk',
  ],
  [
    'mixing-with-drink',
    'sleeping_pill*|sleeping_tablet*|zopiclone|ambien|melatonin painkiller*|codeine|tramadol|co_codamol|morphine|oxycodone|pain_killer*',
  ],
  [
    'two-medicines',
    'ibuprofen|nurofen|advil|motrin|naproxen|aleve|aspirin|diclofenac|anti_inflammator* paracetamol|tylenol|acetaminophen|panadol|codeine|co_codamol|cocodamol|tramadol -or|which|better|another|one_more|stretch*',
  ],
  [
    'two-medicines',
    'ibuprofen|nurofen|advil|motrin naproxen|aleve|aspirin|diclofenac|celecoxib -or|which|better',
  ],
  [
    'two-medicines',
    'paracetamol|tylenol|acetaminophen|panadol codeine|co_codamol|cocodamol|tramadol|lemsip|cold_remedy|flu_tablet* -or|which|better',
  ],
  [
    'two-medicines',
    'painkillers|tablets|pills|medicines|medications together|same_time|mix|combine|at_once -stretch*|instead',
  ],
  [
    'another-dose',
    'another|one_more|two_more|some_more|more|extra|double|top_up|next|early|sooner|too_soon paracetamol|tylenol|acetaminophen|panadol|ibuprofen|nurofen|advil|motrin|naproxen|aleve|aspirin|diclofenac|codeine|co_codamol|cocodamol|tramadol|morphine|oxycodone|painkiller*|tablet|tablets|pill|pills|dose can|could|should|may|okay|ok|safe|when|soon|still_hurts -every_night|stretch*|another_way|any_more|no_more|more_than_once',
  ],
  // How long, how many, which
  [
    'bare-skin',
    'ice|heat|hot|cold|peas|pack|bottle skin straight|directly|bare|next_to|against|right_on|without_a',
  ],
  [
    'turning-over',
    'can_i|may_i|should_i|is_it turn_over|roll_over|turn_in_bed -front|stomach|how_often|how|which|where',
  ],
  [
    'side-to-get-up',
    'which_side|what_side|best_side get_out|get_up|getting_out|climb_out|getting_up',
  ],
  [
    'ice-minutes',
    'how_long|how_many_minutes|how_many_times|how_often ice|icing|ice_pack|cold_pack|frozen_peas|peas|cold_compress -before|last|heat|massage*',
  ],
  [
    'heat-minutes',
    'how_long|how_many_minutes|how_many_times|how_often heat|heating_pad|heat_pad|heat_pack|hot_water_bottle|hot_bottle|wheat_bag|wheat_pack|electric_blanket|hottie|hot_pack|warm_compress|bottle -before_bed|last|ice|massage*|shower|bath|baby|water_do',
  ],
  [
    'pillow-count',
    'how_many|one_or_two|two_pillows|number_of pillow|pillows -knees|feet|between|routine',
  ],
  ['sleep-hours', 'how_many_hours|how_much|hours_of|enough_hours sleep -pillow|pill|bed_rest|pain'],
  [
    'rest-time',
    'how_long|how_many_days|how_many_hours rest|resting|stay_in_bed|bed_rest|lie_up|off_my_feet|in_bed_for -hold|stretch*|exercise*|between|sleep_in|nap|massage*|left|sets',
  ],
  [
    'sciatica-time',
    'how_long|when|will sciatica|trapped_nerve|pinched_nerve last|take|heal|go|better|ease|get_over|recover|clear_up -pillow|sleep|hold',
  ],
  [
    'neck-time',
    'how_long|when|will neck last|lasts|take|heal|go_away|get_better|ease|stiff_neck|clear_up|recover -pillow|stretch*|hold|sleep|exercise*|massage*|heat|ice',
  ],
  [
    'desk',
    'how_often|how_long get_up|stand_up|sit|sitting sit|sitting|desk|chair -bed|toilet|loo|wheelchair',
  ],
  // A part of the body that is no back
  [
    'heat-elsewhere',
    'neck|shoulder|shoulders|hip|hips heat|ice|warm|warmth|hot_water_bottle|heating_pad|heat_pad|wheat_bag|cold_pack|ice_pack|hot_bottle|frozen_peas -all_night|asleep|sleep_with|overnight|blade*|weather|stretch*|routine|massage*|tiger',
  ],
  [
    'hip-sport',
    'hip|hips run|running|jog|jogging|cycle|cycling|swim|swimming|the_gym|sport|football|tennis|golf|exercise|exercising|yoga|pilates|squats|hike|hiking|walk|walking can|should|is|may|could|okay|ok|safe -pregnan*|replacement|replaced|stretch*|routine|why|when_i|best_exercise*|which',
  ],
  [
    'neck-sport',
    'neck run|running|jog|jogging|cycle|cycling|swim|swimming|the_gym|sport|football|tennis|golf|exercise|exercising|yoga|pilates|drive|driving can|should|is|may|could|okay|ok|safe -stretch*|routine|why|when_i|best_exercise*|which|pillow',
  ],
  [
    'shoulder-sport',
    'shoulder|shoulders run|running|jog|jogging|cycle|cycling|swim|swimming|the_gym|sport|football|tennis|golf|exercise|exercising|yoga|pilates|lift_weights can|should|is|may|could|okay|ok|safe -blade*|stretch*|routine|why|when_i|best_exercise*|which|pillow',
  ],
  [
    'elsewhere',
    'knee|knees|elbow|elbows|wrist|wrists|ankle|ankles|toe|toes|heel|heels|thumb|jaw|tooth|toothache hurt*|pain|painful|sore|ache*|aching|throb*|arthritis -between|under|back|backs|neck|hip|hips|leg|legs|sciatica|numb|tingl*|cramp*|pillow|fell|fall|fallen|hot|weak|bum|buttock*|spine|squeez*|bend_my|skip|leave_out|without|stretch*|routine|exercise_that|lying_on_my_knees|knees_up|knees_bent|chest|straighten',
  ],
  [
    'sore-shoulder',
    'shoulder|shoulders wakes_me|waking_me|roll_onto|roll_on|rolling_onto|lie_on_it|lying_on_it|lie_on|lying_on|sleep_on|keeps_me|kills_me|turn_onto -blade*|stretch*|exercise*|arm_weak|numb|chest',
  ],
  [
    'sore-hip',
    'hip|hips wakes_me|waking_me|roll_onto|roll_on|rolling_onto|lie_on_it|lying_on_it|keeps_me|kills_me|because_of_my_hip -pregnan*|trimester|stretch*|exercise*|numb|replacement|fell|fall',
  ],
  [
    'stiff-neck',
    'neck|head turn|move|twist|rotate|locked|stuck cant|cannot|wont|unable|hardly|barely -pillow|exercise*|stretch*|routine|arm|arms|how_long|fever|rash|chin_to|headache|turn_over|legs',
  ],
  [
    'stiff-neck',
    'stiff_neck|crick|cricked|wry_neck how|why|what|is|did|help*|ease*|can -pillow|how_long|fever|rash|headache|routine|exercise*|stretch*',
  ],
  // With a child coming
  [
    'pregnant-hip',
    'pregnan*|trimester|weeks_gone|months_gone|expecting hip|hips|pelvis|pelvic|groin|pubic -open|routine|stretch*|exercise*|start',
  ],
  [
    'pregnant-lying',
    'pregnan*|trimester|weeks_gone|months_gone|expecting which_side|what_side|best_side|left|right|on_my_back|on_your_back|on_the_back|flat sleep*|lie|lying|side|better|good -hurt*|routine|stretch*|exercise*|shoulder|leg|hip',
  ],
  [
    'pregnant-ache',
    'pregnan*|trimester|weeks_gone|months_gone back|backache ache*|aching|sore|hurt*|pain*|killing|backache normal|okay|ok|common|what|helps|how|worry|worried -routine|stretch*|exercise*|start|sleep*|lie|bleed*',
  ],
  // When it ends
  [
    'lasting-pain',
    'permanent|forever|for_ever|for_life|rest_of_my_life|never_go_away|always_be_like_this|always_have_this is|will|am|have|does|going -cure|relief|get_rid|fix|massag*|stretch*|heal|mattress|damage',
  ],
  [
    'lasting-pain',
    'six_months|for_months|for_years|three_months|months_now|years_now|a_year_now|over_a_year will|when|ever|what|why|normal -pregnan*|baby|weight|mattress|pillow',
  ],
  [
    'how-long',
    'when_will_this|when_will_it|when_will_that|when_will_my|when_will_i|when_will_the_pain|when_will_all|when_is_this|when_is_it|when_does_this|when_does_it|when_does_the_pain|when_do_i|when_am_i|when_is_the_pain|will_it|will_this|will_my end|ends|stop|over|go|go_away|gone|clear_up|pass|back_to_normal|normal_again|settle|disappear|better|heal|be_me_again|leave_me this|it|back|pain|i|that -routine|exercis*|stretch*|session|heat|ice|massag*|pill*|tablet*|alarm|film|music|rain|minutes|doctor|pillow|mattress|cramp*|hospital|turn|breath*|worse_when|stop_when|better_when|hurt_when|baby|you|should_i|can_i_stop|scan|see_a|surgery|going_to_bed|walking|lying|sitting|bend_over',
  ],
  [
    'how-long',
    'how_long|when bend|run|walk|lift|drive|play|exercise|work|move|sit again|normally|properly -hold|routine|stretch*|each|should_i_walk|minutes',
  ],
  [
    'how-long',
    'will_it|will_this|does_it|does_this|is_it_going_to|is_this_going_to|going_to get_better|go_away|on_its_own|by_itself|ever_go|ever_end|ever_stop|clear_up -exercis*|massag*|heat',
  ],
  [
    'wheelchair',
    'wheelchair|paralys*|paralyz*|crippled|never_walk|walk_again|disabled will|going|could|am_i|can|end_up|might|scared -ramp|my_legs|cant_move|cannot_move|cant_feel|user|users|im_in|i_am_in|use_a|my_wheelchair|do_this|do_it|do_that|do_these|i_do',
  ],
  // What it is, and was
  [
    'what-caused',
    'did_i|have_i|could_i|could_it|is_it|was_it|from|because lifting|lifted|carrying|gardening|digging|shovel*|twisting|machine|boxes|furniture|moving_house do_this|done_this|do_it|hurt_it|hurt_my|cause*|damage*|from|because|by -massag*|stretch*|baby|how_do_i|routine',
  ],
  [
    'what-caused',
    'what_did_i_do|what_have_i_done|how_did_i_do|how_did_i_hurt to_my_back|to_it|to_myself|my_back|this -last|routine',
  ],
  [
    'leg-pain',
    'bum|buttock*|butt|backside|bottom|back|hip leg|calf|foot|thigh|ankle|shin down|to_my|into|runs|goes|go|shoots|shooting|travels|spreads|all_the_way what|why|is|this -turn|lie|sleep|stretch*|massag*|pregnan*|cross*|bend|pillow|cold',
  ],
  [
    'calf-cramp',
    'cramp|cramps|cramping|charley_horse calf|calves|leg|legs|foot|feet|toes -period|stomach|tummy|menstrual|routine',
  ],
  // The bed, and the night
  [
    'mattress-softness',
    'too_soft|too_hard|too_firm|softer|soft_enough|hard_enough|firm_enough mattress|bed -floor|exercise*|press*',
  ],
  [
    'mattress-need',
    'do_i_need|should_i_buy|should_i_get|need_to_buy|worth_buying|worth_getting|time_for|should_we_buy|should_we_get|would new_mattress|new_bed|another_mattress|different_mattress|a_mattress -topper|which|what_kind|how_often|years',
  ],
  [
    'sharing-a-bed',
    'husband|wife|partner|boyfriend|girlfriend|he|she|dog|cat|kids nudg*|kick*|elbow*|jolt*|shov*|hog*|steals|pushes|tosses|fidget*|rolls_into|rolling_into|rolls_on*|rolls_over_on*|lies_across -massag*|press|rub|lift|mask|cpap|baby_kick*|pregnan*',
  ],
  [
    'pain-keeps-awake',
    'cant_sleep|cannot_sleep|cant_get_to_sleep|back_to_sleep|get_to_sleep|fall_asleep|keeps_me_awake|keeping_me_awake|keep_me_awake|wakes_me|waking_me|kept_awake|drop_off pain|hurt*|hurting|killing|ache*|aching|sore|agony|throb*|my_back|my_neck|sciatica what|how|any|should|can|tips|advice|help -routine|start|pregnan*|numb|chest|pill*|tablet*|position|lie|pillow|mattress|wine|alcohol|beer|drink|whisky|whiskey|gin|vodka|rum|brandy|heat|bottle|ice|massag*|bath|shower|yoga|stretch*|exercis*|coffee|milk|cbd|magnesium|melatonin|smok*',
  ],
  [
    'sleeplessness',
    'get_back_to_sleep|go_back_to_sleep|drop_off|nod_off|cant_sleep|cannot_sleep|get_to_sleep what|how|any|should|tips|advice|help|why -routine|start|pill*|tablet*|exercise*|pain|hurt*|wine|alcohol|beer|drink|whisky|whiskey|gin|vodka|rum|brandy|heat|bottle|ice|massag*|bath|shower|yoga|stretch*|coffee|milk|cbd|magnesium|melatonin|smok*',
  ],
  [
    'sleeplessness',
    'awake_since|awake_for_hours|been_awake|lying_awake|wide_awake what|how|any|should|tips|advice|help|can_i -routine|start|pill*|tablet*|wine|alcohol|beer|drink|whisky|whiskey|gin|vodka|rum|brandy|heat|bottle|ice|massag*|bath|shower|yoga|stretch*|coffee|milk|cbd|magnesium|melatonin|smok*',
  ],
  ['bed-board', 'board|plank lie_on|sleep_on -bored|ironing|surf*'],
  [
    'exercise',
    'says|say|said|told stretch|stretching|exercise|move_more i_should|should_i|that_i|to -how_long|hold|massag*|which|before_bed|routine|instead',
  ],
  [
    'cracking',
    'cracks|crack|clicks|pops|creaks normal|worry|worried|dangerous|bad|okay|ok -heard_a|felt_a|fell|fall|pillow',
  ],
  [
    'drinking-water',
    'drinking_water|drink_water|drink_more|more_water|hydrat* help*|good|ease*|should|does',
  ],
  [
    'tonight',
    'what_can_i_do|what_should_i_do|anything_i_can_do|something_i_can_do|what_could_i_do|what_helps|what_will_help|what_would_help tonight|right_now|now|at_this_hour|lying_here|in_the_dark|straight_away -routine|stretch*|exercise*|massag*|start|shoulder|hip|neck|knee|leg|numb|baby|went|gone|put_my_back|threw_my_back',
  ],
  // Pillows, and the bed
  [
    'pillow-instead',
    'pillow* instead|havent_got|have_no|dont_have|no_spare|spare|only_got_one|only_have_one|rolled_up|towel|blanket -without_a_pillow|how_high',
  ],
  [
    'body-pillow',
    'body_pillow*|knee_pillow*|leg_pillow*|long_pillow*|bolster* help*|work|works|worth|good|buy|get|need|any_good',
  ],
  [
    'wedge',
    'wedge|wedges help*|work|works|worth|good|buy|get|need|should|does|do|is -under_my_knees|under_the_knees',
  ],
  [
    'pillow-place',
    'where|what_did_you_say pillow|pillows|cushion go|goes|put|place|placed|belong*|supposed_to|meant_to|should_i|does|say',
  ],
  [
    'pillow-height',
    'pillow|pillows how_high|how_thick|how_tall|how_flat|too_flat|too_high|too_thick|too_low|too_thin|height|one_or_two|two_pillows|how_many|without_a_pillow|without_pillows|no_pillow|one_pillow -knees|feet|legs|between',
  ],
  ['memory-foam', 'memory_foam|foam good|better|help*|worth|any|hot|buy -pillow|roller|rolling'],
  ['mattress', 'which|what|recommend mattress|bed recommend|should_i_buy|should_i_get|best|good'],
  [
    'sagging-bed',
    'mattress|bed sag|sags|sagging|saggy|dip|dips|hollow|hole|roll_together|roll_into|sinks|worn_out|gone_in_the_middle -buy|replace|how_often|years|bedsore*',
  ],
  [
    'bed-board',
    'board|plank|plywood bed|mattress -stiff_as_a_board|as_a_board|like_a_board|aboard',
  ],
  [
    'mattress-age',
    'my_mattress|the_mattress|my_bed|this_mattress|our_mattress|old_mattress is_it|could_it_be|can_it_be|blame|fault|causing|cause*|because_of|the_reason -yoga|stretch*|exercise*|do',
  ],
  [
    'pillow-height',
    'pillow|pillows which|what_kind|best|right side_sleep*|side_sleeping|side_sleeper*|back_sleep*|back_sleeper*',
  ],
  [
    'lumbar-roll',
    'small_of_my_back|round_my_waist|around_my_waist|under_my_waist|behind_my_waist pillow|towel|something|anything|roll|cushion|support',
  ],
  ['adjustable-bed', 'bed|beds tilt|tilts|adjustable|electric_bed*|goes_up|go_up_and_down'],
  // Lying
  [
    'sore-hip',
    'hip|hips up_or_down|down_or_up|top_or_bottom|on_top_or|top_or_under*|top_or_below|uppermost|underneath_or -pregnan*',
  ],
  [
    'sore-shoulder',
    'shoulder|shoulders up_or_down|down_or_up|top_or_bottom|on_top_or|top_or_under*|top_or_below|uppermost|underneath_or -pregnan*',
  ],
  [
    'which-side',
    'bad|sore|painful|hurting|aching|dodgy|good side|leg|knee up_or_down|down_or_up|up_or_bad|top_or_bottom|on_top_or|top_or_under*|top_or_below|uppermost|underneath_or -pregnan*|stretch*',
  ],
  ['sore-hip', 'which_side|what_side hip|hips -pregnan*'],
  ['sore-shoulder', 'which_side|what_side shoulder -pregnan*'],
  ['reflux', 'side|lie|sleep|position|propped heartburn|reflux|acid|gerd|indigestion'],
  ['snoring', 'side|lie|sleep|position|back snor*|apnea|apnoea|cpap'],
  [
    'bed-side',
    'which_side_of_the_bed|best_side_of_the_bed|his_side_of|her_side_of|husbands_side|wifes_side|partners_side|swap_sides -get_out_of|getting_out',
  ],
  [
    'which-side',
    'lie|sleep|lying|sleeping sore_side|side_that_hurts|painful_side|bad_side|good_side -stretch*',
  ],
  [
    'which-side',
    'which|what|best|better|or|is_it|should left|right|which_side|what_side|best_side|better_side side|sides|lie|lying|sleep|sleeping -changing|change|pregnan*|trimester|heart|hurts|mattress|stretch|exercise|of_the_bed|knees|pillow|front|stomach|back|bottom|top|other_side|stretches|turn|roll',
  ],
  [
    'how-to-lie',
    'tips|advice|does_it_matter|matter|any_way_to|ways lie|lying|sleep_position|lie_down -mattress|how_long|which_side',
  ],
  [
    'lying-flat',
    'why|is_it|should_i|is lying_flat|lie_flat|sleep_flat -pillow|mattress|feet|numb|breath*|chest',
  ],
  [
    'stay-off-front',
    'stop|keep|prevent|avoid|end_up|wake_up|always roll*|turning_onto|flipping|end_up|wake_up|off front|stomach|tummy|belly',
  ],
  [
    'straight-all-night',
    'how_many_times|how_often turn|turning|move|moving|roll night|asleep|sleep|bed',
  ],
  [
    'dead-arm',
    'arm|arms|hand|hands goes_dead|go_dead|goes_to_sleep|falls_asleep|fall_asleep|goes_numb when_i_sleep_on|when_i_lie_on|lying_on|sleep_on|slept_on|lain_on',
  ],
  [
    'arm-under-head',
    'arm|arms|hand|hands under_my_head|under_the_pillow|under_my_pillow|beneath_my_head okay|ok|bad|safe|alright|should|can|is|does',
  ],
  [
    'arms-in-bed',
    'arm|arms|hands what_do_i_do|what_should_i_do|where_do|where_should|where_does|how_should|where_to_put go|with|put|be|lie',
  ],
  [
    'dead-arm',
    'arm|arms|hand|hands|finger|fingers tingl*|fizz*|pins_and_needles|prickl* sleeping_on|slept_on|sleep_on|lying_on|lie_on|lay_on|lain_on -not|havent|hadnt|wasnt|didnt|never|face|chest|leg|legs|weak',
  ],
  ['crossed-legs', 'cross|crossed|crossing legs|ankles|knees'],
  [
    'bent-knees',
    'knees|legs|knee bent|bend_my|straight|straightened|straighten|stretched_out should|better|best|is_it|okay|ok|or -weak|cannot|cant|lift*|stretch|exercise|when_i|hurts|stand|leg_raise',
  ],
  [
    'not-comfortable',
    'comfortable|comfy nothing|no_position|no_way_to_lie|whatever_i|however_i_lie|no_matter',
  ],
  [
    'sharing-a-bed',
    'husband|wife|partner|boyfriend|girlfriend|spouse moves|moving|snores|snoring|kicks|edge|whole_bed|takes_up|hogs|jolts|tosses|spare_room|separate',
  ],
  ['sharing-a-bed', 'sleep|go|move spare_room|separate_beds|separate_rooms|other_room|own_bed'],
  ['sleeping-on-sofa', 'fall_asleep|sleep|sleeping|nap sofa|couch|settee'],
  [
    'reading-in-bed',
    'read|reading|tv|television|phone|book|netflix|ipad|laptop in_bed|lying_down -to_me|routine|exercise|aloud',
  ],
  // Warmth, creams, drinks
  [
    'how-hot',
    'how_hot|how_warm|what_temperature|too_hot heat|heating|it|pad|bottle|pack|bag|shower|bath|blanket -outside|weather|oven|room|day|today',
  ],
  [
    'heat-patch',
    'heat_patch*|heated_patch*|heat_wrap*|warming_patch*|thermacare|heat_plaster*|heat_belt*',
  ],
  [
    'warming-cream',
    'deep_heat|heat_rub|tiger_balm|muscle_rub|bengay|ben_gay|icy_hot|deep_freeze|heat_cream|warming_cream|capsaicin|biofreeze|muscle_cream -wearing|under|patch',
  ],
  [
    'medication',
    'paracetamol|ibuprofen|painkiller*|tylenol|advil|aspirin|codeine together|at_the_same_time|mix|both|every_night|every_day|how_many|best|strongest -stretch*',
  ],
  [
    'medication',
    'should_i_take|can_i_take|what_can_i_take|do_i_take something|anything|a_pill|a_tablet|tablets|pills -sleeping|deep|breath|break|long',
  ],
  [
    'alcohol',
    'can|could_i|could_a|do|does|is|shall_i|should_i|will|would|might|may|ok_to|okay_to alcohol|booze|wine|beer|lager|cider|sherry|port|whisky|whiskey|scotch|bourbon|dram|toddy|nightcap|gin|vodka|brandy|cognac|rum|drinking|drink sleep|sleeping|back|pain|with_it|with_this|with_them|for_it|any_use|would_help|tablets|before_bed|tonight|night|help|knock_me_out|send_me_off|settle_me|relax_me|drop_off|nod_off|loosen*|ease -airport|water|had|ive|tea|coffee|milk|enough|more_water',
  ],
  [
    'coffee',
    'does|is|can|should|will|do coffee|caffeine|tea back|backs|pain|sleep|night|awake|stiff|bed -tree|back_in|you_want|you_like|cup_of',
  ],
  [
    'drinking-water',
    'does|is|can|should|do|could dehydrat*|drinking_water|drink_water|drink_more|enough_water|hydrat* back|backs|pain|spine|disc*|stiff|ache*',
  ],
  [
    'smoking',
    'does|is|can|should|do|could|because smok*|cigarette*|vaping|vape|nicotine back|backs|pain|sleep|spine|disc*|stop_smoking|give_up|quit -alarm|detector',
  ],
  // What it is
  [
    'food',
    'what|does|should|can|is eat|food|diet|sugar|gluten|dairy back|pain|better|worse|help*|should_i_eat|it -before_bed|late|heartburn|drink|cat|dog',
  ],
  [
    'weather',
    'weather|the_cold|cold_weather|damp|rain*|draught|draft back|worse|pain|affect*|cause*|hurt* -ice|pack|heat|caught|catch',
  ],
  [
    'injections',
    'injection|injections|steroid_injection*|epidural|cortisone help*|work*|would|should|need|get|good|have -had|after|since|baby|labour|labor',
  ],
  [
    'children',
    'can|do|my|should kids|children|child|teenager* back_pain|bad_backs|sore_back|back_hurts -pick_up|lift|carry|had|since',
  ],
  [
    'in-the-family',
    'hereditary|inherited|genetic|genes|in_the_family|run_in_families|runs_in_families|from_my_mother|from_my_father|from_my_mum|from_my_dad is|does|can|did|could|back',
  ],
  [
    'who-gets-it',
    'does|do|how_many|is_it|are everyone|everybody|women|men|people|common|only_me|only_one get|gets|have|has|common|more|worse|pain|this -massag*|stretch*|tight|same',
  ],
  ['stress', 'because|is_it|could_it_be stress*|tension|anxious|anxiety|worry -heart'],
  ['kidneys', 'is_it|how_do_i|could_it|can_it|do_i|what|might kidney*'],
  [
    'muscle-or-nerve',
    'is_it|whether|how_do_i|how_can_i|how_would|difference muscle nerve|sciatica|disc',
  ],
  [
    'muscle-or-nerve',
    'sciatica|nerve|nerves how_do_i_know|how_can_i_tell|how_do_i_tell|how_would_i|do_i_have|have_i_got|is_it_my|signs_of|difference',
  ],
  ['age', 'too_old|my_age|with_age|old_age|getting_old|getting_older|just_age|be_my_age -how_old'],
  [
    'slept-funny',
    'sleep|sleeping|slept|lain|lying|lay funny|awkward*|wrong|wrongly|badly_on|crooked hurt|back|neck|did_i|by|cause*|can',
  ],
  ['weight', 'because|is_it|could_it_be|reason overweight|my_weight|too_fat|too_heavy|obese'],
  ['repetitive', 'is_it|because_of|could_it_be|from my_job|my_work|the_job'],
  ['stress', 'all_in_my_head|in_my_mind|imagining_it|imagining_this'],
  [
    'cough-and-sneeze',
    'cough|coughing|sneeze|sneezing how_do_i|why|how_can_i|does_it_hurt|make_it|hurt_my -phlegm|blood|cold|tablets|medicine|syrup|stop_coughing|bladder|leak*|pee',
  ],
  [
    'cracking',
    'crack|cracking|clicks|click|clicking|pops|popping|creaks|crunch* why|is|can|should|does|bad|safe|okay -heard_a|felt_a|popped|fell|fall|pillow',
  ],
  // Hands, balls and things
  [
    'walk-on-back',
    'walk|walking|stand|standing on_my_back|on_the_back|on_his_back|on_her_back someone|somebody|anyone|wife|husband|kids|child*|partner|let|get',
  ],
  [
    'back-stretcher',
    'back_stretcher*|back_stretching_device|stretching_arch|back_arch|lumbar_stretcher*|magic_stretcher',
  ],
  [
    'inversion',
    'inversion|hang|hanging|upside_down bar|table*|help*|good|work*|back|door|spine -picture|clothes|washing|hang_on|hang_about',
  ],
  [
    'ball-or-roller',
    'tennis_ball*|massage_ball*|lacrosse_ball*|golf_ball*|foam_roller*|foam_rolling|spiky_ball*|roller_ball is|do|does|can|should|how|use|help|work|good|put -wheres|play|dog',
  ],
  [
    'massage-spots',
    'knot|knots get|out|rid|release|loosen|undo|press|rub|work -tie|rope|shoelace*|stomach|tongue',
  ],
  [
    'massage-pressure',
    'how_hard|how_firm|how_firmly|how_deep|how_deeply press|push|rub|massage|should_he|should_she|should_they -mattress|bed|breathe',
  ],
  // Moving
  [
    'does-it-harm',
    'push_through|push_past|work_through|carry_on_through|no_pain|move_through pain|it|gain|hurt',
  ],
  [
    'how-far',
    'how_far|how_deep should_i|do_i|can_i|to go|stretch|bend|lean|turn|reach|twist -walk|run|drive|breath*|left|away|is_it|bed|hospital|long',
  ],
  [
    'how-many-stretches',
    'how_many should_i_do|do_i_do|do_i_need_to_do|am_i_meant|am_i_supposed -times|days|weeks|pillow*|hours|minutes',
  ],
  [
    'how-long',
    'when|how_long|how_soon|how_quickly feel_better|feel_any_better|be_better|it_works|it_work|this_works|this_work|feel_a_difference|notice_a_difference -hold|massage|heat|tablet*|pill*',
  ],
  [
    'exercise',
    'does_this|do_these|does_any_of_this|does_all_this actually_work|really_work|work|works|really_help|help_at_all|do_anything|do_any_good -how_does|how_do|pillow*|mattress*',
  ],
  [
    'safe-for-me',
    'is_this|is_that|is_it|are_these|are_they|will_this safe|dangerous_for_me|all_right_for_me|alright_for_me|okay_for_me|ok_for_me -massage*|heat|bottle|blanket|pill*|tablet*|sleep|lie|position|pregnan*|drive|painkiller*|medic*|take|ibuprofen|paracetamol',
  ],
  [
    'safe-for-me',
    'can_i_do_this|can_i_do_these|can_i_do_it|can_i_do_them|can_i_still_do|is_this_okay|is_this_ok with|if|after|despite -in_bed|bed|floor|lying|night|morning',
  ],
  [
    'where-to-do-it',
    'can_i_do_it|can_i_do_this|can_i_do_these|can_i_do_them|can_i_do_that|do_i_need|do_i_have_to in_bed|mat|out_of_bed|get_up|lying_down|on_the_floor|on_my_bed -sleep|toilet|loo|how_do_i',
  ],
  [
    'best-time',
    'morning_or|evening_or|night_or|before_bed_or|before_or_after do|stretch*|exercise*|should|better|best -pain|worse|hurt*|stiff',
  ],
  [
    'running',
    'go_running|back_to_running|back_running|run_again|go_for_a_run|go_jogging|go_for_a_jog|is_running|is_jogging|does_running|does_jogging|keep_running|start_running|run_with|run_again|be_running can_i|when_can|should|is_it|is_running|is_jogging|does|will|could|would -month|months|week|weeks|bath|late|nose|tap|routine|water|tube|train|bus|fever',
  ],
  [
    'strength',
    'can_i|should_i|is|could|would the_gym|gym|weight_lifting|lifting_weights -massage|massaged|routine',
  ],
  [
    'housework',
    'can_i|should_i|is|could|would|how_do_i gardening|garden|hoover*|vacuum*|housework|ironing|weeding|shovel*|mow*|dishes|clean_the|decorating',
  ],
  [
    'lifting-baby',
    'can_i|should_i|how_do_i|could|is|may_i pick_up|lift|carry|carrying|lifting|hold grandson|granddaughter|grandchild*|grandkid*|grandbaby|baby|toddler|my_son|my_daughter|little_one',
  ],
  [
    'driving',
    'can_i|should_i|is_it|could_i|okay_to|safe_to drive|driving -me|ambulance|hospital|emergency|crazy|mad',
  ],
  [
    'to-the-toilet',
    'how_do_i|how_can_i|how_am_i|best_way_to get_to|go_to|reach|make_it_to|sit_on|sit_down_on toilet|bathroom|loo|restroom|commode -cannot|cant|wet|hold_it|burn*|blood|numb|routine',
  ],
  [
    'sofa',
    'how_should_i_sit|how_do_i_sit|how_to_sit|best_way_to_sit|sit_on_the|sit_on_a|sitting_on sofa|couch|chair|armchair|settee|watching -toilet|loo|desk|exercise|stretch|stairs|sit_up',
  ],
  [
    'getting-dressed',
    'put|putting|get|pull|pulling|getting socks|dressed|trousers_on|tights_on|shoes_on|laces|underwear_on|pants_on how|can|cant|hard|hurts|help|bend -keep',
  ],
  // How it goes on
  [
    'back-went',
    'put_my_back_out|thrown_my_back_out|threw_my_back_out|my_back_went|my_back_has_gone|my_backs_gone|did_my_back_in|done_my_back_in what|how|should|help*|tonight|can',
  ],
  [
    'short-sleep',
    'how_many_hours|lack_of_sleep|not_enough_sleep|too_little_sleep|not_sleeping|lie_in|bad_night|sleep_deprived|so_little_sleep sleep|need|back|pain|worse|make_up|harm* -routine|tablet*|pill*|heat|pad',
  ],
  ['insoles', 'which_shoes|what_shoes|shoes_should -lace*|put_on|putting_on|pull'],
  [
    'lasting-pain',
    'normal|okay|is_it this_long|for_weeks|three_weeks|four_weeks|two_weeks|two_months|so_long|for_months|weeks -routine|pregnan*|since_i_fell|stretch|how_long_is_left',
  ],
  [
    'lasting-pain',
    'what_if never_gets|doesnt_get|never_goes|doesnt_go|stays|wont_go better|away|like_this',
  ],
  ['serious', 'wheelchair|never_walk|stop_walking|disabled_for_life will|end_up|am_i|could'],
  [
    'comes-back',
    'keep_coming_back|keeps_coming_back|keep_happening|keeps_happening|keep_getting_this|stop_it_coming|stop_this_coming|stop_it_happening|prevent_it|prevent_this|keep_it_away|come_back_again|it_coming_back -massag*|cancer|alarm|routine',
  ],
  [
    'lasting-pain',
    'wont_it_go|wont_this_go|not_going_away|isnt_it_going|never_goes_away|doesnt_it_go|isnt_it_better|not_getting_better|isnt_it_getting|wont_it_heal|still_hurting why|when|how_come',
  ],
  [
    'waking-at-night',
    'why|how_do_i_stop|how_can_i_stop keep_waking|waking_up|wake_up|waking every_night|at_three|at_two|at_four|three_in|two_in|four_in|so_often|in_the_night|at_night -pain|hurt*|back|stiff*|sore|ache*|numb|tingl*|spasm*|leg',
  ],
  ['morning-stiffness', 'why|how_long|should stiff*|ache*|sore morning|wake_up|first_thing|get_up'],
  [
    'pain-at-night',
    'why|is_it_normal|normal|how_come only_at_night|more_at_night|worse_at_night|at_night|every_night|when_i_lie_down|lying_down hurt*|only|pain|worse|ache*|sore -morning|numb|tingl*|leg|fever|sweat*|weight',
  ],
  [
    'morning-stiffness',
    'why|how_long|what_do_i_do|what_should_i_do|is_it_normal morning|mornings|wake_up_with|first_thing bad|backache|back_ache|loosen|sore|stiff|worse|hurt*|ache*|first_thing|seize* -night|before_bed|stretch|exercise',
  ],
  [
    'some-movements-hurt',
    'why|is_it hurt|hurts|sore|painful|pain to_bend|to_stand_up|standing_up|bending|to_get_up|to_twist|when_i_bend|when_i_stand_up|to_lift|to_turn|when_i_twist -chest|breath*',
  ],
  [
    'sustained-position',
    'why|is_it hurt|hurts|sore|pain to_sit|when_i_sit|standing_still -numb|saddle',
  ],
  [
    'one-sided',
    'why|is_it|normal|what one_side|the_left_side|the_right_side|only_on_the_left|only_on_the_right -sleep|lie|lying|stretch|exercise|numb|weak|pillow|face|arm',
  ],
  [
    'pain-moves',
    'why|does|is move*|moving|travel*|wander*|jumps|spread* around|about|place|places -leg|arm|keep_moving|exercise|help*|chest|should',
  ],
  [
    'calming-down',
    'how|help|cant|can|what calm_down|calm_myself|stop_thinking|switch_off|racing|mind_going|stop_worrying|relax_my_mind|quiet_my_mind -heat|pad|blanket|heart',
  ],
  [
    'deep-breathing',
    'why|does|is|how breathing_help|breathing_work|breathing_good|breathing_any|should_i_breathe|do_i_breathe -stop|trouble|cant|hard',
  ],
  [
    'does-it-harm',
    'what_if|can|does|could it_hurts_when|hurts_when_i_do|stretching_make_it_worse|stretches_make_it_worse|exercise_make_it_worse|stretching_make_things_worse|do_damage|damage -stress|cold|weather|sugar|heat|mattress|smok*',
  ],
  [
    'too-hard',
    'what_if|suppose i_cant|i_cannot|too_hard|im_not_able|not_flexible do|keep_up|reach|manage|it|flexible -sleep|breathe|move|feel|pee|stand|walk',
  ],
  [
    'all-of-it',
    'do_i_have_to|must_i|should_i|can_i all_of_it|all_of_them|everything|the_whole_thing|the_whole_routine|finish_it|every_one|only_some|just_some -massag*|press|rub',
  ],
  [
    'how-often',
    'twice_a_day|three_times|every_day|daily|every_night|each_day can_i|should_i|do_i -pill*|tablet*|painkiller*|take|heat|pad|bottle|massage',
  ],
  [
    'how-long',
    'how_long|when see_a_difference|see_results|feel_the_benefit|back_to_normal|any_different|feel_normal|normal_again',
  ],
  ['flying', 'can_i|should_i|is_it|may_i fly|flying|long_flight|long_haul -kite|drone|game'],
  [
    'sport',
    'can_i|should_i|is|could|when golf|tennis|football|dancing|dance|skiing|ski|basketball|squash|badminton|bowling|surfing|horse_riding|sport|sports|climbing',
  ],
  [
    'cycling',
    'can_i|should_i|is|could ride_a_bike|ride_my_bike|cycling|cycle|biking|bicycle -washing|menstrual',
  ],
  ['brace', 'belt|belts|corset|girdle help*|wear|work|back|support -seat'],
  ['tens', 'tens_machine*|tens_unit*|tens_machines|electric_pads|electrodes'],
  [
    'physiotherapist',
    'physio|physiotherapist|physical_therapist going_to_do|do|does|help|like -tell|said|did|gave|design|write',
  ],
  ['massage-not', 'pregnan* massag* okay|ok|safe|can|should|allowed|is'],
  ['massage-time', 'how_often massage'],
  [
    'massage-partner',
    'where|how|what husband|wife|partner|he|she press|rub|massage|push|put_his|put_her -me_too_hard|how_hard',
  ],
  [
    'lifting',
    'how|can|should|is pick_something_up|pick_things_up|pick_it_up|off_the_floor|lift_something|lift_things|lift_a_box -baby|grand*',
  ],
  ['housework', 'how|can|should make_the_bed|change_the_sheets|change_the_bed'],
];
