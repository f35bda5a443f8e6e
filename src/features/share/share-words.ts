import type { DaySpan } from '../../core/analysis/series';
import type { Paper, ReportPreset, ReportSection } from '../../core/report/report-parts';
import { formatDay } from '../../ui/format';

export const presetNames: Readonly<Record<ReportPreset, string>> = {
  'last-session': 'Since last massage',
  'four-weeks': '4 weeks',
  'three-months': '12 weeks',
  own: 'Own days',
};

interface SectionWords {
  readonly label: string;
  readonly hint?: string;
}

export const sectionNames: Readonly<Record<ReportSection, SectionWords>> = {
  maps: { label: 'Body maps' },
  sessions: { label: 'Massages and what followed' },
  habits: { label: 'Training and sleep' },
  goals: { label: 'Your goals', hint: 'Of the complaints you follow, in your words' },
  safety: { label: 'Safety answers', hint: 'Off unless you choose it' },
  details: { label: 'Detail pages', hint: 'Every day, week and test behind the first page' },
  notes: { label: 'Your own notes', hint: 'Off unless you choose it; on the detail pages' },
  name: { label: 'Your name', hint: 'Off unless you choose it' },
  prices: { label: 'Prices', hint: 'Off unless you choose it; on the detail pages' },
};

export const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'US Letter' };

export const shareWords = {
  title: 'For your therapist',
  lead: 'One page they can read in a minute, before you lie down.',
  back: { href: '#/more', label: 'More' },
  period: 'Period',
  from: 'From',
  to: 'To',
  noSession: 'No massage by somebody else is noted before today, so this shows 4 weeks.',
  periodDays: ({ first, last }: DaySpan) =>
    `${formatDay(first, 'date', last)} to ${formatDay(last, 'date', '')}`,
  sections: 'What to show',
  nameLabel: 'Name on the page',
  questions: 'What would you like to work on, or ask?',
  questionsHint: 'Printed in your words. Limber forgets it when you close it.',
  eased: 'What eased it',
  worsened: 'What made it worse',
  paper: 'Paper',
  moreChoices: 'Choose what to show',
  ways: {
    pdf: 'PDF',
    link: 'Link or QR code',
    print: 'Print',
    html: 'Web page file',
    csv: 'Table (CSV)',
    fhir: 'Health record file (FHIR)',
    locked: 'Locked file',
  },
  passphrase: 'Passphrase',
  passphraseHint:
    'Tell it to the therapist by another way than the file. Without it nobody can open the file, you neither.',
  makeLocked: 'Make the locked file',
  lockOutcomes: {
    making: 'Locking the file.',
    shared: 'Handed over. It opens in Limber: More, Open something shared.',
    downloaded: 'Saved to your downloads. It opens in Limber: More, Open something shared.',
    cancelled: 'Nothing was handed over.',
    blocked: 'The file is ready. Press the button again to hand it over.',
  },
  figureHint: 'The page shows its body maps once you have chosen. Settings keeps the choice.',
  linkTitle: 'The report as a link',
  linkLead:
    'The link carries the report itself, without notes, prices and detail pages. Nothing is uploaded; messengers and browsers keep links they have seen.',
  linkTooLong: 'This report is too long for a link. Choose fewer days, or hand over the file.',
  moreWays: 'More ways',
  making: 'Making the file.',
  ready: 'The file is ready. Tap once more to hand it over.',
  handOver: 'Hand it over',
  outcomes: {
    shared: 'Handed over.',
    downloaded: 'Saved to your downloads.',
    cancelled: 'Nothing was handed over.',
    failed: 'The file could not be made. Nothing left this device.',
  },
  private: 'Made on this device. Nothing is uploaded; you hand it over yourself.',
  advice: 'This page is not medical advice and no diagnosis.',
  preview: 'Preview of the page',
  morePages: (count: number) =>
    count === 1 ? 'One more page follows.' : `${count} more pages follow.`,
  fileName: (day: string) => `recovery-summary-${day}`,
  fileTitle: 'Recovery summary',
} as const;
