import type { ComponentChildren } from 'preact';
import { Columns } from '../../ui/columns';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { massageDue } from './due-state';
import { EventsCard } from './events-card';
import { NextTimeCard } from './next-time-card';
import { planWords } from './plan-words';
import { RhythmCard } from './rhythm-card';
import { SafetyCard } from './safety-card';
import { StretchesCard } from './stretches-card';
import { TreatmentCard } from './treatment-card';

interface PlanPageProps {
  /** Breaks in the working day. */
  readonly desk?: ComponentChildren;
}

/** Rhythm, treatment plan, what to ask for next, stretches, safety answers and what lies ahead. */
export function PlanPage({ desk }: PlanPageProps) {
  if (!massageDue.value) return <Skeleton lines={4} />;
  return (
    <>
      <PageHeader title={planWords.planTitle} />
      <Columns
        first={
          <>
            <RhythmCard />
            <NextTimeCard />
            <TreatmentCard />
          </>
        }
        second={
          <>
            <StretchesCard />
            {desk}
            <EventsCard />
            <SafetyCard />
          </>
        }
      />
    </>
  );
}
