import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { formatMl, formatRelativeDay, formatTime } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { kindLooks } from '../../ui/records/kind-look';
import { Sheet } from '../../ui/sheet';
import { Tile } from '../../ui/tile';
import styles from './log-sheet.module.css';
import { preferences, type SheetKind, sheetFacts, sheetKinds } from './log-sheet-state';
import { logSheetWords as words } from './log-sheet-words';

interface LogSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Adds the one-tap drink without leaving the sheet. */
  readonly onQuickDrink: () => void;
}

/** What a person can log, with when they last did. */
export function LogSheet({ open, onClose, onQuickDrink }: LogSheetProps) {
  return (
    <Sheet open={open} onClose={onClose} title={words.title}>
      <SheetRows onClose={onClose} onQuickDrink={onQuickDrink} />
    </Sheet>
  );
}

function SheetRows({ onClose, onQuickDrink }: Omit<LogSheetProps, 'open'>) {
  return (
    <>
      <nav class={styles.rows} aria-label={words.title}>
        {sheetKinds.map((kind) => (
          <ListRow
            key={kind}
            href={kind === 'check-in' ? '#/check-in' : `#/log/${kind}`}
            onClick={onClose}
            tile={<Tile icon={kindLooks[kind].icon} tone={kindLooks[kind].hue} />}
            title={words.rows[kind]}
            detail={detailOf(kind)}
            action={kind === 'drink' && <QuickDrink onPress={onQuickDrink} />}
          />
        ))}
      </nav>
      <nav class={styles.more} aria-label={words.more}>
        {moreLinks.map(({ href, label }) => (
          <Button key={href} href={href} onClick={onClose}>
            {label}
          </Button>
        ))}
      </nav>
    </>
  );
}

const moreLinks = [
  { href: '#/log/sleep?type=nap', label: words.nap },
  { href: '#/log/event', label: words.event },
  { href: '#/log/plan', label: words.plan },
  { href: '#/log/questionnaire?instrument=cmdq', label: words.check },
  { href: '#/log/complaint', label: words.complaint },
  { href: '#/log/therapist', label: words.therapist },
] as const;

function detailOf(kind: SheetKind): string {
  const facts = sheetFacts.value;
  const chosen = preferences.value;
  if (!facts || !chosen) return words.details[kind];
  if (kind === 'drink' && facts.drunkMl > 0) {
    return words.drunk(formatMl(facts.drunkMl, chosen.volumeUnit));
  }
  const last = facts.last.get(kind);
  if (kind === 'drink' || !last) return words.details[kind];
  const day = formatRelativeDay(last.day, today.value).replace(/^(Today|Yesterday)/, lower);
  const { at, offset } = last;
  const isRecent = at !== undefined && offset !== undefined && last.day >= today.value;
  const clock = chosen.hourCycle === '12' ? 12 : 24;
  return words.last(isRecent ? `${day} ${formatTime(at, offset, clock)}` : day);
}

const lower = (word: string) => word.toLowerCase();

function QuickDrink({ onPress }: { readonly onPress: () => void }) {
  const chosen = preferences.value;
  if (!chosen) return null;
  const amount = formatMl(chosen.quickDrinkMl, chosen.volumeUnit);
  return (
    <Button onClick={onPress} label={words.addDrinkSpoken(amount)}>
      {words.addDrink(amount)}
    </Button>
  );
}
