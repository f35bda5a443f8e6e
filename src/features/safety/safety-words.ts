import type { SafetyItem, SafetyQuestion, SafetyRuleId } from '../../core/log/safety-answer';
import { safetyItems } from '../../core/log/safety-answer';

interface ItemWords {
  readonly title: string;
  readonly detail?: string;
  /** What to do, as science 6.5 words it; `call` is how the emergency number is named. */
  readonly advice: (call: string) => string;
}

const callNow = (call: string) => `Call ${call} now.`;

/** X4 in the words of science 6.5. */
const leaveAlone =
  "Leave this area alone for now. If it isn't settling in a few days, or you can't use it, see someone.";

export const itemWords: Readonly<Record<SafetyItem, ItemWords>> = {
  saddle: {
    title: 'Numb around the genitals, buttocks or inner thighs',
    detail:
      'Or new trouble passing or holding urine or stool. Or new weakness in both legs, with back pain.',
    advice: (call) =>
      `These can be signs of a rare problem that needs hospital care today. Call ${call} or go to an emergency department now. Please don't book a massage.`,
  },
  'clot-breath': {
    title: 'One swollen, painful leg or arm and short of breath',
    detail: 'Or with chest pain.',
    advice: callNow,
  },
  'dark-urine': {
    title: 'Dark urine, the colour of tea or cola, after hard effort',
    detail: 'With very strong muscle pain, swelling or weakness.',
    advice: () => 'Stop exercising and get medical care now. Ask about rhabdomyolysis.',
  },
  'head-neck': {
    title: 'Sudden headache, the worst of your life',
    detail: 'Or a drooping face, trouble speaking or seeing, or neck pain after an accident.',
    advice: callNow,
  },
  'swollen-leg': {
    title: 'One calf or thigh swollen, warm or throbbing',
    detail: 'Or red, or darker than usual.',
    advice: () => 'Get medical advice today, before any massage or stretching of this leg.',
  },
  unwell: {
    title: 'Fever, feeling ill or an infection',
    detail:
      'Or weight loss you cannot explain, pain at night that wakes you, a bone that may be broken, or new numbness, tingling or weakness in one limb.',
    advice: () => 'Check with a clinician first.',
  },
  'fresh-injury': {
    title: 'An injury in the last three days',
    advice: () => leaveAlone,
  },
  bruise: {
    title: 'Visible swelling or a bruise',
    advice: () => leaveAlone,
  },
  'open-skin': {
    title: 'Open skin, a burn or a rash',
    advice: () => leaveAlone,
  },
  condition: {
    title: 'At least one of these',
    detail:
      'Blood thinners, a bleeding disorder or low platelets. A past blood clot. Cancer or its treatment. Osteoporosis. Pregnancy. Recent surgery. A heart problem or blood pressure that is not under control. Diabetes with numb feet.',
    advice: () => 'Ask your clinician or therapist whether and where massage suits you.',
  },
};

const ruleOf = (item: SafetyItem): SafetyRuleId =>
  safetyItems.find(({ id }) => id === item)?.rule ?? 'X1';

export interface SafetyAdvice {
  readonly text: string;
  readonly rule: SafetyRuleId;
  readonly callsEmergency: boolean;
}

/** How the emergency number stands in a sentence: "112", "999 or 112", or in words. */
export const callWords = (numbers: readonly string[]): string =>
  numbers.length > 0 ? numbers.join(' or ') : 'your emergency number';

/** What to do about the chosen items, gravest first and each sentence once. */
export function adviceFor(
  items: readonly SafetyItem[],
  numbers: readonly string[],
): SafetyAdvice[] {
  const call = callWords(numbers);
  const all = items.map((item): SafetyAdvice => {
    const text = itemWords[item].advice(call);
    return { text, rule: ruleOf(item), callsEmergency: text.includes(`Call ${call}`) };
  });
  return all
    .filter((advice, index) => all.findIndex(({ text }) => text === advice.text) === index)
    .sort((a, b) => a.rule.localeCompare(b.rule));
}

export const questionWords: Readonly<Record<SafetyQuestion, { title: string; hint: string }>> = {
  signs: { title: 'Is any of this true today?', hint: 'Tick what is true.' },
  conditions: {
    title: 'Does any of this apply to you?',
    hint: 'Asked once, and again after a year.',
  },
};

export const safetyWords = {
  back: 'Back',
  lead: 'A short check before massage and stretching.',
  none: 'None of these',
  save: 'Save answer',
  saving: 'Saving',
  adviceTitle: 'What to do now',
  adviceLead:
    'Your answer is saved. Limber suggests no massage and no stretching until you answer again.',
  adviceLeadArea: 'Your answer is saved. Limber leaves this area out for now.',
  adviceLeadConditions: 'Your answer is saved.',
  done: 'Done',
  callNumber: (number: string) => `Call ${number}`,
  where: 'Where is it?',
  whereHint: 'Limber leaves these areas alone. Leave it empty and the whole body is left out.',
  cleared: 'My clinician or therapist says it is fine',
  clearedBy: 'Who said so?',
  clearedDay: 'When?',
  clearedRegions: 'For these areas only',
  clearedRegionsHint: 'Leave empty for the whole body.',
  editTitle: 'Edit safety answer',
  newTitle: 'Safety check',
} as const;
