/** The test providers' own look: striped and plain, so that nobody takes it for the real one. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #8a8a8a; --soft: #f3f3f3; --link: #2a4fb3; --stripe: #ffd84d; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #17181a; --line: #8f949b; --soft: #25272b; --link: #9db8ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
.banner { margin: 0; padding: 0.9rem 1rem; background: var(--stripe); color: #1b1b1b; font-weight: 700; text-align: center;
  border-block: 0.6rem solid; border-image: repeating-linear-gradient(45deg, #1b1b1b 0 1rem, #ffd84d 1rem 2rem) 10; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
nav ul { display: flex; gap: 1.25rem; justify-content: flex-end; margin: 0; padding: 0; list-style: none; }
a { color: var(--link); }
nav a, .back { display: inline-block; padding: 0.65rem 0; min-height: 2.75rem; }
h1 { margin: 0.5rem 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.25rem; }
.choices { display: grid; gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
.choice { display: block; width: 100%; padding: 0.9rem 1.1rem; border: 2px solid var(--line); border-radius: 0.35rem; background: var(--soft);
  color: var(--ink); font: inherit; text-align: start; text-decoration: none; cursor: pointer; }
.choice:hover { border-color: var(--link); }
.choice strong { display: block; font-size: 1.125rem; }
.cancel { min-height: 2.75rem; margin-top: 2rem; padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 0.35rem; background: none;
  color: var(--ink); font: inherit; cursor: pointer; }
.mail { padding: 1rem; border: 1px solid var(--line); border-radius: 0.35rem; white-space: pre-wrap; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
`;

/** No script, nothing from elsewhere, in no frame. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
