import type { Phrasing } from '../../../intents/grammar.js';
import { CANT, HAVE, IM, IS } from './parts.js';

const OH = '[ow|ouch|oh no|help]';
const MUCH =
  '[now|a lot|so much|so bad|badly|really bad|really|very much|again|all of a sudden|suddenly|too|as well|tonight|today|right now|too much|a bit|a little|like hell|like mad]';
const STRONG =
  '[a|an|some|this|bad|strong|sharp|sudden|severe|awful|terrible|bit of|crushing|dull|squeezing|horrible|weird|stabbing|really|really bad|such|funny|slight|new]';
const BEEN =
  "(i've|i have|i|i've just|i have just|i just|i think i've|i think i have|i think i|just|we)";
const NUMB =
  '(numb|dead|tingly|tingling|weak|heavy|paralyzed|paralysed|like jelly|useless|not there|like pins and needles|funny|all numb|completely numb|gone numb|really numb|going numb|going weak|very weak|so weak|really weak)';
const DOWN =
  '(down there|down below|between my legs|between the legs|between my thighs|in my groin|around my bottom|round my bottom|around my bum|round my bum|in my saddle area|in the saddle area|in my private parts|in my privates|my private parts|my privates|my genitals|in my genitals|my bottom|my bum|my crotch|in my crotch|my saddle|inside my thighs|my inner thighs|around my anus|around my back passage|my vagina|my penis|my willy|my groin|around my groin|my undercarriage|my nether regions)';
const TOILET =
  "(pee|wee|piss|urinate|pass water|pass urine|hold my water|hold my pee|hold my wee|hold it in|start peeing|empty my bladder|control my bladder|control my bowels|control my pee|control my wee|hold my bowels|hold my bladder|pass anything|feel when i (pee|wee|poo|poop|go)|feel my bladder|feel myself (pee|wee|peeing)|feel that i'm peeing|feel the toilet paper|control when i (pee|wee|go)|go to pee)";
const BABY = '(the baby|baby|my baby|the bump|my little one)';
const BODY =
  '(back|leg|legs|hip|hips|knee|knees|neck|shoulder|shoulders|arm|arms|spine|bum|bottom|butt|buttock|buttocks|thigh|thighs|foot|feet|ankle|tailbone|tail bone|coccyx|ribs|rib|pelvis|hamstring|hamstrings|glutes|shoulder blade|shoulder blades|head|elbow|wrist|hand|hands|body|muscles|sacrum|groin|bum cheek|side of my hip|toe|toes|joint|joints|calf|calves)';
const WHERE = '[lower|upper|mid|middle|whole|left|right|poor|bloody|entire|stupid|bad]';
const HURTS =
  '(hurts|hurt|hurting|is hurting|are hurting|is sore|are sore|aches|ache|is aching|are aching|is painful|is killing me|are killing me|is killing|kills|is in agony|is bad tonight|is really bad|is really sore|is so sore|is very painful|is playing up|is giving me (gyp|trouble|grief|jip|hell|pain)|is stiff|is so stiff|is throbbing|is burning|is on fire|is screaming|is in pain|is spasming|is in spasm|has gone into spasm|has seized up|seized up|is paining|pains|is paining me|pains me|went out|has gone|went|just went|is still hurting|still hurts|really hurts|hurts really|is hurting me|is hurting really)';

