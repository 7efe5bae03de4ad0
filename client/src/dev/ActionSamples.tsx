import Plus from 'lucide-solid/icons/plus';
import { createSignal } from 'solid-js';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Link } from '../ui/Link.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Sample } from './Sample.tsx';

const nothing = () => undefined;

export function ActionSamples() {
  const [dialog, setDialog] = createSignal(false);
  const [alert, setAlert] = createSignal(false);
  const [tab, setTab] = createSignal<'one' | 'two'>('one');
  const [chip, setChip] = createSignal<'all' | 'unread' | 'due'>('all');
  return (
    <>
      <Sample name="Button">
        <Button variant="primary">Primary</Button>
        <Button>Secondary</Button>
        <Button variant="quiet">Quiet</Button>
        <Button variant="danger">Danger</Button>
        <Button icon={<Plus size={18} aria-hidden="true" />}>With icon</Button>
        <Button iconOnly icon={<Plus size={20} aria-hidden="true" />}>
          Add
        </Button>
        <Button variant="primary" busy>
          Busy
        </Button>
        <Button disabled>Disabled</Button>
        <ButtonLink href="/dev/ui">Link as button</ButtonLink>
      </Sample>
      <Sample name="Link">
        <p>
          <Link href="/dev/ui">In running text</Link>,{' '}
          <Link href="https://www.suomi.fi" external>
            elsewhere
          </Link>
          .
        </p>
        <Link href="/dev/ui" standalone>
          Standing alone
        </Link>
      </Sample>
      <Sample name="Dialog, AlertDialog, Menu">
        <Button onClick={() => setDialog(true)}>Open dialog</Button>
        <Dialog
          open={dialog()}
          onOpenChange={setDialog}
          title="A thing apart"
          description="What it is about, in a sentence."
          actions={
            <Button variant="primary" onClick={() => setDialog(false)}>
              Done
            </Button>
          }
        />
        <Button variant="danger" onClick={() => setAlert(true)}>
          Ask first
        </Button>
        <AlertDialog
          open={alert()}
          onOpenChange={setAlert}
          title="End this?"
          description="It cannot be taken back."
          cancelLabel="Keep it"
          confirmLabel="End it"
          tone="danger"
          onConfirm={() => setAlert(false)}
        />
        <Menu
          label="Menu"
          items={[
            { label: 'First', onSelect: nothing },
            { label: 'Not now', onSelect: nothing, disabled: true },
            { label: 'Apart', onSelect: nothing, separated: true },
          ]}
        />
      </Sample>
      <Sample name="Tabs, FilterChips">
        <Tabs
          label="Views"
          value={tab()}
          onChange={setTab}
          tabs={[
            { value: 'one', label: 'One', count: 3, content: () => <p>The first view.</p> },
            { value: 'two', label: 'Two', content: () => <p>The second view.</p> },
          ]}
        />
        <FilterChips
          label="Show"
          value={chip()}
          onChange={setChip}
          chips={[
            { value: 'all', label: 'All', count: 23 },
            { value: 'unread', label: 'Unread', count: 4 },
            { value: 'due', label: 'Deadline' },
          ]}
        />
      </Sample>
      <Sample name="CopyButton, Kbd">
        <CopyButton text="TYO/2026/000266" />
        <span>
          <Kbd>J</Kbd> next, <Kbd>K</Kbd> previous
        </span>
      </Sample>
    </>
  );
}
