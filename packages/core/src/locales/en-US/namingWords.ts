import type { NamingWords } from '../../intents/namesNothing.js';

const words = (text: string) => text.trim().split(/\s+/);

/** How American English asks for a routine by its name. */
export const namingWords: NamingWords = {
  starts: words('start begin do play run open'),
  kinds: words('routine routines session sessions stretches exercises'),
  before: ['for my', 'for the', 'on my', 'with my', 'stretch my', 'loosen my', 'relax my'],
  plain: words(`
    a an the my our your that this these those some any one first second third last next other another same new old
    different usual normal regular whole full half short shorter long longer quick quicker slow slower easy easier gentle
    gentler light lighter soft softer good better best nice lovely little small big proper right simple basic relaxing
    relaxed calm calming quiet soothing sleepy stretch stretches stretching back bed bedtime evening night nightly morning
    daily tonights todays start begin do play run give me want need like have and or to of in on with for it is
    minute minutes min mins hour exercise exercises massage breathing yoga pilates physio pain sore stiff tight ache aching
    guided therapy recovery rehab cool down warm up wind movement mobility relaxation sleep sleeping rest pre post after
    before tension relief gym work running cycling driving day time moment rest husband wife mum mom dad mother father
    partner friend bump baby age stress body muscles spine posture
    floor core chair wall morning towel ball partner standing sitting lying couple
    mind thoughts brain quads shins
    am im ready doing going again now please just really very too so then well us we i you can could`),
};
