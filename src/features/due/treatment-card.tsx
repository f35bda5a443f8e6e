import { addDays } from '../../core/day';
import { modalities } from '../../core/log/massage';
import { treatmentEnd } from '../../core/rules/plans';
import { isStretchId } from '../../core/stretches/stretch-library';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatDay, formatList } from '../../ui/format';
import { Pips } from '../../ui/pips';
import { regionList } from '../../ui/records/record-line';
import { SectionHead } from '../../ui/section-head';
import { stretchNames } from '../../ui/stretches/stretch-names';
import { showToast } from '../../ui/toasts';
import styles from './due.module.css';
import { massageDue } from './due-state';
import { backToPlan } from './plan-links';
import { markReviewed, plan, planToReview, type StoredTreatment } from './plan-page-state';
import { planWords as words } from './plan-words';

const PIPS_SHOWN = 12;
const REGIONS_NAMED = 6;

/** The plan somebody set: how far it has come, what it asks for, and when to look back on it. */
export function TreatmentCard() {
  const progress = plan.value?.treatment;
  const isToReview = massageDue.value?.advice.state === 'REVIEW_PLAN';
  const ended = !progress && isToReview ? planToReview.value : undefined;
  if (progress) return <PlanCard {...progress} isToReview={isToReview || progress.isReviewDue} />;
  return ended ? <EndedCard ended={ended} /> : <NoPlanCard />;
}

const NoPlanCard = () => (
  <Card>
    <SectionHead title={words.treatment} />
    <p>{words.treatmentOpen}</p>
    <div class={styles.actions}>
      <Button href={`#/log/plan?type=treatment&${backToPlan}`}>{words.addTreatment}</Button>
    </div>
  </Card>
);

type Progress = NonNullable<NonNullable<typeof plan.value>['treatment']>;

function PlanCard(props: Progress & { readonly isToReview: boolean }) {
  const { plan: current, sessionsDone, sessionsPlanned, sessionsThisWeek, week, endDay } = props;
  const until = formatDay(addDays(endDay, -1), 'short', today.value);
  const done = words.treatmentDone(sessionsDone, sessionsPlanned);
  return (
    <Card>
      <SectionHead
        title={words.treatment}
        link={{ href: `#/record/plan/${current.id}?${backToPlan}`, label: words.change }}
      />
      {current.setBy && (
        <p>{words.setBy(current.setBy, formatDay(current.day, 'date', today.value))}</p>
      )}
      <p>{`${done}, ${words.treatmentUntil(until)}`}</p>
      <p>{words.thisWeek(sessionsThisWeek, week, current.weeks)}</p>
      {sessionsPlanned <= PIPS_SHOWN && (
        <Pips done={Math.min(sessionsDone, sessionsPlanned)} total={sessionsPlanned} label={done} />
      )}
      <PlanFacts current={current} />
      {current.reviewedOn && (
        <p class={styles.hint}>
          {words.reviewedOn(formatDay(current.reviewedOn, 'date', today.value))}
        </p>
      )}
      <p>{reviewLine(props)}</p>
      {props.isToReview && <ReviewActions reviewed={current} />}
    </Card>
  );
}

function reviewLine({ reviewDay, isReviewDue }: Progress): string {
  const day = formatDay(reviewDay, 'short', today.value);
  if (!isReviewDue) return words.review(day);
  return reviewDay === today.value ? words.reviewToday : words.reviewDue(day);
}

function PlanFacts({ current }: { readonly current: StoredTreatment }) {
  const inTurn = modalities.filter(({ id }) => current.modalities?.includes(id));
  const facts = [
    [words.focus, regionList(current.focusRegions, REGIONS_NAMED)],
    [words.avoid, regionList(current.avoidRegions, REGIONS_NAMED)],
    [words.home, homeText(current)],
    [words.turns, formatList(inTurn.map(({ name }) => name))],
  ] as const;
  return (
    <dl class={styles.facts}>
      {facts.map(([name, text]) =>
        text ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** The stretches that whoever set the plan named, else the regions to stretch. */
const homeText = ({ homeStretches = [], homeRegions }: StoredTreatment) =>
  homeStretches.length === 0
    ? regionList(homeRegions, REGIONS_NAMED)
    : homeStretches
        .map(({ stretch, seconds, timesPerWeek }) => {
          const name = isStretchId(stretch) ? stretchNames[stretch] : stretch;
          return words.homeStretch(name, seconds, timesPerWeek);
        })
        .join('; ');

/** A plan that is over and was not looked back on yet. */
const EndedCard = ({ ended }: { readonly ended: StoredTreatment }) => (
  <Card>
    <SectionHead
      title={words.treatment}
      link={{ href: `#/record/plan/${ended.id}?${backToPlan}`, label: words.change }}
    />
    <p>{words.planEnded(formatDay(addDays(treatmentEnd(ended), -1), 'short', today.value))}</p>
    <ReviewActions reviewed={ended} />
  </Card>
);

function ReviewActions({ reviewed }: { readonly reviewed: StoredTreatment }) {
  const review = async () => {
    const undo = await markReviewed(reviewed);
    showToast(undo ? { text: words.reviewSaved, undo } : { text: words.reviewFailed });
  };
  return (
    <div class={styles.actions}>
      <Button tone="primary" onClick={review}>
        {words.reviewed}
      </Button>
      <Button href={`#/log/plan?type=treatment&${backToPlan}`}>{words.newPlan}</Button>
    </div>
  );
}
