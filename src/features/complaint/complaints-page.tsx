import { regionName } from '../../core/regions';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/columns';
import { Details } from '../../ui/details';
import { EmptyState } from '../../ui/empty-state';
import { formatDay } from '../../ui/format';
import { ListRow } from '../../ui/list-row';
import { PageHeader } from '../../ui/page-header';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import styles from './complaint.module.css';
import { type FollowedComplaint, followedComplaints } from './complaint-state';
import { complaintsPageWords as words } from './complaint-words';

/** Closed ones shown here at most; the journal has them all. */
const CLOSED_SHOWN = 50;

/** What the person follows by name: open ones with their last score, closed ones folded. */
export function ComplaintsPage() {
  const all = followedComplaints.value;
  return (
    <Stack>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: '#/more', label: words.back }}
      />
      {all ? <Complaints all={all} /> : <Skeleton />}
    </Stack>
  );
}

function Complaints({ all }: { readonly all: readonly FollowedComplaint[] }) {
  const open = all.filter(({ complaint }) => !complaint.closedOn);
  const closed = all.filter(({ complaint }) => complaint.closedOn);
  const add = (
    <Button tone="primary" icon="plus" href="#/log/complaint">
      {words.add}
    </Button>
  );
  return (
    <>
      {open.length === 0 ? (
        <Card>
          <EmptyState level={2} title={words.emptyTitle} text={words.emptyText} action={add} />
        </Card>
      ) : (
        <>
          {open.map((followed) => (
            <OpenComplaint key={followed.complaint.id} {...followed} />
          ))}
          <div>{add}</div>
        </>
      )}
      {closed.length > 0 && <ClosedComplaints closed={closed} />}
    </>
  );
}

function OpenComplaint({ complaint, score }: FollowedComplaint) {
  const { id, name, day, regions, goal } = complaint;
  return (
    <Card labelledBy={`complaint-${id}`}>
      <SectionHead id={`complaint-${id}`} title={name} />
      <div class={styles.facts}>
        <p>{words.since(formatDay(day, 'date', today.value))}</p>
        {regions.length > 0 && <p>{words.where(regions.map(regionName))}</p>}
        {goal && <p class={styles.goal}>{words.goal(goal)}</p>}
        <p class={styles.score}>
          {score
            ? words.score(score.severity, formatDay(score.day, 'date', today.value))
            : words.noScore}
        </p>
      </div>
      <div class={styles.actions}>
        <Button
          href={`#/log/questionnaire?instrument=ostrc&complaint=${id}`}
          label={words.weeklyFor(name)}
        >
          {words.weekly}
        </Button>
        <Button tone="quiet" href={`#/record/complaint/${id}`} label={words.editName(name)}>
          {words.edit}
        </Button>
      </div>
    </Card>
  );
}

function ClosedComplaints({ closed }: { readonly closed: readonly FollowedComplaint[] }) {
  const hidden = closed.length - CLOSED_SHOWN;
  return (
    <Details summary={words.closed}>
      <Card tight>
        {closed.slice(0, CLOSED_SHOWN).map(({ complaint: { id, name, closedOn } }) => (
          <ListRow
            key={id}
            title={name}
            detail={closedOn && words.closedOn(formatDay(closedOn, 'date', today.value))}
            href={`#/record/complaint/${id}`}
            chevron
          />
        ))}
        {hidden > 0 && <p class={styles.facts}>{words.older(hidden)}</p>}
      </Card>
    </Details>
  );
}
