import { parseDay } from '../../core/day';
import { easing, type Influence, worsening } from '../../core/report/influences';
import { QUESTIONS_LENGTH } from '../../core/report/report-choices';
import { NAME_LENGTH, papers, reportPresets, reportSections } from '../../core/report/report-parts';
import { today } from '../../platform/clock';
import { ChipGroup } from '../../ui/chip-group';
import { ChipSet } from '../../ui/chip-set';
import { DateInput } from '../../ui/date-input';
import { Details } from '../../ui/details';
import { influenceNames } from '../../ui/report/report-words';
import { Segmented } from '../../ui/segmented';
import { Switch } from '../../ui/switch';
import { TextArea, TextInput } from '../../ui/text-input';
import styles from './share.module.css';
import {
  choose,
  chooseOwn,
  eased,
  lastSession,
  memory,
  ownSpan,
  paper,
  questions,
  showSection,
  span,
  worsened,
} from './share-state';
import { paperNames, presetNames, sectionNames, shareWords as words } from './share-words';

function OwnDays() {
  const days = ownSpan.value ?? span.value;
  const change = (end: 'first' | 'last') => (text: string) => {
    const day = parseDay(text);
    if (day) chooseOwn({ [end]: day });
  };
  const end = (label: string, name: 'first' | 'last') => (
    <DateInput label={label} value={days?.[name] ?? ''} max={today.value} onInput={change(name)} />
  );
  return (
    <div class={styles.own}>
      {end(words.from, 'first')}
      {end(words.to, 'last')}
    </div>
  );
}

/** The days that the report covers. */
export function PeriodChoice() {
  if (!memory.value) return null;
  const { preset } = memory.value;
  const lacksSession = preset === 'last-session' && !lastSession.value;
  return (
    <div class={styles.group}>
      <ChipGroup
        legend={words.period}
        options={reportPresets.map((value) => ({ value, label: presetNames[value] }))}
        value={preset}
        onChange={(value) => choose({ preset: value })}
      />
      {preset === 'own' && <OwnDays />}
      <p class={styles.hint} role="status">
        {lacksSession ? words.noSession : span.value && words.periodDays(span.value)}
      </p>
    </div>
  );
}

const influenceOptions = (ids: readonly Influence[]) =>
  ids.map((value) => ({ value, label: influenceNames[value] }));

/** What the person says for this report: it is printed and not stored. */
export function OwnWords() {
  return (
    <div class={styles.group}>
      <TextArea
        label={words.questions}
        hint={words.questionsHint}
        rows={3}
        maxLength={QUESTIONS_LENGTH}
        value={questions.value}
        onInput={(text) => {
          questions.value = text;
        }}
      />
      <ChipSet
        legend={words.eased}
        options={influenceOptions(easing)}
        values={[...eased.value]}
        onChange={(ids) => {
          eased.value = ids;
        }}
      />
      <ChipSet
        legend={words.worsened}
        options={influenceOptions(worsening)}
        values={[...worsened.value]}
        onChange={(ids) => {
          worsened.value = ids;
        }}
      />
    </div>
  );
}

/** What is on the page and what is left off, remembered for the next time. */
export function SectionChoice() {
  const shown = new Set(memory.value?.sections);
  return (
    <Details summary={words.moreChoices}>
      <div class={styles.group}>
        <fieldset class={styles.switches}>
          <legend>{words.sections}</legend>
          {reportSections.map((section) => (
            <Switch
              key={section}
              {...sectionNames[section]}
              checked={shown.has(section)}
              onChange={(isShown) => showSection(section, isShown)}
            />
          ))}
        </fieldset>
        {shown.has('name') && (
          <TextInput
            label={words.nameLabel}
            autocomplete="name"
            maxLength={NAME_LENGTH}
            value={memory.value?.name ?? ''}
            onInput={(name) => choose({ name })}
          />
        )}
        <Segmented
          legend={words.paper}
          options={papers.map((value) => ({ value, label: paperNames[value] }))}
          value={paper.value}
          onChange={(value) => choose({ paper: value })}
        />
      </div>
    </Details>
  );
}
