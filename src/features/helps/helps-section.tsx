import { useId, useRef } from 'preact/hooks';
import type { HoursAfter } from '../../core/analysis/session-place';
import type { Help } from '../../core/analysis/what-helps';
import { regionName } from '../../core/regions';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { EmptyState } from '../../ui/empty-state';
import { SectionHead } from '../../ui/section-head';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import { HelpCard } from './help-card';
import styles from './helps.module.css';
import { askAbout, facts, helpHours, helpRegion, readAfter, soreRegions } from './helps-state';
import { helpsWords as words } from './helps-words';
import { useHelps } from './use-helps';
import { useWanted } from './use-wanted';

/** What followed each kind of session, beside ordinary days that began alike. */
export function HelpsSection() {
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const isWanted = useWanted(section);
  const { helps, isDone } = useHelps(isWanted ? facts.value : undefined, helpHours.value);
  const isEmpty = isDone && helps.length === 0 && helpRegion.value === undefined;
  return (
    <section ref={section} class={styles.section} aria-labelledby={heading} aria-busy={!isDone}>
      <SectionHead id={heading} title={words.title} />
      {isEmpty ? (
        <Card>
          <EmptyState title={words.emptyTitle} text={words.emptyText} />
        </Card>
      ) : (
        <>
          <Choices />
          <div class={styles.cards}>
            {toldFirst(helps).map((help) => (
              <HelpCard
                key={help.kind}
                help={help}
                hours={helpHours.value}
                region={helpRegion.value}
              />
            ))}
          </div>
          {!isDone && <Skeleton lines={3} />}
          {isDone && helps.length === 0 && <p class={styles.remark}>{words.emptyText}</p>}
          <How />
        </>
      )}
    </section>
  );
}

/** Comparisons before kinds that still wait for one. */
const toldFirst = (helps: readonly Help[]): Help[] =>
  [...helps].sort((a, b) => Number(!a.effect.difference) - Number(!b.effect.difference));

const hoursOptions = (['24', '48'] as const).map((value) => ({
  value,
  label: words.hours[value],
}));

const ANYWHERE = 'overall';

function Choices() {
  const sore = soreRegions.value;
  const region = helpRegion.value;
  const choose = (value: string) => askAbout(sore.find((id) => id === value));
  const hours: HoursAfter = helpHours.value;
  return (
    <div class={styles.choices}>
      <Select
        label={words.region}
        options={[
          { value: ANYWHERE, label: words.overall },
          ...sore.map((id) => ({ value: id, label: regionName(id) })),
        ]}
        value={region ?? ANYWHERE}
        onChange={choose}
      />
      <Segmented
        legend={words.reading}
        options={hoursOptions}
        value={hours === 24 ? '24' : '48'}
        onChange={(value) => readAfter(value === '24' ? 24 : 48)}
      />
    </div>
  );
}

const How = () => (
  <div class={styles.how}>
    <Details summary={words.how}>
      {words.howText.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Details>
  </div>
);
