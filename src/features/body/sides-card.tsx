import { regionOf, regionsOfBase } from '../../core/regions';
import { Card } from '../../ui/card';
import { SectionHead } from '../../ui/section-head';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './body.module.css';
import type { BodyView, PairSides } from './body-state';
import { bodyWords as words } from './body-words';
import barStyles from './sides-card.module.css';

const unlike = ({ leftSorerDays, rightSorerDays }: PairSides) =>
  Math.abs(leftSorerDays - rightSorerDays);

/** The sorest pairs as bars to the left and right, and what can honestly be said of them. */
export function SidesCard({ view: { sides, story } }: { readonly view: BodyView }) {
  if (sides.length === 0) return null;
  const most = sides.reduce((one, other) => (unlike(other) > unlike(one) ? other : one));
  const longest = Math.max(...sides.flatMap(({ left, right }) => [left, right]));
  return (
    <Card labelledBy="sides">
      <SectionHead id="sides" title={words.sidesTitle} aside={words.meanOf(story.daysAnswered)} />
      <p>{unlike(most) > 0 ? words.sidesOf(most) : words.sidesAlike}</p>
      <p class={barStyles.heads} aria-hidden="true">
        <span>{words.left}</span> <span>{words.right}</span>
      </p>
      <ul>
        {sides.map((each) => (
          <SideBars key={each.pair} sides={each} longest={longest} />
        ))}
      </ul>
      <p class={styles.hint}>{words.sidesHonest}</p>
    </Card>
  );
}

interface SideBarsProps {
  readonly sides: PairSides;
  /** The mean that fills its half. */
  readonly longest: number;
}

function SideBars({ sides: { pair, left, right }, longest }: SideBarsProps) {
  const [first] = regionsOfBase(pair);
  return (
    <li class={barStyles.row}>
      <SideBar side="left" mean={left} share={left / longest} />
      <span class={barStyles.name}>{first && regionOf(first).name}</span>
      <SideBar side="right" mean={right} share={right / longest} />
    </li>
  );
}

interface SideBarProps {
  readonly side: 'left' | 'right';
  readonly mean: number;
  readonly share: number;
}

const SideBar = ({ side, mean, share }: SideBarProps) => (
  <span class={barStyles[side]}>
    <span class={barStyles.bar} style={{ inlineSize: `calc((100% - 2.5rem) * ${share})` }} />
    <span>
      <VisuallyHidden>{words[side]} </VisuallyHidden>
      {words.meanScore(mean)}
    </span>
  </span>
);
