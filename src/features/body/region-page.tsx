import type { ComponentChildren } from 'preact';
import { seriesDays } from '../../core/analysis/series';
import type { KindRecord } from '../../core/log/kinds';
import { type RegionId, regionName, regionOf } from '../../core/regions';
import { Card } from '../../ui/card';
import { Columns, Stack } from '../../ui/columns';
import { DataTable } from '../../ui/data-table';
import { formatRelativeDay } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { PageHeader } from '../../ui/page-header';
import { kindLooks } from '../../ui/records/kind-look';
import { recordLine } from '../../ui/records/record-line';
import { ScoreBadge } from '../../ui/score-badge';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import { Tile } from '../../ui/tile';
import styles from './body.module.css';
import { lineUnits, type RegionView, regionView } from './body-state';
import { bodyWords as words } from './body-words';
import { RegionLine } from './region-line';

interface RegionPageProps {
  readonly region: RegionId;
  /** Stretches for it: they belong to another part of the app. */
  readonly stretches: ComponentChildren;
}

/** One region's last days: its soreness, and what was done for it. */
export function RegionPage({ region, stretches }: RegionPageProps) {
  const view = regionView(region);
  return (
    <>
      <PageHeader
        title={regionName(region)}
        eyebrow={regionOf(region).anatomy}
        back={{ href: '#/body', label: words.back }}
      />
      {view ? <Story region={region} view={view} stretches={stretches} /> : <Skeleton lines={4} />}
    </>
  );
}

interface StoryProps {
  readonly region: RegionId;
  readonly view: RegionView;
}

function Story({ region, view, stretches }: StoryProps & Pick<RegionPageProps, 'stretches'>) {
  return (
    <Columns
      first={
        <Stack>
          <RegionLine region={region} view={view} />
          {stretches}
          <DayTable region={region} view={view} />
        </Stack>
      }
      second={<Entries region={region} view={view} />}
    />
  );
}

function Entries({ region, view }: StoryProps) {
  const { entries, more } = view;
  return (
    <Card labelledBy="entries">
      <SectionHead
        id="entries"
        title={words.entriesTitle}
        link={more > 0 ? { href: '#/journal', label: words.moreEntries(more) } : undefined}
      />
      {entries.length === 0 && <p>{words.nothingNoted}</p>}
      {entries.map((entry) => (
        <EntryRow key={entry.record.id} entry={entry} region={region} view={view} />
      ))}
    </Card>
  );
}

function EntryRow({ entry, region, view }: StoryProps & { readonly entry: KindRecord }) {
  const units = lineUnits.value;
  if (!units) return null;
  const { kind, record } = entry;
  const { icon, hue } = kindLooks[kind];
  const { title, value } = recordLine(entry, units);
  return (
    <ListRow
      tile={<Tile icon={icon} tone={hue} />}
      title={title}
      detail={
        <>
          {formatRelativeDay(record.day, view.day)}
          {record.note && <span class={styles.note}>{record.note}</span>}
        </>
      }
      trailing={value}
      href={`#/record/${kind}/${record.id}?back=${encodeURIComponent(`#/body/${region}`)}`}
    />
  );
}

function DayTable({ region, view }: StoryProps) {
  const rows = seriesDays(view.story.series)
    .reverse()
    .map(({ day, value }) => ({
      key: day,
      cells: [
        formatRelativeDay(day, view.day),
        value === null ? (
          <span class={styles.missing}>{words.notAnswered}</span>
        ) : (
          <ScoreBadge score={value} size="small" />
        ),
      ],
    }));
  return (
    <Card labelledBy="days">
      <SectionHead id="days" title={words.daysTitle} />
      <DataTable
        caption={words.daysCaption(regionName(region))}
        hideCaption
        columns={[
          { key: 'day', label: words.dayColumn },
          { key: 'soreness', label: words.sorenessColumn, numeric: true },
        ]}
        rows={rows}
      />
    </Card>
  );
}
