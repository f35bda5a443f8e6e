import type { DeskCheckPart } from '../../core/log/questionnaire';
import { formatNumber } from '../../ui/format';

/** An answer sheet's kind shows in its questions, so editing needs one title. */
export const editSheetWords = {
  title: 'Edit weekly answers',
  lead: 'Answer for the seven days up to the day below.',
} as const;

/** The desk check's answers in the app's own words, by answer id. */
export const deskWords = {
  newTitle: 'Weekly desk check',
  lead: 'Think of the last seven days at work. Leave a part open if you would rather not say.',
  groups: { upper: 'Neck, shoulders and back', arms: 'Arms and hands', lower: 'Hips and legs' },
  nothing: 'Nothing',
  something: 'Something',
  frequency: 'How often did it ache or bother you?',
  frequencyAnswers: {
    never: 'Never',
    'once-or-twice': 'Once or twice',
    'three-or-four': '3 or 4 times',
    daily: 'Every day',
    'several-daily': 'Several times a day',
  },
  discomfort: 'How uncomfortable was it?',
  discomfortAnswers: { slight: 'A little', moderate: 'Quite', very: 'Very' },
  interference: 'Did it get in the way of your work?',
  interferenceAnswers: { 'not-at-all': 'No', slight: 'A little', substantial: 'A lot' },
  answered: (count: number, total: number) => `${count} of ${total} parts answered`,
  nothingInRest: 'Nothing in all the rest',
  credit:
    'After the Cornell Musculoskeletal Discomfort Questionnaire of the Human Factors and Ergonomics Laboratory, Cornell University. The wording is ours.',
} as const;

export const complaintScoreWords = {
  newTitle: 'Weekly complaint score',
  lead: 'Think of the last seven days.',
  complaint: 'What is it about?',
  noneTitle: 'Nothing to follow yet',
  noneText: 'Give the thing you want to follow a name first, such as "left knee".',
  noneAction: 'Add a complaint',
  ends: 'Fully able and no trouble: that is all for this week.',
  questions: {
    participation: {
      ask: 'Could you do what you usually do: training, sport, work?',
      answers: {
        '0': 'Yes, without trouble',
        '8': 'Yes, but I felt it',
        '17': 'Less than usual',
        '25': 'Not at all',
      },
    },
    training: {
      ask: 'Did you change how you train or work because of it?',
      answers: { '0': 'No', '8': 'A little', '17': 'Quite a lot', '25': 'Very much' },
    },
    performance: {
      ask: 'Did it take away from how well you did?',
      answers: { '0': 'No', '8': 'A little', '17': 'Quite a lot', '25': 'Very much' },
    },
    pain: {
      ask: 'How much pain or other trouble did it give you?',
      answers: { '0': 'None', '8': 'A little', '17': 'Quite a lot', '25': 'Very much' },
    },
  },
  source: 'Scored as in the Oslo questionnaire on health problems, version 2. The wording is ours.',
} as const;

export const resultWords = {
  saved: 'Saved',
  deskTotal: 'Total this week',
  severity: 'Severity this week',
  ofHundred: 'of 100',
  score: (value: number) => formatNumber(value),
  soFar: (value: number) => `Total so far: ${formatNumber(value)}`,
  severityNow: (value: number) => `Severity: ${formatNumber(value)} of 100`,
  last: (value: number, day: string) => `Last time: ${formatNumber(value)} on ${day}.`,
  none: 'This is your first. The next one has something to stand beside.',
  compare: 'Compare only with yourself, and only from week to week.',
  partial: (answered: number, total: number) =>
    `From ${answered} of ${total} parts: open ones count for nothing here.`,
  done: 'Done',
} as const;

/** The groups the desk check shows its body parts in. */
export const deskGroups: readonly {
  readonly id: keyof typeof deskWords.groups;
  readonly parts: readonly DeskCheckPart[];
}[] = [
  {
    id: 'upper',
    parts: ['neck', 'shoulder-left', 'shoulder-right', 'upper-back', 'lower-back'],
  },
  {
    id: 'arms',
    parts: [
      'upper-arm-left',
      'upper-arm-right',
      'forearm-left',
      'forearm-right',
      'wrist-left',
      'wrist-right',
    ],
  },
  {
    id: 'lower',
    parts: [
      'hip',
      'thigh-left',
      'thigh-right',
      'knee-left',
      'knee-right',
      'lower-leg-left',
      'lower-leg-right',
    ],
  },
];
