import type { Phrasing } from '../../../intents/grammar.js';
import { numberInWords } from '../durations.js';
import { CANT } from './parts.js';

const IM =
  "(i'm|i am|i might be|i may be|i think i'm|i think i am|i could be|remember i'm|remember that i'm|don't forget i'm|by the way i'm|because i'm|but i'm|since i'm|as i'm|careful i'm)";
const HAVE =
  "(i've|i have|i've got|i have got|i got|i suffer from|i do have|i live with|i'm living with|i have had|i've had|i had|i was diagnosed with|i've been diagnosed with|i have been diagnosed with|diagnosed with|i am having|i'm having|remember i have|i'm a person with|because of|due to|be careful with|be careful of|careful of|careful with|careful|mind|watch|look out for|they say i have|the doctor says i have|my doctor says i have)";
const SOME =
  '[a|an|some|my|the|this|really|very|bad|mild|severe|chronic|both|two|slight|terrible|quite|recent|awful|early|lower|left|right]';
const WEEKS = Array.from({ length: 39 }, (_, index) => index + 4)
  .flatMap((weeks) => [String(weeks), numberInWords(weeks).replace('-', ' ')])
  .join('|');
const BACK = '(my back|the pain|my pain|it|things|everything|my leg)';
const HURTS =
  '(hurts|hurts me|hurts my back|is painful|is sore|makes it worse|makes mine worse|make it worse|is worse|makes my back worse|is bad for me|is bad for my back|is not good for me|is no good for me|is too much for me|is hard for me|is impossible|kills me|kills my back|sets it off|gives me trouble|is difficult for me|is not allowed|is off limits|is out|are bad for me|hurt|hurt me|are out|are off limits|makes me hurt|brings it on)';

