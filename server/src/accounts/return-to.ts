/**
 * Where to go after signing in: a path of our own with its query, never another site, and never back into a sign-in. Anything
 * else means the front page.
 */
export function returnPath(asked: unknown, publicUrl: string): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return '/';
  const base = new URL(publicUrl);
  const target = URL.parse(asked, base.href);
  if (!target || target.origin !== base.origin || /^\/(auth|test-idp|sign-in)(\/|$)/.test(target.pathname)) return '/';
  // `/..//elsewhere` is a path of ours until its dots are taken away: then it would be another host's.
  return /^\/(?!\/)/.test(target.pathname) ? target.pathname + target.search + target.hash : '/';
}
