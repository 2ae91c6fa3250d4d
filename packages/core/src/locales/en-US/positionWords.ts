/** How people call the ways to lie, by the values of the slot. */
const ON = ['on my', 'on your', 'on the', 'on', 'onto my', 'flat on my', 'lying on my', 'sleeping on my'];
const on = (...parts: string[]) => parts.flatMap((part) => ON.map((how) => `${how} ${part}`));

const byPosition: Readonly<Record<string, readonly string[]>> = {
  'half-side': ['half on my side', 'half on my front', 'three quarters', 'three quarter', 'half on my stomach', 'half way onto my side', 'halfway onto my side', 'half prone', 'semi prone', 'recovery position', 'half side', 'half on my tummy'],
  'side-left': [...on('left side', 'left', 'left hand side'), 'left side', 'my left side'],
  'side-right': [...on('right side', 'right', 'right hand side'), 'right side', 'my right side'],
  'pillow-under-knees': ['pillow under my knees', 'pillow under the knees', 'cushion under my knees', 'pillows under my knees', 'pillow beneath my knees', 'something under my knees', 'pillow under my legs', 'pillow under knees', 'a bolster under my knees', 'cushion under the knees', 'wedge under my knees', 'knees on a pillow', 'bolster under my knees'],
  'pillow-under-feet': ['pillow under my feet', 'pillow under the feet', 'feet on a pillow', 'feet up', 'feet raised', 'legs up', 'legs raised', 'my feet up', 'cushion under my feet', 'pillows under my feet', 'pillow under my ankles', 'feet higher', 'my legs up', 'legs on a chair', 'feet above my heart', 'pillow under my calves'],
  'arms-overhead': ['arms overhead', 'arms over my head', 'arms above my head', 'arm above my head', 'arm over my head', 'hands above my head', 'hands over my head', 'arms up by my head', 'arms up', 'arm under my pillow', 'arms under the pillow', 'arm overhead', 'arms above your head'],
  curled: ['curled up', 'curled', 'in a ball', 'fetal position', 'foetal position', 'foetal', 'fetal', 'curl up', 'curled in a ball', 'knees tucked up', 'knees pulled up', 'tucked up', 'knees drawn up', 'knees up to my chest', 'like a baby', 'curling up'],
  propped: ['propped up', 'propped', 'sitting up', 'upright', 'half sitting', 'on several pillows', 'on a wedge', 'head raised', 'with my head up', 'on a pile of pillows', 'on three pillows', 'on two pillows', 'semi upright', 'bed raised', 'head of the bed raised', 'prop myself up', 'sat up', 'propped on pillows'],
  recliner: ['recliner', 'in a recliner', 'in the recliner', 'in my recliner', 'in a chair', 'in my chair', 'in an armchair', 'in my armchair', 'armchair', 'reclining chair', 'in the armchair', 'lazy boy', 'in the chair', 'on the sofa', 'on the couch'],
  front: [...on('front', 'stomach', 'tummy', 'belly', 'face', 'chest'), 'face down', 'prone', 'stomach sleeping', 'stomach sleeper', 'front sleeping', 'tummy sleeping', 'front sleeper', 'belly down'],
  back: [...on('back'), 'flat on my back', 'face up', 'supine', 'back sleeping', 'back sleeper', 'lying flat', 'lie flat', 'flat on the bed', 'sleep flat', 'completely flat'],
  side: [...on('side'), 'sideways', 'side sleeping', 'side sleeper', 'on one side', 'on either side', 'on her side'],
};

export const positionWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byPosition).flatMap(([position, phrases]) => phrases.map((phrase) => [phrase, position])),
);
