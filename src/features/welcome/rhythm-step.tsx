import { goalIntervals } from '../../core/rules/constants';
import { today } from '../../platform/clock';
import { basisNames } from '../../ui/basis-names';
import { Card } from '../../ui/card';
import { ChipGroup } from '../../ui/chip-group';
import type { Choice } from '../../ui/choice';
import { DateInput } from '../../ui/date-input';
import { SectionHead } from '../../ui/section-head';
import { Stepper } from '../../ui/stepper';
import { Tag } from '../../ui/tag';
import styles from './welcome.module.css';
import {
  chosenRhythm,
  lastMassageDay,
  profileInterval,
  type RhythmChoice,
  rhythmLimits,
  type WelcomeDraft,
} from './welcome-draft';
import { profileWords, welcomeWords as words } from './welcome-words';

interface RhythmStepProps {
  readonly draft: WelcomeDraft;
  readonly onChange: (patch: Partial<WelcomeDraft>) => void;
}

/** How often a massage, when the last one was, and the units of everything else. */
export function RhythmStep({ draft, onChange }: RhythmStepProps) {
  return (
    <div class={styles.cards}>
      <MassageCard draft={draft} onChange={onChange} />
      <Card labelledBy="welcome-units">
        <SectionHead id="welcome-units" title={words.units} />
        <div class={styles.fields}>
          <ChipGroup
            legend={words.volume}
            options={[
              { value: 'ml', label: words.ml },
              { value: 'fl-oz', label: words.flOz },
            ]}
            value={draft.volumeUnit}
            onChange={(volumeUnit) => onChange({ volumeUnit })}
          />
          <ChipGroup
            legend={words.distance}
            options={[
              { value: 'km', label: words.km },
              { value: 'mi', label: words.mi },
            ]}
            value={draft.distanceUnit}
            onChange={(distanceUnit) => onChange({ distanceUnit })}
          />
          <ChipGroup
            legend={words.clock}
            options={[
              { value: '24', label: words.hours24 },
              { value: '12', label: words.hours12 },
            ]}
            value={draft.hourCycle}
            onChange={(hourCycle) => onChange({ hourCycle })}
          />
        </div>
      </Card>
    </div>
  );
}

function MassageCard({ draft, onChange }: RhythmStepProps) {
  const { profile } = draft;
  const chosen = chosenRhythm(draft);
  const isWrong = lastMassageDay(draft, today.value) === 'wrong';
  return (
    <Card labelledBy="welcome-massage">
      <SectionHead
        id="welcome-massage"
        title={words.massage}
        aside={profile && <Tag>{basisNames[goalIntervals[profile].basis]}</Tag>}
      />
      <div class={styles.fields}>
        <p class={styles.lead}>{profile ? profileWords[profile].rhythm : words.rhythmOpen}</p>
        <ChipGroup
          legend={words.howOften}
          hideLegend
          options={rhythmOptions(profileInterval(profile))}
          value={chosen}
          onChange={(rhythm) => onChange({ rhythm })}
        />
        {chosen === 'own' && (
          <Stepper
            label={words.ownDays}
            value={draft.ownDays}
            min={rhythmLimits.min}
            max={rhythmLimits.max}
            step={1}
            format={words.days}
            parse={readDays}
            onChange={(ownDays) => onChange({ ownDays })}
          />
        )}
        <hr class={styles.rule} />
        <DateInput
          label={words.lastMassage}
          hint={words.lastMassageHint}
          value={draft.lastMassage}
          max={today.value}
          error={isWrong ? words.lastMassageError : undefined}
          onInput={(lastMassage) => onChange({ lastMassage })}
        />
      </div>
    </Card>
  );
}

function rhythmOptions(profileDays: number | undefined): Choice<RhythmChoice>[] {
  const own: Choice<RhythmChoice>[] =
    profileDays === undefined ? [] : [{ value: 'profile', label: words.everyDays(profileDays) }];
  return [
    ...own,
    { value: '7', label: words.weekly },
    { value: '14', label: words.twoWeeks },
    { value: '30', label: words.monthly },
    { value: 'own', label: words.ownRhythm },
  ];
}

/** The number in "12" or "12 days"; null where there is none. */
function readDays(text: string): number | null {
  const found = /\d+/.exec(text);
  return found ? Number(found[0]) : null;
}