/** Pain and alarm, in the words people use. Looked for before anything else: the alarm before the pain. */
export const reportPain: readonly (string | Phrasing)[] = [
  {
    slots: { symptom: 'despair' },
    templates: [
      `[i] (can't|cannot|can not) (go on|carry on|do life|live|keep living|face life|face tomorrow|face another day|live anymore|live any more) [like this] [any more|anymore|living|with this|with life|living like this]`,
      "(i|i'd|i would|i just|i really) (want|wanna|wish|want to|would like|like|would rather|rather|feel like|just want|really want) [to|i could|i was|i were] (die|end it|end it all|end everything|kill myself|be dead|dead|not wake up|never wake up|not be here|not exist|disappear|hurt myself|harm myself|cut myself|end my life|take my life|take my own life|jump off|dying|killing myself|ending it|hurting myself|harming myself) [any more|anymore|tonight|now]",
      "i (don't|do not|dont|just don't|really don't) (want|wanna) [to] (live|wake up|be here|be alive|exist|go on|carry on|go on living|live like this|be around|be in this world) [any more|anymore|in the morning|tomorrow|like this|again]",
      "[i'm|i am|i feel|i feel like|i'm thinking (of|about)|i've been thinking (of|about)] (going to|gonna|thinking of|about to|suicidal|killing|kill|harming|hurting|like killing|like ending|ending|taking) (hurt|kill|harm|cut|end|myself|my life|it all|it|my own life) [myself|it|my life|all]",
      "(i'm|i am|i feel|i've been feeling) [feeling] suicidal",
      "[i think] (everyone|they|my family|the world|you) [all] [would|will|'d] (be better off|is better off|are better off) without me",
      "(there's|there is|i see|i have|i've got) (no point|nothing|no reason|nothing left|no reason left) [in|to] (living|live|live for|going on|go on|being alive|life|live any more|in living|carry on|carrying on) [any more|anymore|for]",
      "(what's|what is) the point (of|in) (living|being alive|going on|life|carrying on|it all|anything)",
      '[i wish] i (was|were|wish i was|wish i were|had never been|was never) (dead|never born|not alive|born|not here)',
      "(life|my life) (isn't|is not|is|feels) [not] [worth] (living|worth it|over|pointless|meaningless|worth living|hopeless)",
      "i (am|feel|'m) [so|completely|totally] (hopeless|worthless)",
    ],
  },
  {
    slots: { symptom: 'saddle' },
    templates: [
      `${OH} [it's|it is|i'm|i am|i feel|feel|feels|it feels|i've gone|gone|going|it's all|it's gone|i've got|i have|new|everything is|everything's] [gone|going] (numb|numbness|tingly|tingling|pins and needles|no feeling|dead|a numb feeling|numb feeling|no sensation) [all|in|around|down|a bit] ${DOWN} ${MUCH}`,
      `${OH} [all|in] ${DOWN} ${IS} [gone|going|all|so|a bit|completely] (numb|dead|tingly|tingling|pins and needles|no feeling)`,
      `${OH} [i] ${CANT} (feel|fill|sense) [anything|myself|it] [in|around] ${DOWN} ${MUCH}`,
      `${OH} [i] ${CANT} ${TOILET} [properly|any more|anymore|at all|in] ${MUCH}`,
      `${OH} ${BEEN} [gone and|accidentally|suddenly] (wet|whet|soiled|pooed|pooped|shat|peed|weed|pissed|messed|shit|crapped) [in|on] (myself|my self|the bed|my bed|my pants|my pajamas|my pyjamas|everywhere|me|the sheets|my knickers) [in bed] [again|suddenly|without feeling it|and didn't feel it|tonight]`,
      `${OH} [i've|i have|i'm|i am|i keep] [been] (lost|losing|no|got no|have no) [all] (control|bladder control|bowel control|control of my (bladder|bowels|pee|urine|bladder and bowels|waterworks)|feeling ${DOWN})`,
      `${OH} [i've|i have|i|i'm|i am|i keep] (had an accident in [the|my] bed|wetting (myself|the bed)|leaking (pee|urine|wee)|soiling (myself|the bed))`,
      `${OH} [my|the] (bladder|bowels|bowel|waterworks) (won't|will not|don't|doesn't|isn't|aren't|is not|are not|has stopped|have stopped) (work|working|empty|hold|open|go|emptying)`,
      `${OH} (nothing|no pee|no wee|no urine) (comes out|is coming out|will come out|comes) [when i (pee|try|try to pee|go|try to wee)]`,
      `${OH} (the|my) pee (won't|will not) (come|come out|start)`,
    ],
  },
  {
    slots: { symptom: 'both-legs' },
    templates: [
      `${OH} [i] ${CANT} [even|seem to] (feel|fill|fell|move|lift|use|sense|control) [both|either|both of|any of|either of] [my] (legs|feet|lower body|body below the waist|anything below my waist|anything below the waist|anything from the waist down|leg or the other|of my legs) [at all|any more|anymore|properly] ${MUCH}`,
      `${OH} [both] [my|both my|both of my|the] (legs|feet) (won't|will not|don't|do not|aren't|are not|can't|stopped|have stopped|just won't|didn't|refuse to) (move|work|moving|working|hold me|obey|feel|respond|carry me|go|lift|do what i want)`,
      `${OH} [both] [my|both my|both of my|both] (legs|feet) (are|feel|went|have gone|have|are all|going|have both gone|are both|both feel|are going|have suddenly gone|just went|suddenly feel|are suddenly|gone|both went) ${NUMB} ${MUCH}`,
      `${OH} (numbness|weakness|pins and needles|tingling|no feeling|pain|shooting pain|numb|weak|pins in needles) [going|shooting|all the way] (in|down|down in|into) [both|both of|both my|my two] (legs|feet|of my legs) ${MUCH}`,
      `${OH} ${HAVE} (numbness|weakness|pins and needles|tingling|no feeling|shooting pain|pain) [going|shooting] (in|down|into) (both|both of|both my|both of my) (legs|feet) ${MUCH}`,
      `${OH} ${IM} [completely|all] (paralyzed|paralysed|numb from the waist down|paralysed from the waist down|paralyzed from the waist down|numb below the waist)`,
      `${OH} numb (from|below) the waist [down]`,
      `${OH} [my|both] legs (gave way|have given way|gave out|collapsed under me|buckled|have gone from under me)`,
      `${OH} both legs`,
    ],
  },
  {
    slots: { symptom: 'stroke-signs' },
    templates: [
      `${OH} [one side of|half of|the (left|right) side of|half|my (left|right) side of] my (face|mouth|smile|lip|cheek) (is|has|feels|feel|went|is all|has gone|keeps|looks) [gone] (drooping|droopy|numb|hanging|drooped|dropped|slipping|crooked|weird|lopsided|sagging|fallen|paralyzed|paralysed|funny|dead|dropping|wonky)`,
      `${OH} [i] ${CANT} (talk|speak|see|smile|get my words out|find my words|say words|see properly|see anything|see out of one eye|talk right|swallow|move one side|feel one side of my body|move my (left|right) side|feel my face|lift one arm|speak right) [properly|clearly|any more|anymore|straight|suddenly|right|of my body|very well] ${MUCH}`,
      `${OH} [i have|i've got|i've|having|it's|a|new|suddenly] [got] (double vision|blurred vision|blurry vision|slurred speech|tunnel vision|sudden headache|a sudden headache|a thunderclap headache|thunderclap headache|a sudden terrible headache|sudden severe headache|the worst headache of my life|the worst headache ever|worst headache ever|a drooping face|face drooping|facial droop|a droopy face|sudden loss of vision|loss of vision)`,
      `${OH} [i] (see|am seeing|i'm seeing|keep seeing) (double|two of everything|everything double|everything twice)`,
      `${OH} my (speech|words|talking|voice) (is|are|has gone|have gone|went|is all|came out|are coming out|are all|sounds) [all] (slurred|slurring|jumbled|wrong|mixed up|funny|garbled|weird|strange|muddled)`,
      `${OH} ${IM} (slurring|slurring my words|slurring my speech|having a stroke|getting a stroke|going blind|having a mini stroke|losing my sight|losing my vision|blind in one eye)`,
      `${OH} (i think i'm having|i think this is|is this|am i having|this is|i'm having|it's) a stroke`,
      `${OH} [my|the] [whole] (left|right|one) (side|half) [of my (body|face)] ${IS} [gone|all|completely|suddenly] (numb|weak|dead|paralyzed|paralysed|tingling|useless|not working)`,
      `${OH} one side of my body ${IS} [gone|all|suddenly] (numb|weak|dead|paralyzed|paralysed|tingling|useless)`,
      `${OH} my (vision|sight|eyesight) (is|has|went|has suddenly|suddenly) [gone|going|is|went] (gone|going|blurry|blurred|double|black|dark|fading|funny|weird|blurring)`,
      `${OH} i (suddenly|have suddenly) (can't|cannot) (see|speak|talk|see anything)`,
      `${OH} (stroke|a stroke)`,
    ],
  },
  {
    slots: { symptom: 'tearing' },
    templates: [
      `${OH} [i have|i've got|it is|it's|it was|this is|that's|it feels like|i feel|there's|i've never had|the|it's the|having] [the|a|an] [most] [sudden|absolute|single] (worst pain ever|worst pain|worst pain i have ever had|worst pain i've ever had|worst pain i've ever felt|worst pain i have ever felt|worst pain of my life|worst pain in my life|tearing pain|ripping pain|tearing feeling|ripping feeling|tearing sensation|tearing|ripping|ripping sensation|tear|unbearable sudden pain|sudden tearing pain) [in my (back|chest|belly|stomach|tummy|side)] [ever] ${MUCH}`,
      `${OH} (something|it|my (back|chest|belly|stomach|insides)) [has|have|just|is|feels like it's|feels like it is|feels like it|i think|suddenly] [just|been] (tore|tearing|is tearing|ripped|is ripping|torn|ripping|tearing apart|ripping apart|tearing open|splitting|torn apart|burst|being torn|is being torn|ripped apart) [inside|in my (back|chest|belly|stomach)|inside me|apart|open]`,
      `${OH} [it] feels like (something|my back|my chest|my insides) (is|are|has|just) (tearing|ripping|torn|tore|ripped|being torn)`,
      `${OH} like (something|it) [is|was|has] (tearing|ripping|torn|tore|ripped)`,
      `${OH} (i've|i have) never (felt|had) [a|any|such] pain like this [before|in my life]`,
      `${OH} [there's|there is|i feel|i have] [a] (throbbing|pulsing|beating|pounding) [lump] (in|inside) my (belly|stomach|tummy|abdomen)`,
    ],
  },
  {
    slots: { symptom: 'chest' },
    templates: [
      `${OH} [${HAVE}] ${STRONG} ${STRONG} (pain|pains|pressure|tightness|ache|weight|discomfort|heaviness|burning|squeezing|stabbing|cramp) [is] (in|on|across|around|inside|behind|into) (my|the) [left|middle of my|center of my|centre of my|whole] (chest|heart|breastbone|breast bone|sternum|ribcage and arm|side of my chest|jaw and arm|arm and jaw|jaw) [pain] ${MUCH}`,
      `${OH} [${HAVE}|my|the|i'm having|i think i'm having] ${STRONG} ${STRONG} (chest|chess|heart|jaw and arm|arm and jaw|chest and arm|arm and chest) (pain|pains|pressure|tightness|ache|discomfort|aches|panes|pane|spasm|cramps) ${MUCH}`,
      `${OH} [my|the] (chest|chess|heart|breastbone|chest and arm|chest and jaw|arm and jaw|jaw and arm|jaw|left arm and chest|left arm and jaw|chest and back|chest and shoulder|left arm and my jaw|arm and my jaw|chest and my arm|chest and my jaw|jaw and my arm) [really|is|feels|has gone|are|feel|has|is really|is so|feels so|feels really|feels very|just] (hurts|hurt|hurting|tight|heavy|aching|aches|painful|sore|burning|crushing|crushed|squeezed|squeezing|pounding like mad|pressing|pains|paining|in pain|being crushed|killing me|stabbing|bad) ${MUCH}`,
      `${OH} (my chest|chest|my heart|my chest is|the chest)`,
      `${OH} [my] [left] arm and [my] (jaw|chest) [hurt|hurts|are hurting|ache]`,
      `${OH} [the] ${STRONG} (pain|ache) [is] (going|goes|spreading|shooting|spreads|shoots|radiating|moving|runs|running|coming) [down|up|in|into|to|through] [my|the] (left arm|jaw|jaw and arm|arm and jaw|chest|chest to my arm|neck and jaw) ${MUCH}`,
      `${OH} [${HAVE}] ${STRONG} (pain|ache|numbness) (in|down) my (left arm|jaw) ${MUCH}`,
      `${OH} my jaw (hurts|aches|is hurting|is sore)`,
      `${OH} [i think] [i'm|i am|i might be|it's|this is|am i|is this|maybe] [having|getting|like] a (heart|hard) attack`,
      `${OH} (heart attack|angina|my angina is back|cardiac arrest)`,
      `${OH} (something|somebody|someone|an elephant) is (sitting|pressing|standing|squeezing|crushing) [down] [on] my chest`,
      `${OH} [it feels like] [there's|there is|i've got] [a] (weight|band|elephant|pressure) (on|around|round|across) my chest`,
      `${OH} ${IM} (sweating|sweaty|clammy) and (my chest|there's pressure|i have chest pain|my chest hurts|my chest is tight)`,
    ],
  },
  {
    slots: { symptom: 'breathless' },
    templates: [
      `${OH} [i|i'm|i am|suddenly i|i really|i suddenly] ${CANT} [even|really|properly|hardly|suddenly] (breathe|breath|breeve|breathing|breeze|get my breath|catch my breath|get a breath|get breath|take a breath|take a deep breath|get any air|get air|get enough air|breathe in|breathe out|get my breath back|breathe properly|catch breath|get a deep breath|inhale|draw breath) [properly|in|at all|well|any more|anymore|deeply|right] ${MUCH}`,
      `${OH} ${IM} [suddenly|very|so|really|all|getting|a bit|too] (breathless|short of breath|out of breath|short on breath|gasping|gasping for air|gasping for breath|puffed out|suffocating|choking|fighting for breath|struggling to breathe|struggling for breath|struggling to breath|wheezing|winded|having trouble breathing|having difficulty breathing|not able to breathe) ${MUCH}`,
      `${OH} [it|this] [really] (hurts|hurt|is painful|is sore|stabs) [me] (to breathe|when i breathe|when i breathe in|breathing|breathing in|to breathe in|to take a breath|when i take a breath|when i take a deep breath|to breath|when i breath|if i breathe|on breathing) [in|deeply|out] ${MUCH}`,
      `${OH} (breathing|every breath|each breath) (hurts|is hard|is difficult|is painful|is so hard|is getting harder|is getting hard|is really hard|isn't easy)`,
      `${OH} [${HAVE}] [sudden|some|having|with] (shortness of breath|trouble breathing|difficulty breathing|breathlessness|difficulty in breathing|problem breathing|problems breathing|breathing trouble|breathing difficulty|breathing problem|breathing problems|no air|no breath)`,
      `${OH} ${BEEN} [been|i'm|am|keep|started] (coughing|coughed|cough|spitting|coughing up|spat) [up|out] [some] blood`,
      `${OH} [i'm|i am] (coughing|spitting) [up] blood`,
      `${OH} (i need air|need air|no air|i can't get air|breathless|short of breath|out of breath|blood when i cough|trouble breathing)`,
      `${OH} (hard|difficult|tough|painful) to breathe`,
      `${OH} it's (hard|difficult|getting hard|painful|so hard|really hard|getting harder) [for me] to (breathe|breath|get my breath)`,
    ],
  },
  {
    slots: { symptom: 'fall' },
    templates: [
      `${OH} ${BEEN} [just|actually|gone and|also|had] (fell|fallen|slid|slipped|tripped|tumbled|rolled|fallen down|toppled|fallen over|dropped) [over|down|off|out|hard|badly] [out of (bed|the bed|my bed)|off (the bed|my bed|the chair|the toilet|a ladder|the ladder|the roof|a horse|my bike|a chair|the edge|bed)|down (the stairs|some stairs|the steps|stairs)|on (the floor|the stairs|my back|my hip|my bottom|the ice|my head|my side|the way to the (bathroom|toilet)|ice)|onto (the floor|my back)|in the (bathroom|shower|night|kitchen|bath|dark|hall)|to the floor|from (the bed|bed|my bed|a height)|getting (up|out of bed)|backwards] [again|just now|now|today|tonight|yesterday|last night|a minute ago|this morning|hard|badly] [and (i can't get up|i hurt myself|it hurts|my back hurts|i can't move|i'm stuck|hit my head|i hit my head|i hurt my back|hurt my back|i am on the floor|landed on my back|banged my head)]`,
      `${OH} [${BEEN}|i've] [just] had a [bad|nasty|big|hard|terrible|serious|little|small|car|bike|motorbike|road] (fall|crash|accident|tumble|car accident|smash|collision|car crash)`,
      `${OH} ${BEEN} [just] [been|was|got|been in|was in|got in|had] [in] [a|hit by|knocked|an|run] [hit by a|down|over|car] [car|bike|bad] (accident|crash|wreck|by a car|car|bus|over|down)`,
      `${OH} ${IM} (on the floor|lying on the floor and can't get up|stuck on the floor|on the ground|down on the floor) [and (i can't get up|can't get up|i can't move|it hurts)]`,
      `${OH} ${BEEN} (hit|banged|bumped|smashed|cracked|knocked) my head [hard|badly|really hard|on (the (wall|floor|headboard|table|bed|nightstand)|something)]`,
      `${OH} (fell|fell out of bed|fallen|fall|slid off the bed|fell down|fell over|fallen and can't get up|fell out the bed|i felt out of bed)`,
    ],
  },
  {
    slots: { symptom: 'pregnancy-alarm' },
    templates: [
      `${OH} [${IM} pregnant and] [my|the] (waters|water|bag of waters|membranes) (broke|have broken|has broken|have gone|has gone|gone|are breaking|just broke|burst|have burst|just went|went|broken|are leaking|is leaking|leaking|have just gone|have just broken|has burst|are gone|broke early|is breaking)`,
      `${OH} [${IM} pregnant and] [i'm|i am|i've|i have|i] [started|having|getting|been having|having regular|in|going into|have|got|feel|feeling|been getting|think i'm in|am in] [regular|strong|bad|some|early|lots of|the] (contractions|tightenings|contracting|labor|labour|labor pains|labour pains|tightening in my belly|braxton hicks every few minutes|contraction|tightening) [every (few|five|ten|5|10|two|three) minutes|regularly|already] ${MUCH}`,
      `${OH} [my belly|my bump|my stomach|my tummy] (keeps tightening|keeps going hard|is tightening|is going hard|tightens every few minutes|goes tight every few minutes|is contracting)`,
      `${OH} ${BABY} (hasn't|has not|isn't|is not|'s not|not|has stopped|stopped|doesn't|does not|didn't|won't|is barely|has hardly|has barely|is hardly) [been] (moved|moving|kicked|kicking|move|kick) [much|at all|as much|any more|like usual] [today|tonight|all day|since (this morning|yesterday|last night|lunch)|for hours|in hours|as usual|lately|for a while|now]`,
      `${OH} ${BABY} (is|has been|seems|feels|has gone|went|'s) [very|too|really|much|so] (still|quiet|quieter|less active|moving less|kicking less|moving differently|not moving|not kicking|moving less today) [today|tonight|all day|than usual|now]`,
      `${OH} [i] (can't|cannot|can not|haven't|have not|don't|didn't) (feel|felt|fill) ${BABY} [move|moving|kick|kicking|anymore|at all] [today|tonight|any more|all day|for hours|since (this morning|yesterday)|much]`,
      `${OH} (no|less|fewer|hardly any) (kicks|baby movement|movement from the baby|movements from the baby|baby movements) [from the baby|today|tonight]`,
      `${OH} (i'm|i am|i've just had a baby and|i just gave birth and|i had a baby and|i'm pregnant and|i am pregnant and|we're pregnant and|pregnant and) [i'm|i am|i|i've|i have|have|having|my|there's|got|i've started|started|it's] [got] [some|heavy|lots of|a|bad|terrible|awful|sudden|the] [light|vaginal] (bleeding|blood|spotting|leaking|leaking fluid|leaking water|bleeding down there|headache|flashing lights|bleeding heavily|losing blood|losing fluid|seeing flashing lights|seeing spots|face is swollen|hands are swollen|leg is swollen|swelling|pain under my ribs|belly hurts|belly pain|stomach pain|head hurts|fever|fell|fallen|seeing stars|having contractions|in labor|in labour|fallen over|had a fall) [badly|a lot|heavily|down there|from below|from down there|suddenly]`,
      `${OH} (i see|i'm seeing|i am seeing|there are|seeing) (flashing lights|spots and stars|flashes of light|flashes|stars and flashes)`,
      `${OH} (bleeding|i've started bleeding|blood down there|vaginal bleeding|there's blood|there is blood|i am losing blood|bleeding down there|i'm bleeding down below|i'm bleeding from down there|there's blood in my underwear|leaking fluid|i'm leaking fluid|i'm leaking water)`,
      `${OH} (the baby is coming|baby's coming|the baby's coming|baby is coming|i'm giving birth|i am giving birth|water broke|waters broke|waters gone|waters have gone|in labor|in labour|i'm in labour|i'm in labor|contractions|regular tightenings|tightenings)`,
    ],
  },
  {
    slots: { symptom: 'collapse' },
    templates: [
      `${OH} ${IM} [going to|about to|gonna|nearly|almost|just|i'm going to|like i'm going to|like i might|like i will] (faint|feint|pass out|collapse|black out|fainting|passing out|collapsing|blacking out|keel over|lose consciousness|going to faint|losing consciousness|faint away|going faint|faintish|fainty|fading|fading away|going under) ${MUCH}`,
      `${OH} ${IM} [very|so|really|a bit] (faint|feint|cold and clammy|clammy|cold and sweaty|grey and clammy|gray and clammy|confused|very confused and cold|clammy and grey|clammy and cold|pale and clammy|really faint) ${MUCH}`,
      `${OH} ${BEEN} [nearly|almost|suddenly|just] (fainted|passed out|blacked out|collapsed|lost consciousness|keeled over|collapse) [just now|again|in the (bathroom|shower|night)|for a (second|minute|moment)|twice|today]`,
      `${OH} (everything's|everything is|everything|it's all|it is all|the room is|my vision is|its) [going|gone|turning|went|getting] (grey|gray|black|dark|white|dim|fuzzy and dark)`,
      `${OH} (i'm|i am) (confused|very confused) and (clammy|cold|sweaty|gray|grey)`,
      `${OH} i (might|may|could|will|think i will|think i might|think i'll|am going to|feel like i'll|feel like i might|feel like i'm going to) [just] (faint|pass out|collapse|black out)`,
      `${OH} (faint|feeling faint|fainting|collapsed|passed out|blacked out|passing out|i feel like fainting|i'm blacking out again)`,
    ],
  },
  {
    slots: { symptom: 'calf' },
    templates: [
      `${OH} [my|one|the|one of my] [left|right|one] (calf|calves|lower leg|cough) [muscle] (is|feels|has gone|looks|has|got|went|is all|has got|became) [all|very|really|so|gone|suddenly|a bit] (swollen|red|hot|warm|tender|sore|swelling|swelled up|puffy|hot and swollen|red and hot|swollen and red|red and swollen|hot and red|red and sore|hot and sore|sore and swollen|swollen and sore|bigger than the other|bigger|throbbing and hot|hard and sore|hard and hot|swollen and hot|warm and swollen|warm and red|tight and swollen|tender and hot) ${MUCH}`,
      `${OH} [${HAVE}] [a|one|my|just] [hot|red|swollen|sore|tender|warm|painful] [and] [hot|red|swollen|sore|tender|warm|painful] (hot|red|swollen|tender|painful|sore|warm) (calf|calves|lower leg)`,
      `${OH} [i think] [i have|i've got|it's|this is|it might be|i might have|is this|have i got|do i have] a (blood clot|clot|clot in my leg|dvt|blood clot in my leg|deep vein thrombosis|clot in my calf)`,
      `${OH} (one|my [left|right]|one of my) (leg|calf) is (swollen|swelling|swollen and hot|bigger than the other|hot and swollen|red and swollen|twice the size|red and hot|really swollen|all swollen|swollen up) ${MUCH}`,
      `${OH} [the|my|this] cramp [in my (calf|leg)] (won't|will not|doesn't|does not|isn't|is not|hasn't) [go|going|let|stop|ease|gone] (go|away|go away|stop|ease|let go|going away|easing|gone|off|up)`,
      `${OH} [${HAVE}] [a] (swelling|swelling and pain|redness|pain and swelling|heat and swelling) in (my|one) [left|right] (calf|leg|lower leg)`,
      `${OH} (swollen calf|hot calf|red calf|blood clot|swollen leg|calf is swollen|calf hot and swollen)`,
    ],
  },
  {
    slots: { symptom: 'leg-weakness' },
    templates: [
      `${OH} [my|one|the|one of my] [left|right] (leg|foot|ankle|knee) (is|feels|went|is getting|has gone|has got|has become|gets|keeps|has been|just went|keeps getting|seems|got|has suddenly gone|suddenly went|is going|keeps going) [getting|going|so|really|very|all|much|a bit|suddenly] (weak|weaker|floppy|weaker and weaker|paralyzed|paralysed|useless|heavier and weaker|not working|weak and numb|numb and weak|weaker every day|lame) ${MUCH}`,
      `${OH} [my|the|one] [left|right] (foot|leg|knee|toes|toe) (drags|gave way|is dropping|is dragging|drops|keeps dropping|keeps giving way|keeps giving out|gives way|gave out|gives out|has given way|buckled|buckles|won't lift|is floppy|flops|flaps|slaps|slaps the floor|keeps dragging|has dropped|keeps buckling|won't hold me|won't hold me up|won't move|won't work|doesn't work|isn't working|is not working|has stopped working|won't hold my weight|will not move|won't do what i want|doesn't move|can't hold me|has given out) ${MUCH}`,
      `${OH} [i] ${CANT} (lift|move|use|pull up) [up] [my|one|the] [left|right] (foot|leg|toes|ankle|big toe|toe|foot up|toes up) [up|properly|any more|anymore|at all|off the bed] ${MUCH}`,
      `${OH} [i|i'm|i am|i keep] [keep] (tripping|stumbling|trip|stumble) over my [own|left|right] (foot|feet|toes)`,
      `${OH} [${HAVE}] [a] (foot drop|drop foot|dropped foot|drop in my foot|weak leg|weak foot|weakness in (my|one) [left|right] (leg|foot)|leg weakness|weakness in one leg|dead leg that won't move|weakness down my leg) ${MUCH}`,
      `${OH} i (can't|cannot|can not) (stand on my (toes|heels)|walk on my (heels|toes)|walk properly any more|walk|walk properly|walk any more|walk straight)`,
      `${OH} ${IM} losing (strength|power|feeling|the strength) in [my|one] [left|right] (leg|foot)`,
      `${OH} there's no (strength|power) in my [left|right] (leg|foot)`,
    ],
  },
  {
    slots: { symptom: 'arm-weakness' },
    templates: [
      `${OH} [my|one|the|one of my] [left|right] (arm|hand|grip|fingers|wrist) (is|are|feels|feel|went|is getting|has gone|has got|has become|gets|has been|just went|keeps getting|got|has suddenly gone|suddenly went|is going|have gone|keep getting) [getting|going|so|really|very|all|much|a bit|suddenly] (weak|weaker|floppy|weaker and weaker|numb|paralyzed|paralysed|useless|dead|not working|weak and numb|numb and weak|clumsy|limp|weaker every day|numb and tingly|losing strength) ${MUCH}`,
      `${OH} [my|the|one] [left|right] (arm|hand|fingers) (gave way|gave out|won't lift|is floppy|won't move|won't work|doesn't work|isn't working|is not working|has stopped working|won't grip|will not move|don't work|has no strength|won't do what i want|hangs down) ${MUCH}`,
      `${OH} [i] ${CANT} (lift|move|feel|raise|use|grip with|hold anything with|hold things with|fill|close|hold a cup with|squeeze) [my|one|the] [left|right] (arm|arms|hand|hands|fingers|thumb|wrist) [up|properly|any more|anymore|at all] ${MUCH}`,
      `${OH} i (keep|am|'m) [dropping|drop] (things|everything|cups|dropping things)`,
      `${OH} i (can't|cannot) (grip|hold|hold a cup|hold things|hold anything|make a fist|grip anything|open jars any more)`,
      `${OH} [${HAVE}] [a] (weak arm|weak hand|weak grip|numb hand|numb arm|dead arm|weakness in (my|one) [left|right] (arm|hand)|numbness in (my|one) [left|right] (arm|hand)|arm weakness|hand weakness|no grip|numb fingers|no strength in my [left|right] (arm|hand)|no feeling in my [left|right] (arm|hand)) ${MUCH}`,
      `${OH} ${IM} losing (strength|power|feeling|grip|my grip) [in] [my|one] [left|right] [arm|hand|grip]`,
      `${OH} my hands [are|have] [gone|getting|turned|become] (clumsy|weak|numb|useless)`,
    ],
  },
  {
    slots: { symptom: 'fever' },
    templates: [
      `${OH} [${HAVE}] [a|the|bit of|some|got] [bit of|high|slight|bad|raging] (fever|temperature|chills|the chills|shivers|the shivers|rigors|sweats and chills|fever and chills|fever and back pain|high temperature|hot and cold sweats|the sweats|fevers|temp|sweats and shivers) ${MUCH}`,
      `${OH} ${IM} [all|really|very|so|getting] (shivering|feverish|hot and shivery|shivery|burning up|hot and cold|burning hot|boiling hot|hot|hot and sweaty|cold and shivery|running a temperature|running a fever|shaking with cold|shivering and hot|roasting|freezing and shaking|having chills|shivering all over|boiling|burning with fever) ${MUCH}`,
      `${OH} (shivering|shivers|chills|fever|high fever|temperature|burning up|hot and shivery|feverish|hot and cold|i can't stop shivering|can't stop shivering|my teeth are chattering)`,
      `${OH} (my|the) (temperature|temp|fever) (is|has gone|went|has|keeps|came|won't) [up|high|very high|over (a hundred|thirty eight|38|39|100|101)|going up|come back|going down|go down|coming back|back|really high|too high|gone up|thirty eight|thirty nine|38|39|40|101|102|103]`,
    ],
  },
  {
    slots: { symptom: 'unwell' },
    templates: [
      `${OH} ${IM} [really|very|so|terribly|properly|extremely|suddenly|quite|seriously|awfully|not] (ill|unwell|poorly|terrible|awful|sick|rough|dreadful|like i'm dying|not well|like death|nauseous|queasy|seriously ill|not right|wretched|horrible|like i am dying|well at all|very well|going to be sick|going to throw up|going to vomit|about to throw up|dying|dreadfully ill|rotten|bloody awful|lousy|crook) ${MUCH}`,
      `${OH} [i think] (i'm|i am) [going to] (dying|die)`,
      `${OH} i (don't|do not) feel (well|right|good|very well|so good|too good|very good|at all well|well at all|right at all)`,
      `${OH} ${IM} (throwing up|vomiting|being sick|puking) ${MUCH}`,
      `${OH} (really ill|very unwell|so ill|feeling ill|feeling really ill|unwell|i am ill|not feeling well|not well|something is very wrong with me|something's very wrong|something is really wrong|something is seriously wrong|i think i'm dying|i'm dying)`,
      `${OH} (i'm|i am|i feel) [so|really] (sick|ill|unwell) (to my stomach|all over|with it|as a dog)`,
      `${OH} i (just|keep|have|'ve) (threw up|throwing up|vomited|been sick|thrown up|vomiting|been vomiting)`,
    ],
  },
  {
    slots: { symptom: 'popped' },
    templates: [
      `${OH} (something|my (back|hip|knee|neck|shoulder|spine)|it|that|i|there was something) [has|just|in my (back|hip|neck|knee)|felt it|felt|heard|felt like it|i think|went|felt something|heard something|really] (popped|pop|went pop|cracked|clicked|snapped|went|gave|crunched|went crack|a pop|a crack|a snap|crack|snap|click|a click|clunked|went click|went snap|has popped|has cracked|something pop|something crack|something snap|something click|something go|slipped out|slipped|popped out) [in my (back|hip|neck|knee|shoulder|spine)|out|loudly|out of place|just now]`,
      `${OH} [i|i just] (felt|heard|feel|hear) (something|it|my (back|hip|neck|spine)|a|a loud|a big) (pop|crack|snap|click|go|crunch|give|slip|clunk|popping|popped|cracking|cracked) [in my (back|hip|neck|knee|shoulder|spine)|just now]`,
      `${OH} there was a [loud|big|little] (pop|crack|snap|click|crunch|clunk|cracking sound|popping sound|popping noise) [in my (back|hip|neck|knee|shoulder|spine)]`,
      `${OH} (pop|a pop|crack|it popped|it cracked|popped|something popped|something cracked|something clicked)`,
      `${OH} my (back|hip|knee|neck|shoulder|spine) [just|has] (popped|cracked|clicked|snapped|crunched|clunked) [out]`,
    ],
  },
  {
    slots: { symptom: 'dizzy' },
    templates: [
      `${OH} ${IM} [a bit|very|so|really|getting|going|a little|all|feeling|kind of|suddenly] (dizzy|light headed|lightheaded|giddy|woozy|dizzy again|swimmy|spinny|off balance|swaying|spinning|wobbly in the head|giddiness|disoriented|seasick|like i'm spinning|like the room is spinning|like everything is spinning) ${MUCH}`,
      `${OH} (the|my|this) [whole] (room|head|bed|world|ceiling|place) (is|keeps|started|was|feels like it's|feels like it is|goes|just) (spinning|swimming|moving|going round|going round and round|turning|whirling|tilting|spins|reeling|rotating|going around|spinning round)`,
      `${OH} (everything|it all|everything's|it's all) [is|keeps|started|just] (spinning|swimming|going round|moving|spins|turning|whirling|tilting|going round and round)`,
      `${OH} (dizzy|spinning|giddy|lightheaded|light headed|woozy|head is spinning|room spinning|rooms spinning|head spin|head rush|feeling dizzy|feeling giddy|dizziness now|head spins|a dizzy spell|i got dizzy|it makes me dizzy|this makes me dizzy|that made me dizzy|makes me dizzy|made me dizzy)`,
      `${OH} i (came over|went|got|have come over|am having|'m having|had) [all] [a] (dizzy|giddy|woozy|dizzy spell|dizzy turn|head rush|lightheaded|light headed) [just now]`,
    ],
  },
  {
    slots: { symptom: 'cramp' },
    templates: [
      `${OH} [${HAVE}|oh|a|another|bad|it's a|just a|this is a|that's a] [a|an] [bad|leg|foot|calf|terrible|toe|thigh|muscle|horrible|awful|nasty|hamstring|back|hip|sudden] (cramp|cramps|charley horse|muscle spasm|spasm|cramping) [in my [left|right|lower] (leg|foot|calf|toes|thigh|hamstring|toe|arch|bum|buttock|back|hip|side|arm|glute|hip|hand|leg muscle)|now|again|here] ${MUCH}`,
      `${OH} [my|the|its|it's] [left|right|whole] (leg|foot|calf|toes|thigh|hamstring|muscle|buttock|back|bum|arch|toe|hip|glute) (is|has|are|just|keeps|went|has gone|is all|just went|started|muscle is) (cramping|cramped|cramp|cramping up|cramped up|into cramp|into a cramp|in cramp|spasming|locked up|seizing|knotted|knotting up|seizing up|twitching and cramping|in a cramp|into spasm)`,
      `${OH} (cramp|cramps|cramping|leg cramp|foot cramp|calf cramp|it's cramping|i'm cramping|i'm cramping up|i am cramping|charley horse|spasm|it cramps|i've got cramp|it cramped|it's cramping up|i got a cramp|i've cramped up)`,
      `${OH} i (got|get|have|feel) [a] cramp [coming on|coming]`,
    ],
  },
  {
    slots: { symptom: 'tingling' },
    templates: [
      `${OH} [${HAVE}|some|a|bit of|the|feeling|it's|getting|my] [some|bit of|a bit of|a] (pins and needles|pins in needles|pins an needles|tingling|tingles|tingly feeling|prickling|fizzing|tingle|tingly|prickly feeling|ants crawling|buzzing|electric feeling|tingling sensation|tingling feeling|prickles) [in|down|all down|going down|all over|into|along|through] [my|one|the] [left|right] [leg|foot|toes|hand|arm|fingers|thigh|calf|bum|buttock|back|shoulder|hip|side of my leg|back of my leg|outside of my leg|heel|sole] ${MUCH}`,
      `${OH} [my|the|one] [left|right] (leg|foot|toes|hand|arm|fingers|thigh|calf|buttock|feet|hands|back|hip|heel) (is|are|feels|feel|has|has gone|have gone|went|gone|started|keeps|just|keep) [all|a bit|so|really|gone|going] (tingling|tingly|tingle|tingles|pins and needles|prickly|prickling|buzzing|fizzing|fizzy|asleep|to sleep|fallen asleep|gone to sleep|fell asleep|going to sleep|like pins and needles|dead and tingly)`,
      `${OH} my [left|right] (foot|leg|arm|hand|bum|buttock|thigh) (fell asleep|is asleep|went to sleep|has gone to sleep|has fallen asleep|is going to sleep|falls asleep|keeps falling asleep)`,
      `${OH} (it's|it is|it|that|this) [is|feels|all|a bit|really] (tingling|tingles|tingly|prickling|prickly|prickles|buzzing|fizzing|tingle)`,
      `${OH} (tingling|pins and needles|tingly|tingles|tingly toes|tingling down my leg|pins and needles in my foot|i feel it tingling|i can feel tingling|i feel tingling|i feel tingly|i'm tingling|i am tingling)`,
    ],
  },
  {
    slots: { symptom: 'numb' },
    templates: [
      `${OH} ${IM} [going|all|a bit|so|really|getting|kind of|gone|completely] (numb|numbness|gone numb)`,
      `${OH} (it's|it is|it feels|that's|it|it has|it's all) [going|gone|goes|feels|went|all|is|a bit|so|getting] (numb|numb now|dead|numb again|a bit numb)`,
      `${OH} [my|the|one] [left|right|whole] (leg|foot|toes|toe|thigh|buttock|bum cheek|calf|heel|shin|hip|knee|back|lower back|shoulder|skin|elbow|side of my foot|side of my leg|outside of my leg|big toe|neck) (is|are|feels|feel|went|has gone|have gone|goes|gone|keeps going|is going|is getting|just went) [gone|going|all|so|really|a bit|completely] (numb|dead|number|without feeling|numb again)`,
      `${OH} [${HAVE}|some|feeling|a bit of] [some|a bit of] (numbness|no feeling|numb feeling|a numb feeling|numb patch|a numb patch|loss of feeling) [in|down|on] [my|one|the] [left|right] [leg|foot|toes|thigh|calf|back|hip|heel|shin|knee|big toe|toe]`,
      `${OH} [i] ${CANT} (feel|fill|sense) [my|one|the] [left|right] (leg|foot|toes|toe|thigh|calf|heel|hip|back|knee|big toe)`,
      `${OH} (numb|numbness|gone numb|going numb|feeling numb|it's numb but it's always numb there|its always numb there|a bit numb|no feeling)`,
    ],
  },
  {
    slots: { symptom: 'sharp' },
    templates: [
      `${OH} [it's|it is|that's|that is|this is|it was|that was|this feels|it feels|feels|i feel|i have|i've got|there's|there is|i got|i felt|just|that feels|it's more|more of|sharp not|really|definitely|yes] [a|an|like a|more|some|too|very|really|quite|so|like] [really|very|sudden|bit|kind of] (sharp|stabbing|shooting|sharp pain|stabbing pain|shooting pain|electric|electric shock|an electric shock|like electricity|like a knife|knife|like being stabbed|catching|searing|piercing|stab|jab|jolt|shock|like an electric shock|catching pain|piercing pain|searing pain|sharp one|electric pain|sharp pains|shooting pains|stabbing pains|burning pain|jabbing pain|sharp twinge|twinge) [pain|pains|one|feeling] [in|down|up|through|into|across|along|going down|shooting down] [my|the] [left|right|lower|upper] [back|leg|hip|knee|neck|shoulder|arm|foot|buttock|bum|spine|thigh|side|side of my back|ribs] ${MUCH}`,
      `${OH} [the|a|there's a|i have a|i've got] (pain|pains|shooting pain) [is|are] (shoots|shooting|goes|going|runs|running|spreading|spreads|travels|travelling|traveling|shot|went|radiates|radiating|moves|moving) [right|all the way] (down|into|up|through|along) [my|the] [left|right] (leg|back|bum|buttock|foot|thigh|spine|calf|hip|side) ${MUCH}`,
      `${OH} [it] (shoots|shot|stabs|stabbed|zaps|zapped|jabs|stings) [me|down|right] [in|down|into|up] [my|the] [left|right] (leg|back|bum|buttock|foot|thigh|spine|calf|hip|side|me)`,
      `${OH} (sharp|stabbing|shooting|a stab|sharp pain|stabbing pain|shooting pain|shooting pains|it's sharp|it stabs|it shoots|it stings|stings|a sharp one|it's like a knife|pain like a knife|like a knife|sharp not a stretch|it caught me|it catches|it's catching|something pinched|it pinches|it's pinching|pinching|a pinch)`,
    ],
  },
  {
    slots: { symptom: 'strong-stretch' },
    templates: [
      "[ow|no|oh|um|well|i think] [it's|it is|that's|that is|this is|i feel|just|only|it feels like|feels like|it's just|that's just|it was just|it was|more of] [just|only|more of|really|quite] [a|an|like a] [really|very|quite|pretty|bit of a|big|good|rather] (strong|intense|deep|big|hard|tight|firm|powerful|serious|heavy|proper|massive|good strong|tough) (stretch|pull|pulling|stretching|stretch feeling|pull feeling)",
      "(just|only|more of|it's more of|it's just|it is just|it's only|that's just|no just|i think it's just|a bit of|it's more) [a|the|like a] (stretch|strong stretch|pull|stretching|stretchy feeling|stretch not pain|stretch not a pain|bit of a pull|bit of a stretch|stretching feeling|tug)",
      "[it's|it is|that's|this is|i can feel it] [just|really|very|quite|a bit|too|so|pretty] (stretching too much|stretching a lot|pulling|pulling a lot|tugging|pulling too much|stretchy|pulling hard|stretching me a lot|a lot of stretch|too much stretch|too much of a stretch|too strong|too intense|too deep|stretching hard|too far|a bit strong|a bit intense|intense|overstretched|strong|a bit far)",
      "[that's|it's|it is|this is] [a] (strong stretch|intense stretch|deep stretch|big stretch|strong pull|too strong a stretch|too strong|strong but okay|strong but not sharp|not sharp just strong|more a stretch than a pain|stretch not sharp|it pulls|it pulls a lot|this pulls|it really pulls|that pulls|pulls too much|overstretching)",
      "[ow|no|oh|well] [it|that|this|everything|it all] [it's|it is|that's|this is|feels|is|i'm feeling|i feel] [a bit|a little|really|very|so|quite|too|just] (tight|tight there|tight now|tight here|a bit tight there)",
      "(i feel|i can feel|i'm feeling) [it|a|the] [a] [strong|big|deep|really strong|real|intense|good] (stretch|pull|pulling|stretching) [in my (leg|back|hip|thigh|hamstring|side|neck|shoulder)|a lot|there]",
    ],
  },
  {
    slots: { symptom: 'worse' },
    templates: [
      `${OH} (it's|it is|that's|this is|this|that|it|the pain is|the pain|pain is|my (back|pain|leg|hip|neck|shoulder) is|i'm|i am|my pain|things are|my back|everything is|it feels|i feel|it keeps|this makes it|that makes it|that made it|it has|it's got|it has got|it's just|this is making it|you're making it|you made it|that's making it|it's making it|it makes it|my back feels|the pain keeps|it got) [getting|got|gotten|feeling|gone|going|become|becoming|feels|gets|making it|even|only|just] [much|a lot|way|even|so much|a bit|a little|worse and|far] (worse|worser|worst) [now|and worse|than before|than ever|than when we started|every time|with this|by the minute|not better|instead of better|instead|again|again now|than it was|than earlier|tonight] ${MUCH}`,
      `${OH} (worse|getting worse|worse now|much worse|even worse|worse than before|feels worse|a lot worse|it hurts more|it hurts more now|hurts more|more pain|more painful|the pain is stronger|it's more painful|the pain is increasing|it's increasing|the pain is growing|pain increasing|it's hurting more|hurting more|it is paining more|paining more|it's spreading|the pain is spreading|it's not helping it's worse|this isn't helping it's worse|the pain is building|it's building up|it's more sore|i'm in more pain|i have more pain|making it worse|makes it worse|you're making me worse)`,
      `${OH} it hurts (more|worse) [than before|and more|now|every time|when i do this|when i do that|doing this]`,
    ],
  },
  {
    slots: { symptom: 'stuck' },
    templates: [
      `[help|help me|oh no|please] ${IM} [completely|totally|really] stuck [in this position|here|like this|in bed|on my back|on my side]`,
      `${OH} i ${CANT} (get up|move|move at all|get out of this [position]) [at all|again|any more|anymore|now]`,
      "(my back|my back has|my back is|my back just|everything) (locked|seized|locked up|seized up|gone|completely locked) and i (can not|cannot|can't) (move|get up)",
    ],
  },
  {
    slots: { symptom: 'distress' },
    templates: [
      `[no|sorry|please] i [just|really] ${CANT} (do this|cope|do it|do that|cope with this|do any of this) [any more|anymore|now|tonight|right now|today]`,
      "i (can't|cannot|can not) stop crying",
      "(i'm|i am|i keep|i just keep) (crying|in tears|panicking|having a panic attack|falling apart|so upset)",
      '(this|it) is [all] too (hard|much) for me',
    ],
  },
  `(ow|ouch|ouch ouch|ow ow|aah|argh|ah|aargh|owie|ouchie|ow ow ow|ouchy|oww|oof|yikes|ai|ay|ooh ow|ahh|aaah|agh|aw|oww that hurts|ouch ouch ouch|bloody hell ow|damn ow|fuck ow|shit ow|fuck|owww|ooow|yow|yowch|oi)`,
  `${OH} (it|that|this|that one|this one|everything|something|here|it all) [really|still|bloody|just|fucking|always|also|kind of|actually|definitely] (hurts|hurt|is painful|is hurting|is sore|is hurting me|is paining|pains|is too painful|aches|is aching|kills|is killing me|hurting|is agony|is torture|is so painful|is really painful|is unbearable|kills me) [me|my (back|leg|hip|neck|knee|shoulder|arm)|there|here|like (hell|crazy|mad|anything)|when i (move|do this|do that)|doing this|still] ${MUCH}`,
  `${OH} (that's|it's|this is|that is|it is|thats) [really|so|very|too|bloody|quite|just|a bit|rather|fucking|way] (painful|hurting|sore|too much|hurting me|agony|killing me|too painful|too sore|unbearable|not comfortable|uncomfortable|torture|excruciating|paining|hurting a lot|hurting now|too hard|too difficult|hard|hurting my (back|leg|hip|neck|knee|shoulder)) ${MUCH}`,
  `${OH} [my|the] ${WHERE} ${WHERE} ${BODY} [really|still|just|also|bloody|fucking|always] ${HURTS} ${MUCH}`,
  `${OH} [${HAVE}] ${STRONG} [a lot of|so much|too much|more|much|really bad|terrible|back|leg|neck|hip|knee|shoulder|lower back|upper back|nerve] (pain|pains|ache|aches|agony|backache|soreness|back pain|discomfort) [in my [lower|upper|mid|left|right] ${BODY}|here|there|now] ${MUCH}`,
  `${OH} ${IM} [in] [so much|in so much|in a lot of|in terrible|in|in such|in bad|in real|in awful|a lot of|in too much|really] (pain|agony|hurting|sore|hurt|bits|aching|paining|suffering|achy|stiff and sore|hurting a lot|in agony|terrible pain)`,
  `${OH} you (hurt|are hurting|'re hurting|hurted) me`,
  `${OH} (i|i just|i think i|i've|i have|i've just) [just] (hurt|hurted|pulled|tweaked|injured|twinged|ricked|strained|jarred|put|wrenched) [my|a|something in my|something] [back|leg|hip|knee|neck|shoulder|muscle|self|hamstring|something] [out] [doing (that|this)|just now|again]`,
  `${OH} (too much|too painful|pain|it's too much|so painful|painful|pain pain|hurts|hurting|it hurts|agony|this is too much|it is too much for me|too sore|too hard|sore|so sore|really sore|that's enough pain|unbearable|it's unbearable|not good it hurts|the pain|the pain is (bad|too much|unbearable|back|terrible|awful|really bad|strong|so bad|there again)|make it stop|make the pain stop)`,
  `i (can't|cannot|can not) (take it|take this|stand it|bear it|take the pain|bear this|bear the pain|stand the pain|stand this|cope with this pain) [any more|anymore|it hurts|it hurts too much|because it hurts|it's too painful] [too much]`,
];
