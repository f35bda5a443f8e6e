import type { Report } from '../../core/report/report';
import type { Paper } from '../../core/report/report-parts';
import { detailPages } from './detail-pages';
import { DetailTables } from './detail-tables';
import { ReportSheet, Sheet } from './report-sheet';

interface ReportSheetsProps {
  report: Report;
  paper: Paper;
}

/** How many sheets of paper a report takes. */
export const sheetCount = (report: Report): number => 1 + detailPages(report).length;

/** The whole report: the first page and, where asked for, the details behind it. */
export function ReportSheets({ report, paper }: ReportSheetsProps) {
  const details = detailPages(report);
  const pages = 1 + details.length;
  return (
    <>
      <ReportSheet report={report} paper={paper} pages={pages} />
      {details.map((tables, index) => (
        <Sheet key={index} report={report} paper={paper} page={index + 2} pages={pages}>
          <DetailTables tables={tables} isLast={index === details.length - 1} />
        </Sheet>
      ))}
    </>
  );
}
