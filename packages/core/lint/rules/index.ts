import type { Locale } from '../../src/locales/locale.js';
import type { ContentRule } from '../rule.js';
import { againWordsAreItsOwn } from './againWordsAreItsOwn.js';
import { answersAreShort } from './answersAreShort.js';
import { audienceFits } from './audienceFits.js';
import { conditionsAreKnown } from './conditionsAreKnown.js';
import { dosesInRange } from './dosesInRange.js';
import { everyClaimHasSource } from './everyClaimHasSource.js';
import { everythingHasWords } from './everythingHasWords.js';
import { fewTurns } from './fewTurns.js';
import { fitsTheModel } from './fitsTheModel.js';
import { gentleFirst } from './gentleFirst.js';
import { gradeFollowsSource } from './gradeFollowsSource.js';
import { heardRight } from './heardRight.js';
import { holdsAreExact } from './holdsAreExact.js';
import { idIsFileName } from './idIsFileName.js';
import { insteadsResolve } from './insteadsResolve.js';
import { namesNoPlatform } from './namesNoPlatform.js';
import { nightEndsStill } from './nightEndsStill.js';
import { noDoseInLocale } from './noDoseInLocale.js';
import { noPictures } from './noPictures.js';
import { noPromise } from './noPromise.js';
import { noProseInContent } from './noProseInContent.js';
import { noQuestionInside } from './noQuestionInside.js';
import { nothingCopied } from './nothingCopied.js';
import { offersFit } from './offersFit.js';
import { oneAction } from './oneAction.js';
import { ordersAsk } from './ordersAsk.js';
import { positionsReached } from './positionsReached.js';
import { postureImpliesTags } from './postureImpliesTags.js';
import { punctuatedOnce } from './punctuatedOnce.js';
import { redFlagsReachable } from './redFlagsReachable.js';
import { referencesResolve } from './referencesResolve.js';
import { routineAddsUp } from './routineAddsUp.js';
import { shortLines } from './shortLines.js';
import { sideIsSaid } from './sideIsSaid.js';
import { sidesBalance } from './sidesBalance.js';
import { sourcesStand } from './sourcesStand.js';
import { speechFitsItsBudget } from './speechFitsItsBudget.js';
import { stopIsTold } from './stopIsTold.js';
import { tagsAreTold } from './tagsAreTold.js';
import { titlesAreNoOrders } from './titlesAreNoOrders.js';
import { trueToABody } from './trueToABody.js';
import { wordsNameWhatIsAsked } from './wordsNameWhatIsAsked.js';
import { wrongIsNeverAdvised } from './wrongIsNeverAdvised.js';

/** Every content rule, in the order in which findings are printed. */
export const RULES: readonly ContentRule[] = [
  fitsTheModel,
  idIsFileName,
  namesNoPlatform,
  noProseInContent,
  noDoseInLocale,
  everyClaimHasSource,
  sourcesStand,
  gradeFollowsSource,
  everythingHasWords,
  shortLines,
  againWordsAreItsOwn,
  answersAreShort,
  punctuatedOnce,
  speechFitsItsBudget,
  dosesInRange,
  sidesBalance,
  routineAddsUp,
  holdsAreExact,
  noQuestionInside,
  noPromise,
  heardRight,
  nightEndsStill,
  noPictures,
  postureImpliesTags,
  conditionsAreKnown,
  audienceFits,
  referencesResolve,
  insteadsResolve,
  offersFit,
  fewTurns,
  gentleFirst,
  positionsReached,
  oneAction,
  ordersAsk,
  sideIsSaid,
  titlesAreNoOrders,
  wordsNameWhatIsAsked,
  tagsAreTold,
  stopIsTold,
  trueToABody,
  wrongIsNeverAdvised,
  nothingCopied,
  redFlagsReachable,
];

/**
 * The rules that can read a locale: all of them, but for those that know the words of another language.
 *
 * @param locale the words that are looked at
 */
export function rulesFor({ code }: Pick<Locale, 'code'>): readonly ContentRule[] {
  return RULES.filter(({ language }) => language === undefined || code.startsWith(`${language}-`));
}
