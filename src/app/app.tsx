import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { connectionState, flushAll } from '../db/connection';
import { preferences } from '../db/preferences';
import { SampleBanner } from '../features/demo/sample-banner';
import { dayStartHour } from '../platform/clock';
import { applyUpdate, updateReady } from '../platform/service-worker';
import { mirrorTheme } from '../platform/theme';
import { AppFrame } from '../ui/frame/app-frame';
import { openLayers } from '../ui/layers';
import { UpdateBanner } from '../ui/update-banner';
import { CrashBoundary } from './crash-boundary';
import { fetchPage, LazyPage } from './lazy-page';
import { OutdatedNote } from './outdated-note';
import { pageAt, pageKey } from './pages';
import { goTo, type Place, place } from './router';
import { Shell } from './shell';
import { tabLinks } from './tab-links';

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
  const state = connectionState.value;
  const chosen = state === 'ready' ? preferences.value : undefined;
  useEffect(() => {
    if (!chosen) return;
    dayStartHour.value = chosen.dayStartHour;
    mirrorTheme(chosen);
  }, [chosen]);
  if (state === 'outdated') return <OutdatedNote />;
  if (state !== 'ready') {
    return <LazyPage load={loadConnectionNote} props={{ state }} meanwhile={<Shell />} />;
  }
  if (!chosen) return <Shell />;
  const where = place.value;
  if (where.parts[0] === 'welcome' || (where.parts.length === 0 && !chosen.welcomeDone)) {
    return <LazyPage load={loadWelcome} props={noProps} meanwhile={<Shell />} />;
  }
  return <Opening where={where} />;
}

const isToday = ({ parts }: Place) => parts.length === 0 || parts.join('/') === 'log';

/** Until everything on Today has its first answer the shell stands in: nothing jumps afterwards. */
function Opening({ where }: { readonly where: Place }) {
  const code = todayCode.value;
  const opensAtToday = isToday(where);
  const hasOpened = useRef(false);
  useEffect(() => {
    if (opensAtToday && code === undefined) void fetchToday();
  }, [opensAtToday, code]);
  const isReady = code === 'failed' || code?.isTodayReady.value === true;
  hasOpened.current ||= isReady || !opensAtToday;
  return hasOpened.current ? <Framed where={where} /> : <Shell />;
}

/** Today has a chunk of its own, so that Welcome does not wait for it. */
const todayCode = signal<typeof import('./today-page') | 'failed' | undefined>(undefined);

const loadToday = async () => (await import('./today-page')).TodayPage;

async function fetchToday(): Promise<void> {
  try {
    await fetchPage(loadToday);
    todayCode.value = await import('./today-page');
  } catch {
    todayCode.value = 'failed'; // the page itself says so, and tries again
  }
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
      current={isToday(where) ? 'today' : pageAt(where).tab}
      hrefs={tabLinks}
      logHref="#/log"
      bare={!isToday(where) && pageAt(where).isBare === true}
      onLog={(event) => {
        event.preventDefault();
        setLogging(true);
      }}
      banner={<Banner />}
    >
      <CrashBoundary place={where.hash}>
        {isToday(where) ? (
          <LazyPage load={loadToday} props={noProps} />
        ) : (
          <LazyPage key={pageKey(where)} load={pageAt(where).load} props={{ place: where }} />
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
const loadConnectionNote = async () => (await import('./connection-note')).ConnectionNote;
const loadWelcome = async () => (await import('./welcome-route')).WelcomeRoute;

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
