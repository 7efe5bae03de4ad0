import CircleAlert from 'lucide-solid/icons/circle-alert';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Info from 'lucide-solid/icons/info';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { Dynamic } from 'solid-js/web';

/** How something is meant. Each has a word and a shape of its own, so that none hangs on colour. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

const shapes = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };

export const ToneIcon = (props: { tone: Tone; size?: number }) => (
  <Dynamic component={shapes[props.tone]} size={props.size ?? 20} aria-hidden="true" />
);
