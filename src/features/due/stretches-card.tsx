import { regionOf } from '../../core/regions';
import type { StretchState } from '../../core/rules/stretch-table';
import type { StretchAdvice } from '../../core/rules/stretching';
import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { formatSeconds } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { Note } from '../../ui/note';
import { SectionHead } from '../../ui/section-head';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { massageDue, stretchDue } from './due-state';
import { dueWords as words } from './due-words';
import { backToPlan } from './plan-links';
import { stretchGoal } from './plan-page-state';
import { planWords, stretchGentle, stretchStates } from './plan-words';
import { Reasons } from './reasons';
import { pairNames, StretchReasons } from './stretch-card';

/** Rows shown at most; a plan of more areas is read in its form. */
const ROWS_SHOWN = 12;

/** What each area got in the last seven days, and what the rules say about it. */
export function StretchesCard() {
  const advice = stretchDue.value ?? [];
  const isStopped = massageDue.value?.facts.safety.block !== undefined;
  const stopped = isStopped ? advice.find(({ state }) => state === 'BLOCKED') : undefined;
  const names = pairNames(advice.map(({ region }) => region));
  const shown = names.slice(0, ROWS_SHOWN);
  const rest = names.length - shown.length;
  return (
    <Card>
      <SectionHead
        title={planWords.stretches}
        link={{ href: `#/log/plan?type=stretching&${backToPlan}`, label: planWords.chooseRegions }}
      />
      {names.length === 0 ? (
        <p>{planWords.stretchesOpen}</p>
      ) : (
        <p class={styles.hint}>{planWords.stretchAims[stretchGoal.value]}</p>
      )}
      {stopped && (
        <Note tone="alert">
          <p>
            <b>{words.stretchBlocked}</b>
          </p>
          <p>{words.stretchBlockedText}</p>
          <Reasons reasons={stopped.reasons} today={today.value} />
        </Note>
      )}
      {shown.map((name) => (
        <PairRow
          key={name}
          name={name}
          sides={advice.filter(({ region }) => regionOf(region).name === name)}
        />
      ))}
      {rest > 0 && <p class={styles.hint}>{planWords.moreRegions(rest)}</p>}
      {!stopped && names.length > 0 && (
        <Disclosure>
          <StretchReasons
            advice={advice.filter(({ region }) => shown.includes(regionOf(region).name))}
          />
        </Disclosure>
      )}
    </Card>
  );
}

interface PairRowProps {
  readonly name: string;
  readonly sides: readonly StretchAdvice[];
}

/** The side that needs more speaks for both; a side that must rest speaks first of all. */
function PairRow({ name, sides }: PairRowProps) {
  const days = Math.min(...sides.map(({ daysIn7 }) => daysIn7));
  const seconds = Math.min(...sides.map(({ secondsIn7 }) => secondsIn7));
  const query = [...sides.map(({ region }) => `region=${region}`), backToPlan].join('&');
  return (
    <ListRow
      tile={<Tile icon="stretch" tone="stretch" />}
      title={name}
      detail={planWords.stretchWeek(days, formatSeconds(seconds))}
      trailing={stateWord(sides)}
      href={`#/log/stretch?${query}`}
      chevron
    />
  );
}

const gravestFirst: readonly StretchState[] = [
  'BLOCKED',
  'DYNAMIC_ONLY',
  'DUE',
  'OPTIONAL',
  'DONE_FOR_WEEK',
  'NOT_DUE',
];

function stateWord(sides: readonly StretchAdvice[]): string {
  const state = gravestFirst.find((each) => sides.some((side) => side.state === each)) ?? 'NOT_DUE';
  const speaking = sides.filter((side) => side.state === state);
  return state === 'DUE' && speaking.every(({ isGentle }) => isGentle)
    ? stretchGentle
    : stretchStates[state];
}
