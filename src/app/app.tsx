import { useEffect, useState } from 'preact/hooks';
import { connectionState, flushAll } from '../db/connection';
import { preferences } from '../db/preferences';
import { SampleBanner } from '../features/demo/sample-banner';
import { dayStartHour } from '../platform/clock';
import { applyUpdate, updateReady } from '../platform/service-worker';
import { mirrorTheme } from '../platform/theme';
import { AppFrame } from '../ui/frame/app-frame';
import type { Tab } from '../ui/frame/navigation';
import { openLayers } from '../ui/layers';
import { UpdateBanner } from '../ui/update-banner';
import { ConnectionNote } from './connection-note';
import { CrashBoundary } from './crash-boundary';
import { LazyPage } from './lazy-page';
import { pageAt } from './pages';
import { goTo, type Place, place } from './router';
import { Shell } from './shell';
import { TodayPage } from './today-page';

const hrefs: Record<Tab, string> = {
  today: '#/',
  body: '#/body',
  trends: '#/trends',
  plan: '#/plan',
  more: '#/more',
};

/** The whole app: what stands between the person and the page, the frame, the page. */
export function App() {
  useFocusOnNewPage(place.value);
  return (
    <CrashBoundary place={place.value.hash}>
      <Started />
    </CrashBoundary>
  );
}

function Started() {
  const isReady = connectionState.value === 'ready';
  const chosen = isReady ? preferences.value : undefined;
  useEffect(() => {
    if (!chosen) return;
    dayStartHour.value = chosen.dayStartHour;
    mirrorTheme(chosen);
  }, [chosen]);
  if (connectionState.value !== 'ready') return <ConnectionNote state={connectionState.value} />;
  if (!chosen) return <Shell />;
  const where = place.value;
  const isStart = where.parts.length === 0;
  return where.parts[0] === 'welcome' || (isStart && !chosen.welcomeDone) ? (
    <Welcome />
  ) : (
    <Framed where={where} />
  );
}

function Framed({ where }: { readonly where: Place }) {
  const [logging, setLogging] = useState(false);
  const asksToLog = where.parts.join('/') === 'log';
  const close = () => {
    setLogging(false);
    if (asksToLog) goTo('#/', 'replace');
  };
  return (
    <AppFrame
      current={asksToLog || where.parts.length === 0 ? 'today' : pageAt(where).tab}
      hrefs={hrefs}
      logHref="#/log"
      onLog={(event) => {
        event.preventDefault();
        setLogging(true);
      }}
      banner={<Banner />}
    >
      <CrashBoundary place={where.hash}>
        {asksToLog || where.parts.length === 0 ? (
          <TodayPage />
        ) : (
          <LazyPage key={where.hash} load={pageAt(where).load} props={{ place: where }} />
        )}
      </CrashBoundary>
      {(logging || asksToLog) && <LazyPage load={loadLogSheet} props={{ onClose: close }} />}
    </AppFrame>
  );
}

function Banner() {
  return (
    <>
      {updateReady.value && <UpdateBanner onRestart={restart} />}
      <SampleBanner />
    </>
  );
}

/** An update never interrupts: drafts are written first, and an open sheet is left alone. */
function restart() {
  if (openLayers.value.length === 0) void applyUpdate(async () => void (await flushAll()));
}

const noProps = {};
const loadLogSheet = async () => (await import('./log-route')).LogRoute;
const loadWelcome = async () => (await import('./welcome-route')).WelcomeRoute;

/** The first run stands alone, without bar and rail. */
function Welcome() {
  return (
    <AppFrame bare hrefs={hrefs} logHref="#/log">
      <LazyPage load={loadWelcome} props={noProps} />
    </AppFrame>
  );
}

/** A new page starts at the top, with the focus on its main part, as a page load would. */
function useFocusOnNewPage({ hash }: Place) {
  const [first, setFirst] = useState(hash);
  useEffect(() => {
    if (hash === first) return;
    setFirst(hash);
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [hash, first]);
}
