import { sameAsLast } from '../../core/drafts/stretch-draft';
import { type StretchDraft, stretchSeconds } from '../../core/log/stretch';
import { regionOf } from '../../core/regions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { Tile } from '../../ui/tile';
import { lastStretch } from './stretch-state';
import { stretchWords as words } from './stretch-words';

interface SameAsLastProps {
  readonly onUse: (patch: Partial<StretchDraft>) => void;
}

/** Offers the last session again; nothing where there was none. */
export function SameAsLast({ onUse }: SameAsLastProps) {
  const last = lastStretch.value;
  if (!last || last.moves.length === 0) return null;
  const names = [...new Set(last.moves.map(({ region }) => regionOf(region).name))];
  return (
    <Card tight>
      <ListRow
        tile={<Tile icon="repeat" tone="stretch" />}
        title={words.sameTitle}
        detail={words.sameDetail(names, stretchSeconds(last))}
        action={<Button onClick={() => onUse(sameAsLast(last))}>{words.useIt}</Button>}
      />
    </Card>
  );
}
