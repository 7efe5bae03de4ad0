/** A file name short enough for a tab, with its ending. */
export function shortTitle(title: string, longest = 26): string {
  const letters = [...title];
  if (letters.length <= longest) return title;
  const tail = Math.min(9, Math.floor(longest / 3));
  return `${letters.slice(0, longest - tail - 1).join('')}…${letters.slice(-tail).join('')}`;
}
