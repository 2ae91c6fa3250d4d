import type { Sign } from '../../intents/alarmWords.js';

/** What somebody asks or tells about getting help while it is needed, by what it is; the first that is heard counts. */
export const inNeedSigns: readonly (readonly [id: string, sign: Sign])[] = [
  [
    'until',
    'what|how till|until|while|before|meanwhile|in_the_meantime they|ambulance|somebody|someone|shes|hes|he|she|it get|gets|come|comes|here|arrive|arrives|wait|waiting|there -morning|tomorrow|monday|daylight|weekend',
  ],
  [
    'until',
    'what do_i_do|shall_i_do|should_i_do|can_i_do|to_do|happens until|till|while|meanwhile|in_the_meantime|first|now',
  ],
  [
    'cannot-call',
    'can|could|will|would|cant|couldnt you call|ring|phone|dial|get|send|contact|make_the_call -who|back|which|when|if|i',
  ],
  [
    'later',
    'ring|call|phone|go|see|ask|wait|sleep|bother|leave|left in_the_morning|tomorrow|till_morning|until_morning|the_morn|on_monday|till_monday|next_week|after_the_weekend|first_thing|later|when_the_surgery|at_nine|see_how_i_am|see_how_it_goes|on_it|till_its_light|when_its_light|when_they_open -why|how_long',
  ],
  [
    'drive',
    'ill|i_can|i_could|i_will|im_going_to|gonna|let_me|id|shall_i|can_i drive|take_the_car|take_my_car|get_in_the_car|take_the_truck|take_the_van|cycle|take_the_bike|take_the_bus -drives',
  ],
  [
    'coming',
    'ringing|calling|phoning|dialing|dialling|dialin|ringin|callin|rung|rang|phoned|called|dialed|dialled he|hes|she|shes|theyre|theyve|wifes|husbands|somebodys|someones|my_wife|my_husband|my_son|my_daughter|my_mum|my_dad|somebody|someone|neighbour|neighbor -im|i|ill|should|shall|do_i|can|who|what|which|number|scam',
  ],
  [
    'coming',
    'on_their_way|on_the_way|on_its_way|on_her_way|on_his_way|coming_now|is_coming|are_coming|theyre_coming|hes_coming|shes_coming|theyre_here|they_are_here|is_here|at_the_door|outside_now|blue_lights -call|calls|somebody_at|someone_at|bloke|guy|postman|email|pizza|delivery|taxi|bus|train|weather|storm|rain|dog|cat',
  ],
  [
    'coming',
    'got|getting|gets|fetching|found|has|starting|warming car|keys|phone|telephone|coat|number|notes he|hes|she|shes|they|theyre|husband|wife|son|daughter|mum|dad|him|her -wont|not|no|cant|hasnt',
  ],
  [
    'coming',
    'off|away|going|gone|taking|carrying|driving|bringing|drives|takes to|in hospital|a_and_e|a_e|accident_and_emergency|emergency|er|casualty|the_unit|triage|maternity -not|isnt|dont|should|shall|do_i|why|how',
  ],
  [
    'coming',
    'on_to|onto|through_to|speaking_to|talking_to|on_the_phone_to|on_the_line_to|is_ringing|is_calling|is_phoning|has_the_phone|hes_ringing|shes_ringing|hes_calling|shes_calling triple_zero|triple_nine|nine_nine_nine|nine_one_one|one_one_two|them|ambulance|emergency|for_me|now|help|999|911|000|112 -not|isnt|should|me_from|scam|mother_in_law|other_room',
  ],
  ['coming', 'pressed|pushed|hit|pulled it|button|cord|pendant|alarm -shall|should|do_i|can'],
  [
    'button',
    'button|buttons|pendant|alarm_cord|red_cord|emergency_cord|lifeline|life_alert|call_bell|panic_alarm|fall_alarm|pull_cord|care_alarm|careline|carephone',
  ],
  [
    'alone',
    'alone|by_myself|on_my_own|nobody_here|no_one_here|noone_here|nobodys_here|theres_nobody|there_is_nobody|nobody_else|no_one_else|just_me|only_me|nobody_around|no_one_around|nobody_to|no_one_to|live_alone|isnt_nobody|all_on_my|everyones_asleep -pain|leave_me',
  ],
  ['say', 'what|how say|tell|explain|put_it them|to_them -do_i_do|can_i_do'],
  [
    'someone',
    'awake|woke_up|woken|here_with_me|beside_me|next_to_me asking|who_im_talking|who_i_am_talking|whos_there|whats_wrong|whats_going_on|wants_to_know',
  ],
  [
    'whom',
    'who|whom|whos|what_number|which_number|number|where|which_hospital ring|call|phone|dial|ringing|calling|at_this_hour|this_time -you_are|is_this|are_you',
  ],
  [
    'whom',
    'what_number|which_number|whats_the_number|what_is_the_number|the_number|number here|is_it|was_it|again|do_i|should_i|you_say|where|in|for_this|what -size|of_the_routine|my_number|his_number|her_number|times|got|has|have|fridge',
  ],
  [
    'whom',
    'who|whom|where|which_hospital do_i_go|should_i_go|do_i_turn|would_i_go|to_turn_to|do_i_tell|do_i_ask|should_i_ask|do_i_even -bed|lie|pillow',
  ],
  [
    'tablets',
    'tablets|pills|medicine|medicines|meds|aspirin|painkillers|paracetamol|ibuprofen|spray|insulin|drawer|bottle|packet|cabinet|morphine|oramorph -water|can_i|mix|together',
  ],
  [
    'trouble',
    'nuisance|bother|bothering|trouble|waste|wasting|fuss|embarrassing|embarrassed|ashamed|silly|daft|burden|disturb|busy them|their|anyone|anybody|somebody|to_be|doctors|nurses|people|a_fuss|to_ring|to_call|about_it|hospital|ambulance|time|for_this -what|hows',
  ],
  [
    'someone',
    'awake|up|here|woke|woken|waking|wake|beside_me|next_to_me|in_the_room|downstairs|coming_up|asking|listening|come_here|home wife|wifes|husband|husbands|he|hes|she|shes|son|daughter|mum|mam|mom|dad|somebody|someone|partner|flatmate|neighbour|neighbor|brother|sister|they|friend|you|now -what|how|who',
  ],
  [
    'someone',
    'ill|i_will|im_going_to|i_am_going_to tell|wake|get|fetch him|her|them|my|somebody|someone|the',
  ],
];
