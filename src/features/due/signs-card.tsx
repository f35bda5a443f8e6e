import { regionName } from '../../core/regions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { formatNumber } from '../../ui/format';
import { Tile } from '../../ui/tile';
import styles from './due.module.css';
import { signsToAsk } from './due-state';
import { dueWords as words } from './due-words';

/** Offers the safety questions where the last check-in gives cause to; quiet, and never a must. */
export function SignsCard() {
  const prompt = signsToAsk.value;
  if (!prompt) return null;
  const { why, region, soreness } = prompt;
  const amount = soreness === undefined ? '' : formatNumber(soreness);
  return (
    <Card>
      <div class={styles.head}>
        <Tile icon="safety" tone="accent" />
        <div class={styles.text}>
          <h2>{words.signsTitle}</h2>
          <p>{words.signsText[why](regionName(region), amount)}</p>
          <p>{words.signsLead}</p>
        </div>
      </div>
      <Button href="#/safety?question=signs">{words.signsAnswer}</Button>
    </Card>
  );
}
