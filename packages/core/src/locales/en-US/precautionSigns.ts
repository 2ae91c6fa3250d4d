/**
 * Precautions that are told by several words, in any order. Parts as in the signs of alarm; the first to be heard counts.
 */
export const precautionSigns: readonly (readonly [id: string, sign: string])[] = [
  [
    'pregnant',
    'pregnant|pregnancy|trimester|expecting|with_child|baby_on_board -not_pregnant|expecting_visitors',
  ],
  ['pregnant', 'weeks|months gone|along'],
  ['pregnant', 'having|due|carrying baby|twins'],
  [
    'pelvic-girdle-pain',
    'pelvic|pelvis|pubic|symphysis|spd|pgp girdle|pain|hurts|hurt|sore|spd|pgp|bone',
  ],
  ['osteoporosis', 'osteoporosis|osteopenia|osteoperosis|osteoporotic'],
  ['osteoporosis', 'bones|bone thin|brittle|fragile|weak|crumbling|soft|density|porous'],
  [
    'hip-replacement',
    'hip|hips replaced|replacement|artificial|metal|new|titanium|prosthesis|false',
  ],
  ['glaucoma', 'glaucoma'],
  ['glaucoma', 'eye surgery|operation|op|pressure'],
  ['spondylolisthesis', 'spondylolisthesis|spondylo|slipped_vertebra|slipped_vertebrae'],
  [
    'recent-surgery',
    'surgery|operation|operated|op|c_section|caesarean|cesarean|stitches|fusion|laminectomy|discectomy|keyhole|hysterectomy -eye|knee|shoulder',
  ],
  ['high-blood-pressure', 'blood_pressure|bp|hypertension|hypertensive -low'],
  ['reflux', 'reflux|heartburn|gerd|acid|indigestion|hiatus'],
  [
    'knee-problem',
    'knee|knees bad|dodgy|gone|replaced|replacement|arthritis|arthritic|weak|shot|trouble|problem|problems|hurt|sore|kneel|operation|surgery|bend|ligament|cartilage|meniscus|knackered|stiff|bust|swollen|wont|cant',
  ],
  [
    'shoulder-problem',
    'shoulder|shoulders|rotator_cuff bad|dodgy|frozen|trouble|problem|problems|torn|dislocated|dislocates|replaced|arthritis|surgery|operation|shot|injured|hurt|injury|weak|cuff|knackered',
  ],
  ['neck-arm-symptoms', 'neck bad|arm|arms|hand|trapped|dodgy|weak|surgery|arthritis|fingers'],
  ['dizziness', 'dizzy|dizziness|vertigo|lightheaded|light_headed|giddy|woozy'],
  [
    'unsteady',
    'unsteady|wobbly|balance|walker|zimmer|stick|cane|falling|frame|rollator|wheelchair|parkinsons|fall_over|fall_a_lot|shaky_on',
  ],
  ['leg-nerve-pain', 'sciatica|sciatic|nerve|pain_down_my_leg|pain_down_the_leg'],
  [
    'worse-bending-back',
    'bend|bending|lean|leaning|arch|arching back|backward|backwards|arch|arching',
  ],
  [
    'worse-bending-forward',
    'bend|bending|lean|leaning|stoop|stooping|touch forward|forwards|over|down|toes|stoop|stooping',
  ],
  ['standing', 'stand|standing|on_my_feet'],
  [
    'any-movement',
    'cant_move|move_at_all|bedridden|not_allowed_to_move|tetraplegic|tetraplegia|quadriplegic|quadriplegia',
  ],
];

/**
 * What goes before the name of a precaution or a movement: a wheelchair is more than being unsteady, and "bending back
 * hurts" is more than "no bending back".
 */
export const troubleSigns: readonly (readonly [id: string, sign: string])[] = [
  ['wheelchair', 'wheelchair|wheelchairs|paraplegic|paraplegia'],
  [
    'one-arm',
    'one_arm|one_armed|one_hand|one_handed|only_my_left_arm|only_my_right_arm|lost_an_arm|lost_my_arm|missing_an_arm -lie|lying|sleep|sleeping|under',
  ],
  ['one-arm', 'arm|hand amputated|amputee|amputation|prosthetic|prosthesis|sling|plaster'],
  ['one-arm', 'only|just use left|right arm|hand'],
  [
    'one-arm',
    'lost|missing|dont_have|havent_got|no my|an|a|left|right arm|hand -feeling|grip|strength',
  ],
  ['one-arm', 'both_hands|both_arms|two_hands|two_arms'],
  [
    'worse-bending-back',
    'hurts|hurt|worse|painful|pain|sore|kills|agony|bad bend_back|bend_backwards|bend_backward|bending_back|bending_backwards|bending_backward|lean_back|lean_backwards|leaning_back|leaning_backwards|arch|arching|arch_back',
  ],
  [
    'worse-bending-forward',
    'hurts|hurt|worse|painful|pain|sore|kills|agony|bad bend|bending|bend_forward|bend_forwards|bending_forward|bending_over|bend_over|bend_down|bending_down|lean_forward|leaning_forward|stoop|stooping|touch_my_toes -bend_back|bend_backwards|bending_back|bending_backwards|backwards|backward|knee|knees|hip|elbow',
  ],
];
