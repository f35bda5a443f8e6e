import { modalities } from '../../core/log/massage';
import { regionName } from '../../core/regions';
import type { ModalityNotes, NextMassage, NextRegion } from '../../core/rules/next-massage';
import { today } from '../../platform/clock';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { formatDay } from '../../ui/format';
import { SectionHead } from '../../ui/section-head';
import styles from './due.module.css';
import { massageDue } from './due-state';
import { blockedStates } from './massage-card';
import { nextTime } from './plan-page-state';
import { planWords as words } from './plan-words';
import { Reasons } from './reasons';

const REGIONS_SHOWN = 5;
const KINDS_SHOWN = 2;

const modalityName = (modality: string): string =>
  modalities.find(({ id }) => id === modality)?.name ?? '';

/** What to ask for at the next massage, and what the notes hold about it. */
export function NextTimeCard() {
  const next = nextTime.value;
  const state = massageDue.value?.advice.state;
  if (!next || !state) return null;
  if (blockedStates.has(state) && state !== 'REGION_EXCLUDED') {
    return (
      <Card>
        <SectionHead title={words.next} />
        <p>{words.nextBlocked}</p>
      </Card>
    );
  }
  const shown = next.regions.slice(0, REGIONS_SHOWN);
  const rest = next.regions.length - shown.length;
  const noted = shown.filter(({ region }) => next.notes.some((note) => note.region === region));
  return (
    <Card>
      <SectionHead title={words.next} />
      <p class={styles.hint}>{next.regions.length > 0 ? words.nextLead : words.nextEmpty}</p>
      {next.inTurn && <p>{turnLine(next.inTurn)}</p>}
      {shown.length > 0 && (
        <dl class={styles.facts}>
          {shown.map((region) => (
            <div key={region.region}>
              <dt>{regionName(region.region)}</dt>
              <dd>{whyLine(region, next.loggedDays)}</dd>
            </div>
          ))}
        </dl>
      )}
      {rest > 0 && <p class={styles.hint}>{words.moreRegions(rest)}</p>}
      {noted.length > 0 && (
        <Disclosure label={words.noted}>
          {noted.map((region) => (
            <RegionNotes key={region.region} region={region} next={next} />
          ))}
        </Disclosure>
      )}
      {next.leftOut.length > 0 && (
        <>
          <p>
            <b>{words.leftOut}</b>
          </p>
          <Reasons reasons={next.leftOut} today={today.value} />
        </>
      )}
    </Card>
  );
}

const turnLine = ({ modality, after }: NonNullable<NextMassage['inTurn']>): string =>
  after
    ? words.inTurnAfter(modalityName(modality), modalityName(after))
    : words.inTurn(modalityName(modality));

interface RegionNotesProps {
  readonly region: NextRegion;
  readonly next: NextMassage;
}

/** The kinds of massage an area had, the most used first, with what was noted after them. */
function RegionNotes({ region: { region }, next }: RegionNotesProps) {
  const notes = next.notes.filter((note) => note.region === region).slice(0, KINDS_SHOWN);
  return (
    <div>
      <b>{regionName(region)}</b>
      <ul class={styles.reasons}>
        {notes.map((note) => (
          <li key={note.modality}>{notedLine(note)}</li>
        ))}
      </ul>
    </div>
  );
}

/** "In your plan, soreness 4.2 on average over 7 logged days, last massaged 12 days ago". */
function whyLine({ why, meanSoreness, daysSince }: NextRegion, loggedDays: number): string {
  const text = [
    why.includes('plan') ? words.inPlan : '',
    meanSoreness === undefined ? '' : words.sorest(meanSoreness, loggedDays),
    why.includes('longest-untreated') ? words.longest : '',
    daysSince === 'never' ? words.neverHere : words.lastHere(daysSince),
  ]
    .filter(Boolean)
    .join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Facts and counts of what was noted; no effect is claimed. */
function notedLine({ modality, sessions, lastDay, soreness, tension }: ModalityNotes): string {
  return [
    words.usedHere(modalityName(modality), sessions, formatDay(lastDay, 'date', today.value)),
    soreness ? words.sorenessNoted(soreness.change, soreness.noted) : '',
    tension ? words.tensionNoted(tension.change, tension.noted) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
