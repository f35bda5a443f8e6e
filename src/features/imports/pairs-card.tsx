import type { AlikePair, ImportChoice } from '../../core/import/import-plan';
import type { Preferences } from '../../core/preferences';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import { Switch } from '../../ui/switch';
import { entryText } from './entry-text';
import { formatName } from './format-words';
import styles from './imports.module.css';
import { importsWords as words } from './imports-words';
import { useMore } from './use-more';

const FIRST = 3;
/** More rows than anybody goes through one by one. */
const MOST = 50;

interface PairsCardProps {
  readonly pairs: readonly AlikePair[];
  readonly also: ImportChoice['also'];
  readonly settings: Preferences;
  readonly onChange: (also: NonNullable<ImportChoice['also']>) => void;
}

/** What looks like a session that is there already, to be left out or added all the same. */
export function PairsCard({ pairs, also, settings, onChange }: PairsCardProps) {
  const { list, isOpen, open } = useMore(FIRST);
  const shown = pairs.slice(0, isOpen ? MOST : FIRST);
  const ids = pairs.map(({ id }) => id);
  const wanted = ids.filter((id) => also === 'all' || also?.has(id));
  const set = (id: string, isWanted: boolean) =>
    onChange(new Set(isWanted ? [...wanted, id] : wanted.filter((other) => other !== id)));
  const rest = Math.min(pairs.length, MOST) - shown.length;
  return (
    <Card labelledBy="pairs">
      <SectionHead id="pairs" title={words.pairsTitle} />
      <div class={styles.stack}>
        <p class={styles.lead}>{words.pairsLead(pairs.length)}</p>
        <div class={styles.stack} ref={list}>
          {shown.map((pair) => (
            <Switch
              key={pair.id}
              label={words.pairAdd(entryText(pair.brought, settings, today.value))}
              hint={pairHint(pair, settings)}
              checked={wanted.includes(pair.id)}
              onChange={(isWanted) => set(pair.id, isWanted)}
            />
          ))}
        </div>
        {isOpen && pairs.length > MOST && (
          <p class={styles.lead}>{words.pairsHidden(pairs.length - MOST)}</p>
        )}
        <div class={styles.buttons}>
          {rest > 0 && <Button onClick={open}>{words.pairsMore(rest)}</Button>}
          {pairs.length > 1 &&
            (wanted.length < pairs.length ? (
              <Button onClick={() => onChange('all')}>{words.pairsAll}</Button>
            ) : (
              <Button onClick={() => onChange(new Set())}>{words.pairsNone}</Button>
            ))}
        </div>
      </div>
    </Card>
  );
}

function pairHint({ brought, there }: AlikePair, settings: Preferences): string {
  const what = entryText(there, settings, today.value);
  const other =
    'format' in there
      ? words.pairBeside(what, formatName(there.format))
      : there.source.type === 'import'
        ? words.pairHere.import(what, formatName(there.source.importer))
        : words.pairHere[there.source.type](what);
  return words.pairHint(formatName(brought.format), other);
}
