import { useEffect, useState } from 'preact/hooks';
import { calendarDay, momentAt } from '../../core/moment';
import { currentZone, today } from '../../platform/clock';
import { deviceKind } from '../../platform/device-kind';
import type { KeepOutcome } from '../../platform/storage';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { formatDay, formatNumber, formatTime } from '../../ui/format';
import { formatBytes } from '../../ui/format-later';
import { SectionHead } from '../../ui/section-head';
import { keepData, preferences, recordTotal, refreshStorage, storage } from './data-state';
import { keepingWords as keeping } from './keeping-words';
import styles from './transfer.module.css';
import { transferWords as words } from './transfer-words';

/** "24 November, 09:05" of an instant, on the clock of here and now. */
export function momentText(at: number, clock: 12 | 24): string {
  const moment = momentAt(at, currentZone());
  const day = formatDay(calendarDay(moment), 'date', today.value);
  return `${day}, ${formatTime(at, moment.offset, clock)}`;
}

/** What lies on this device and how safe it is there. */
export function StorageCard() {
  const [asked, setAsked] = useState<KeepOutcome | undefined>(undefined);
  useEffect(() => {
    void refreshStorage();
  }, []);
  const facts = storage.value;
  const { lastCopyAt = null, hourCycle = '24' } = preferences.value ?? {};
  return (
    <Card labelledBy="storage">
      <SectionHead id="storage" title={words.storageTitle} />
      <dl class={styles.facts}>
        <Fact name={words.records} value={formatNumber(recordTotal.value ?? 0)} />
        <Fact
          name={words.lastCopy}
          value={
            lastCopyAt === null ? words.never : momentText(lastCopyAt, hourCycle === '12' ? 12 : 24)
          }
        />
        <Fact name={words.space} value={spaceText(facts?.usageBytes, facts?.quotaBytes)} />
        <Fact name={words.kept} value={keptText(facts?.kept)} />
      </dl>
      <div class={styles.stack}>
        {facts?.kept === false && (
          <div>
            <Button onClick={async () => setAsked(await keepData())}>{words.ask}</Button>
          </div>
        )}
        <p class={styles.status} role="status">
          {asked ? words.asked[asked] : ''}
        </p>
        <Details summary={keeping.title}>
          <p class={styles.lead}>{keeping.perDevice[deviceKind()]}</p>
        </Details>
        <Details summary={keeping.moveTitle}>
          <ol class={styles.steps}>
            {keeping.moveSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Details>
      </div>
    </Card>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function spaceText(usage: number | undefined, quota: number | undefined): string {
  if (usage === undefined) return words.spaceUnknown;
  return quota === undefined
    ? formatBytes(usage)
    : words.spaceOf(formatBytes(usage), formatBytes(quota));
}

function keptText(kept: boolean | undefined): string {
  if (kept === undefined) return words.keptUnknown;
  return kept ? words.keptYes : words.keptNo;
}
