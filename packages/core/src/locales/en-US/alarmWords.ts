import type { AlarmWords } from '../../intents/alarmWords.js';
import { cues } from './utterances/cues.js';

/** How American English says that something is wrong, also half asleep and in any order. */
export const alarmWords: AlarmWords = {
  lists: {
    cant: 'cant|can_not|cannot|couldnt|could_not|unable|not_able|not_been_able|havent_been_able|arent_able|isnt_able|wont|will_not|struggl*|cnt',
    lost: 'lost|losing|lose|loss|gone|without|no|not|zero',
    dead: 'numb*|dead|paraly*|lifeless|useless',
    weak: 'weak|weaker|weakness|weakened|buckl*|gave_way|give_way|gives_way|giving_way|gave_out|give_out|gives_out|floppy|limp',
    hurting:
      'pain|pains|painful|paining|hurt|hurts|hurting|ache|aches|aching|agony|sore|burning|burns|stabbing|sharp|crushing|crushed|tight|tightness|tightening|tightened|pressure|pressing|squeez*|heavy|heaviness|elephant|vice|gripping|clamp*|weird|funny|wrong|killing',
    hard: 'hard|harder|difficult*|struggl*|trouble|tough|fighting|labored|laboured|problem*',
    breath: 'breath|breathe|breathing|breaths|breathes|breth|brethe|breating|inhale',
    hurts: 'hurt|hurts|hurting|pain|pains|painful|agony|knife|dagger|stab|stabbing|sharp',
    private:
      'passage|bum_cheeks|bum_cheek|privates|private|genital*|groin|crotch|bottom|bum|butt|buttocks|backside|behind|arse|ass|rear|down_there|down_below|between_my_legs|between_the_legs|between_legs|between_my_thighs|inner_thigh|inner_thighs|vagina|penis|perineum|testicle*|anus|bits|saddle_area',
    water:
      'pee|peeing|peed|wee|weeing|weed|urinate|urinating|urine|pass_water|passing_water|pass_urine|bladder|piss',
    stool: 'poo|pooing|pooed|poop|pooping|pooped|bowel|bowels|stool|stools|poos|pooh',
    legs: 'legs|feet',
    together:
      'both|either|neither|two|left_and_right|left_and_the_right|right_and_the_left|right_and_left',
    someone:
      'i|im|ive|id|he|hes|she|shes|they|husband|husbands|wife|wifes|mum|mums|mom|moms|mother|dad|dads|father|partner|gran|grandma|granny|nan|grandad|grandpa|son|daughter|someone|somebody',
    other:
      'he|hes|she|shes|him|her|husband|husbands|wife|wifes|mum|mom|mother|dad|father|partner|gran|grandma|nan|grandad|son|daughter|child|friend|they',
    fell: 'fell|fallen|tumbled|toppled|slipped|slid|tripped|felt_over|falled',
    thing:
      'pillow|pillows|cushion|phone|dog|cat|book|blanket|duvet|covers|sheet|strap|towel|glasses|app|leaves|love|disc|disk|discs|socks|remote|tablet|cup|ball|slipper|slippers|habit|mind|curtains|vase|price|prices|laptop',
    belly: 'belly|tummy|stomach|abdomen|abdominal|bump|guts',
    trunk: 'back|chest|belly|tummy|stomach|shoulders|inside|insides|spine|body',
    ripping: 'tear|tearing|tore|torn|rip|ripping|ripped|tears',
    expecting:
      'pregnant|pregnancy|expecting|trimester|preggers|newborn|postpartum|gave_birth|given_birth',
    bleeding:
      'bleed|bleeding|bled|blood|spotting|haemorrhag*|hemorrhag*|leak|leaking|leaked|fluid|clots',
    baby: 'baby|babys|babies|bump',
    moving: 'moving|move|moves|moved|movement|movements|kicking|kick|kicks|kicked|stirring',
    less: 'not|hasnt|isnt|less|stopped|no|reduced|fewer|havent|cant|cannot|can_not|quieter|slowed|doesnt|didnt|wont|hardly|barely|little|nothing|never|stop',
    face: 'face|mouth|smile|eyelid|lip|cheek|faces',
    droop:
      'droop*|dropped|dropping|drops|crooked|lopsided|sagging|sagged|sags|fallen|wonky|twisted|slipped|dead|numb*|weak|hanging|paraly*',
    end: 'kill|killing|harm|harming|hurt|hurting|end|ending|finish|finishing|cut|cutting|hang|take|taking',
    asking:
      'how|why|what|whats|does|do_you|should|shall|which|when|is_it|is_there|could|can_i|can_you|would|will|where|explain|did|whys|hows|causes|helps|help|reason|reasons|give_you|can_stress|can_sitting|can_bad|causes|causing|might|to_blame|make_your|makes_your|make_you|your_back|your_leg|your_neck|is_my_back_pain|is_my_pain|is_my_neck_pain|is_this_pain|pain_serious|serious_enough',
    rest: 'sleep|sleeping|asleep|awake|woke|woken|wake|waking|nightmare|up_in_the_night',
    elsewhere:
      'tooth|teeth|throat|ear|ears|eye|eyes|nose|nail|tongue|gum|gums|tummy|stomach|finger|sunburn|wrist_watch|feelings',
    better:
      'gone|better|eased|eases|easing|less|fine|relieved|goodness|nice|lovely|good|gym|goes_away',
  },
  alarms: [
    {
      symptom: 'pregnancy-alarm',
      signs: [
        '@expecting @bleeding|headache|flashing|flashes|swell*|swollen|swelled|ribs|rib|contraction*|tighten*|vision|seizure|fit -pressure -blood_sugar',
        '@expecting belly|tummy|bump|stomach hard|tight|regularly|cramping|hurt|hurts|hurting|pain|pains',
        '@expecting fell|fallen|slipped|crash|fever|blow',
        'weeks im|i|only @bleeding|headache|flashing|swell*|swollen|swelled|contraction*',
        'weeks twenty|thirty|forty @bleeding|headache|flashing|swell*|swollen|swelled|contraction* -ago|for|of',
        'water broke|broken|burst|breaking my|her -dam|pipe|bottle|heater|tap|main|hot|glass|jug|filter|machine|pump',
        'my_water|my_waters|waters|her_waters|water_broke|water_broken|waters_broke broke|broken|gone|went|burst|breaking|break|leaking|popped -dam|pipe|bottle|heater|tap|main|hot',
        'belly|tummy|bump|stomach hard|tight|tightening|tightens|cramping weeks|months -stretch|exercise|ago',
        'contractions|tightenings|contraction_pains',
        'contraction|tightening minutes|coming -muscle|exercise|stretch|back|neck|hip|leg|shoulder|shoulders',
        'in_labor|in_labour|into_labor|into_labour|labor_started|labour_started|labor_has_started|labour_has_started',
        'labor|labour in|into|im|pains -party|day|vote|government|leader|costs|intensive|camp|manual|hard|love|get|got|win|won|power|seats',
        '@baby @moving @less -crying|monitor|pillow|lotion',
        '@baby feel cant|cannot|can_not|dont|havent|couldnt -pillow',
        '@baby quiet|still today|hours|inside|unusually|very|gone -whisper|please',
        'belly|tummy|bump hard|tight regular*|minutes|pregnant',
      ],
    },
    {
      symptom: 'despair',
      signs: [
        '@end myself|my_life|my_own_life|meself|my_self -will|if|might|dont_want_to_hurt|did|without|worried|accident*|careful',
        'want|wanna|wish|wanted|rather|better_off|ready|wants|hope die|dead|dying|death -battery|battery_dead|dont_want|scared',
        'dont_want|do_not_want|no_longer_want|dont_wanna|never_want|not_want live|living|alive|exist|here|carry_on|life -room',
        'dont_want|do_not_want|dont_wanna|not_want|never wake_up|waking_up -early|late|wife|husband|baby|stiff|sore|kids|you|before|at|him|her|again|hungry|partner|with|dog|oclock|everyone|house',
        'no_point|the_point|no_reason|any_point|nothing live|living|life|carrying_on|going_on|being_here|go_on -exercise',
        'better_off without_me|gone|i_was_gone|if_i_was|if_i_were|if_i_wasnt|if_i_died|not_here|dead -pillow|side|mattress',
        'end|ending|kill|killing life -song|film|book|show|battery|shelf|love',
        'dont|not|never want|wanna alive|live|living|exist -room',
        'dont|not|never want|wanna be here anymore|any_more|longer',
        'better off dead|gone i|id|im|if -pain|swelling|ache|stiffness|pillow|side|mattress|hurt|ache|it',
        'reason|point no|any live|living -room|exercise|upstairs|downstairs|here|near|there|in',
        'everyone|world|family|everybody|they|theyd|kids better|off|be|happier without_me',
        'suicid* -squad|film|movie',
        'point|reason carrying_on|living|being_alive|to_live|going_on_living -exercise|room',
        'alive_anymore|alive_any_more|nothing_to_live|to_live_for|like_finishing_myself|like_finishing_it|like_ending_it|want_to_myself',
        'sleep never wake|wake_up|waking',
        'cant_go_on|cannot_go_on|can_not_go_on|couldnt_go_on -holiday|front|side|back|floor|fours|with_this|with_that|bike|knees|vacation|tummy|the|that|this|it',
        'end it_all|this_life|everything|all_of_it -routine|session|subscription|timer',
        'want|wish all end|over|stop cant|take|life|anymore -routine|session|song',
        'overdos*',
        'pills|tablets|meds|medication|painkillers taken|took|swallowed all|many|lots|loads|bottle|whole|packet',
      ],
    },
    {
      symptom: 'stroke-signs',
      signs: [
        '@face @droop -into|pillow|window|ceiling|side_up|relax*|sheet',
        'cant|cannot|can_not|couldnt|unable|hard|struggl* talk|speak|swallow|talking|speaking|swallowing -now|louder|kids|asleep|later|night|because|pill|tablet|pillow|loudly|loud|to|french|spanish',
        'slur|slurred|slurring|slurs|garbled|gibberish',
        'words wrong|jumbled|muddled|mixed|funny|coming_out|come_out|find -meaning|game',
        'cant|cannot|can_not|couldnt|struggl* get|find|say|form|make words|my_words|sentence -book|crossword|song|game|you|follow|understand|hear|your_words',
        'speech gone|weird|wrong|lost|affected|unclear|cant -tomorrow|give',
        'blind -curtain|date|buy|blinds|blackout|window|up|down',
        'cant|cannot|can_not|couldnt see eye|eyes|properly|suddenly|sudden|anything|straight -clock|dark|phone|screen|glasses|mask',
        'double_vision|seeing_double|see_double|see_two|seeing_two|vision_double|double_visions',
        'double vision|seeing|see',
        'vision|sight|eyesight blur*|gone|lost|losing|went|suddenly|double|loss|black|funny|nowhere|tunnel -sore_eyes|film',
        'blurry|blurred suddenly|nowhere|eye|eyes|sudden|everything -screen',
        'headache|headaches sudden|suddenly|thunder*|worst|blinding|ever|terrible|severe|exploding|thunderclap|clap|splitting_sudden',
        'stroke having|had|have|think|mini|symptoms|signs|a_stroke|has -luck|cat|dog|midnight|genius|back|engine',
        'confused|confusion sudden|suddenly|words|speech|makes_no_sense',
        'not_making_sense|no_sense|making_no_sense|isnt_making_sense|nonsense face|hes|shes|he|she|husband|wife|mum|dad|speech',
        'arm|hand face|mouth @dead|weak|droop*|drop*',
        'half my_body|of_me|body|my_face|face @dead|weak|droop*|dropped|paraly*|tingl*',
        'side me|body|face @dead|weak|droop*|dropped|paraly*',
        'seizure|seizures|convuls*|fitting_on_the',
      ],
    },
    {
      symptom: 'breathless',
      signs: [
        '@cant @breath|air -how|hold|exercise|nose|rhythm',
        'hardly|barely @breath -audible|hear',
        'able not|isnt|arent|havent|never @breath|air -how|hold|exercise|nose',
        'breathless|gasping|suffocat*|choking|short_breath|shortness_of_breath|short_of_breath|short_of_breathe|out_of_breath|winded_and|wheezing',
        'short breath|breathe|breaths lying|very|really|suddenly|help|getting',
        'hard|harder|difficult|difficulty|difficulties|struggling|struggle|trouble|labored|laboured|fighting @breath -how|press|push|should',
        '@hurts @breath -song|record',
        'up_blood',
        'panting -dog|stop',
        'breathing|breath gone|feels|getting|become funny|weird|shallow|worse|heavy|bad|wrong|harder -exercise|how|slow|routine',
        'suddenly|sudden breathless|breath|breathe -how|hold',
        'blood|bloody cough|coughed|coughing|coughs|spit|spitting|spat',
        'not|isnt|cant|no|hardly enough|any|in air -mattress|tire|tires|tyre|tyres|pump|room|window|ball|con',
        'enough_air|any_air|need_air|no_air|get_air|for_air|more_air -mattress|tire|tires|tyre|tyres|pump|room|window|ball|con',
      ],
    },
    {
      symptom: 'tearing',
      signs: [
        '@ripping @trunk -song|list|sheets|pyjamas|pajamas|clothes|shirt|page|muscle|ligament|meniscus|pillow|case|film|eyes|crying|shoulder_surgery|cuff',
        '@ripping something|pain|feeling|sensation|apart|two|half -song|list|sheets|pyjamas|pajamas|clothes|page|muscle|ligament|pillow|film|crying|phone|paper',
        'worst pain|pains|agony ever|life|had|sudden|suddenly|felt|world -gone|over|passed|better|eased',
        'never pain|agony|anything like_this|such|this_bad|severe|felt|this_badly|had|known -goes|stretch|nice|good',
        'thunderbolt|thunderclap|lightning_bolt pain|back|tummy|belly|chest|stomach|shoulders|hit|came',
        'sudden|suddenly|nowhere|all_at_once severe|terrible|excruciating|worst|agonising|agonizing|unbearable|awful|massive pain|@trunk',
        'lump|throb|throbbing|pulse|pulsing|pulsating|pulsates|beating @belly',
        '@ripping nowhere|sudden|suddenly',
      ],
    },
    {
      symptom: 'chest',
      signs: [
        'chest|chests|breastbone|sternum @hurting -opener|purring|vicks|freezer|drawer|drawers',
        'heart hurt|hurts|hurting|pain|pains|ache|aches|aching|squeez*|stabbing|crushing|pressure|stopped|stopping|stops|racing|pounding|skipping|fluttering -song|album|glass|blonde|rate|sings',
        'something|someone|somebody|feels|like|weight|elephant|band|vice|belt chest sitting|sat|standing|pressing|pushing|stood|crushing|weight|elephant|band|vice|belt -cat|cats|dog|baby|kid|child|son|daughter|toddler|purring|pillow|bra|stretch|hands|should|put',
        'chest sweating|sweaty|clammy|sweats -exercise|hot|routine|stretch|no',
        'heart_attack|heart_attacks|cardiac|angina|hart_attack',
        'heart attack -film|song',
        'its_my_heart|be_my_heart|is_my_heart|something_with_my_heart|my_hearts_gone|my_heart_is_gone -set|rate|beats|desire',
        'heart think|reckon -rate|beat|song|album|sings|desire|learn|by|monitor|film|love|all|set|good|healthy|health|for|isnt|broken',
        'arm|shoulder|arms jaw -relax|slack|loose|soft',
        'jaw @hurting chest|arm|sweating|sweaty',
        'pain left_arm jaw|chest|sweating|sweaty|down -exercise',
      ],
    },
    {
      symptom: 'saddle',
      signs: [
        '@private numb*|tingl*|pins|needles|no_feeling|no_sensation|lost_feeling|lost_the_feeling|lost_all_feeling|deadness -comfort* -pillow',
        '@private @cant|dont|didnt|lost feel|feeling|sensation -stretch|pull|pillow|it_in|working|muscles|muscle|squeeze|towel|how',
        'no|lost|loss|without feeling|sensation|feelings @private -stretch|pillow',
        'down there|below numb*|tingl*|dead|no_feeling -foot|feet|leg|toes|hand|arm|pillow',
        'down below no|lost|without feeling|sensation',
        'between legs numb*|tingl*|pins|needles -pillow|cushion|towel|stretches|exercises|sets|routines',
        'able not|isnt|havent|hasnt|never @water|urine -get|getting|up|reach|alone|bed|sleep',
        '@cant pass|passing water|urine -glass|bottle|jug|the_water',
        'didnt know|feel|notice was|when|until|just peeing|weeing|peed|weed|pooed|pee|wee|poo -need|needed|like|want|wanted',
        'between_my_legs|between_the_legs|down_there|down_below cant|cannot anything|feeling -pillow|cushion|put|stretch|tuck|towel|how|pull',
        'wipe|wiping|toilet_paper feel|numb*|different|strange|felt|sensation -data|screen',
        '@cant|trouble|nothing_comes|nothing_will_come|nothing_coming @water -get_up|getting_up|reach|alone|sleep|bed_to|off_the_bed|need_to_get|out_of_bed',
        '@lost|cant|cannot|can_not|couldnt|wont|dont|havent hold|control|feel|empty|start|full @water|@stool -remote|pillow|bladder_is_fine',
        '@lost|problem|problems|trouble control|holding|feeling bladder|bowel|bowels|bottom|pee|urine|stool',
        'no urine|pee|wee|piss come|comes|coming|out -glass|tap|bottle',
        'go nothing come|comes|coming|out -routine|stretch|app|song|happening',
        'wet|wetting|soiled|soil|pooed|pooped|peed|weed|weeing|pissed|crapped|messed|shat myself|meself|pants|knickers|trousers|underwear|pajamas|pyjamas|wet_the_bed|wet_my_bed|the_bed -hair|towel|shower|dog|cat|baby|kid|child',
        'wet_the_bed|wet_my_bed|wet_bed -dog|cat|child|kid|son|daughter|baby',
        'leak|leaking|leaked|leaks|dribbl* @water',
        'didnt_know|didnt_feel|dont_feel|not_feel|without_feeling|without_knowing|didnt_even_feel|didnt_notice|cant_feel @water|@stool|pooed|going',
        'incontinen*',
        'sex|erection|erections|orgasm numb|no|cant|feel|feeling|stopped|lost',
        'cant|cannot|couldnt|havent|unable|not_able go|gone|been toilet|bathroom_since|loo -get_up|getting_up|reach|out_of_bed|sleep|walk',
      ],
    },
    {
      symptom: 'both-legs',
      signs: [
        '@legs @dead|weak|weaker|weakness|paraly*|buckl* -tired|jelly|asleep|cold|heaven|fine',
        '@legs cant|cannot|can_not|couldnt|unable|not_able|lost|losing|no feel|move|feeling|moving|sensation -stretch|pillow|pull|anything_in_the|any_stretch|duvet|difference',
        'both legs|knees jelly cant|cannot|stand|collapse|gone_to -stretch|workout|gym|run',
        'lost|losing|lose|no feeling|sensation both|legs|feet -stretch|pillow|how',
        'legs gave_out|gave_way|giving_way|give_way|collapsed -chair|table|bed',
        'both legs|feet gone|went -asleep|stretch|other|how|up|side|cold',
        'my_legs_wont|legs_just_wont -reach|straighten|go|stretch|stay|relax|bend|stop|settle|lie|fit|lift|keep|open',
        '@legs wont|will_not|dont|do_not|not|stopped|arent|are_not move|moving|work|working|hold|support|respond|responding -high|far|reach|asleep|allowed',
        '@together leg|legs|feet|foot|them|knees @dead|@weak|weak|pain|pains|shooting|tingl*|pins|hurt|hurts|agony|collapsed|hold|move -bend|together|chest|knee_rolls|how|pillow|fine|do_i|one',
        '@together leg|foot cant|cannot|couldnt|unable|wont|will move|feel|hold|work',
        'left|right leg|legs shooting|pain|numb both|and_right|and_left|and_the_right|and_the_left -stretch|then',
        'left right leg|legs and shooting|pain|pains|numb -fine|stretch|then|than|or|but|from|not|other|more|arm|arms|hand|shoulder|hip|knee',
        'down_both|both_sides numb|tingl*|pins|shooting leg|legs',
        'waist|hips|hip down numb*|dead|cant|cannot|paraly*|no_feeling',
        'paralysed|paralyzed|paralyse|paralyze|paralysis',
      ],
    },
    {
      symptom: 'collapse',
      signs: [
        'pass|passed|passing out -cards|parade|leaflets|sweets|papers|soon_as|tired',
        'black|blacked|blacking out -curtain|curtains|blind|blinds|room|window',
        '@someone collapse|collapsed|collapsing|colapsed -into|onto_the_sofa|tent|sofa|price|pushchair|stroller|leg|bank|lovely|sink|market',
        'collapsed bathroom|kitchen|floor|toilet|shower|street -tent|shelf|bed|chair|table|box|pile|ceiling|roof',
        'wont_wake -i|ill|early|at|before|alarm|you|kids|in|for|up_to|phone|laptop|computer|screen',
        'faint|fainted|fainting -light|hint|smell|sound|voice|hearted|line|volume',
        'unconscious|consciousness|unresponsive|came_round|passed_out|blacked_out',
        'not|isnt|wont|doesnt|stopped|aint responding|respond|waking -app|phone|speaker|tv',
        '@other wont|cant|not|isnt|unable wake|waking -want|dont|before|please',
        'everything|everythings|vision|sight grey|gray|black|dark|fading|white|spinning_and -paint',
        'clammy confused|cold|grey|gray|fading|sick|faint|dizzy|pale|shaky',
        'grey|gray confused|clammy|faint',
      ],
    },
    {
      symptom: 'head-thinner',
      signs: ['head|fell|fall|fallen thinners|blood_thinner|warfarin|anticoagulants'],
    },
    {
      symptom: 'fall',
      signs: [
        '@someone @fell -asleep|@thing|behind|through|short|pregnant_with|into_place|apart|for_it|sleep|foot_slipped|disc|into',
        'fell|fallen|tumbled|slipped|slid|tripped|fall|falling stairs|step|ladder|bike|bicycle|horse|roof|ice|shower|bath|over|hard|head|out_of_bed|off_the_bed|downstairs|staircase|bathroom|kitchen|pavement -@thing|asleep|leaves|how|both|let|knees',
        'had|took|bad|nasty|a_fall|heavy|awful fall -asleep|leaves|in_the|day|of_fall|break|night',
        'floor fell|fallen|cant_get_up -@thing|asleep',
        'landed back|head|hip|hard|bottom|tailbone -plane|flight',
        'crash|crashed|accident|collision|pileup car|road|motorbike|motorcycle|bike|traffic|van|bus|lorry|truck|had|vehicle|highway|been -tv|laptop|music|game|play|plane|computer|phone|app|bandicoot',
        'came_off|thrown_off|fell_off|thrown_from|come_off bike|motorbike|motorcycle|horse|scooter|ladder|roof',
        'came|come|fell|thrown off bike|motorbike|motorcycle|horse|scooter|ladder|roof -ride|riding',
        'thrown|fell from bike|motorbike|motorcycle|horse|scooter|ladder|roof',
        'accident i_was_in|was_in|been_in|were_in -bed|pants',
        'took|had|taken tumble|spill|header -dryer|drier|milk|water|drink',
        'someone|somebody drove|driven|ran|crashed into me|us|back|car',
        'drove|driven|ran|rear_ended|crashed into_me|into_us|into_the_back|into_my_car|into_back',
        'knocked car|bus|van|bike|bicycle|cyclist|motorbike|scooter|truck|lorry -on|window|door|glass|key|keys',
        'hit_by|run_over|knocked_down|knocked_over|knocked_off car|bus|van|bike|bicycle|cyclist|cyclists|motorbike|scooter|motorcycle|truck|lorry|tram|horse|i|got|was -blanket|glass|cup|lamp|water',
        'hit|banged|bumped|smashed|cracked|whacked head -nail|lights|hay|pillow|snooze|massage',
      ],
    },
    {
      symptom: 'meningitis',
      signs: [
        'stiff|stiffness|rigid neck fever|feverish|temperature|rash|light',
        'light|lights hurt|hurts|hurting -off|down|out|on|turn|switch|stretch|stretching|stretches|touch|even|pressure|exercise|exercises|walking|walk|moving|movement|bit|back|hip|leg|neck|knee|sleep',
        'rash fade|fades|fading doesnt|wont|not|isnt|dont',
      ],
    },
    {
      symptom: 'ectopic',
      signs: [
        'period late|missed hurt|hurts|hurting|pain|pains',
        'tip shoulder|shoulders hurt|hurts|pain|ache|aches -for|give|any|got|best|how|when|with|a_tip',
      ],
    },
    {
      symptom: 'cold-leg',
      signs: [
        'leg|legs|foot|feet white|pale|blue cold|freezing|icy|pain|hurts -socks|shoes|nail|water|blanket|light|sheet',
        'leg|foot cold|icy|freezing gone|went|turned hurt|hurts|pain|painful -blanket|room|bath|pack',
      ],
    },
  ],
  symptoms: [
    {
      symptom: 'calf',
      signs: [
        'calf|calfs|calves swollen|swell*|swelled|hot|red|warm|puffy|bigger|twice|hard|tender|lump|throbbing -stretch|bottle|raises|pull|running|how|pack|bath|pad',
        'blood_clot|dvt|thrombosis',
        'lower_leg|leg|below_the_knee swollen|swell|swelling|swelled|red|puffy -how',
      ],
    },
    {
      symptom: 'leg-weakness',
      signs: [
        'leg|legs|foot|foots|knee|knees|ankle|ankles @weak|weak|buckling|collapses -fine|how|coffee|tea|stretch|strong',
        'foot|feet drag|drags|dragging|flops|flopping|slaps|slapping|drop|dropping|drops|dropped -outward|let|can_i|side|drop_my|off|do_i|should|how',
        'leg|foot|toes|toe no_strength|lost_strength|no_power|lost_power|strength_gone|doesnt_work|not_working|isnt_working|stopped_working|strength|properly -how|build',
        'foot|toes cant|cannot|wont|unable lift|raise|push|push_up|pull_up -reach|duvet|high|far|blanket|exercise',
        'keep|keeps tripping -hazard|strap',
      ],
    },
    {
      symptom: 'arm-weakness',
      signs: [
        'arm|arms|hand|hands|wrist|fingers|grip @weak|weak|clumsy|dropping|drops|dead_and|gone_dead -coffee|tea|how',
        'arm|arms|hand|hands|wrist|fingers|grip no_strength|lost_strength|no_power|lost_power|lost_its|power|strength|not_working|arent_working|isnt_working|wont_do|doesnt_work|not_lifting -how|build|phone',
        'arm|hand|grip|arms cant|cannot|unable lift|grip|hold|raise -duvet|under|high|reach|phone|trapped|over_my_head|overhead|supposed|allowed|should',
        'keep dropping things|cups|everything|stuff|hand',
        'grip gone|lost|weak|losing -reality|strap',
      ],
    },
    {
      symptom: 'fever',
      signs: [
        'fever|feverish|rigors|rigours|chills|fevers -cabin|hay|saturday|night_fever|song|dance|music|film|pitch',
        'shivering|shivery|shivers -timbers|song|spine|music',
        'temperature|temp high|have|got|thirty_nine|forty|running|hundred|39|40|101|102|103|38|ive -bedroom|outside|room|oven|set|thermostat|dont|water',
        'burning_up|burnin_up',
        'boiling|hot|roasting freezing|cold|chattering|shaking night|then|teeth|sweating -weather|bath|pack|room|heat|water|pad',
        'shaking|trembling|shuddering cold|freezing sweating|sweats|sweaty|teeth|uncontrollably|cant_stop|cant_get_warm -weather|room|ice|bath|shower',
      ],
    },
    {
      symptom: 'unwell',
      signs: [
        'sick all_night|all_day|been_sick|being_sick -of|tired|leave|note',
        'unwell|poorly|vomiting|vomited|throwing_up|threw_up|vomit',
        'feel|feeling|felt|im|seriously|properly|really|am|fell|terribly ill|like_death|rotten|sick_and|terrible|dreadful|awful|horrible|not_well|unwell -about|do_it|back|of|sleep|sleeping|missing|start|later|film|song|pillow|have',
        'not|dont well|right feel|feeling|at_all|im -sleep|going|it|this|am_i',
        'very|really|so|terribly|awfully|horribly|violently sick -song|this|pillow|joke|of_this|beat|of_it|of_being',
        'something wrong very|seriously|terribly|with_me -how',
        'sicker|sickest -of|joke|tired|game',
      ],
    },
    {
      symptom: 'tingling',
      signs: [
        'pins_and_needles|pin_and_needles|tingl*|prickling -excitement|spine|film|@asking',
        'pins needles -knit|sewing|@asking',
      ],
    },
    { symptom: 'numb', signs: ['numb|numbness|numbed -comfortably|pink|@asking|@rest'] },
    {
      symptom: 'cramp',
      signs: ['cramp|cramps|cramping|cramped_up|charley_horse|charlie_horse -@asking|@rest|period'],
    },
    {
      symptom: 'popped',
      signs: [
        'popped|pop|clicked|cracked|crack|clunk|snapped|snap something|felt|heard|back|spine|neck|hip|joint|loud -music|kettle|@asking|song|play|getting|chiropractor|balloon|pillow|tart',
      ],
    },
    {
      symptom: 'dizzy',
      signs: [
        'dizzy|dizziness|lightheaded|light_headed|woozy|giddy|dizzying -song|@asking|suffer|always|play|vic|spells|prone|often|sometimes|turns|easily',
        'room|rooms|head|everything|everythings spinning|spins|spin|swimming -music|round_me|class|pool',
      ],
    },
    {
      symptom: 'strong-stretch',
      signs: [
        'strong|intense|big stretch|pull|stretching|tug|pulling|stretchy -avoid|no|not|dont|without|@asking|any|give|want|something|routine|do|skip',
      ],
    },
    {
      symptom: 'sharp',
      signs: [
        'sharp|stabbing|shooting|stabs|stabbed|stab|electric_shock|electric_shocks|jolt|zap|zapping -knife|@asking|@rest|oclock|pencil|cheddar|look|practice|game',
      ],
    },
    {
      symptom: 'worse',
      signs: [
        'worse|worsening|worsened -@asking|@rest|when|weather|bend|bending|backwards|forward|forwards|always|arch|arching|could|might|for_wear|lean|leaning|than_last|sitting_makes',
        'pain increased|increasing|stronger|spreading|rising -@asking|@rest',
      ],
    },
  ],
  pain: [
    'hurt|hurts|hurting|pain|pains|painful|paining|ache|aches|aching|achy|agony|stings|sting|stinging|burns|burning|excruciating|throbbing|twinge|twinges -@asking|@rest|@elsewhere|@better|song|play|i_have_a|girdle|feelings|dont_want|johnny|calories|bit|squats|if|wont|candle|lying|lie|turn|turning|turns|roll|rolling|toast|middle_of_the_night|at_night|in_the_night|every_night|all_night|night_again|routine|exercises|something|need|stretches_for|stretch_for|partners|killers|is_my_pain|because_of_stress|can_stress|can_my|mattress|get_out_of_bed|have_to_get|need_to_get|should_i|advice',
    'ow|oww|owww|ouch|ouchy|owie|argh|aargh|yowch -@asking',
    'sore thats|this|that|its|feels|really|very|so -turn|roll|turning|rolling|get_up|sit_up|@asking|@rest|@elsewhere|@better|loser|cyclists|lying|lie|sight|throat',
    'too_much thats|its|this|way -@asking|coffee|sugar|talking|work',
  ],
  harmless:
    'fell asleep|feels open|feel open|wake up early|fall asleep|falls asleep|fallen asleep|falling asleep|fell in love|fall in love|fallen in love|fell back|fell about|dying to|to die for|dead tired|dead on my feet|drop dead|chest of drawers|medicine chest|treasure chest|chest opener|chest stretch|knee to chest|knees to chest|knee to my chest|knees to my chest|chin to chest|chin to my chest|off my chest|hold my breath|catch my breath for|get my breath back|breath away|breath of fresh air|deep breath|heavy heart|broke my heart|broken heart|heart of glass|by heart|air con|air conditioning|sick of|comfortably numb|weak tea|weak coffee|stroke of|blood pressure|blood sugar|killing me|death of me|wear and tear|floods of tears|slipped disc|slipped disk|slipped discs|burning calories|pain relief|pain killer|pain killers|hurts so good|good pain|no pain no gain|worth the pain|number one'.split(
      '|',
    ),
  denials:
    'no not dont doesnt didnt isnt arent wasnt havent hasnt hadnt without none nothing neither nor'.split(
      ' ',
    ),
  behindDenials:
    'have had having any a an or and got been feel feeling more real at all get getting'.split(' '),
  shortWords: 'numb legs pain cant both wont feel feet dead weak move'.split(' '),
  lookAlikes:
    'dumb logs lens begs pegs kegs lego legos lags lugs paid pail main vain pair paint pawn lain bain cart cast pant rant cans chant cent scant panty moth booth broth goth bots bosh wort font wonk peel reel keel fuel fees fleet meet beet fret feat deal deed dread lead bead dean deaf reads peak beak teak wreak tweak bleak mole dove cove rove mope alike bills blank bleep blend blink blocked blocking blond boiled bracing breach breadth breed breeding brushed bumper cash cashed cater clapped clash clipped cloth cooped cots cracker cropped crops dears dipped dipping diving dough draws dripped dripping drips dropper drying dumped eater faking filled fills fiver flipped foiled handed hanged heady healed hills humble jumble jumped kicker lacking lander leafs leaky leaned leaps lining livings loves mashed modes mover movers mowing mumble olive overdone paddle painted pairs pans peaks peeling plains plots poking pulls pumped rags rating ripper rumble saddles sailed sell selling sells shaping sharing shaving shelled shipped skipped slots slugs smelled smelling smells smiled soaking spills spoiled stripped teams teas teasing tilling tipped tool tools tracked wading wafer waiter waiters watery weaken wearing wears weaver weeping wicked willing wills wrapped wreath zipped zipping rains gains cakes paints painting chilly chill hears beard cheat wafers failing filling feeding setting loving riding sheep shark share fight tights rights races facing shore pears bears fears gears panes string raking block bloom flood couch sever sadder bowl bowls towels vowel purse south youth strike stoke pound weeding handing banging saint taint print props shops slips'.split(
      ' ',
    ),
  cues,
  spelled:
    'numbness tingling tingly buckled buckling buckles drooping droopy drooped paralysed paralyzed squeezing squeezed suicide suicidal genitals struggling struggle difficult difficulty blurry blurred contractions swelling swells throbbing thunderclap convulsing overdose overdosed regular accident dribbling incontinent incontinence haemorrhage haemorrhaging'.split(
      ' ',
    ),
  stop: {
    words: ['stop', 'stopp', 'enough', 'quit', 'halt'],
    around:
      'please it now this that thats is right here there just i want to can could we you lets oh ok okay the routine session exercise exercises stretching everything talking for tonight today ive had im need already all alright'.split(
        ' ',
      ),
  },
};
