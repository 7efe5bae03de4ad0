import './UiPage.css';
import { For } from 'solid-js';
import { LanguageSwitch, ThemeSwitch } from '../shell/Header.tsx';
import { Page } from '../shell/Page.tsx';
import { ActionSamples } from './ActionSamples.tsx';
import { FieldSamples } from './FieldSamples.tsx';
import { MessageSamples } from './MessageSamples.tsx';
import { ShowingSamples } from './ShowingSamples.tsx';

/** Every part in every state, in the language and the colours chosen. */
export default function UiPage() {
  return (
    <Page
      title="Parts"
      heading="Parts"
      actions={
        <>
          <LanguageSwitch />
          <ThemeSwitch />
        </>
      }
    >
      <div class="samples">
        <For each={[ActionSamples, FieldSamples, MessageSamples, ShowingSamples]}>{(Samples) => <Samples />}</For>
      </div>
    </Page>
  );
}
