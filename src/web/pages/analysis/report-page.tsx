import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { analysisQuery, reportQuery } from '../../parts/backend/queries.ts';
import { Page, PagePending } from '../../parts/shell/page.tsx';
import { Trouble } from '../../parts/shell/trouble-page.tsx';
import { t } from '../../strings/translate.ts';
import { Reading, ReadingFailed } from './reading.tsx';
import { Report } from './report.tsx';

const api = getRouteApi('/analysis/$analysis');

/** An analysis: how far it is, and then its report. */
export function ReportPage() {
  const { analysis: id } = api.useParams();
  const analysis = useSuspenseQuery(analysisQuery(id)).data;
  const report = useQuery({ ...reportQuery(id), enabled: analysis.state === 'done' });
  if (report.error) return <Trouble error={report.error} />;
  if (analysis.state === 'done' && report.data === undefined) return <PagePending />;
  const name = { title: analysis.title };
  return (
    <Page title={t(analysis.state === 'done' ? 'report.title' : 'reading.title', name)}>
      {analysis.state === 'failed' ? <ReadingFailed /> : report.data === undefined ? <Reading analysis={analysis} /> : <Report analysis={analysis} report={report.data} />}
    </Page>
  );
}
