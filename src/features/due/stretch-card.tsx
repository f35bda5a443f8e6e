import { type RegionId, regionOf } from '../../core/regions';
import { constants } from '../../core/rules/constants';
import type { StretchAdvice } from '../../core/rules/stretching';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { formatMinutes, namesInLine } from '../../ui/format';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { quietUntil, stretchDue } from './due-state';
import { dueWords as words } from './due-words';
import { startToday } from './plan-links';
import { QuietButton } from './quiet-button';
import { QuietLine } from './quiet-line';
import { Reasons } from './reasons';

const NAMES_SHOWN = 3;
/** Regions offered in one go: about four minutes with both sides. */
const PAIRS_OFFERED = 2;

/** The regions' plain names, both sides as one, the neediest first. */
export const pairNames = (regions: readonly RegionId[]): string[] => [
  ...new Set(regions.map((id) => regionOf(id).name)),
];

/** The stretch that is due most, with its reasons; nothing when none is. */
export function StretchCard() {
  const due = stretchDue.value?.filter(({ state }) => state === 'DUE') ?? [];
  const isPaused = due.some(({ pausedUntil }) => pausedUntil !== undefined);
  if (due.length === 0 || isPaused) return null;
  const until = quietUntil('stretch');
  if (until) return <QuietLine prompt="stretch" until={until} />;
  const offered = firstPairs(due);
  const names = pairNames(due.map(({ region }) => region));
  const minutes = (offered.length * (constants.stretchSeconds.value / 2)) / 60;
  const query = offered.map(({ region }) => `region=${region}`).join('&');
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="stretch" tone="stretch" />
        <div class={styles.text}>
          <h2>
            {offered.every(({ isGentle }) => isGentle)
              ? words.stretchGentleTitle
              : words.stretchTitle}
          </h2>
          <p>
            {words.stretchRegions(
              namesInLine(names.slice(0, NAMES_SHOWN)),
              Math.max(0, names.length - NAMES_SHOWN),
            )}
          </p>
          <p>{words.stretchLength(formatMinutes(minutes))}</p>
        </div>
        <QuietButton prompt="stretch" />
      </div>
      <Disclosure
        actions={
          <>
            <Button tone="primary" href={startToday}>
              {words.startStretch}
            </Button>
            <Button href={`#/log/stretch?${query}`}>{words.logStretch}</Button>
          </>
        }
      >
        <StretchReasons advice={offered} />
      </Disclosure>
    </Card>
  );
}

function firstPairs(due: readonly StretchAdvice[]): StretchAdvice[] {
  const bases = [...new Set(due.map(({ region }) => regionOf(region).base))];
  const wanted = bases.slice(0, PAIRS_OFFERED);
  return due.filter(({ region }) => wanted.includes(regionOf(region).base));
}

/** One reason per pair: both sides mostly have the same history. */
export function StretchReasons({ advice }: { readonly advice: readonly StretchAdvice[] }) {
  const [first] = advice;
  return (
    <ul class={styles.reasons}>
      {pairNames(advice.map(({ region }) => region)).map((name) => {
        const own = advice.find(({ region }) => regionOf(region).name === name) ?? first;
        return (
          <li key={name}>
            <b>{name}</b>
            <Reasons reasons={own?.reasons ?? []} today={today.value} />
          </li>
        );
      })}
    </ul>
  );
}
