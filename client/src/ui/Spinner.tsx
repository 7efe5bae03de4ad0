import './Spinner.css';
import LoaderCircle from 'lucide-solid/icons/loader-circle';

/** Turning circle; says nothing by itself: whoever shows it says in words what is going on. */
export function Spinner(props: { size?: number }) {
  return <LoaderCircle class="ui-spinner" size={props.size ?? 20} aria-hidden="true" />;
}
