import { useEffect, useRef } from 'preact/hooks';
import { answeredParts } from '../../core/drafts/questionnaire-draft';
import type { RecordOf } from '../../core/log/kinds';
import { complaintSeverity, deskCheckParts, deskCheckTotal } from '../../core/log/questionnaire';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatDay } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import styles from './questionnaire.module.css';
import { previousSheet, recentSheets } from './questionnaire-state';
import { resultWords as words } from './questionnaire-words';

interface QuestionnaireResultProps {
  readonly sheet: RecordOf<'questionnaire'>;
  readonly onDone: () => void;
}

const scoreOf = ({ instrument, answers }: RecordOf<'questionnaire'>): number =>
  instrument === 'ostrc' ? complaintSeverity(answers) : deskCheckTotal(answers);

/** The score of a saved sheet beside the one before: a number, no verdict. */
export function QuestionnaireResult({ sheet, onDone }: QuestionnaireResultProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('h1')?.focus(), []);
  const isDesk = sheet.instrument === 'cmdq';
  const answered = answeredParts(sheet.answers);
  const sheets = recentSheets.value;
  const last = sheets && previousSheet(sheets, sheet);
  return (
    <div class={styles.result} ref={frame}>
      <PageHeader title={words.saved} />
      <Card>
        <div class={styles.figures}>
          <p class={styles.caption}>{isDesk ? words.deskTotal : words.severity}</p>
          <p class={styles.score}>
            {words.score(scoreOf(sheet))}
            {!isDesk && <span class={styles.of}>{words.ofHundred}</span>}
          </p>
          {sheets && (
            <p>
              {last
                ? words.last(scoreOf(last), formatDay(last.day, 'date', today.value))
                : words.none}
            </p>
          )}
          {isDesk && answered < deskCheckParts.length && (
            <p class={styles.caption}>{words.partial(answered, deskCheckParts.length)}</p>
          )}
          <p class={styles.caption}>{words.compare}</p>
        </div>
      </Card>
      <Button tone="primary" size="large" block onClick={onDone}>
        {words.done}
      </Button>
    </div>
  );
}
