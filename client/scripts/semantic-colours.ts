/**
 * What colours mean, over the design system's own values: `[light, dark]` for each meaning.
 * A name without parentheses is a design-system token; the dark half, which the design system does not have, is ours.
 */
export const semanticColours = {
  page: ['depthLight3', 'hsl(214, 28%, 9%)'],
  surface: ['whiteBase', 'hsl(214, 24%, 13%)'],
  'surface-raised': ['whiteBase', 'hsl(214, 22%, 17%)'],
  'surface-sunken': ['depthLight2', 'hsl(214, 26%, 7%)'],
  'surface-hover': ['highlightLight4', 'hsl(214, 24%, 19%)'],
  'surface-selected': ['highlightLight3', 'hsl(212, 42%, 21%)'],
  text: ['blackBase', 'hsl(210, 20%, 93%)'],
  'text-muted': ['hsl(202, 8%, 35%)', 'hsl(210, 13%, 72%)'],
  'text-on-accent': ['whiteBase', 'hsl(214, 60%, 10%)'],
  brand: ['brandBase', 'hsl(212, 80%, 84%)'],
  link: ['hsl(212, 63%, 42%)', 'hsl(212, 88%, 74%)'],
  'link-hover': ['highlightDark1', 'hsl(212, 92%, 82%)'],
  accent: ['highlightBase', 'hsl(212, 84%, 72%)'],
  'accent-hover': ['highlightDark1', 'hsl(212, 88%, 79%)'],
  'accent-active': ['brandBase', 'hsl(212, 88%, 84%)'],
  'accent-soft': ['highlightLight3', 'hsl(212, 42%, 21%)'],
  'accent-text': ['highlightDark1', 'hsl(212, 88%, 80%)'],
  border: ['depthLight1', 'hsl(214, 15%, 26%)'],
  'border-strong': ['depthDark2', 'hsl(214, 10%, 52%)'],
  focus: ['hsl(196, 77%, 39%)', 'hsl(196, 85%, 58%)'],
  'info-surface': ['infoLight1', 'hsl(214, 40%, 17%)'],
  'info-border': ['infoBase', 'hsl(214, 70%, 62%)'],
  'info-text': ['highlightDark1', 'hsl(212, 88%, 80%)'],
  'success-surface': ['hsl(166, 54%, 94%)', 'hsl(166, 38%, 12%)'],
  'success-border': ['successDark1', 'hsl(166, 50%, 46%)'],
  'success-text': ['hsl(165, 90%, 21%)', 'hsl(166, 50%, 70%)'],
  'warning-surface': ['warningLight1', 'hsl(40, 42%, 13%)'],
  'warning-border': ['hsl(38, 90%, 40%)', 'hsl(42, 75%, 52%)'],
  'warning-text': ['hsl(34, 90%, 23%)', 'hsl(42, 80%, 72%)'],
  'error-surface': ['alertLight1', 'hsl(3, 36%, 16%)'],
  'error-border': ['alertBase', 'hsl(3, 70%, 66%)'],
  'error-text': ['hsl(3, 62%, 38%)', 'hsl(3, 82%, 80%)'],
  'neutral-surface': ['depthLight2', 'hsl(214, 16%, 20%)'],
  'neutral-text': ['hsl(202, 8%, 30%)', 'hsl(210, 14%, 78%)'],
  scrim: ['hsla(214, 60%, 12%, 0.45)', 'hsla(214, 60%, 3%, 0.65)'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Meaning = keyof typeof semanticColours;

/** Text on its ground: at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const readablePairs: readonly (readonly [text: Meaning, ground: Meaning])[] = [
  ...(['page', 'surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'surface-selected'] as const).flatMap((ground) =>
    (['text', 'text-muted', 'link', 'link-hover', 'error-text', 'success-text', 'accent-text', 'brand'] as const).map(
      (text) => [text, ground] as const,
    ),
  ),
  ['text-on-accent', 'accent'],
  ['text-on-accent', 'accent-hover'],
  ['text-on-accent', 'accent-active'],
  ['accent-text', 'accent-soft'],
  ['text', 'accent-soft'],
  ...(['info', 'success', 'warning', 'error', 'neutral'] as const).flatMap((tone) => [
    [`${tone}-text`, `${tone}-surface`] as const,
    ['text', `${tone}-surface`] as const,
    ['text-muted', `${tone}-surface`] as const,
    ['link', `${tone}-surface`] as const,
  ]),
];

/** Borders of controls, marks and the focus ring against what they stand on: at least 3:1 (WCAG 2.2, 1.4.11). */
export const visiblePairs: readonly (readonly [mark: Meaning, ground: Meaning])[] = [
  ...(['page', 'surface', 'surface-raised', 'surface-sunken'] as const).flatMap((ground) =>
    (['border-strong', 'accent', 'focus'] as const).map((mark) => [mark, ground] as const),
  ),
  ...(['info', 'success', 'warning', 'error'] as const).map((tone) => [`${tone}-border`, `${tone}-surface`] as const),
];
