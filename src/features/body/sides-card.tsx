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
  return (
    <Card labelledBy="sides">
      <SectionHead id="sides" title={words.sidesTitle} aside={words.meanOf(story.daysAnswered)} />
      <p>{unlike(most) > 0 ? words.sidesOf(most) : words.sidesAlike}</p>
      <p class={barStyles.heads} aria-hidden="true">
        <span>{words.left}</span> <span>{words.right}</span>
      </p>
      <ul>
        {sides.map((each) => (
          <SideBars key={each.pair} sides={each} />
        ))}
      </ul>
      <p class={styles.hint}>{words.sidesHonest}</p>
    </Card>
  );
}

function SideBars({ sides: { pair, left, right } }: { readonly sides: PairSides }) {
  const [first] = regionsOfBase(pair);
  return (
    <li class={barStyles.row}>
      <SideBar side="left" mean={left} />
      <span class={barStyles.name}>{first && regionOf(first).name}</span>
      <SideBar side="right" mean={right} />
    </li>
  );
}

interface SideBarProps {
  readonly side: 'left' | 'right';
  readonly mean: number;
}

const SideBar = ({ side, mean }: SideBarProps) => (
  <span class={barStyles[side]}>
    <span class={barStyles.bar} style={{ inlineSize: `${mean * 10}%` }} />
    <span>
      <VisuallyHidden>{words[side]} </VisuallyHidden>
      {words.meanScore(mean)}
    </span>
  </span>
);
