import { activityOf } from '../../core/activities';
import { seriesDays } from '../../core/analysis/series';
import { addDays } from '../../core/day';
import { type RegionId, regionName, regionOf } from '../../core/regions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ScoreBadge } from '../../ui/score-badge';
import { SectionHead } from '../../ui/section-head';
import { LineStrip, type StripMark } from '../../ui/strip/line-strip';
import styles from './body.module.css';
import { type RegionView, STORY_DAYS } from './body-state';
import { bodyWords as words } from './body-words';

interface RegionLineProps {
  readonly region: RegionId;
  readonly view: RegionView;
}

/** One region's soreness as a line, what was last done for it, and what can be done now. */
export function RegionLine({ region, view }: RegionLineProps) {
  const { story } = view;
  const { worst = 0, mean = 0, daysSore, daysAnswered } = story;
  const { opposite } = regionOf(region);
  const query = `region=${region}&back=${encodeURIComponent(`#/body/${region}`)}`;
  return (
    <Card labelledBy="line">
      <SectionHead
        id="line"
        title={words.lineTitle}
        aside={daysAnswered > 0 ? <ScoreBadge score={worst} /> : undefined}
      />
      <p class={styles.care}>{words.summary(daysAnswered)}</p>
      {daysSore > 0 && (
        <p class={styles.care}>
          {words.worst(worst)}, {words.mean(mean)}, {words.soreOn(daysSore, daysAnswered)}
        </p>
      )}
      <Line region={region} view={view} />
      <Facts view={view} />
      <div class={styles.actions}>
        <Button href={`#/log/massage?${query}`} icon="massage">
          {words.logMassage}
        </Button>
        <Button href={`#/log/stretch?${query}`} icon="stretch">
          {words.logStretch}
        </Button>
      </div>
      {opposite !== region && (
        <a class={styles.other} href={`#/body/${opposite}`}>
          {words.otherSide(regionName(opposite))}
        </a>
      )}
    </Card>
  );
}

function Line({ region, view: { story, day, usual, massaged, stretched } }: RegionLineProps) {
  const points = seriesDays(story.series);
  const values = points.map(({ value }) => value).filter((value) => value !== null);
  const first = addDays(day, 1 - STORY_DAYS);
  if (values.length + massaged.length + stretched.length === 0) return null;
  const marks = [
    ...massaged.map((on): StripMark => ({ day: on, kind: 'massage' })),
    ...stretched.map((on): StripMark => ({ day: on, kind: 'stretch' })),
  ];
  return (
    <>
      <LineStrip
        hue="soreness"
        first={first}
        last={day}
        min={0}
        max={10}
        points={points}
        usual={usual.known ? usual : undefined}
        marks={marks}
        ticks={[0, 5, 10].map((value) => ({ value, label: String(value) }))}
        ends={[words.firstDay(first), words.today]}
        alt={words.lineAlt(regionName(region), values)}
      />
      <p class={styles.hint}>{words.lineKey(usual)}</p>
    </>
  );
}

function Facts({ view: { story, day, lastTraining } }: Pick<RegionLineProps, 'view'>) {
  const facts = [
    [words.facts.massage, words.fact(story.lastMassage, day)],
    [words.facts.stretch, words.fact(story.lastStretch, day)],
    [
      words.facts.training,
      [
        words.fact(lastTraining?.day, day),
        ...(lastTraining ? [activityOf(lastTraining.activity).name] : []),
      ].join(', '),
    ],
  ];
  return (
    <dl class={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
