import { createSignal } from 'solid-js';
import { DateField } from '../ui/DateField.tsx';
import { FileDrop, type FileEntry } from '../ui/FileDrop.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import { Sample } from './Sample.tsx';

const nothing = () => undefined;
const sampleFile = (name: string) => new File([new Uint8Array(340_000)], name, { type: 'application/pdf' });
const files: FileEntry[] = [
  { id: '1', file: sampleFile('valtakirja.pdf'), state: 'uploading', progress: 0.45 },
  { id: '2', file: sampleFile('توكيل رسمي.pdf'), state: 'done', progress: 1 },
  {
    id: '3',
    file: sampleFile('scan-0003.tiff'),
    state: 'failed',
    progress: 0,
    error: 'Send a PDF, JPEG or PNG.',
    canRetry: true,
  },
  { id: '4', file: sampleFile('page-2.pdf'), state: 'waiting', progress: 0 },
];

export function FieldSamples() {
  const [text, setText] = createSignal('Nguyễn Thị Ánh');
  const [day, setDay] = createSignal('1.2.1990');
  const [choice, setChoice] = createSignal<'a' | 'b'>('a');
  return (
    <>
      <Sample name="TextField, TextArea">
        <TextField label="Given names" description="As in the passport." value={text()} onChange={setText} />
        <TextField label="Given names" optional value="" onChange={nothing} />
        <TextField label="Given names" error="Write the given names." value="" onChange={nothing} />
        <TextField label="Given names" disabled value="زهرا" onChange={nothing} />
        <TextArea label="Statement" value={text()} onChange={setText} />
      </Sample>
      <Sample name="DateField, Select">
        <DateField label="Date of birth" value={day()} onChange={setDay} />
        <DateField
          label="Date of birth"
          error="Write a day that exists, such as 1.2.1990."
          value="31.2.1990"
          onChange={nothing}
        />
        <Select
          label="Order"
          value={choice()}
          onChange={setChoice}
          choices={[
            { value: 'a', label: 'Latest change first' },
            { value: 'b', label: 'By name' },
          ]}
        />
      </Sample>
      <Sample name="RadioGroup">
        <RadioGroup
          label="In what capacity"
          value={choice()}
          onChange={setChoice}
          choices={[
            { value: 'a', label: 'Attorney', description: 'By a power of attorney.' },
            { value: 'b', label: 'Guardian' },
          ]}
        />
        <RadioGroup
          label="In what capacity"
          error="Choose one."
          value=""
          onChange={nothing}
          choices={[
            { value: 'a', label: 'Attorney' },
            { value: 'b', label: 'Guardian', disabled: true },
          ]}
        />
      </Sample>
      <Sample name="FileDrop">
        <FileDrop
          label="The document"
          description="PDF, JPEG or PNG, at most 100 MB each."
          accept=".pdf"
          files={files}
          onAdd={nothing}
          onRemove={nothing}
          onRetry={nothing}
        />
        <FileDrop
          label="The document"
          error="Add the signed power of attorney."
          accept=".pdf"
          files={[]}
          onAdd={nothing}
          onRemove={nothing}
          onRetry={nothing}
        />
      </Sample>
    </>
  );
}
