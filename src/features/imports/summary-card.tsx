import type { ImportChoice } from '../../core/import/import-plan';
import type { KindPlan } from '../../core/import/plan-report';
import { type Kind, kinds } from '../../core/log/kinds';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { kindLooks } from '../../ui/records/kind-look';
import { Switch } from '../../ui/switch';
import { daysText } from './entry-text';
import { unmappedTables } from './file-groups';
import styles from './imports.module.css';
import type { Looked } from './imports-state';
import { importsWords as words } from './imports-words';
import { useFocus } from './use-focus';

interface SummaryCardProps {
  readonly looked: Looked;
  readonly isBusy: boolean;
  readonly onChoice: (choice: ImportChoice) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** The one answer first: how much would be added, kind by kind, and the button that adds it. */
export function SummaryCard({ looked, isBusy, onChoice, onAdd, onCancel }: SummaryCardProps) {
  const { report, plan, choice } = looked;
  const heading = useFocus<HTMLHeadingElement>();
  const without = choice.withoutKinds ?? [];
  const found = kinds.filter((kind) => hasEntries(report, kind));
  const setWanted = (kind: Kind, isWanted: boolean) =>
    onChoice({
      ...choice,
      withoutKinds: isWanted ? without.filter((other) => other !== kind) : [...without, kind],
    });
  return (
    <Card labelledBy="looked">
      <div class={styles.stack}>
        <h2 id="looked" ref={heading} tabIndex={-1}>
          {words.lookedTitle}
        </h2>
        <p role="status">{isBusy ? words.busy : headline(looked, found.length)}</p>
        {found.map((kind) => (
          <Switch
            key={kind}
            label={kindLooks[kind].plural}
            hint={kindHint(
              plan.kinds.find((of) => of.kind === kind),
              without.includes(kind),
            )}
            checked={!without.includes(kind)}
            onChange={(isWanted) => setWanted(kind, isWanted)}
          />
        ))}
        <div class={styles.buttons}>
          {plan.total.added > 0 && (
            <Button tone="primary" disabled={isBusy} onClick={onAdd}>
              {words.add(plan.total.added)}
            </Button>
          )}
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      </div>
    </Card>
  );
}

const hasEntries = ({ files }: Looked['report'], wanted: Kind): boolean =>
  files.some(
    (file) =>
      file.outcome === 'read' && file.kinds.some(({ kind, kept }) => kind === wanted && kept > 0),
  );

function headline({ report, plan, choice }: Looked, found: number): string {
  const { added, known, alike } = plan.total;
  if (added > 0) return words.added(added);
  if (found === 0 && unmappedTables(report.files).length > 0) return words.explainFirst;
  if (found === 0) return words.nothing;
  const isLeftOut = (choice.withoutKinds ?? []).length > 0 || known + alike === 0;
  return isLeftOut ? words.allLeftOut : words.allKnown;
}

/** "380 to add, 3 January 2023 to 5 November · 12 here already". */
function kindHint(plan: KindPlan | undefined, isLeftOut: boolean): string {
  if (isLeftOut || !plan) return words.kindHint.without;
  const { added, known, alike, firstDay, lastDay } = plan;
  const days = daysText(firstDay, lastDay, today.value);
  return [
    [words.kindHint.toAdd(added), days].filter(Boolean).join(', '),
    known > 0 ? words.kindHint.known(known) : '',
    alike > 0 ? words.kindHint.alike(alike) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
