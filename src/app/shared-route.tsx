import { SharedPage } from '../features/shared/shared-page';
import { presetWords } from '../features/stretch/stretch-words';
import { ReportSheets } from '../ui/report/report-sheets';
import type { PageProps } from './pages';
import { goTo } from './router';
import { WithBodySettings } from './with-body-settings';

const names: Readonly<Record<string, { readonly name: string }>> = presetWords;

/** `#/s/...`: what somebody shared, with the report's own page. */
export const SharedRoute = ({ place }: PageProps) => (
  <WithBodySettings>
    <SharedPage
      text={place.parts[1]}
      onRead={() => goTo('#/s', 'replace')}
      showReport={(report) => <ReportSheets report={report} paper="a4" />}
      stretchName={(id) => names[id]?.name ?? id}
    />
  </WithBodySettings>
);
