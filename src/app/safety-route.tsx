import { SafetyPage } from '../features/safety/safety-page';
import type { PageProps } from './pages';
import { goTo } from './router';
import { WithBodySettings } from './with-body-settings';

/** Where an answer leads: on to what the person was about to do, when nothing speaks against it. */
const afterwards = (wishes: URLSearchParams) => {
  const next = wishes.get('next');
  return next?.startsWith('#/') ? next : '#/';
};

/** `#/safety`: the questions, and afterwards back to what they interrupted. */
export function SafetyRoute({ place }: PageProps) {
  const wishes = place.query;
  return (
    <WithBodySettings>
      <SafetyPage
        key={place.hash}
        wishes={wishes}
        backHref="#/"
        onDone={(answers) => {
          const isClear = answers.every(({ items, cleared }) => items.length === 0 || cleared);
          goTo(isClear ? afterwards(wishes) : '#/', 'replace');
        }}
      />
    </WithBodySettings>
  );
}
