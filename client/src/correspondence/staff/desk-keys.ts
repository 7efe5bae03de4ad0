import type { Component } from 'solid-js';

/** The desk's single keys, which can be switched off there: what presses do, and the hint beside what they do. */
export interface DeskKeys {
  use: (actions: Record<string, () => void>) => void;
  Hint: Component<{ children: string }>;
}
