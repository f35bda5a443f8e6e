import type { Massage, MassageTool } from '../../core/log/massage';
import type { FiveWords } from '../../ui/five-point';

type Status = Massage['status'];

export const massageWords = {
  newTitle: { done: 'Log a massage', planned: 'Book a massage' },
  editTitle: 'Edit massage',
  status: 'Has it happened?',
  day: { done: 'Day', planned: 'Booked for' },
  time: { done: 'Time', planned: 'Booked time' },
  bookedDayHere: 'The day you booked this massage for has come.',
  itHappened: 'It happened',
  modality: 'Kind of session',
  chooseModality: 'Choose one',
  minutes: 'Minutes',
  minutesUnit: 'min',
  pressure: 'Pressure',
  regions: 'Where',
  therapist: 'Therapist',
  noTherapist: 'Nobody in particular',
  goneTherapist: 'No longer in your list',
  addTherapist: 'Add a therapist',
  details: 'Tension, strokes and price',
  bookingDetails: 'Price',
  tensionBefore: (region: string) => `${region}, before`,
  tensionAfter: (region: string) => `${region}, after`,
  tensionLead: 'Tension from 0, quite loose, to 10, as tense as can be.',
  tension: 'tension',
  moments: 'Before or after the massage',
  momentNames: { tensionBefore: 'Before', tensionAfter: 'After' },
  tensionMap: (chosen: number) =>
    chosen === 0
      ? 'Tap where the massage was: once for 3, again for 5, 7, 9 and 0.'
      : 'Tap once for 3, again for 5, 7, 9 and 0. Another area joins where the massage was.',
  tensionFirst: 'Choose where the massage was to note the tension there.',
  strokes: 'Strokes',
  tool: 'Done with',
  movement: 'How did movement feel?',
  movementHint: 'In your own words, such as "turning my head is easier".',
  price: 'Price',
  priceHint: 'In your own currency.',
} as const;

export const statusWords: Readonly<Record<Status, string>> = {
  done: 'Done',
  planned: 'Booked',
};

export const pressureWords: FiveWords = [
  'feather-light',
  'light',
  'medium',
  'firm',
  'as firm as it goes',
];

export const toolWords: Readonly<Record<MassageTool, string>> = {
  hands: 'Hands',
  roller: 'Foam roller',
  gun: 'Massage gun',
};

/** What a tension score means, in words of the app's own. */
const tensionAnchors = [
  'loose',
  'hardly any',
  'a little',
  'noticeable',
  'easy to notice',
  'clearly tense',
  'tense',
  'very tense',
  'hard',
  'very hard',
  'as tense as can be',
] as const;

export const tensionWord = (score: number): string => tensionAnchors[Math.round(score)] ?? '';
