/** Words and phrases that mean the same in a question about a back, by one of them. */
export const sameWords: Readonly<Record<string, string>> = {
  pain: 'pain|hurt|hurts|hurting|painful|pains|sore|soreness|ache|aches|aching|achy|agony|killing|throb|throbs|throbbing|tender|discomfort|giving me grief|giving me trouble|giving me hell|playing up|bothers|bothering|plays up|torture|suffering',
  backpain: 'back pain|backache|back ache|bad back|sore back|dodgy back|back trouble',
  back: 'back|backs|spine|spinal|backbone|lumbar|lower back|low back',
  'back/midback':
    'upper back|between my shoulder blades|between the shoulder blades|between my shoulders|shoulder blades|shoulder blade|mid back|middle back|thoracic|middle of my back',
  partner:
    'husband|wife|hubby|missus|boyfriend|girlfriend|spouse|fiance|bloke|old man|other half|he|she|him|her|better half',
  child:
    'kid|kids|children|son|daughter|toddler|grandson|granddaughter|grandchild|grandchildren|grandkid|grandkids|little one|teenager|boy|girl',
  'child/baby': 'baby|newborn|infant|babies',
  mattress: 'mattress|mattresses|bed base|divan',
  soft: 'soft|softer|squishy|squashy|comfy',
  hard: 'hard|harder|firm|firmer|solid',
  sag: 'sag|sags|sagging|dip|dips|hollow|sinks|sink|sunk|trough|dent|hole|crater',
  pillow: 'pillow|pillows|cushion|cushions|bolster',
  front: 'front|stomach|belly|tummy|face down|prone|on my face',
  side: 'side|sides|sideways',
  doctor: 'doctor|gp|doc|physician|consultant|clinician|medic',
  hospital: 'hospital|a and e|emergency|casualty|ambulance|999|911',
  operation: 'operation|surgery|operated|surgeon|op|under the knife|surgical',
  disc: 'disc|disk|discs|disks|slipped disc|slipped disk|bulging disc|herniated|prolapsed|bulging|herniation|prolapse|bulge',
  sciatica: 'sciatica|sciatic|trapped nerve|pinched nerve',
  painkiller:
    'painkillers|pain killer|pain killers|tablet|tablets|pill|pills|medicine|medicines|medication|meds|drugs|pain relief|analgesic|pain meds|dose',
  'painkiller/paracetamol': 'paracetamol|acetaminophen|tylenol|panadol|calpol',
  'painkiller/ibuprofen':
    'ibuprofen|nurofen|advil|motrin|naproxen|aleve|aspirin|diclofenac|anti inflammatory|anti inflammatories|antiinflammatories|nsaid|nsaids|voltarol|voltaren',
  'painkiller/opioid':
    'codeine|co codamol|cocodamol|tramadol|morphine|oxycodone|opioids|opiates|fentanyl|dihydrocodeine',
  'painkiller/nervetablet': 'gabapentin|pregabalin|amitriptyline|duloxetine',
  alcohol:
    'wine|beer|whisky|whiskey|gin|vodka|rum|brandy|booze|lager|cider|sherry|port|nightcap|drink of alcohol|glass of wine|pint|drunk|boozing',
  'painkiller/sleeppill':
    'sleeping pill|sleeping pills|sleeping tablet|sleeping tablets|melatonin|zopiclone|ambien|sedative',
  supplement:
    'supplement|magnesium|turmeric|glucosamine|collagen|fish oil|supplements|cbd|herbs|herbal|omega',
  heat: 'heat|warmth|warm|warming|heating|hot|heated|heater',
  'heat/heatpad':
    'heating pad|heat pad|heat pack|heat packs|hot pack|hot packs|warm pack|warm compress|electric pad',
  'heat/bottle': 'bottle|hot water bottle|hot water bottles|hottie|hot bottle|water bottle',
  'heat/wheatbag':
    'wheat bag|wheat bags|wheat pack|rice sock|rice bag|bean bag|microwave bag|microwaved bag',
  cold: 'cold|ice|icing|ice pack|cold pack|frozen peas|peas|ice packs|cold compress|cool pack|frozen',
  'heat/bath': 'bath|bathe|soak|tub|baths|hot tub|jacuzzi|shower|showers',
  cream: 'cream|gel|ointment|balm|rub in|deep heat|tiger balm|muscle rub|biofreeze|lotion|liniment',
  massage: 'massage|massages|massaging|massaged|rub|rubbing|rubs|knead|kneading|rubdown|massager',
  'pain/knot': 'knot|knots|lump of muscle|trigger point|trigger points',
  oil: 'oil|oils|lavender oil',
  exercise:
    'exercises|exercising|exercised|workout|work out|working out|training|keep fit|physical activity',
  'exercise/stretch': 'stretch|stretches|stretching|stretched|stretchy|stretchings',
  move: 'move|moving|movement|movements|moves|mobile|active|activity|moved',
  rest: 'rest|resting|rested|take it easy|put my feet up|lie up|bed rest',
  lie: 'lie|lying|laying|lay|lain|lies|laid',
  sleep: 'sleep|sleeping|asleep|slept|sleeps|slumber',
  fallasleep:
    'fall asleep|falling asleep|fell asleep|drop off|dropping off|dozed off|doze off|nod off|nodding off|nodded off|get to sleep|get off to sleep|back to sleep|drift off|dozing off|go off',
  awake:
    'wide awake|cant sleep|cannot sleep|not sleeping|insomnia|sleepless|couldnt sleep|wont let me sleep|no sleep',
  wake: 'wake|waking|wakes|woke|woken|wake up|waking up|woke up|wakes up|woken up',
  night: 'night|nights|nighttime|at night|night time|overnight|middle of the night|all night',
  morning: 'morning|mornings|first thing|in the morning|when i get up|dawn|on waking',
  turn: 'turn|turning|roll|rolling|turn over|roll over|rolling over|turning over|turns|rolls|flip|log roll|swivel|change sides',
  getup:
    'get up|getting up|get out of bed|getting out of bed|out of bed|stand up|sit up|rise|climb out|get upright',
  toilet: 'toilet|loo|bathroom|pee|wee|lavatory|restroom|commode|washroom|bog',
  stiff:
    'stiffness|stiffen|rigid|locked|locks|seized|seize|seizes|stuck|like a board|like a plank|lock|tight|tightness',
  neck: 'neck|necks|crick|cricked|cervical',
  shoulder: 'shoulder|shoulders|rotator cuff',
  hip: 'hip|hips|bursitis',
  buttock: 'buttock|buttocks|bum|backside|butt|bottom|behind|glute|glutes|rear',
  leg: 'leg|legs|thigh|thighs|calf|calves|shin|hamstring|hamstrings',
  foot: 'foot|feet|toe|toes|ankle|ankles|heel|heels|sole',
  arm: 'arm|arms|elbow|elbows|forearm',
  hand: 'hand|hands|finger|fingers|thumb|thumbs|wrist|wrists',
  knee: 'knee|knees|kneecap',
  numb: 'numb|numbness|dead|tingle|tingling|tingly|pins and needles|prickling|buzzing|tingles|gone to sleep|goes to sleep|fizzing',
  'pain/shoot':
    'shoot|shooting|shoots|electric|electricity|zings|zing|zap|zaps|burning|burns down|lightning|travels|runs down|goes down|running down|going down|radiates|radiating',
  'pain/cramp': 'cramp|cramps|cramping|charley horse',
  'pain/spasm':
    'spasm|spasms|spasming|clamped|clamps|clenching|clenched|clench|grips|gripping|seizing',
  crack:
    'cracks|cracking|click|clicks|clicking|pop|pops|popping|creak|creaks|crunch|crunching|crunchy',
  scared:
    'frightened|afraid|terrified|scary|fear|panic|panicking|anxious|frightening|petrified|scares|dread',
  worry: 'worry|worried|worrying|worries|concerned|fret',
  serious:
    'dangerous|danger|sinister|life threatening|nasty|something bad|something wrong|terrible|awful thing|harmful',
  harm: 'harm|damage|damaging|harming|injure|injury|ruin|wreck|ruins|wrecks|damaged',
  'serious/cancer': 'cancer|tumour|tumor|cancerous|growth|malignant',
  forever:
    'for ever|for good|permanent|permanently|for life|rest of my life|always|never|for keeps|lifelong|ever',
  better:
    'heal|heals|healed|healing|recover|recovery|recovers|mend|mends|ease off|clear up|go away|goes away|gone away|settle|settles|improve|improves|get over|right itself|resolve|subside|back to normal|normal again',
  help: 'help|helps|helpful|helping|useful|any good|any use|do any good|works|worth it|worth|effective|beneficial|good idea|do anything|make a difference|make any difference|does it do|any point|benefit',
  howlong:
    'how long|how soon|how many weeks|how many days|how many months|how much longer|when will|when does|when do|when can',
  howmany: 'how many',
  howoften: 'how often|how many times|how frequently',
  howminutes: 'how many minutes|for how long',
  week: 'week|weeks|wks|fortnight',
  month: 'month|months',
  year: 'year|years|yrs|decades',
  old: 'old|older|age|aged|ageing|aging|elderly|old age|getting on|getting older|my age|my years|seventy|eighty|sixty|ninety|seventies|eighties|pensioner',
  weartear:
    'wear and tear|worn|wearing out|degeneration|degenerative|degenerating|arthritis|arthritic',
  fat: 'fat|overweight|heavy|heavier|weight|obese|chubby|big belly|lose weight',
  family:
    'hereditary|genetic|genes|inherited|inherit|runs in|run in|passed down|from my mother|from my father|in the blood|gran|mum|mother|father|dad',
  stress: 'stress|stressed|tension|tense|nerves|anxiety|upset|emotional|emotions|mental',
  mind: 'mind|thoughts|brain|thinking',
  calm: 'calm|relax|relaxed|switch off|unwind|quiet|settle down|calm down|chill|relaxing',
  breath: 'breath|breathe|breathing|breaths|inhale|exhale',
  scan: 'scan|mri|scans|xray|x ray|x rays|ct|imaging|scanned',
  physio:
    'physiotherapist|physiotherapy|physical therapist|physical therapy|physios|physical therapists',
  chiro:
    'chiropractor|chiropractors|osteopath|osteopaths|osteopathy|chiropractic|manipulation|bone setter|adjusted',
  needle: 'needle|acupuncture|needles|dry needling|needling|cupping',
  injection:
    'injection|injections|jab|jabs|shot|shots|epidural|cortisone|steroid|steroids|injected',
  tens: 'tens|tens machine|tens unit|electrodes|electric pads',
  brace: 'brace|belt|belts|corset|corsets|support belt|girdle|back support',
  tape: 'tape|taping|kinesio|kinesiology tape',
  sit: 'sit|sitting|sat|sits|seated',
  stand: 'stand|standing|stood|stands',
  chair: 'chair|armchair|recliner|seat|easy chair',
  'bed/sofa': 'sofa|couch|settee|sofas',
  desk: 'desk|computer|office|screen|keyboard|workstation|laptop',
  car: 'car|drive|driving|van|lorry|truck|drives|behind the wheel|drove',
  fly: 'fly|flying|flight|plane|aeroplane|airplane|flights',
  'exercise/run': 'run|running|jog|jogging|runs|runner|ran',
  'exercise/walk': 'walk|walking|walks|walked|stroll',
  'exercise/swim': 'swim|swimming|swims|pool|breaststroke',
  'exercise/bike': 'bike|cycling|cycle|bicycle|biking|cycled',
  'exercise/gym':
    'gym|weights|lift weights|weight training|deadlift|deadlifts|squats|squat|weightlifting|dumbbells',
  core: 'core|abs|sit ups|situps|plank|planks|crunches|stomach muscles|abdominals',
  'exercise/sport':
    'sport|golf|tennis|football|dancing|dance|skiing|basketball|rugby|squash|badminton|sports|match|soccer|bowls',
  lift: 'lift|lifting|lifted|pick up|picking up|carry|carrying|carried|haul|lug|lifts|heave|shift furniture',
  bend: 'bend|bending|bends|bent|stoop|stooping|bend over|bent over',
  housework:
    'hoover|hoovering|vacuum|vacuuming|ironing|gardening|garden|cleaning|chores|mopping|digging|weeding|washing up',
  job: 'job|go to work|off work|going to work|work tomorrow|call in sick|sick note|shift|factory|my work|at work|back to work',
  pregnant:
    'pregnant|expecting|pregnancy|trimester|weeks gone|months gone|with child|having a baby|bump',
  pelvis: 'pelvis|pelvic|groin|pubic|spd',
  period: 'period|periods|menstrual|time of the month|my monthly',
  shoes: 'shoes|shoe|high heels|insole|insoles|trainers|flats|footwear|orthotics',
  food: 'food|eat|foods|diet|eating|sugar|dairy|gluten',
  coffee: 'coffee|tea|caffeine|espresso|latte',
  water: 'water|dehydrated|dehydration|hydrated|hydration',
  smoke: 'smoke|smoking|cigarettes|cigarette|smoker|fags|vaping|vape|nicotine',
  weather: 'weather|rain|damp|cold weather|winter|humid|draught|draughts|rainy',
  common: 'common|everyone|everybody|anyone else|only one|normal for people',
  normal: 'normal|usual|natural|meant to be|supposed to',
  prevent: 'prevent|prevention|stop it coming|keep away|avoid|avoided|stop it happening',
  return:
    'come back|comes back|coming back|keeps happening|keep happening|flare|flares|flaring|recur|recurs|again and again|flaring up',
  posture: 'posture|slouch|slouching|slump|slumped|hunched|sit up straight|stand up straight',
  cause:
    'causes|causing|caused|blame|to blame|fault|reason|bring on|brought on|because|due to|from',
  kidney: 'kidney|kidneys|kidney infection',
  both: 'both|two|together|as well|along with|combine|mix|mixing|combined|same time|on top of|as well as',
  more: 'more|another|extra|double|double up|two more|one more|top up|too soon|next dose',
  tingle: 'tingle|tingly',
  sock: 'sock|socks|tights|shoes on|trousers|laces|underwear|dressed|dress|pants on|stockings',
  'pain/sneeze': 'sneeze|sneezing|cough|coughing|sneezes|coughs|laugh|laughing',
  sex: 'sex|make love|making love|intimate|intimacy|bedroom stuff',
  instead: 'instead|substitute|else|alternative|havent got|no spare|dont have|only got',
  curl: 'curl|curled|curling|fetal|foetal|in a ball|ball position',
  straight: 'straight|straighten|aligned|alignment|flat|in line',
  wrong: 'wrong|incorrect|mistake',
  how: 'how|hows|what way|which way',
  what: 'what|whats',
  should: 'should|shall|ought|supposed|meant|do i need to|must|have to|do i want',
  can: 'can|could|may|am i allowed|allowed|okay to|ok to|alright to|all right to|safe to|is it safe|is it ok|is it okay|is it alright',
  why: 'why|how come|whys|what makes',
  buy: 'buy|buying|purchase|get a new|invest',
};

/** Words that stand in any question, and tell nothing of what is asked. */
export const emptyWords: readonly string[] =
  'a an the of to my me it its this that is are i im in on for and so just be do does with at by your our you get got have has'.split(
    ' ',
  );
