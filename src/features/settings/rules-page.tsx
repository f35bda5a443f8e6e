import { useEffect } from 'preact/hooks';
import { latinDigits } from '../../core/number';
import {
  type ConstantId,
  constantOf,
  type EditableRange,
  usualConstants,
} from '../../core/rules/constants';
import { basisNames } from '../../ui/basis-names';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { PageHeader } from '../../ui/page-header';
import { SectionHead } from '../../ui/section-head';
import { Skeleton } from '../../ui/skeleton';
import { Stepper } from '../../ui/stepper';
import { Tag } from '../../ui/tag';
import {
  type RuleNumberWords,
  ruleNumberGroups,
  ruleNumberWords as words,
} from './rule-number-words';
import styles from './rules-page.module.css';
import { SavedMark } from './saved-mark';
import {
  forgetLastChange,
  ownRuleNumbers,
  resetRuleNumber,
  resetRuleNumbers,
  ruleNumbers,
  setRuleNumber,
} from './settings-state';
import { settingsWords } from './settings-words';

/** The numbers behind what is due that a person may change; every result follows at once. */
export function RulesPage() {
  useEffect(() => forgetLastChange, []);
  const numbers = ruleNumbers.value;
  const own = ownRuleNumbers.value;
  return (
    <div class={styles.page}>
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: '#/settings', label: settingsWords.backToSettings }}
        tag={<SavedMark group="rules" />}
      />
      <p>
        <a class={styles.guide} href="#/guide/rules">
          {words.guide}
        </a>
      </p>
      {numbers ? (
        <>
          {ruleNumberGroups.map(({ id, title, numbers: rows }) => (
            <Card key={id} labelledBy={`rules-${id}`}>
              <SectionHead id={`rules-${id}`} title={title} />
              {(Object.entries(rows) as [ConstantId, RuleNumberWords][]).map(
                ([number, wording]) => (
                  <RuleNumber
                    key={number}
                    id={number}
                    value={numbers[number]}
                    isOwn={own.has(number)}
                    wording={wording}
                  />
                ),
              )}
            </Card>
          ))}
          <div>
            <Button disabled={own.size === 0} onClick={resetRuleNumbers}>
              {words.resetAll}
            </Button>
          </div>
        </>
      ) : (
        <Skeleton lines={4} />
      )}
    </div>
  );
}

interface RuleNumberProps {
  readonly id: ConstantId;
  readonly value: number;
  readonly isOwn: boolean;
  readonly wording: RuleNumberWords;
}

function RuleNumber({ id, value, isOwn, wording }: RuleNumberProps) {
  const { editable, basis, source } = constantOf(id);
  if (!editable) return null;
  const { label, detail, format } = wording;
  const start = format(usualConstants[id]);
  return (
    <div class={styles.number}>
      <NumberStepper id={id} value={value} range={editable} wording={wording} />
      <p class={styles.detail}>
        {detail} {isOwn ? words.changed(start) : words.usual(start)}
      </p>
      <p class={styles.ground}>
        <Tag>{basisNames[basis]}</Tag>
        <span class={styles.detail}>{words.source(source)}</span>
        {isOwn && (
          <Button tone="quiet" label={words.resetOne(label)} onClick={() => resetRuleNumber(id)}>
            {words.reset}
          </Button>
        )}
      </p>
    </div>
  );
}

interface NumberStepperProps {
  readonly id: ConstantId;
  readonly value: number;
  readonly range: EditableRange;
  readonly wording: RuleNumberWords;
}

/** A number kept below zero is shown, and counts up, as the distance it stands for. */
function NumberStepper({ id, value, range, wording }: NumberStepperProps) {
  const { label, format, typed = 1 } = wording;
  const sign = typed < 0 ? -1 : 1;
  const ends = [range.min * sign, range.max * sign];
  return (
    <Stepper
      label={label}
      value={value * sign}
      min={Math.min(...ends)}
      max={Math.max(...ends)}
      step={range.step}
      format={(shown) => format(shown * sign)}
      parse={(text) => readTyped(text, Math.abs(typed))}
      onChange={(next) => setRuleNumber(id, next * sign)}
    />
  );
}

/** "85", "85 %" or "1,2 times": the first number in the text, in stored units. */
function readTyped(text: string, unit: number): number | null {
  const [found] = /\d+(?:[.,]\d+)?/.exec(latinDigits(text)) ?? [];
  return found === undefined ? null : Number((Number(found.replace(',', '.')) * unit).toFixed(4));
}
