import { basicsFive } from './basics-five.js';
import { boneSafe } from './bone-safe.js';
import { breathingToSleep } from './breathing-to-sleep.js';
import { calmEleven } from './calm-eleven.js';
import { deskTwo } from './desk-two.js';
import { eightInFifteen } from './eight-in-fifteen.js';
import { eveningWindDown } from './evening-wind-down.js';
import { lowerBackEase } from './lower-back-ease.js';
import { lyingHips } from './lying-hips.js';
import { lyingMidBack } from './lying-mid-back.js';
import { lyingNeck } from './lying-neck.js';
import { midBackFive } from './mid-back-five.js';
import { midnightMicro } from './midnight-micro.js';
import { morningInBed } from './morning-in-bed.js';
import { nineInBed } from './nine-in-bed.js';
import { partnerMassage } from './partner-massage.js';
import { pregnancySide } from './pregnancy-side.js';
import { sciaticaSix } from './sciatica-six.js';
import { selfMassageBed } from './self-massage-bed.js';
import { spasmRescue } from './spasm-rescue.js';
import { tenBreaths } from './ten-breaths.js';
import { upperBackRelief } from './upper-back-relief.js';
import { upperMidSix } from './upper-mid-six.js';

/** The routines, by id; of those that suit alike the first is named first. */
export const routines = {
  'basics-five': basicsFive,
  'bone-safe': boneSafe,
  'breathing-to-sleep': breathingToSleep,
  'calm-eleven': calmEleven,
  'desk-two': deskTwo,
  'eight-in-fifteen': eightInFifteen,
  'evening-wind-down': eveningWindDown,
  'lower-back-ease': lowerBackEase,
  'mid-back-five': midBackFive,
  'midnight-micro': midnightMicro,
  'morning-in-bed': morningInBed,
  'nine-in-bed': nineInBed,
  'partner-massage': partnerMassage,
  'pregnancy-side': pregnancySide,
  'sciatica-six': sciaticaSix,
  'self-massage-bed': selfMassageBed,
  'ten-breaths': tenBreaths,
  'upper-back-relief': upperBackRelief,
  'upper-mid-six': upperMidSix,
  'lying-hips': lyingHips,
  'lying-mid-back': lyingMidBack,
  'lying-neck': lyingNeck,
  'spasm-rescue': spasmRescue,
} as const;
