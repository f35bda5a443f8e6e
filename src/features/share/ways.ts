import type { Report } from '../../core/report/report';
import { reportCsv } from '../../core/report/report-csv';
import type { Paper } from '../../core/report/report-parts';
import { type ReportSentence, reportSentences } from '../../core/report/report-sentences';
import { documentStamp } from '../../platform/document-stamp';
import { interfaceLocale } from '../../ui/format';
import type { IconName } from '../../ui/icon';
import { reportWords } from '../../ui/report/report-words';
import { onStage } from './offstage';
import { pageFileText } from './report-page-file';
import { shareWords as words } from './share-words';

/** What a way out is given: the report as chosen, and the same with its days. */
export interface WayContext {
  readonly report: Report;
  readonly withDays: Report;
  readonly paper: Paper;
}

/** One way for a report to leave the app: it makes a file, or does something by itself. */
export type Way = {
  readonly id: keyof typeof words.ways;
  readonly icon: IconName;
  /** In sight, not under "More ways". */
  readonly isMain?: true;
} & (
  | { readonly file: (context: WayContext) => Promise<File> }
  | { readonly act: (context: WayContext) => void }
  /** Shows something under the buttons. */
  | { readonly shows: 'link' | 'lock' }
);

const named = (report: Report, ending: string, content: BlobPart, type: string) =>
  new File([content], `${words.fileName(report.madeOn)}.${ending}`, { type });

const about = { title: words.fileTitle, language: interfaceLocale } as const;

const sentenceText = (sentence: ReportSentence) =>
  reportWords
    .sentence(sentence)
    .map(({ text }) => text)
    .join('');

/** Every way out, in order: adding one is adding a row and its words. */
export const ways: readonly Way[] = [
  {
    id: 'pdf',
    icon: 'share',
    isMain: true,
    file: async ({ report, paper }) => {
      const { sheetPdf } = await import('../../platform/pdf/sheet-pdf');
      const pdf = await onStage(report, paper, ({ sheets }) =>
        sheetPdf(sheets, { ...about, paper }),
      );
      return named(report, 'pdf', pdf, 'application/pdf');
    },
  },
  { id: 'link', icon: 'share', isMain: true, shows: 'link' },
  // The page puts the sheets in place before printing, whoever asks for it.
  { id: 'print', icon: 'print', isMain: true, act: () => window.print() },
  {
    id: 'html',
    icon: 'note',
    file: async ({ report, paper }) => {
      const text = await onStage(report, paper, ({ element }) =>
        pageFileText({ ...about, element, data: report }),
      );
      return named(report, 'html', text, 'text/html');
    },
  },
  {
    id: 'csv',
    icon: 'list',
    file: async ({ withDays }) => named(withDays, 'csv', reportCsv(withDays), 'text/csv'),
  },
  {
    id: 'fhir',
    icon: 'list',
    file: async ({ withDays }) => {
      const { reportFhir } = await import('../../core/report/report-fhir');
      const bundle = reportFhir(withDays, {
        ...documentStamp(),
        sentences: reportSentences(withDays).map(sentenceText),
        title: words.fileTitle,
      });
      return named(withDays, 'fhir.json', JSON.stringify(bundle), 'application/fhir+json');
    },
  },
  { id: 'locked', icon: 'safety', shows: 'lock' },
];
