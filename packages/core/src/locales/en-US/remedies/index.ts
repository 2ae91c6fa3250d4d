import type { RemediesWords } from '../../remedyWords.js';
import { acupuncture } from './acupuncture.js';
import { adjustableBed } from './adjustable-bed.js';
import { age } from './age.js';
import { alcohol } from './alcohol.js';
import { allOfIt } from './all-of-it.js';
import { anotherDose } from './another-dose.js';
import { armUnderHead } from './arm-under-head.js';
import { armsInBed } from './arms-in-bed.js';
import { babyInside } from './baby-inside.js';
import { backStretcher } from './back-stretcher.js';
import { backWent } from './back-went.js';
import { bag } from './bag.js';
import { ballOrRoller } from './ball-or-roller.js';
import { bareSkin } from './bare-skin.js';
import { bedBoard } from './bed-board.js';
import { bedSide } from './bed-side.js';
import { bentKnees } from './bent-knees.js';
import { bestTime } from './best-time.js';
import { bloodClot } from './blood-clot.js';
import { bodyPillow } from './body-pillow.js';
import { bra } from './bra.js';
import { brace } from './brace.js';
import { calfCramp } from './calf-cramp.js';
import { calmingDown } from './calming-down.js';
import { cancer } from './cancer.js';
import { caudaEquina } from './cauda-equina.js';
import { childTablets } from './child-tablets.js';
import { children } from './children.js';
import { chiropractic } from './chiropractic.js';
import { coffee } from './coffee.js';
import { comesBack } from './comes-back.js';
import { copperBracelet } from './copper-bracelet.js';
import { core } from './core.js';
import { coughAndSneeze } from './cough-and-sneeze.js';
import { cracking } from './cracking.js';
import { crossedLegs } from './crossed-legs.js';
import { cycling } from './cycling.js';
import { deadArm } from './dead-arm.js';
import { deepBreathing } from './deep-breathing.js';
import { desk } from './desk.js';
import { deskBreaks } from './desk-breaks.js';
import { discTime } from './disc-time.js';
import { doesItHarm } from './does-it-harm.js';
import { drinkingWater } from './drinking-water.js';
import { driving } from './driving.js';
import { electricBlanket } from './electric-blanket.js';
import { elsewhere } from './elsewhere.js';
import { exercise } from './exercise.js';
import { exerciseAndSleep } from './exercise-and-sleep.js';
import { fear } from './fear.js';
import { floorSleeping } from './floor-sleeping.js';
import { flying } from './flying.js';
import { food } from './food.js';
import { frozenShoulder } from './frozen-shoulder.js';
import { gettingDressed } from './getting-dressed.js';
import { gettingUp } from './getting-up.js';
import { habitForming } from './habit-forming.js';
import { heartOrBack } from './heart-or-back.js';
import { heat } from './heat.js';
import { heatElsewhere } from './heat-elsewhere.js';
import { heatMinutes } from './heat-minutes.js';
import { heatOrIce } from './heat-or-ice.js';
import { heatPatch } from './heat-patch.js';
import { hipAndButtock } from './hip-and-buttock.js';
import { hipSport } from './hip-sport.js';
import { holdTime } from './hold-time.js';
import { hotWaterBottle } from './hot-water-bottle.js';
import { housework } from './housework.js';
import { howFar } from './how-far.js';
import { howHot } from './how-hot.js';
import { howLong } from './how-long.js';
import { howOften } from './how-often.js';
import { howToLie } from './how-to-lie.js';
import { ibuprofen } from './ibuprofen.js';
import { ibuprofenAndParacetamol } from './ibuprofen-and-paracetamol.js';
import { ice } from './ice.js';
import { iceMinutes } from './ice-minutes.js';
import { inBedMoves } from './in-bed-moves.js';
import { inTheFamily } from './in-the-family.js';
import { injections } from './injections.js';
import { insoles } from './insoles.js';
import { inversion } from './inversion.js';
import { kidneyStone } from './kidney-stone.js';
import { kidneys } from './kidneys.js';
import { lastingPain } from './lasting-pain.js';
import { legPain } from './leg-pain.js';
import { lifting } from './lifting.js';
import { liftingBaby } from './lifting-baby.js';
import { lumbarRoll } from './lumbar-roll.js';
import { lyingFlat } from './lying-flat.js';
import { magnesium } from './magnesium.js';
import { massage } from './massage.js';
import { massageAfter } from './massage-after.js';
import { massageBlood } from './massage-blood.js';
import { massageGun } from './massage-gun.js';
import { massageNot } from './massage-not.js';
import { massageOil } from './massage-oil.js';
import { massagePartner } from './massage-partner.js';
import { massagePressure } from './massage-pressure.js';
import { massagePrevents } from './massage-prevents.js';
import { massageRelief } from './massage-relief.js';
import { massageSelf } from './massage-self.js';
import { massageSpots } from './massage-spots.js';
import { massageTime } from './massage-time.js';
import { mattress } from './mattress.js';
import { mattressAge } from './mattress-age.js';
import { mattressNeed } from './mattress-need.js';
import { mattressSoftness } from './mattress-softness.js';
import { medication } from './medication.js';
import { memoryFoam } from './memory-foam.js';
import { meningitis } from './meningitis.js';
import { mixingWithDrink } from './mixing-with-drink.js';
import { morningStiffness } from './morning-stiffness.js';
import { muscleOrNerve } from './muscle-or-nerve.js';
import { neckHeadache } from './neck-headache.js';
import { neckPain } from './neck-pain.js';
import { neckPillow } from './neck-pillow.js';
import { neckSport } from './neck-sport.js';
import { neckTime } from './neck-time.js';
import { nerveTablets } from './nerve-tablets.js';
import { notComfortable } from './not-comfortable.js';
import { numbHands } from './numb-hands.js';
import { oneSided } from './one-sided.js';
import { opioids } from './opioids.js';
import { painAtNight } from './pain-at-night.js';
import { painKeepsAwake } from './pain-keeps-awake.js';
import { painMoves } from './pain-moves.js';
import { paracetamol } from './paracetamol.js';
import { paracetamolTwice } from './paracetamol-twice.js';
import { period } from './period.js';
import { physiotherapist } from './physiotherapist.js';
import { pilates } from './pilates.js';
import { pillow } from './pillow.js';
import { pillowCount } from './pillow-count.js';
import { pillowHeight } from './pillow-height.js';
import { pillowInstead } from './pillow-instead.js';
import { pillowPlace } from './pillow-place.js';
import { pregnantAche } from './pregnant-ache.js';
import { pregnantHip } from './pregnant-hip.js';
import { pregnantLying } from './pregnant-lying.js';
import { pregnantTablets } from './pregnant-tablets.js';
import { promise } from './promise.js';
import { readingInBed } from './reading-in-bed.js';
import { reflux } from './reflux.js';
import { replacedHip } from './replaced-hip.js';
import { rest } from './rest.js';
import { restTime } from './rest-time.js';
import { running } from './running.js';
import { safeForMe } from './safe-for-me.js';
import { saggingBed } from './sagging-bed.js';
import { sameTightMuscles } from './same-tight-muscles.js';
import { scan } from './scan.js';
import { sciaticaTime } from './sciatica-time.js';
import { serious } from './serious.js';
import { sex } from './sex.js';
import { sharingABed } from './sharing-a-bed.js';
import { shortSleep } from './short-sleep.js';
import { shoulderPain } from './shoulder-pain.js';
import { shoulderSport } from './shoulder-sport.js';
import { sideToGetUp } from './side-to-get-up.js';
import { sleepHours } from './sleep-hours.js';
import { sleepingOnSofa } from './sleeping-on-sofa.js';
import { sleepingPills } from './sleeping-pills.js';
import { sleeplessness } from './sleeplessness.js';
import { sleptFunny } from './slept-funny.js';
import { smoking } from './smoking.js';
import { snooze } from './snooze.js';
import { snoring } from './snoring.js';
import { sofa } from './sofa.js';
import { someMovementsHurt } from './some-movements-hurt.js';
import { soreHip } from './sore-hip.js';
import { soreShoulder } from './sore-shoulder.js';
import { spasm } from './spasm.js';
import { spineInfection } from './spine-infection.js';
import { sport } from './sport.js';
import { stayOffFront } from './stay-off-front.js';
import { stiffMidBack } from './stiff-mid-back.js';
import { stiffNeck } from './stiff-neck.js';
import { stoppingTablets } from './stopping-tablets.js';
import { straightAllNight } from './straight-all-night.js';
import { strength } from './strength.js';
import { stretchBeforeBed } from './stretch-before-bed.js';
import { stroke } from './stroke.js';
import { surgery } from './surgery.js';
import { swimming } from './swimming.js';
import { tabletAmount } from './tablet-amount.js';
import { tabletSideEffects } from './tablet-side-effects.js';
import { tabletTime } from './tablet-time.js';
import { tabletsAndThinners } from './tablets-and-thinners.js';
import { tape } from './tape.js';
import { tens } from './tens.js';
import { toTheToilet } from './to-the-toilet.js';
import { tonight } from './tonight.js';
import { tooHard } from './too-hard.js';
import { topper } from './topper.js';
import { traction } from './traction.js';
import { turningOver } from './turning-over.js';
import { twoMedicines } from './two-medicines.js';
import { upperBackPain } from './upper-back-pain.js';
import { vitaminD } from './vitamin-d.js';
import { wakingAtNight } from './waking-at-night.js';
import { walkOnBack } from './walk-on-back.js';
import { walking } from './walking.js';
import { warmShower } from './warm-shower.js';
import { warmingCream } from './warming-cream.js';
import { weather } from './weather.js';
import { wedge } from './wedge.js';
import { weight } from './weight.js';
import { whatCaused } from './what-caused.js';
import { wheatBag } from './wheat-bag.js';
import { wheelchair } from './wheelchair.js';
import { whereToDoIt } from './where-to-do-it.js';
import { whichSide } from './which-side.js';
import { whichTablet } from './which-tablet.js';
import { whoGetsIt } from './who-gets-it.js';
import { wokeOnBack } from './woke-on-back.js';
import { work } from './work.js';
import { yoga } from './yoga.js';

