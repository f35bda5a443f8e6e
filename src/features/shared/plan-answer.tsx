import { useState } from 'preact/hooks';
import { addDays, type Day, parseDay } from '../../core/day';
import type { HomeStretch } from '../../core/log/plan';
import { measures } from '../../core/measures';
import type { RegionId } from '../../core/regions';
import type { Report } from '../../core/report/report';
import { topRegions } from '../../core/report/report-view';
import { known } from '../../core/result';
import type { PlanOffer } from '../../core/share/plan-offer';
import { stretchLibrary } from '../../core/stretches/stretch-library';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DateInput } from '../../ui/date-input';
import { RegionPicker } from '../../ui/regions/region-picker';
import { SectionHead } from '../../ui/section-head';
import { Select } from '../../ui/select';
import { Stepper } from '../../ui/stepper';
import { TextArea, TextInput } from '../../ui/text-input';
import { PlanReady } from './plan-ready';
import styles from './shared.module.css';
import { today } from './shared-state';
import { sharedWords as words } from './shared-words';

interface PlanAnswerProps {
  readonly report: Report;
  readonly stretchName: (id: string) => string;
}

/** A structured plan begins with a session a week for four weeks (App's choice). */
const USUAL_WEEKS = 4;
/** Seconds a side and times a week that a new home stretch starts from (ACSM, Garber 2011). */
const USUAL_DOSE = { seconds: 60, timesPerWeek: 3 };
const MAX_STRETCHES = 8;
const NAME_MAX = 80;
const NOTE_MAX = 500;

/** For the therapist who reads a report: a plan to send back, without an account. */
export function PlanAnswer({ report, stretchName }: PlanAnswerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card labelledBy="plan-answer">
      <SectionHead id="plan-answer" title={words.answer} />
      <p class={styles.lead}>{words.answerLead}</p>
      {isOpen ? (
        <AnswerForm report={report} stretchName={stretchName} />
      ) : (
        <div class={styles.actions}>
          <Button tone="primary" onClick={() => setOpen(true)}>
            {words.answer}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** An offer while it is written: the day of review may be open. */
type OfferDraft = Omit<PlanOffer, 'reviewDay'> & { readonly reviewDay: Day | undefined };

function AnswerForm({ report, stretchName }: PlanAnswerProps) {
  const [offer, setOffer] = useState<OfferDraft>(() => ({
    madeOn: today.value,
    setBy: '',
    sessionsPerWeek: 1,
    weeks: USUAL_WEEKS,
    focusRegions: topRegions(report).map(({ region }) => region),
    avoidRegions: report.avoid,
    homeStretches: [],
    reviewDay: addDays(today.value, 7 * USUAL_WEEKS),
  }));
  const [tried, setTried] = useState(false);
  const [ready, setReady] = useState<PlanOffer>();
  const change = (patch: Partial<OfferDraft>) => {
    setReady(undefined);
    setOffer({ ...offer, ...patch });
  };
  const isNamed = offer.setBy.trim() !== '';
  const make = () => {
    setTried(true);
    const { reviewDay, note, ...needed } = offer;
    if (isNamed) {
      const said = known({ reviewDay, note: note?.trim() || undefined });
      setReady({ ...needed, ...said, setBy: offer.setBy.trim() });
    }
  };
  return (
    <form
      class={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <TextInput
        label={words.setBy}
        value={offer.setBy}
        maxLength={NAME_MAX}
        error={tried && !isNamed ? words.setByNeeded : undefined}
        onInput={(setBy) => change({ setBy })}
      />
      <Amount offer={offer} onChange={change} />
      <RegionPicker
        legend={words.focus}
        values={offer.focusRegions}
        onChange={(focusRegions: RegionId[]) => change({ focusRegions })}
      />
      <RegionPicker
        legend={words.avoid}
        values={offer.avoidRegions}
        onChange={(avoidRegions: RegionId[]) => change({ avoidRegions })}
      />
      <HomeStretches
        values={offer.homeStretches}
        stretchName={stretchName}
        onChange={(homeStretches) => change({ homeStretches })}
      />
      <ReviewAndNote offer={offer} onChange={change} />
      <div>
        <Button type="submit" tone="primary">
          {words.make}
        </Button>
      </div>
      {ready && <PlanReady offer={ready} />}
    </form>
  );
}

interface OfferFieldsProps {
  readonly offer: OfferDraft;
  readonly onChange: (patch: Partial<OfferDraft>) => void;
}

const Amount = ({ offer, onChange }: OfferFieldsProps) => (
  <div class={styles.pair}>
    <Stepper
      label={words.sessionsPerWeek}
      value={offer.sessionsPerWeek}
      min={measures.sessionsPerWeek.min}
      max={measures.sessionsPerWeek.max}
      step={measures.sessionsPerWeek.step}
      format={words.sessionsOf}
      onChange={(sessionsPerWeek) => onChange({ sessionsPerWeek: Math.round(sessionsPerWeek) })}
    />
    <Stepper
      label={words.weeks}
      value={offer.weeks}
      min={measures.planWeeks.min}
      max={measures.planWeeks.max}
      step={measures.planWeeks.step}
      format={words.weeksOf}
      onChange={(weeks) => onChange({ weeks: Math.round(weeks) })}
    />
  </div>
);

function ReviewAndNote({ offer, onChange }: OfferFieldsProps) {
  return (
    <>
      <DateInput
        label={words.review}
        value={offer.reviewDay ?? ''}
        min={today.value}
        onInput={(day) => onChange({ reviewDay: parseDay(day) })}
      />
      <TextArea
        label={words.note}
        value={offer.note ?? ''}
        maxLength={NOTE_MAX}
        onInput={(note) => onChange({ note })}
      />
    </>
  );
}

interface HomeStretchesProps {
  readonly values: readonly HomeStretch[];
  readonly stretchName: (id: string) => string;
  readonly onChange: (values: HomeStretch[]) => void;
}

function HomeStretches({ values, stretchName, onChange }: HomeStretchesProps) {
  const left = stretchLibrary.filter(({ id }) => !values.some(({ stretch }) => stretch === id));
  const put = (index: number, patch: Partial<HomeStretch>) =>
    onChange(values.map((value, place) => (place === index ? { ...value, ...patch } : value)));
  return (
    <fieldset class={styles.stack}>
      <legend class={styles.legend}>{words.homeStretches}</legend>
      {values.map(({ stretch, seconds, timesPerWeek }, index) => (
        <div key={stretch} class={styles.stretch}>
          <b>{stretchName(stretch)}</b>
          <div class={styles.pair}>
            <Stepper
              label={words.secondsLabel(stretchName(stretch))}
              value={seconds}
              min={10}
              max={600}
              step={10}
              format={words.seconds}
              onChange={(value) => put(index, { seconds: Math.round(value) })}
            />
            <Stepper
              label={words.timesLabel(stretchName(stretch))}
              value={timesPerWeek}
              min={1}
              max={14}
              step={1}
              format={words.times}
              onChange={(value) => put(index, { timesPerWeek: Math.round(value) })}
            />
          </div>
          <div>
            <Button onClick={() => onChange(values.filter((_, place) => place !== index))}>
              {words.removeStretch(stretchName(stretch))}
            </Button>
          </div>
        </div>
      ))}
      {values.length < MAX_STRETCHES && left.length > 0 && (
        <Select
          label={words.addStretch}
          placeholder={words.chooseStretch}
          options={left.map(({ id }) => ({ value: id, label: stretchName(id) }))}
          value={undefined}
          onChange={(stretch) => onChange([...values, { stretch, ...USUAL_DOSE }])}
        />
      )}
    </fieldset>
  );
}