/** What to leave out from now on. */
export const avoidMovement: readonly (string | Phrasing)[] = [
  {
    slots: { precaution: 'pregnant' },
    templates: [
      `${IM} [now|currently|very|heavily|really|also|newly|about|almost|nearly|over|just|only] [(${WEEKS}) [and a half] (weeks|week|months|month)|three months|two months|months] (pregnant|gone|along|expecting|with child|up the duff|having a baby|pregnant with twins|expecting twins|expecting a baby) [too|now|you know|with twins|again]`,
      "[i am|i'm] in (the|my) (first|second|third|last|final|1st|2nd|3rd) trimester [of pregnancy|of my pregnancy]",
      '(pregnant|pregnant here|pregnant woman here|expecting|baby on board|third trimester|second trimester)',
      "(i'm|i am|we're|we are) [going to have|having|expecting] a baby",
    ],
  },
  {
    slots: { precaution: 'osteoporosis' },
    templates: [
      'my bones are [very|really|too|so] (thin|brittle|weak|fragile|soft|crumbling)',
      '(thin|brittle|fragile) bones',
      'osteoporosis',
    ],
  },
  {
    slots: { precaution: 'hip-replacement' },
    templates: [
      "(i've|i have|i|i just|i recently|i've just) [just|recently] (had|got) [my|a|the|both|two] [left|right] (hip|hips) (replaced|replacement|done|replaced last (year|month|week))",
      'my [left|right] hip (was|is|has been|got) (replaced|new|artificial|metal)',
      'hip replacement',
    ],
  },
  {
    slots: { precaution: 'glaucoma' },
    templates: ['[i have|i had] [just] [had] [recent] eye (surgery|operation)', 'glaucoma'],
  },
  {
    slots: { precaution: 'recent-surgery' },
    templates: [
      "(i've|i have|i|we) [just|recently|had] (had|have|got|did) [just|recently] [a|an|my] [back|spinal|spine|abdominal|stomach|big|recent|major|hip|disc|belly|heart|bowel|hernia] (surgery|operation|op|operation on my back|surgery on my back|surgery on my spine|spinal fusion|fusion|discectomy|laminectomy|c section|caesarean|cesarean|hysterectomy) [(last|this) (week|month)|recently|yesterday|a (week|month) ago|(two|three|four|five|six|2|3|4|5|6) (weeks|months|days) ago|the other day]",
      "[i'm|i am] [still] recovering from [a|an|my|the] [back|spinal|recent] (surgery|operation|op|c section|caesarean)",
      'i was [just|recently] operated on [my back] [last (week|month)|recently|yesterday]',
      '(recent surgery|recent operation)',
    ],
  },
  {
    slots: { precaution: 'worse-bending-forward' },
    templates: [
      `${BACK} (hurts|is worse|gets worse|is bad|feels worse|is painful|kills|get worse|are worse) [more|a lot|most] (when|if|whenever) i (bend|bend forward|bend forwards|bend over|bend down|lean forward|stoop|touch my toes)`,
      `(bending|bending forward|bending forwards|bending over|bending down|leaning forward|stooping|forward bending) [always] ${HURTS}`,
      '(worse|its worse|pain) [when|on|with] (bending forward|bending forwards|bending|bending over|i bend forward)',
    ],
  },
  {
    slots: { precaution: 'worse-bending-back' },
    templates: [
      `${BACK} (hurts|is worse|gets worse|is bad|feels worse|is painful|kills|get worse|are worse) [more|a lot|most] (when|if|whenever) i (bend back|bend backward|bend backwards|lean back|lean backwards|arch|arch back|arch my back)`,
      `(bending back|bending backward|bending backwards|leaning back|leaning backwards|arching|arching back|arching my back|arching backwards) [always] ${HURTS}`,
      '(worse|its worse|pain) [when|on|with] (bending back|bending backwards|bending backward|arching|arching back|i bend back|i arch)',
    ],
  },
  {
    slots: { precaution: 'high-blood-pressure' },
    templates: [
      'my (blood pressure|bp) is [very|too|really|quite|always] high',
      'i (take|am on) [blood pressure|heart|bp] (tablets|pills|medicine|medication|meds) for [my] (blood pressure|heart|bp)',
      "(i'm|i am) (hypertensive|a heart patient)",
      'i take (blood pressure|bp) (tablets|pills|medicine|medication|meds)',
      '(high blood pressure|hypertension)',
    ],
  },
  {
    slots: { precaution: 'knee-problem' },
    templates: [
      'my [left|right] (knee|knees) (is|are) [really|very|not|no|pretty] (bad|dodgy|knackered|weak|shot|no good|good|great|bust|replaced|arthritic|stiff|gone)',
      "my [left|right] (knee|knees) (can't|cannot|won't) (take|bend|handle) [it|that|much|pressure|weight|kneeling]",
    ],
  },
  {
    slots: { precaution: 'shoulder-problem' },
    templates: [
      'my [left|right] (shoulder|shoulders) (is|are) [really|very|no|not|pretty] (bad|dodgy|knackered|frozen|shot|no good|good|torn|bust|dislocated|injured|weak)',
    ],
  },
  {
    slots: { precaution: 'neck-arm-symptoms' },
    templates: [
      '(my neck pain|the pain in my neck|pain from my neck|my neck|it) (goes|runs|shoots|travels|spreads|radiates) (down|into) my [left|right] arm',
      'my neck is [really|very] (bad|dodgy|shot|no good|weak)',
    ],
  },
  {
    slots: { precaution: 'reflux' },
    templates: [
      'my [acid] reflux is (bad|playing up|acting up)',
      'i (get|always get|often get) [acid|bad] (reflux|heartburn|acidity|indigestion) [at night|when i lie (flat|down)|lying (flat|down)]',
    ],
  },
  {
    slots: { precaution: 'dizziness' },
    templates: [
      'i (get|always get|often get|sometimes get|can get|tend to get|get a bit) [very|really|a bit|so] (dizzy|lightheaded|light headed|vertigo|giddy|giddiness) [easily|a lot|sometimes|when i (turn my head|lie down|lie flat|stand up|get up|sit up|bend down|bend over|roll over|turn over|look up|move my head)|quickly]',
      "(i'm|i am) (prone to|easily) (dizzy|dizziness|vertigo)",
    ],
  },
  {
    slots: { precaution: 'unsteady' },
    templates: [
      "(i'm|i am) [a bit|very|quite|really|a little|rather|always] (unsteady|wobbly|shaky) [on my (feet|legs|pins)]",
      'i (use|walk with|need|have|depend on) a (walker|stick|cane|walking stick|frame|walking frame|zimmer frame|zimmer|rollator)',
      'my balance is [very|really|not|no|pretty|quite] (bad|poor|good|great|terrible|off|awful|dodgy|shaky)',
      "(i|i've|i have) (fall|tend to fall|fallen|often fall|keep falling|had [a few|some|several|lots of]) (a lot|easily|often|over a lot|over easily|over|falls|a few times|many times before)",
      '[i] lose my balance [easily|a lot|sometimes]',
      "(i'm|i am) (afraid|scared|worried) (of|about) falling",
    ],
  },
  {
    slots: { precaution: 'wheelchair' },
    templates: [
      "(i'm|i am) [in|using|mostly in|always in] a wheelchair [user]",
      'i (use|need|have|sit in|live in|depend on) a wheelchair',
      "(i'm|i am) (paraplegic|a paraplegic)",
    ],
  },
  {
    slots: { precaution: 'one-arm' },
    templates: [
      "(i|i've|i have) [only|just] (have|got|have got|use|can use) (one arm|one hand) [that works|that moves|only]",
      "(i've|i have|i) lost (an arm|my arm|my left arm|my right arm|my hand)",
      'i can only use [my] (one arm|one hand|left arm|right arm|left hand|right hand)',
      'my [left|right] (arm|hand) is (amputated|in a sling|in plaster|in a cast|missing|a prosthesis)',
    ],
  },
  {
    slots: { precaution: 'leg-nerve-pain' },
    templates: [
      'my (sciatica|sciatic nerve|sciatic) (is|is really|has been) [acting|playing|flaring|bad|really bad] [up|bad|again|today|tonight]',
    ],
  },
  `[please] no [more|deep|big|any] {precaution} [tonight|today|for me|this time|at all|stuff|exercises|stretches|positions|moves|poses|ones|any more|either]`,
  `[i] ${CANT} [really|do|be doing|manage|handle|tolerate|cope with] [any|the|lots of] [more] {precaution} [tonight|today|well|much|at all|any more|right now|at the moment|properly|for long|too long|either|exercises|stretches|ones|because of my (knees|knee|back|hip|hips|shoulder|neck|leg)|it hurts]`,
  `i (don't|do not|won't|will not|shouldn't|should not|mustn't|must not|never|dont|can never|would rather not|am not supposed to|am not allowed to|have been told not to|was told not to|am not meant to|prefer not to|hate|dislike|need to avoid|have to avoid|must avoid|should avoid|want to avoid|want no|avoid) [like|want|do|enjoy|want to|like to|want to do|have to|be] [any|the] [more] {precaution} [tonight|today|at all|any more|please|much|exercises|stretches|ones]`,
  `(i'd|i'm|i am|i've|i have|we|we're|i would|i was|i've been) [really] (rather not|not supposed to|not allowed to|not allowed|been told not to|been told to avoid|told not to|told to avoid|not meant to|not able to|not to|not comfortable|not happy|not good at|to avoid|avoiding|prefer not to|scared of|afraid of|no good at) [do] [any] {precaution} [tonight|today|at all]`,
  `(my|the) (doctor|physio|surgeon|therapist|physical therapist|gp|midwife|nurse|consultant|chiropractor|specialist) (said|says|told me|tells me|has told me|advised|advises|told|wants me) [that] [me] [i] (no|not to|to avoid|avoid|shouldn't|should not|can't|cannot|mustn't|must not|am not allowed to|i shouldn't|i can't|i mustn't|i am not allowed to|never to) [do] [any] [more] {precaution}`,
  `(don't|do not|never|you shouldn't|you should not|please don't|can you not|could you not|stop) [make|give|let|ask|have|making|giving|include|including|suggest|do|use|offer|asking] [me|us] [to|do|doing|with] [any|the] [more] {precaution} [exercises|stretches|ones|positions|any more|again|please|tonight|today]`,
  `[can|could|can we|could we|can you|could you|let's|let us|please|we should|i want to|i need to|i'd like to] [you|we] (avoid|leave out|drop|exclude|remove|omit|take out|cut out|do without|leave off|go easy on|go easy with|be careful with) [all|any|the|all of the] {precaution} [exercises|stretches|ones|positions|moves|tonight|today|from now on]`,
  '[can we|could we|please|you can] skip [all|any] [the] {precaution} (exercises|stretches|ones|moves|poses|today|tonight|from now on)',
  `[give me|i want|i need|can i have|do you have|let's do|have you got|show me|is there] [something|a routine|anything|stretches|exercises|the routine|it|some stretches|one|ones|a version] (without|with no|not involving|that doesn't involve|that does not involve|that avoids|minus|except) [any|the] {precaution}`,
  `[i find] {precaution} ${HURTS} [now|a lot|so much|more|too]`,
  `it (hurts|hurts me|is painful|is worse|gets worse|kills me|is bad|kills) [more|a lot|when|if|to|whenever|every time] (when i|to|if i|whenever i|i|i'm) {precaution}`,
  `${HAVE} ${SOME} ${SOME} {precaution} [too|as well|also|you know|remember|in my (spine|hip|hips|back|knee|knees|leg|pelvis|neck|shoulder)|now|for years|for a long time|during pregnancy]`,
  `{precaution} (is not|isn't|are not|aren't) (possible|for me|allowed|good for me|an option|safe for me|good|ok|okay)`,
];