/** Every remedy's words. */
export const remedies: RemediesWords = {
  heat,
  'warm-shower': warmShower,
  mattress,
  pillow,
  exercise,
  chiropractic,
  massage,
  medication,
  rest,
  'how-long': howLong,
  fear,
  serious,
  cancer,
  scan,
  'does-it-harm': doesItHarm,
  ice,
  'heat-or-ice': heatOrIce,
  'hot-water-bottle': hotWaterBottle,
  'electric-blanket': electricBlanket,
  'wheat-bag': wheatBag,
  tens,
  brace,
  traction,
  acupuncture,
  tape,
  'massage-gun': massageGun,
  insoles,
  'massage-self': massageSelf,
  'massage-partner': massagePartner,
  'massage-pressure': massagePressure,
  'massage-time': massageTime,
  'massage-oil': massageOil,
  'massage-spots': massageSpots,
  'massage-relief': massageRelief,
  'massage-not': massageNot,
  'massage-after': massageAfter,
  'massage-blood': massageBlood,
  'massage-prevents': massagePrevents,
  'mattress-age': mattressAge,
  topper,
  'floor-sleeping': floorSleeping,
  'neck-pillow': neckPillow,
  snoring,
  reflux,
  'sore-hip': soreHip,
  'sore-shoulder': soreShoulder,
  'straight-all-night': straightAllNight,
  sleeplessness,
  'pain-at-night': painAtNight,
  'morning-stiffness': morningStiffness,
  snooze,
  'stretch-before-bed': stretchBeforeBed,
  'exercise-and-sleep': exerciseAndSleep,
  'how-often': howOften,
  'best-time': bestTime,
  yoga,
  pilates,
  swimming,
  walking,
  cycling,
  strength,
  core,
  'same-tight-muscles': sameTightMuscles,
  'stiff-mid-back': stiffMidBack,
  'hold-time': holdTime,
  'deep-breathing': deepBreathing,
  work,
  desk,
  driving,
  lifting,
  'lifting-baby': liftingBaby,
  sex,
  period,
  bra,
  bag,
  weight,
  'vitamin-d': vitaminD,
  magnesium,
  ibuprofen,
  paracetamol,
  opioids,
  'nerve-tablets': nerveTablets,
  'sleeping-pills': sleepingPills,
  surgery,
  physiotherapist,
  spasm,
  promise,
  'pillow-place': pillowPlace,
  'pillow-height': pillowHeight,
  'pillow-instead': pillowInstead,
  'body-pillow': bodyPillow,
  wedge,
  'which-side': whichSide,
  'sagging-bed': saggingBed,
  'bed-board': bedBoard,
  'stay-off-front': stayOffFront,
  'arms-in-bed': armsInBed,
  'arm-under-head': armUnderHead,
  'dead-arm': deadArm,
  'bent-knees': bentKnees,
  'crossed-legs': crossedLegs,
  'not-comfortable': notComfortable,
  'sharing-a-bed': sharingABed,
  'bed-side': bedSide,
  'reading-in-bed': readingInBed,
  'how-hot': howHot,
  'warming-cream': warmingCream,
  'heat-patch': heatPatch,
  alcohol,
  coffee,
  'drinking-water': drinkingWater,
  smoking,
  kidneys,
  'muscle-or-nerve': muscleOrNerve,
  age,
  'slept-funny': sleptFunny,
  'cough-and-sneeze': coughAndSneeze,
  cracking,
  'walk-on-back': walkOnBack,
  inversion,
  'back-stretcher': backStretcher,
  'ball-or-roller': ballOrRoller,
  'how-far': howFar,
  'safe-for-me': safeForMe,
  'where-to-do-it': whereToDoIt,
  running,
  housework,
  'to-the-toilet': toTheToilet,
  sofa,
  'getting-dressed': gettingDressed,
  'comes-back': comesBack,
  'lasting-pain': lastingPain,
  'waking-at-night': wakingAtNight,
  'how-to-lie': howToLie,
  'lying-flat': lyingFlat,
  'sleeping-on-sofa': sleepingOnSofa,
  'memory-foam': memoryFoam,
  weather,
  flying,
  food,
  sport,
  'calming-down': calmingDown,
  'too-hard': tooHard,
  'all-of-it': allOfIt,
  'in-the-family': inTheFamily,
  'who-gets-it': whoGetsIt,
  children,
  injections,
  'one-sided': oneSided,
  'pain-moves': painMoves,
  'some-movements-hurt': someMovementsHurt,
  'neck-pain': neckPain,
  'upper-back-pain': upperBackPain,
  'hip-and-buttock': hipAndButtock,
  'leg-pain': legPain,
  'adjustable-bed': adjustableBed,
  'back-went': backWent,
  'copper-bracelet': copperBracelet,
  'lumbar-roll': lumbarRoll,
  'short-sleep': shortSleep,
  'turning-over': turningOver,
  'getting-up': gettingUp,
  'two-medicines': twoMedicines,
  'another-dose': anotherDose,
  'mixing-with-drink': mixingWithDrink,
  'heat-minutes': heatMinutes,
  'ice-minutes': iceMinutes,
  'heat-elsewhere': heatElsewhere,
  'hip-sport': hipSport,
  'neck-sport': neckSport,
  'shoulder-sport': shoulderSport,
  elsewhere,
  'stiff-neck': stiffNeck,
  'pregnant-lying': pregnantLying,
  'pregnant-hip': pregnantHip,
  'pregnant-ache': pregnantAche,
  'mattress-softness': mattressSoftness,
  'mattress-need': mattressNeed,
  wheelchair,
  'pain-keeps-awake': painKeepsAwake,
  tonight,
  'what-caused': whatCaused,
  'calf-cramp': calfCramp,
  'sleep-hours': sleepHours,
  'rest-time': restTime,
  'pillow-count': pillowCount,
  'sciatica-time': sciaticaTime,
  'neck-time': neckTime,
  'side-to-get-up': sideToGetUp,
  'bare-skin': bareSkin,
  'desk-breaks': deskBreaks,
  'disc-time': discTime,
  'frozen-shoulder': frozenShoulder,
  'ibuprofen-and-paracetamol': ibuprofenAndParacetamol,
  'in-bed-moves': inBedMoves,
  'numb-hands': numbHands,
  'paracetamol-twice': paracetamolTwice,
  'pregnant-tablets': pregnantTablets,
  'woke-on-back': wokeOnBack,
  'which-tablet': whichTablet,
  'tablet-amount': tabletAmount,
  'tablet-time': tabletTime,
  'stopping-tablets': stoppingTablets,
  'tablet-side-effects': tabletSideEffects,
  'tablets-and-thinners': tabletsAndThinners,
  'habit-forming': habitForming,
  'child-tablets': childTablets,
  'cauda-equina': caudaEquina,
  'blood-clot': bloodClot,
  'kidney-stone': kidneyStone,
  'heart-or-back': heartOrBack,
  stroke,
  'spine-infection': spineInfection,
  meningitis,
  'neck-headache': neckHeadache,
  'shoulder-pain': shoulderPain,
  'baby-inside': babyInside,
  'replaced-hip': replacedHip,
};
