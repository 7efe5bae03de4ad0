import './Kbd.css';
import type { JSX } from 'solid-js';

/** A key to press. */
export const Kbd = (props: { children: JSX.Element }) => <kbd class="ui-kbd">{props.children}</kbd>;
