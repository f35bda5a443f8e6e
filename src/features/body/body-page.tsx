import type { BodyStory } from '../../core/analysis/region-story';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { Details } from '../../ui/details';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { SectionHead } from '../../ui/section-head';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import styles from './body.module.css';
import { type BodyView, body, chooseRange, MOST_PAIRS, type RangeId, range } from './body-state';
import { bodyWords as words } from './body-words';
import { CareList } from './care-list';
import { HeatCard } from './heat-card';
import { PairRow } from './pair-row';
import { SidesCard } from './sides-card';

const rangeIds: readonly RangeId[] = ['7', '30'];

/** The body day by day, and its sore regions left beside right with their last massage and stretch. */
export function BodyPage() {
  const view = body.value;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div class={styles.range}>
        <Segmented
          legend={words.ranges}
          options={rangeIds.map((value) => ({ value, label: words.rangeNames[value] }))}
          value={range.value}
          onChange={chooseRange}
        />
        {view && view.story.daysAnswered > 0 && (
          <p role="status">{words.answered(view.story.daysAnswered, view.days)}</p>
        )}
      </div>
      {view ? <Regions view={view} /> : <Skeleton lines={4} />}
    </>
  );
}

function Regions({ view }: { readonly view: BodyView }) {
  if (!view.scrub.some(({ soreness }) => soreness)) return <NotAsked />;
  return (
    <Columns
      first={
        <>
          <HeatCard view={view} />
          <SidesCard view={view} />
        </>
      }
      second={<SoreList story={view.story} />}
    />
  );
}

function SoreList({ story }: Pick<BodyView, 'story'>) {
  if (story.daysAnswered === 0) return <NotAsked />;
  if (story.bases.length === 0) return <AllClear days={story.daysAnswered} />;
  return (
    <>
      <CareList story={story} />
      <Card labelledBy="sore">
        <SectionHead id="sore" title={words.soreTitle} />
        <Pairs bases={story.bases.slice(0, MOST_PAIRS)} />
        {story.bases.length > MOST_PAIRS && (
          <Details summary={words.lessSore(story.bases.length - MOST_PAIRS)}>
            <Pairs bases={story.bases.slice(MOST_PAIRS)} />
          </Details>
        )}
      </Card>
    </>
  );
}

const Pairs = ({ bases }: Pick<BodyStory, 'bases'>) => (
  <ul class={styles.pairs}>
    {bases.map((pair) => (
      <PairRow key={pair.base} pair={pair} />
    ))}
  </ul>
);

const NotAsked = () => (
  <Card>
    <EmptyState
      level={2}
      title={words.emptyTitle}
      text={words.emptyText}
      action={
        <Button tone="primary" href="#/check-in">
          {words.checkIn}
        </Button>
      }
    />
  </Card>
);

const AllClear = ({ days }: { readonly days: number }) => (
  <Card>
    <EmptyState
      level={2}
      title={words.clearTitle}
      text={days === 1 ? words.clearOnOne : words.clearText(days)}
    />
  </Card>
);
