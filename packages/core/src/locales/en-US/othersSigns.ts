import type { Sign } from '../../intents/alarmWords.js';

/** What is said to whoever lies beside, and not to a voice: a voice neither snores nor takes the covers. */
const signs: readonly Sign[] = [
  'go_back_to_sleep|back_to_sleep_now|go_to_sleep_love|wake_up -me|i|cant|how|help|do_i|when|if|keep|why|ill|to_wake|again_and',
  'its_only_the|its_just_the|just_talking_to_the|talking_to_the|its_only_that|its_that machine|speaker|phone|tablet|gadget|thing|computer -how|help|can_i|is_it',
  'get|fetch|bring|pass|hand|grab|give us|me towel|glass|water|pillow|phone|light|remote|cloth|tissue|tissues|keys|charger|blanket -can_i|should|how|will_it|does',
  'are_you|were_you listening|awake|asleep|coming_to_bed|warm_enough -how|can',
  'youre|you_are|you_keep|youve_been|you_were|quit|stop snoring|snored|grinding|kicking_me|hogging|squashing|squishing|crushing_me|elbowing|farting -how|help|do_i|can_i',
  'youre|you_are|you_keep|you_always taking|stealing|pulling|nicking cover|covers|duvet|blanket|blankets|quilt|sheets|pillow -how|help',
  'youre|you_are on|lying_on|laying_on|leaning_on|sitting_on my_side|my_arm|my_hair|my_foot|my_leg|my_half|my_pillow|the_remote|the_dog|the_cat',
  'your feet|foot|knee|knees|elbow|elbows|hand|hands|arm|breath|snoring|leg cold|freezing|icy|off_me|on_me|in_my|out_of_my|boiling|sweaty|stinks|is_keeping',
  'get|move|take|keep your elbow|elbows|feet|foot|knee|knees|arm|leg|hands|hair -how|can_you_help|help',
  'get|move|roll|shift|budge|scoot|shove off_me|off_my_side|off_my_arm|onto_your_own|to_your_side|to_your_own|back_to_your|over_to_your',
  'can_you|could_you|will_you|would_you|why_dont_you|you_need_to roll|turn|move|shift|scoot|budge over|round|onto -me|help|show|tell|talk|how|take',
];

export const othersSigns = signs.map((sign) => ['others', sign] as const);
