import { PlanPage } from '../features/due/plan-page';
import { DeskDayCard } from '../features/reminders/desk-day-card';

/** `#/plan`, with the breaks of the working day. */
export const PlanRoute = () => <PlanPage desk={<DeskDayCard />} />;
