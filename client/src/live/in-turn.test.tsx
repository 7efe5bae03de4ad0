import { cleanup, render } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { afterEach, expect, it } from 'vitest';
import { createTurn, InTurn } from './in-turn.tsx';

afterEach(cleanup);

/** Three parts below each other, what has been answered of them, and what shows. */
function open() {
  const parts = ['first', 'second', 'third'].map((name) => {
    const [answered, setAnswered] = createSignal(false);
    const Part = () => {
      const turn = createTurn(answered);
      return <Show when={turn()}>{`${name} ${answered() ? 'is there' : 'is awaited'}, `}</Show>;
    };
    return { Part, setAnswered };
  });
  const { container } = render(() => (
    <InTurn>
      {parts.map(({ Part }) => (
        <Part />
      ))}
    </InTurn>
  ));
  return { answer: (which: number, is = true) => parts[which]?.setAnswered(is), shown: () => container.textContent };
}

it('shows each part below those that have their answers, in whichever order they come', () => {
  const { answer, shown } = open();
  expect(shown()).toBe('first is awaited, ');
  answer(2);
  expect(shown()).toBe('first is awaited, ');
  answer(0);
  expect(shown()).toBe('first is there, second is awaited, ');
  answer(1);
  expect(shown()).toBe('first is there, second is there, third is there, ');
});

it('takes nothing away again while a part above asks anew', () => {
  const { answer, shown } = open();
  for (const which of [0, 1, 2]) answer(which);
  answer(0, false);
  expect(shown()).toBe('first is awaited, second is there, third is there, ');
});
