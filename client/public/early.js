// Runs before the first paint, so that neither a dark screen flashes white nor a page announces the wrong language.
// Kept as a file of its own: the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('edusta.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem('edusta.language');
  if (language === 'fi' || language === 'sv' || language === 'en') document.documentElement.lang = language;
} catch {
  // Storage can be switched off; the defaults stand then.
}
