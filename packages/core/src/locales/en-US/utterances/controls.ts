import type { Utterances } from '../../../intents/grammar.js';

const POLITE =
  "[can you|could you|can we|could we|would you|will you|please|let's|let us|i want to|i'd like to|i would like to|you can|i need you to|i want you to|kindly|shall we|just|may i|can i|could i]";
const STEP = '[one|step|exercise|stretch|move|part|bit|thing|section|pose]';

/** What is said while a routine plays, sleepily or not. */
export const controls: Utterances = {
  Stop: [
    `${POLITE} (stop|quit|exit|cancel|enough|end|finish|halt|terminate|abort|close) [it|this|that|now|there|here|everything|the routine|the session|right now|the exercise|the whole thing|for (tonight|today|now)|at once|immediately]`,
    `(stop|no stop|stop stop|stop stop stop|no more|no more of this|no more tonight|stop the stretch|i said stop|whoa stop|make it stop)`,
    "(that's|that is|this is) (enough|all|it|plenty) [for (tonight|today|now|me)|thanks|thank you]",
    "(i've|i have) (had enough|finished|done enough)",
    "[i'm|i am|we're|we are] [all] (done|finished|through) [for (tonight|today|now)|thanks|here]",
    '(good night|goodnight|bye|goodbye|go away|be quiet|shut up|night night|nighty night|sweet dreams|bye bye|see you|go to sleep|shut it|belt up|piss off|leave me alone|leave me be|off|silence|get lost|goodnight then|night|that will do|thatll do|shut the hell up|shut the fuck up|fuck off|zip it|stop it already)',
    'stop (talking|playing|speaking|the talking|the voice|nagging) [now|to me]',
    '(turn|switch) (off|yourself off|it off|this off|the routine off|off the routine)',
    "(never mind|nevermind|forget it|forget about it|don't bother|leave it|scrap that|cancel that|not any more)",
    "(i'm|i am|i feel) [too|so|very|really|getting] (tired|sleepy|falling asleep|going to sleep|drifting off|nodding off|sleeping|going to bed) [now|for this|to go on|to continue]",
    "[i want to|let me|i'd like to|i need to|i'm ready to] (sleep|go to sleep) [now|already|instead|please]",
    "(i don't|i do not) want to (do this|do any more|continue|go on with this|carry on with this|do more|do it|keep going) [any more|anymore|tonight|now|today]",
  ],
  Next: [
    `${POLITE} (next|skip) [the|to the|this|that|to] [next] [one|this|this one|that|that one|it|step|exercise|stretch|move|bit|part|ahead|on|over it|forward|past this|thing|over this|over this one]`,
    'skip (ahead|on|forward) [to the next [one|step|stretch]]',
    `${POLITE} (move on|go on to the next|go to the next|get to the next|go onto the next|on to the next|move to the next|move onto the next|move on to the next|give me the next|jump to the next|do the next|do another|try another|have another|go to another|pass|do something else|go forward|another|the next|try a different|do a different|have a different) ${STEP} [please]`,
    '(another one|other one|a different one|different one|not this one|not that one|something different|go ahead to the next|next then|onwards|pass on this one|next next|skip skip)',
    "(i'm|i am|i've|i have) (done|finished|bored) [with|of] (this one|this stretch|this exercise|that one|it|this) [next]",
    "i (don't|do not|don't really) (want to do|like|want|fancy|feel like) [doing] (this one|that one|this exercise|this stretch|that exercise|that stretch|this bit) [now|tonight]",
    "i (can't|cannot|can not) do (this one|that one|this exercise|that exercise|this stretch|that stretch|this move|that move)",
    "(what's|what is|what comes) [the] next [one|step|stretch|exercise]",
    "(i'm|i am) ready for the next (one|step|stretch|exercise)",
    '[leave|miss] (leave this one out|leave it out|leave that one out|leave that out|miss this one|miss it out|miss that one out|miss this one out|leave this out)',
  ],
  Previous: [
    `${POLITE} (previous|last|prior|earlier|preceding) ${STEP}`,
    `${POLITE} [go|get|take me|step|skip|move|jump] (back|backwards|backward) [a|one|to] [the] [last|previous|earlier|prior|one before|step|one] [one|step|exercise|stretch|bit|move|thing|before|again]`,
    `${POLITE} [do|play|repeat|go to|go back to|take me back to|return to] the ${STEP} (before|before this|before that|we did before|we just did|before this one|previous one|previous|last one|previous exercise|previous step|previous stretch|last exercise|last stretch|previous thing)`,
    '(the one before|one back|rewind|undo|go back one|back up|back up a bit|back a bit|a step back|one step back|return|return to the previous one)',
    'can we do the last one again',
  ],
  Repeat: [
    `${POLITE} (again|repeat) [it|that|this|that one|this one|please|the last (bit|part|line|thing|sentence)|what you said|yourself|the step|the instruction|the instructions|the exercise|the stretch|that bit|that again|it again|that part|this step|this exercise]`,
    `${POLITE} [say|do|play|tell me|explain|read|run|give me|hear|have] (that|it|this|this one|that one|that bit|the last bit|the last part|that part|what you said|that step|the same one|this exercise|that exercise|this stretch) (again|once more|one more time|over again) [please]`,
    '(once more|one more time|what was that|what did you say|pardon|come again|say again|sorry|what|huh|eh|excuse me|pardon me|beg your pardon|i beg your pardon|one more|say what|what now|what are you saying|what did you just say|sorry what|you what|do what|repeat please|how was that|once again|what was the last bit|what was it)',
    "i (didn't|did not|couldn't|could not|missed|wasn't|was not|can't|don't) (hear|get|catch|understand|follow|quite catch|quite hear|quite get|listening|paying attention|that|it|hear you) [that|it|you|the last bit|what you said|this|properly|very well|a word|any of that|to that]",
    "(i missed (that|it|what you said|the last bit)|i wasn't listening|i zoned out|i lost you|you lost me|i was asleep|i fell asleep|i nodded off|i drifted off)",
  ],
  Pause: [
    `${POLITE} (pause|wait|hang on|hold on|one moment|one second|one minute|one sec|hold it|hold up|freeze|take a break|have a break|pause it|pause that|pause this|pause there|stop there a minute|have a rest|take a rest|take five|wait there|stay there|hold that thought|hang about|half a minute|bear with me|just a moment|a moment|a minute|just a minute|just a second|just a sec|a sec|a second|whoa|time out|give me a break|need a break|i need a break|break|pause the routine|pause for me|stay like this) [please|there|now|then|a bit|for a bit|for me|a while]`,
    `${POLITE} (wait|hang on|hold on|pause|hold|rest|break|stay here|stop|pause it|stop it|pause this) [for|there] [a|one|just a|a little|half a|me a|two|five|ten|a few] (moment|second|sec|minute|bit|while|mo|tick|seconds|minutes|secs|tick please)`,
    `${POLITE} (give|gimme|need|allow|let me have|get) [me|i need] (a|one|two|half a|another|a few|just a|five) (moment|second|sec|minute|minutes|mo|tick|seconds|break|bit of time|breather)`,
    'i need (a|one|two|a few|just a|another) (moment|second|sec|minute|minutes|break|rest|breather|bit|pause|little break|short break|mo)',
    "(not yet|not ready|i'm not ready|i am not ready|i'm not ready yet|i'm not there yet|not quite yet|wait for me|let me (catch up|get (ready|comfortable|settled|in position|there|a pillow|my pillow)|rest|rest a bit|fetch a pillow|find my pillow)|i'll be right back|be right back|i'm not in position|im still getting ready|still getting ready|back in a (minute|second|bit))",
    '[i need|let me|i have] [to] (get a pillow|fetch a pillow|move my pillow|fix my pillow|scratch my nose|blow my nose|cough|answer the phone|get comfortable first|turn the light off|get some water|have a drink)',
  ],
  Resume: [
    `${POLITE} (resume|continue|carry on|keep going|go on|unpause|proceed|keep on|pick up where we left off|go on then|keep playing|carry on then|start again where we stopped|play on|crack on|get on with it|keep it going|pick it up again|keep on going|continue on|un pause|pick up where we stopped) [it|with (it|that|this|the routine|the stretch|the exercise|the session|my routine)|the routine|my routine|from here|from there|where we left off|from where we (left off|stopped)|please|now|then|playing]`,
    "[ok|okay|yes|right] [i'm|i am|we're] (ready|back|here again|all set|set|good to go|in position|there|ready now|ready to (go on|continue|carry on|go)|back now|settled|comfortable now|comfy now) [now|again|to go|to go on|to continue]",
    '(start|go|begin|play|pick up) again [from] (here|there|where we (stopped|left off|were)|where i (stopped|was|left off))',
    '(lets go|lets go on|lets continue|lets carry on|lets keep going|go|ready when you are|off we go|go for it|lets get on|onward)',
  ],
  StartOver: [
    `${POLITE} (start|begin|go|do it|take it|do this|start it|start this|play it|start the routine|begin the routine|run it|start the whole thing|do the whole thing|play|do everything) [all|right] [back] [to] (over|again|over again|from the (start|beginning|top|very beginning|first one)|all over again|all over|from scratch|afresh|from the start again|from step one|from the beginning again|to the start|to the beginning|the start|the beginning|from zero|over from the (start|beginning|top)|from one)`,
    `${POLITE} (do|run|play|start|repeat) the (whole|entire|full) (thing|routine|session|lot) [all over] again`,
    `${POLITE} (restart|from the (start|beginning|top)|start over|reset|back to the (start|beginning|top)|go back to the (start|beginning|top)|take me back to the (start|beginning)|return to the (start|beginning)|from scratch|rewind to the (start|beginning)|all over again|take it from the top|replay) [it|this|please|the routine|the session|the whole thing|everything|all]`,
  ],
  OtherSide: [
    `${POLITE} [do|now|and|try|go to|it on|over to|same on|same for|then|switch to|change to|move to|swap to|do it on|on|onto|the same on|repeat on|do this on|do the same on|go on to|roll to|same thing on|repeat it on|what about|how about|and what about|do that on|go to] [the|my] (other side|opposite side|left side now|right side now|other leg|other arm|other one side|other hip|other knee|other shoulder|other foot|opposite leg|opposite arm|left side|right side|left leg|right leg|left arm|right arm|left one|right one) [now|please|next|too|as well|first|instead|then]`,
    `${POLITE} (switch|change|swap|flip|alternate) [the|to] (side|sides|legs|leg|arms|arm|other side|over)`,
    'the other (leg|arm|one|hip|knee|foot|shoulder|hand)',
    '(my|the) other (side|leg|arm|hip|knee) [too|as well|now|please|is sore|needs it too|wants it too]',
    '(wrong side|other way|the other way|the other way round|opposite|that was the wrong side|different side)',
  ],
  Slower: [
    `${POLITE} (slower|slow down|more slowly|too fast|slowly|slow|less fast|take it slow|take it slowly|slow it down|slow the pace|easy does it|take your time|lower the pace|slow the pace down|speak slower|talk slower|speak more slowly|speak slowly|talk more slowly|talk slowly|slacken|reduce the speed|lower the speed|ease off the pace|reduce speed) [please|a bit|a little|down|it down|a little bit|now|bit]`,
    `${POLITE} (go|a bit|a little|bit|much|a little bit|even|do it|make it|say it|take it|do this|play it|slightly|be|move|read|count) [a bit|a little|much|even|a little bit|slightly|this] (slower|more slowly|slow|slowly|less fast)`,
    "(you're|you are|that's|that is|it's|it is|this is|the pace is|we're|we are|the speed is|you) [going|way|much|talking|a bit|moving|speaking|counting|go|talk|speak] [way|much|a bit|far] (too fast|too quick|too quickly|rushed|rushing|fast|quick|too rapid) [for me]",
    "(give me more time|i need more time|not so fast|don't rush|don't rush me|stop rushing|i can't keep up|can't keep up|no rush|what's the rush|i need longer to move|more time please|slow down a bit|leave more time|more time between steps|you're rushing me|you are rushing me|stop rushing me|whats the hurry)",
  ],
  Faster: [
    `${POLITE} (faster|speed up|quicker|hurry up|too slow|hurry|speed it up|move it along|get a move on|pick up the pace|more quickly|go fast|chop chop|pick it up|quickly|quicken|step it up|get on with it faster|speak faster|talk faster|speak more quickly|increase the speed|increase the pace|up the pace|raise the pace|speed things up|pick up speed|quick|fast|hurry along) [please|a bit|a little|up|now|a little bit|bit]`,
    `${POLITE} (go|a bit|a little|bit|much|a little bit|even|do it|make it|say it|do this|slightly|play it|be|move|read|count) [a bit|a little|much|even|a little bit|slightly] (faster|quicker|more quickly|quick|fast)`,
    "(you're|you are|that's|that is|it's|it is|this is|the pace is|we're|the speed is|you) [going|way|much|talking|a bit|moving|speaking|go|talk] [way|much|a bit|far] (too slow|too slowly|slow|dragging|so slow|very slow|boringly slow) [for me]",
    "(less waiting|less time|i'm waiting|don't be so slow|this is taking too long|it's taking too long|shorter pauses|shorter breaks|less pausing|come on|come on then|not so slow|not so slowly)",
  ],
  LongerHold: [
    `${POLITE} (longer hold|longer holds|hold longer|hold it longer|hold for longer|hold this longer|hold that longer|hold it for longer|hold the stretch longer|hold this one longer|hold the stretches longer|hold them longer|hold each one longer|stay longer|stay in it longer|stay here longer|stay in this longer|stay in this one longer|keep it longer|stretch longer|stretch for longer|lengthen the hold|lengthen the holds|extend the hold|extend the holds|extend it|more hold|keep holding|keep holding it|more seconds|longer stretch|longer stretches|hold a bit longer|hold a little longer|hold it a bit longer|hold it a little longer|stay a bit longer|stay a little longer|stay here a bit longer|stay here a little longer|increase the hold|increase the holds|increase the hold time|hold on longer|hold this a bit longer|stay there longer|stay like this longer) [please|next time|for me|from now on|each time|this time]`,
    '(longer|a bit longer|a little longer|stay longer|a little bit longer|much longer please|slightly longer|just a bit longer|just a little longer|more time in the stretch|more time in this one|ten more seconds|ten seconds more|five more seconds|a few more seconds|not long enough|thats not long enough|thats too short|too short|its too short|the holds are too short|the hold is too short|thirty seconds more|double the hold)',
    `${POLITE} (make|have|keep|let) (the|these|those|it|this|all the|my|this one|each|them|me) [holds|hold|stretch|stretches|one] [be] (longer|last longer|a bit longer|a little longer|go on longer|hold longer|hold it longer|stay longer|hold this longer|stay here longer|stay here a bit longer)`,
  ],
  ShorterHold: [
    `${POLITE} (shorter hold|shorter holds|hold shorter|less hold|hold it shorter|hold it less|hold less|hold for less|hold for less time|hold it for less time|shorten the hold|shorten the holds|shorten it|reduce the hold|reduce the holds|less holding|shorter stretch|shorter stretches|cut the hold|fewer seconds|less seconds|hold this less|hold it not so long|let go sooner|let me go sooner|release sooner|hold a bit less|hold for a shorter time|hold it for a shorter time|reduce the hold time|decrease the hold|decrease the holds|hold them shorter|hold the stretches shorter|less long|hold the stretch for less time|hold this one less|shorten the stretch|shorten the stretches) [please|next time|for me|from now on|each time|this time]`,
    "(shorter|a bit shorter|a little shorter|not so long|a little bit shorter|slightly shorter|much shorter|too long|that's too long|it's too long|this is too long|the holds are too long|the hold is too long|that hold is too long|that was too long|don't hold it so long|don't hold so long|don't hold it for so long|i can't hold it that long|i can't hold this that long|i can't hold it so long|i can't hold it for so long|i can't hold that long|i can't hold this so long|not that long|not as long|not for so long|that's too long for me|too long for me|too long a hold|halve the hold|less time in the stretch|half the time)",
    `${POLITE} (make|have|keep) (the|these|those|it|this|all the|my|this one|each|them) [holds|hold|stretch|stretches|one] (shorter|a bit shorter|a little shorter|less long|short|not so long)`,
  ],
  TimeLeft: [
    'how (long|much) [more|longer] [time|of this] (is|have i|do i have|do we have|have we|is there|until|till|has it) [it] [got] [left|to go|still|its over|it ends|remaining|the end|were done|im done|this is over|it is over|more|left to go|it finishes|it is finished|we finish|we are done|the end of this|left for this] [left|in (this|the routine|it)|to go|for this one|on this one|of this]',
    'how (much longer|much more|long to go|long left|much time|much time left|long now|many minutes [are] [there] [left|to go|remaining]|many minutes more|much time is left|many more|many left|many are left|many to go|many exercises [are] [left|to go|remaining]|many more minutes|many seconds [left|more|to go]|many more exercises|many more stretches|many steps [are] [left|to go]|many stretches [are] [left|to go]|many more to go|many more steps|many more are there|much is there left|long does it go on) [left] [is it|does it take|will it take|in this|do i have|have i got|do we have|is this|until the end|for this one|are left|will this take|do i have left|do we have left|is left|left in this|of this|is this going to take|are there|in this routine]',
    "(time left|what's left|what is left|are we [nearly|almost] (done|there|finished|at the end)|time|time check|time remaining|time remaining please|remaining time|nearly done|almost done|almost there|nearly there|is it [nearly|almost] (over|done|finished)|is this [nearly|almost] (over|done|finished|the last one)|am i [nearly|almost] (done|there|finished)|is that the last one|is this the last one|is it the last one|where are we|how far (along|in) (are we|am i)|how far are we|how far have we got|how far to go|whats the time left|tell me the time left|what time is left)",
    'how much (is left|longer is it|longer does it take|is there left|is there to go|of this is left|is still to come|of it is left)',
    '(how long|when) (does|will|is|do|are|am) (it|this|we|i|the routine|this routine|the session|this one) [still|be|going to] (take|last|end|finish|over|done|finished|be over|be done|stop|go on|be finished|to go) [for|still|altogether|in total]',
    '(when|how soon) (are we|will we be|am i|will i be|is it|will it be) (done|finished|over|there|at the end)',
    '[can you|could you|please|tell me|can you tell me|could you tell me] [tell me] how (long|much) [time] [is|there is|there|we have|i have] (left|to go|remains|remaining)',
  ],
  Yes: [
    '(half as far|half|just half|half way|go half as far|half then|half please)',
    '(ok|okay) (then|sure|go on|do it|yes|fine|alright|good|lets|lets do it|lets do that|if you like)',
    "(yes|yeah|yep|yup|sure|go ahead|of course|alright|all right|mm hmm|uh huh|yes do|do it|yea|ya|yah|aye|absolutely|certainly|definitely|correct|right|that's right|exactly|sure thing|fine|sounds good|that's fine|why not|i do|i am|i have|i would|i think so|yes i do|yes i am|yes i have|yes i would|yes it is|yes it does|yes that's right|it is|it does|true|please do|yes go ahead|yes sure|sure why not|by all means|indeed|affirmative|very well|good idea|mhm|mm|mmhmm|mm yes|hmm yes|yes yes|yes yeah|oh yes|yes of course|i guess|i guess so|i suppose so|go on yes|yeah sure|yeah okay|yeah go on|yep sure|ok yes|ok sure|haan|yes sir|yes maam|that works|works for me|i'd love to|love to|if you like|okey dokey|righto|right you are|too right|yes i think so|i believe so|probably|good|great|perfect|lovely|i want that|i want to|you bet|bring it on|yes we can|yes you can|yes thank you|yes thanks)",
  ],
  No: [
    "(no|nope|nah|no thanks|no thank you|rather not|not now|not really|naw|no way|never|not today|not tonight|i don't|i do not|i'm not|i am not|i haven't|i have not|i don't think so|i'd rather not|i would rather not|no i don't|no i'm not|no i haven't|no it isn't|no it's not|no it doesn't|it isn't|it's not|it is not|it doesn't|don't|do not|no no|no no no|absolutely not|definitely not|certainly not|of course not|nay|negative|uh uh|nuh uh|mm mm|not at all|i think not|no not really|no i'm fine|i'm good|no i'm good|i'm fine thanks|i'm all right|i'm okay|i'm fine|no i'm okay|no need|maybe later|later|another time|some other time|not at the moment|not right now|no way jose|don't think so|nothing|none|neither|no never|no nothing|no not now|no i wouldn't|hell no|no chance|i'll pass|no ta|ta but no|wrong|incorrect|that's wrong|that's not right|that's not it|i said no|no i said no|no not that|not that|nothing thanks|no don't|please no|nothing like that|none of those|none of them)",
  ],
  NotSure: [
    "[well|um] [i'm|i am|i] [really|just|honestly] (not [really|quite|so|too|all that|a hundred percent] (sure|certain)|unsure|uncertain|don't know|do not know|dunno|can't tell|cannot tell|can't say|couldn't say|have no idea) [really|about that|which|what to say|yet]",
    '(maybe|perhaps|possibly|might be|could be|no idea|hard to say|hard to tell|sort of|kind of|yes and no|a bit of both)',
  ],
  Choose: ['[i want|i like|give me|take|lets do|can i have|id like] {choice} [please]'],
  Greet: [
    '(hello|hi|hi there|hello there|hey there|good evening|good morning|good afternoon) [supine|again]',
    '[hello] are you (there|listening|awake)',
    '(can you hear me|is anybody there|anyone there|how are you)',
  ],
  History: [
    'my (dad|father|mother|mum|mom|husband|wife|brother|sister|friend|grandmother|grandfather|uncle|aunt) had (a heart attack|a stroke|a blood clot|numb legs|a bad fall|a slipped disc|the same thing) [at sixty|last year|years ago|once]',
    'i used to (have|get|suffer from) (chest pains|dizzy spells|numb legs|cramps|pins and needles|back pain) [but not (now|any more)|years ago|as a child]',
    '(strokes|heart disease|bad backs|back trouble) (run|runs) in (the|my|our) family',
  ],
  Thanks: [
    "[oh|okay|ok|well|right|great|lovely] (thanks|thank you|thankyou|cheers|ta|much appreciated|bless you|thanks a lot|thank you very much|thank you so much|many thanks|thanks so much|thanks very much|thanks a million|that's kind|you're very kind|you are kind) [dear|love|supine|darling|for that|for your help|for everything|a lot|indeed|again|so much|very much]",
  ],
  Help: [
    '(help|help me|options|commands|i need help|i need some help|help please|instructions|the commands|more help|give me help|user guide|tutorial|usage|guide me|assist me|can you help|can you help me|could you help me|please help|please help me|i need a hand|i need assistance|assistance|i need your help)',
    '[tell me] what (can|could|should|do|may|else can|must) (i|you|we) (say|do|ask|tell you|ask you|do here|say here|ask for|do now|say to you|help with|help me with|do for me|offer|do with you|use)',
    "(what are my options|what are the options|what are the commands|what are my choices|which commands are there|list commands|what commands|what do i say|what do you do|what is this|what's this|what are you|who are you|what are you for|what now|what can you help me with|what can this do|what can you help with|what does this do|tell me what to do|tell me what i can say|tell me what you can do|what is this thing|what do you understand|what next|how can you help|how can you help me|explain yourself|introduce yourself)",
    'how (does|do|can|should) (this|it|you|i) (work|use this|use it|use you|talk to you|start|begin|do this thing|control this|speak to you|operate this|stop this|pause this|start a routine|change it|control you)',
    "(i'm|i am|i feel) (lost|confused about this|not sure what to do|new here|new to this)",
    "i (don't|do not) (know|understand) (what to do|what to say|how this works|how to use this|what i can say|how it works|this|what you want|how to start|you)",
  ],
};
