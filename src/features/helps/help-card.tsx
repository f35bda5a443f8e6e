import { useId } from 'preact/hooks';
import type { SessionEffect } from '../../core/analysis/session-effect';
import type { HoursAfter } from '../../core/analysis/session-place';
import type { Help } from '../../core/analysis/what-helps';
import type { RegionId } from '../../core/regions';
import { Card } from '../../ui/card';
import { Pips } from '../../ui/pips';
import { Tag } from '../../ui/tag';
import { CaseDots } from './case-dots';
import { CaseTable } from './case-table';
import styles from './helps.module.css';
import { effectSentence, isClear, kindWords, seenTimes, helpsWords as words } from './helps-words';

interface HelpCardProps {
  readonly help: Help;
  readonly hours: HoursAfter;
  readonly region: RegionId | undefined;
}

/** One kind of session: the difference with its doubt, or how far the notes still are from one. */
export function HelpCard({ help, hours, region }: HelpCardProps) {
  const heading = useId();
  const { kind, effect } = help;
  const { title, otherwise } = kindWords[kind];
  const { difference } = effect;
  return (
    <Card labelledBy={heading}>
      <div class={styles.card}>
        <Doubt effect={effect} />
        <h3 id={heading}>{title}</h3>
        {difference ? (
          <>
            <p>{effectSentence(kind, difference.mean, hours, region)}</p>
            <p class={styles.remark}>
              {words.interval(difference)} {words.counts(kind, effect)}
            </p>
            <CaseDots kind={kind} effect={effect} mean={difference.mean} />
            <p class={styles.remark}>
              {words.notProof} {otherwise}
            </p>
            <CaseTable kind={kind} cases={effect.cases} />
          </>
        ) : (
          <p class={styles.soFar}>
            <Pips done={pipsOf(effect)} total={effect.needed} label="" />
            <span>{words.soFar(kind, effect)}</span>
          </p>
        )}
      </div>
    </Card>
  );
}

const pipsOf = ({ cases, ordinaryDays, needed }: SessionEffect): number =>
  cases.length < needed ? cases.length : ordinaryDays;

function Doubt({ effect }: { readonly effect: SessionEffect }) {
  const { difference, cases } = effect;
  if (!difference) return <Tag>{words.notEnough}</Tag>;
  if (!isClear(difference)) return <Tag tone="honey">{words.chance}</Tag>;
  return <Tag tone="pine">{words.seen(seenTimes(effect), cases.length)}</Tag>;
}
