import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './tile.module.css';

/** A subject has one hue everywhere; the other names are states. */
export type Hue = 'soreness' | 'load' | 'sleep' | 'water' | 'stretch' | 'massage' | 'accent';
export type TileTone = Hue | 'honey' | 'plain' | 'alert';

interface TileProps {
  icon: IconName;
  tone?: TileTone;
}

/** The 44 px icon square that opens a row or a card. */
export function Tile({ icon, tone = 'accent' }: TileProps) {
  return (
    <span class={classNames(styles.tile, styles[tone])}>
      <Icon name={icon} />
    </span>
  );
}
