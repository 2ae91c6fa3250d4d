import type { Phrasing } from '../../../intents/grammar.js';

const DOCTOR =
  '(doctor|the doctor|a doctor|my doctor|my gp|a gp|the gp|gp|physio|a physio|the physio|my physio|a physiotherapist|a physical therapist|a specialist|someone|somebody|a professional|a nurse|a clinician|medical help|help|professional help|medical advice|hospital|the hospital|a hospital|the emergency room|the er|er|a and e|accident and emergency|casualty|urgent care|emergency help|an ambulance|the ambulance|ambulance|911|999|112|111|108|emergency|the emergency services|emergency services|an expert|a medic|the clinic|a clinic)';
const GO =
  '(see|call|phone|ring|go to|get|visit|talk to|speak to|ask|contact|consult|need|go and see|be seen by|show it to|make an appointment with|get help from|worry and see|dial|show this to|go see)';
const ABOUT =
  '[about|for|with|over] [my|this|that|it|the] [lower|upper|mid|bad|sore] [back|neck|hip|leg|pain|spine|shoulder] [pain] [now|tonight|today]';

/** When care at home is not enough. */
export const whenToGetHelp: readonly (string | Phrasing)[] = [
  `(when|how soon|at what point|when exactly) (should|do|shall|must|would|can|need|ought) (i|you|one|we) [have to|need to|to] ${GO} [to] ${DOCTOR} ${ABOUT}`,
  `when to ${GO} ${DOCTOR} ${ABOUT}`,
  `(should|do|must|shall|would|ought) i [need|have|to] [to] ${GO} [to] ${DOCTOR} ${ABOUT}`,
  `(do i|does it|does this|does my back|will i) need [to see|to go to|to call] ${DOCTOR} ${ABOUT}`,
  `[i|i think i|i'd better|i would] (need|want|should|better|must|have) [to] ${GO} ${DOCTOR} ${ABOUT}`,
  `[i|i think i] (need|want) (a doctor|my doctor|a gp|a nurse|an ambulance|a hospital|medical help|to go to hospital|to go to the hospital|an appointment) ${ABOUT}`,
  `[can you|could you|please] (call|phone|ring|dial|get|get me) [me] (a doctor|the doctor|my doctor|an ambulance|the ambulance|ambulance|911|999|112|108|emergency|emergency services|the emergency services|for help|medical help)`,
  '(is|could|can|might) (this|it|that|my back|my pain|back pain|my back pain|upper back pain|lower back pain) [be|pain] [something|anything|a sign of something|really|that] (serious|dangerous|an emergency|bad for me|life threatening|a red flag|harmful|worrying|urgent|normal|something to worry about|a bad sign)',
  'when (is|does|should) (it|this|back pain|a bad back|my back|my back pain|pain|upper back pain|lower back pain) (serious|dangerous|an emergency|get serious|become serious|urgent|need a doctor|be checked|be seen|worry me|bad)',
  '(should|do|must|ought) i [need to|have to|to] (worry|be worried|be concerned|be scared|get it checked|get this checked|get checked|get help|get checked out|get it looked at|have it checked|have it looked at|get this looked at|have this looked at|have it seen to) [about] [this|it|my back|this pain|out] [today|tonight|now]',
  'when (should|do|must|ought) (i|you) [to] (worry|be worried|be concerned|get it checked|get this checked|get checked|get help|get help for my back|get it looked at|have it checked|have it looked at|stop and get help|worry about my back|worry about back pain)',
  '(when to get help|when to worry|get help|red flags|what are [the] (red flags|warning signs|danger signs)|warning signs|danger signs|emergency|its an emergency|this is an emergency|what is an emergency|what should i watch for|what should i look out for|what should i watch out for|who can i call|who do i call|who should i call|where can i get help|where do i get help)',
  'what (are|is) the (signs|symptoms|warning signs|danger signs|red flags) [of|for] (something|anything|a) [really] (serious|bad|dangerous|serious problem)',
];
