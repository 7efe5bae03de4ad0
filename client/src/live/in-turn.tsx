import { type Accessor, createContext, createMemo, createSignal, type ParentProps, useContext } from 'solid-js';

type Answered = Accessor<boolean>;

const Turns = createContext<(answered: Answered) => Accessor<boolean>>();

/**
 * The parts of a page whose answers come each in its own time, one below the other: a part shows once those above it have their answers,
 * so that nothing that is there already is pushed away by what comes above it. All ask at once.
 */
export function InTurn(props: ParentProps) {
  const [parts, setParts] = createSignal<readonly Answered[]>([]);
  const join = (answered: Answered) => {
    const place = parts().length;
    // Once there, it stays: what is asked for again later takes nothing off the page.
    const had = createMemo<boolean>((before) => before || answered(), false);
    setParts((before) => [...before, had]);
    return createMemo<boolean>(
      (before) =>
        before ||
        parts()
          .slice(0, place)
          .every((above) => above()),
      false,
    );
  };
  return <Turns.Provider value={join}>{props.children}</Turns.Provider>;
}

/** Whether it is a part's turn to show; `answered` says whether its own answer, or that there is none, has come. */
export function createTurn(answered: Answered): Accessor<boolean> {
  return useContext(Turns)?.(answered) ?? (() => true);
}
