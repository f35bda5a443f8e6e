import { useState } from 'preact/hooks';
import { regionOf, regionsOfBase } from '../../core/regions';
import { doseBasis, doseOf } from '../../core/stretches/stretch-dose';
import { type StretchId, stretchOf } from '../../core/stretches/stretch-library';
import { basisNames } from '../../ui/basis-names';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Columns } from '../../ui/columns';
import { libraryFigure } from '../../ui/mannequin/library-figures';
import { Mannequin } from '../../ui/mannequin/mannequin';
import { PageHeader } from '../../ui/page-header';
import { Segmented } from '../../ui/segmented';
import { stretchNames } from '../../ui/stretches/stretch-names';
import { stretchTexts } from '../../ui/stretches/stretch-texts';
import styles from './library.module.css';
import { libraryWords as words } from './library-words';

/** One stretch: how it looks, how it is done, and when it is not. */
export function StretchPage({ id }: { readonly id: StretchId }) {
  return (
    <>
      <PageHeader
        title={stretchNames[id]}
        back={{ href: '#/stretch', label: words.back }}
        lead={words.lead}
      />
      <Columns first={<Shown id={id} />} second={<Told id={id} />} />
    </>
  );
}

function Shown({ id }: { readonly id: StretchId }) {
  const [side, setSide] = useState<'left' | 'right'>('right');
  const { sided, dose, regions, basis } = stretchOf(id);
  const wishes = regions.map((base) => `region=${base}`);
  return (
    <Card>
      <div class={styles.figure}>
        <Mannequin figure={libraryFigure(id)} mode="loop" {...(sided && { side })} />
      </div>
      {sided && (
        <Segmented
          legend={words.side}
          options={[
            { value: 'left', label: words.left },
            { value: 'right', label: words.right },
          ]}
          value={side}
          onChange={setSide}
        />
      )}
      <p>{words.dose(doseOf(dose), sided)}</p>
      <p class={styles.detail}>
        {words.doseOf}: {basisNames[doseBasis]}. {words.choiceOf}: {basisNames[basis]}.
      </p>
      <Button href={`#/log/stretch?${wishes.join('&')}`}>{words.log}</Button>
    </Card>
  );
}

function Told({ id }: { readonly id: StretchId }) {
  const { steps, easier, stronger, notWhen } = stretchTexts[id];
  const names = stretchOf(id)
    .regions.flatMap((base) => regionsOfBase(base).slice(0, 1))
    .map((region) => regionOf(region).name);
  return (
    <Card>
      <h2>{words.how}</h2>
      <ol class={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl class={styles.forms}>
        <dt>{words.easier}</dt>
        <dd>{easier}</dd>
        <dt>{words.stronger}</dt>
        <dd>{stronger}</dd>
        <dt>{words.notWhen}</dt>
        <dd>{notWhen}</dd>
        <dt>{words.reaches}</dt>
        <dd>{names.join(', ')}</dd>
      </dl>
      <p class={styles.detail}>{words.safety}</p>
    </Card>
  );
}
