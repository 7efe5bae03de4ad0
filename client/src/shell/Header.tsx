import './Header.css';
import { A, useNavigate } from '@solidjs/router';
import BellRing from 'lucide-solid/icons/bell-ring';
import CircleUserRound from 'lucide-solid/icons/circle-user-round';
import LogOut from 'lucide-solid/icons/log-out';
import Monitor from 'lucide-solid/icons/monitor';
import Moon from 'lucide-solid/icons/moon';
import Settings from 'lucide-solid/icons/settings';
import Sun from 'lucide-solid/icons/sun';
import { For, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { signOut } from '../accounts/session.ts';
import { useSession } from '../accounts/session-context.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { language, languageNames, languages, setLanguage } from '../i18n/language.ts';
import { LiveStatus } from '../live/LiveStatus.tsx';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Name } from '../ui/Name.tsx';
import { shellTexts } from './shell.dictionary.ts';
import { setTheme, theme, themes } from './theme.ts';

export function LanguageSwitch() {
  const t = textsOf(shellTexts);
  return (
    <fieldset class="languages" aria-label={t('language')}>
      <For each={languages}>
        {(each) => (
          <button
            type="button"
            class="languages__choice"
            lang={each}
            aria-pressed={each === language()}
            aria-label={`${each.toUpperCase()}: ${languageNames[each]}`}
            onClick={() => setLanguage(each)}
          >
            {each.toUpperCase()}
          </button>
        )}
      </For>
    </fieldset>
  );
}

const themeIcons = { auto: Monitor, light: Sun, dark: Moon };

const nextTheme = () => themes[(themes.indexOf(theme()) + 1) % themes.length] ?? 'auto';

export function ThemeSwitch() {
  const t = textsOf(shellTexts);
  return (
    <Button
      variant="quiet"
      iconOnly
      title={t(`theme.${theme()}`)}
      icon={<Dynamic component={themeIcons[theme()]} size={20} aria-hidden="true" />}
      onClick={() => setTheme(nextTheme())}
    >
      {t(`theme.${theme()}`)}
    </Button>
  );
}

function Brand() {
  const t = textsOf(shellTexts);
  return (
    <A class="brand" href="/" aria-label={t('home')}>
      <img src="/icon.svg" alt="" width={28} height={28} />
      <span>Edusta</span>
    </A>
  );
}

/** The top of every page: where one is, how current it is, the language, and oneself. */
export function Header() {
  const t = textsOf(shellTexts);
  const session = useSession();
  const navigate = useNavigate();
  return (
    <header class="header">
      <div class="header__inner">
        <Brand />
        <Show when={session.viewer()}>
          {(viewer) => (
            <nav class="header__nav" aria-label={t('navigation')}>
              <Switch>
                <Match when={viewer().part === 'advisor'}>
                  <A href="/" end>
                    {t('nav.cases')}
                  </A>
                  <A href="/powers-of-attorney">{t('nav.mandates')}</A>
                  <A href="/sent">{t('nav.sent')}</A>
                </Match>
                <Match when={viewer().part === 'staff'}>
                  <A href="/desk">{t('nav.desk')}</A>
                </Match>
              </Switch>
            </nav>
          )}
        </Show>
        <Show when={session.viewer()}>
          <div class="header__live">
            <LiveStatus />
          </div>
        </Show>
        <div class="header__end">
          <LanguageSwitch />
          <Show when={session.viewer()} fallback={<ThemeSwitch />}>
            {(viewer) => (
              <Menu
                label={<Name>{viewer().displayName}</Name>}
                name={t('account.menu', { name: viewer().displayName })}
                icon={<CircleUserRound size={20} aria-hidden="true" />}
                items={[
                  ...(viewer().part === 'advisor'
                    ? [
                        {
                          label: t('account.profile'),
                          icon: <BellRing size={18} aria-hidden="true" />,
                          onSelect: () => navigate('/profile'),
                        },
                      ]
                    : []),
                  {
                    label: t('account.title'),
                    icon: <Settings size={18} aria-hidden="true" />,
                    onSelect: () => navigate('/account'),
                  },
                  {
                    label: t(`theme.${theme()}`),
                    icon: <Dynamic component={themeIcons[theme()]} size={18} aria-hidden="true" />,
                    onSelect: () => setTheme(nextTheme()),
                    keepOpen: true,
                  },
                  {
                    label: t('account.signOut'),
                    icon: <LogOut size={18} aria-hidden="true" />,
                    onSelect: () => void signOut(),
                    separated: true,
                  },
                ]}
              />
            )}
          </Show>
        </div>
      </div>
    </header>
  );
}
