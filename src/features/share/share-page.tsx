import { useEffect } from 'preact/hooks';
import type { Report } from '../../core/report/report';
import { FigurePicker } from '../../ui/body-map/figure-picker';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { PageHeader } from '../../ui/page-header';
import { ReportSheet } from '../../ui/report/report-sheet';
import { sheetCount } from '../../ui/report/report-sheets';
import { Skeleton } from '../../ui/skeleton';
import { openStage, type Stage } from './offstage';
import styles from './share.module.css';
import { OwnWords, PeriodChoice, SectionChoice } from './share-choices';
import { lacksFigure, paper, rememberFigure, report } from './share-state';
import { ShareWays } from './share-ways';
import { shareWords as words } from './share-words';

/** Puts the report in the page's place while something prints, the browser's own menu included. */
function useReportForPrint(): void {
  useEffect(() => {
    let stage: Stage | undefined;
    const open = () => {
      if (report.value && !stage) stage = openStage(report.value, paper.value);
    };
    const close = () => {
      stage?.close();
      stage = undefined;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
      close();
    };
  }, []);
}

function Preview({ report: shown }: { report: Report }) {
  const pages = sheetCount(shown);
  return (
    <section class={styles.preview} aria-label={words.preview}>
      <div class={styles.paper}>
        <ReportSheet report={shown} paper={paper.value} pages={pages} />
      </div>
      {pages > 1 && <p class={styles.hint}>{words.morePages(pages - 1)}</p>}
    </section>
  );
}

/** Builds one page for a therapist and hands it over. */
export function SharePage() {
  useReportForPrint();
  return (
    <>
      <PageHeader title={words.title} back={words.back} lead={words.lead} />
      <Columns
        first={
          <Card>
            <div class={styles.builder}>
              <PeriodChoice />
              {lacksFigure.value && (
                <FigurePicker value={null} onChange={rememberFigure} hint={words.figureHint} />
              )}
              <ShareWays />
              <p class={styles.hint}>{`${words.private} ${words.advice}`}</p>
              <OwnWords />
              <SectionChoice />
            </div>
          </Card>
        }
        second={report.value ? <Preview report={report.value} /> : <Skeleton lines={8} />}
      />
    </>
  );
}
