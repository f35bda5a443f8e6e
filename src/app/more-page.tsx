import { ConnectionPill } from '../features/settings/connection-pill';
import { Card } from '../ui/card';
import type { IconName } from '../ui/icon';
import { ListRow } from '../ui/list-row';
import { PageHeader } from '../ui/page-header';
import { Tile, type TileTone } from '../ui/tile';
import { moreWords } from './more-words';

type RowId = keyof typeof moreWords.rows;

interface MoreRow {
  readonly id: RowId;
  readonly href: string;
  readonly icon: IconName;
  readonly tone: TileTone;
}

/** What More holds, in order. A row appears with the page it leads to. */
const rows: readonly MoreRow[] = [
  { id: 'share', href: '#/share', icon: 'share', tone: 'accent' },
  { id: 'shared', href: '#/s', icon: 'note', tone: 'accent' },
  { id: 'journal', href: '#/journal', icon: 'note', tone: 'accent' },
  { id: 'stretch', href: '#/stretch', icon: 'stretch', tone: 'stretch' },
  { id: 'guide', href: '#/guide', icon: 'info', tone: 'accent' },
  { id: 'mobility', href: '#/mobility', icon: 'mobility', tone: 'accent' },
  { id: 'checks', href: '#/log/questionnaire?instrument=cmdq', icon: 'desk', tone: 'accent' },
  { id: 'complaints', href: '#/complaints', icon: 'list', tone: 'accent' },
  { id: 'therapists', href: '#/therapists', icon: 'person', tone: 'massage' },
  { id: 'safety', href: '#/safety', icon: 'safety', tone: 'honey' },
  { id: 'import', href: '#/import', icon: 'download', tone: 'accent' },
  { id: 'data', href: '#/settings/data', icon: 'device', tone: 'plain' },
  { id: 'settings', href: '#/settings', icon: 'settings', tone: 'plain' },
];

/** Everything that is not a daily place. */
export function MorePage() {
  return (
    <>
      <PageHeader title={moreWords.title} tag={<ConnectionPill />} />
      <Card tight>
        {rows.map(({ id, href, icon, tone }) => (
          <ListRow
            key={id}
            href={href}
            tile={<Tile icon={icon} tone={tone} />}
            title={moreWords.rows[id].title}
            detail={moreWords.rows[id].detail}
            chevron
          />
        ))}
      </Card>
    </>
  );
}
