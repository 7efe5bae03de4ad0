import RotateCw from 'lucide-solid/icons/rotate-cw';
import Scan from 'lucide-solid/icons/scan';
import ZoomIn from 'lucide-solid/icons/zoom-in';
import ZoomOut from 'lucide-solid/icons/zoom-out';
import { createSignal } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { formatPercent } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const steps = [1, 1.5, 2, 3, 4];

/** A photograph or a scan: as wide as there is room, larger by steps, and turned when it was taken askew. */
export function ImageViewer(props: { src: string; title: string }) {
  const t = textsOf(staffDeskTexts);
  const [step, setStep] = createSignal(0);
  const [turns, setTurns] = createSignal(0);
  const [ratio, setRatio] = createSignal(1);
  const zoom = () => steps[step()] ?? 1;
  const aside = () => turns() % 2 === 1;
  return (
    <div class="image-viewer">
      <div class="image-viewer__tools">
        <Button
          variant="quiet"
          iconOnly
          disabled={step() === 0}
          icon={<ZoomOut size={20} aria-hidden="true" />}
          onClick={() => setStep((now) => now - 1)}
        >
          {t('document.smaller')}
        </Button>
        <output class="image-viewer__zoom">{formatPercent(zoom())}</output>
        <Button
          variant="quiet"
          iconOnly
          disabled={step() === steps.length - 1}
          icon={<ZoomIn size={20} aria-hidden="true" />}
          onClick={() => setStep((now) => now + 1)}
        >
          {t('document.larger')}
        </Button>
        <Button variant="quiet" iconOnly icon={<Scan size={20} aria-hidden="true" />} onClick={() => setStep(0)}>
          {t('document.fit')}
        </Button>
        <Button
          variant="quiet"
          iconOnly
          icon={<RotateCw size={20} aria-hidden="true" />}
          onClick={() => setTurns((now) => (now + 1) % 4)}
        >
          {t('document.turn')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="image-viewer__room" tabIndex={0} aria-label={t('document.image', { name: props.title })}>
        <div
          class="image-viewer__sheet"
          style={{ 'inline-size': `${zoom() * 100}%`, 'aspect-ratio': String(aside() ? 1 / ratio() : ratio()) }}
        >
          <img
            src={props.src}
            alt={props.title}
            style={{ 'inline-size': aside() ? `${ratio() * 100}%` : '100%', rotate: `${turns() * 90}deg` }}
            onLoad={({ currentTarget: image }) => setRatio(image.naturalWidth / Math.max(1, image.naturalHeight))}
          />
        </div>
      </section>
    </div>
  );
}
