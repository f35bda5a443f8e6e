import { SampleChoice } from '../features/demo/sample-choice';
import { InstallFirst } from '../features/install/install-first';
import { WelcomePage } from '../features/welcome/welcome-page';
import { installWay } from '../platform/install';
import { AppFrame } from '../ui/frame/app-frame';
import { goTo } from './router';
import { tabLinks } from './tab-links';

/** `#/welcome`: the first run. On iOS it says how to install before anything is typed. */
export function WelcomeRoute() {
  return (
    <AppFrame bare hrefs={tabLinks} logHref="#/log">
      <WelcomePage
        onDone={() => goTo('#/', 'replace')}
        samples={(onLoaded) => <SampleChoice onLoaded={onLoaded} />}
        before={
          installWay.value === 'ios'
            ? (onContinue) => <InstallFirst onContinue={onContinue} />
            : undefined
        }
      />
    </AppFrame>
  );
}
