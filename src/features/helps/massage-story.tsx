import { useId, useMemo } from 'preact/hooks';
import { Card } from '../../ui/card';
import styles from './helps.module.css';
import { massageStory, type Told } from './helps-state';
import { helpsWords as words } from './helps-words';

/** What was noted before and after one massage, below its form. */
export function MassageStory({ id }: { readonly id: string }) {
  const signal = useMemo(() => massageStory(id), [id]);
  const story = signal.value;
  return story ? <Story story={story} /> : null;
}

function Story({ story }: { readonly story: Told<typeof massageStory> }) {
  const heading = useId();
  const { massage, followUp } = story;
  const { tension, start, later } = followUp;
  return (
    <div class={styles.record}>
      <Card labelledBy={heading}>
        <div class={styles.card}>
          <h2 id={heading}>{words.massageTitle}</h2>
          <ul class={styles.story}>
            <li>{tension ? words.tension(tension) : words.noTension}</li>
            {start !== undefined && <li>{words.startOf(start, massage.regions)}</li>}
            {later.map((reading) => (
              <li key={reading.hours}>
                {words.later(reading)}{' '}
                <span class={styles.remark}>
                  {reading.similar ? words.similar(reading.similar) : words.noSimilar}
                </span>
              </li>
            ))}
            {later.length === 0 && <li>{words.noLater}</li>}
          </ul>
          <p class={styles.remark}>
            {words.oneOnly} <a href="#/trends">{words.title}</a>
          </p>
        </div>
      </Card>
    </div>
  );
}
