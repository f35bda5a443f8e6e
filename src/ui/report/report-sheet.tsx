import type { ComponentChildren } from 'preact';
import type { Report } from '../../core/report/report';
import type { Paper } from '../../core/report/report-parts';
import { reportSentences } from '../../core/report/report-sentences';
import { classNames } from '../class-names';
import { ReportBody } from './report-body';
import { ClientWords, ReportFacts } from './report-facts';
import styles from './report-sheet.module.css';
import { reportWords as words } from './report-words';
import { SheetTable } from './sheet-table';
import { StripChart, StripKey } from './strip-chart';

interface SheetProps {
  report: Report;
  paper: Paper;
  page: number;
  pages: number;
  children: ComponentChildren;
}

/** One sheet of paper, as wide as its place: every length on it follows its width. */
export function Sheet({ report, paper, page, pages, children }: SheetProps) {
  return (
    <div class={styles.place} data-theme="light">
      <article class={classNames(styles.sheet, styles[paper])} data-sheet={page}>
        {children}
        <footer class={styles.foot}>
          <span>{words.foot}</span>
          <span class={styles.made}>{words.made(report.madeOn, page, pages)}</span>
        </footer>
      </article>
    </div>
  );
}

function Head({ report }: { report: Report }) {
  const line = [report.name, words.period(report), words.logged(report)].filter(Boolean);
  return (
    <header class={styles.head}>
      <div class={styles.who}>
        <h2 class={styles.title}>{words.title}</h2>
        <p>{line.join(' · ')}</p>
      </div>
      <p class={styles.whom}>
        <span>{words.forWhom}</span>
        {report.nextSession && <span>{words.nextSession(report.nextSession)}</span>}
      </p>
    </header>
  );
}

function Sentences({ report }: { report: Report }) {
  return (
    <section class={styles.key}>
      <ol>
        {reportSentences(report).map((sentence) => (
          <li key={sentence.says} data-says={sentence.says}>
            {words
              .sentence(sentence)
              .map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}
          </li>
        ))}
      </ol>
      <ClientWords report={report} />
    </section>
  );
}

const SESSIONS_SHOWN = 3;

function Sessions({ report }: { report: Report }) {
  const { sessions, effect } = report;
  if (!sessions) return null;
  const shown = sessions.slice(-SESSIONS_SHOWN).reverse();
  const earlier = sessions.length - shown.length;
  return (
    <section>
      <h3>{words.sessions}</h3>
      {shown.length === 0 ? (
        <p class={styles.small}>{words.noSessions}</p>
      ) : (
        <SheetTable
          columns={[
            { label: words.sessionColumns.day, width: 13 },
            { label: words.sessionColumns.kind, width: 34 },
            { label: words.sessionColumns.regions, width: 34 },
            { label: words.sessionColumns.tension, width: 19, isNumber: true },
          ]}
          rows={shown.map((session) => [
            words.dayAt(report, session.place),
            words.modality(session.modality, session.minutes),
            words.regionsOf(session.regions),
            words.tension(session.tensionBefore, session.tensionAfter),
          ])}
        />
      )}
      {earlier > 0 && <p class={styles.small}>{words.earlierSessions(earlier)}</p>}
      {effect && <p class={styles.small}>{words.effect(effect)}</p>}
    </section>
  );
}

interface ReportSheetProps {
  report: Report;
  paper: Paper;
  pages?: number;
}

/** The first page: what a therapist needs in a minute. */
export function ReportSheet({ report, paper, pages = 1 }: ReportSheetProps) {
  return (
    <Sheet report={report} paper={paper} page={1} pages={pages}>
      <Head report={report} />
      <Sentences report={report} />
      <ReportBody report={report} />
      <section>
        <div class={styles.stripHead}>
          <h3>{words.strip(report.strip.worst.length)}</h3>
          <StripKey />
        </div>
        <StripChart report={report} />
      </section>
      <div class={classNames(styles.end, report.sessions && styles.two)}>
        <Sessions report={report} />
        <ReportFacts report={report} />
      </div>
      <section class={styles.room}>
        <h3>{words.notes}</h3>
        <i />
        <i />
      </section>
    </Sheet>
  );
}
