import { render } from 'preact';
import type { Report } from '../../core/report/report';
import type { Paper } from '../../core/report/report-parts';
import { loadFigure } from '../../ui/body-map/use-figure';
import { ReportSheets } from '../../ui/report/report-sheets';
import styles from './offstage.module.css';

export interface Stage {
  readonly element: HTMLElement;
  readonly sheets: readonly Element[];
  close(): void;
}

/**
 * The whole report at full size beside the page, unseen on a screen: what is printed, written into a
 * file and drawn as a PDF. Its figure must have been loaded.
 */
export function openStage(report: Report, paper: Paper): Stage {
  const element = document.createElement('div');
  element.className = `${styles.stage} ${styles[paper]}`;
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  render(<ReportSheets report={report} paper={paper} />, element);
  return {
    element,
    sheets: [...element.querySelectorAll('[data-sheet]')],
    close() {
      render(null, element);
      element.remove();
    },
  };
}

/** Waits for everything that shapes the page, then works on it. */
export async function onStage<T>(
  report: Report,
  paper: Paper,
  work: (stage: Stage) => T | Promise<T>,
): Promise<T> {
  if (report.figure) await loadFigure(report.figure);
  await document.fonts?.ready;
  const stage = openStage(report, paper);
  try {
    return await work(stage);
  } finally {
    stage.close();
  }
}
