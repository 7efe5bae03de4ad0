import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { StatusSteps } from '../ui/StatusSteps.tsx';
import { casesTexts } from './cases.dictionary.ts';
import { currentStep, stepsOf } from './steps.ts';

const applicationFragment = graphql(`
  fragment CaseSteps_application on Application {
    kind
    status
    statusChangedAt
  }
`);

/** Where a case stands on its way, and since when (R11, R13). */
export function CaseSteps(props: { application: FragmentType<typeof applicationFragment>; compact?: boolean }) {
  const t = textsOf(casesTexts);
  const application = () => readFragment(applicationFragment, props.application);
  const current = () => currentStep(application().kind, application().status);
  const steps = () =>
    stepsOf(application().kind).map((status, index) => ({
      label: t(`status.${status}`),
      ...(index === current() ? { note: t('since', { date: formatDate(application().statusChangedAt) }) } : {}),
    }));
  return <StatusSteps label={t('steps')} steps={steps()} current={current()} compact={props.compact === true} />;
}
