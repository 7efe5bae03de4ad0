import Gavel from 'lucide-solid/icons/gavel';
import MessagesSquare from 'lucide-solid/icons/messages-square';
import { Card, Section } from '../ui/Card.tsx';
import { DataList } from '../ui/DataList.tsx';
import { Name } from '../ui/Name.tsx';
import { Moment, RelativeTime } from '../ui/RelativeTime.tsx';
import { StatusSteps } from '../ui/StatusSteps.tsx';
import { Timeline } from '../ui/Timeline.tsx';
import { Sample } from './Sample.tsx';

const steps = [
  { label: 'Waiting for interview' },
  { label: 'Waiting for decision', note: 'since 3.11.2026' },
  { label: 'Decision notified' },
  { label: 'Complaint' },
];

export function ShowingSamples() {
  const now = new Date();
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
  return (
    <>
      <Sample name="StatusSteps">
        <StatusSteps label="Where it stands" steps={steps} current={1} />
        <StatusSteps label="Where it stands" steps={steps} current={1} compact />
        <StatusSteps label="Where it stands" steps={steps} current={0} compact />
        <StatusSteps label="Where it stands" steps={steps} current={4} compact />
      </Sample>
      <Sample name="Card, Section, DataList">
        <Card>
          <Section id="sample-section" heading="A card with a section" aside={<RelativeTime moment={ago(12)} />}>
            <DataList
              columns
              items={[
                { label: 'Name', value: <Name>زهرا رحيمي</Name> },
                { label: 'Name', value: <Name>Наталья Петрова</Name> },
                { label: 'Differs', value: '1.2.1990', mark: true },
              ]}
            />
          </Section>
        </Card>
        <Card tone="attention">Needs attention.</Card>
        <Card tone="sunken">Stands back.</Card>
      </Sample>
      <Sample name="Timeline, RelativeTime">
        <Timeline
          label="What happened"
          items={[
            {
              id: '1',
              title: 'Interview held',
              time: <RelativeTime moment={ago(40)} />,
              icon: <MessagesSquare size={18} />,
              isNew: true,
            },
            { id: '2', title: 'Decision made', time: <Moment moment={ago(900_000)} withTime />, icon: <Gavel size={18} /> },
          ]}
        />
      </Sample>
    </>
  );
}
