// Runs before the first paint, so that the page never flashes in the wrong theme.
(() => {
  let choice = 'system';
  try {
    choice = localStorage.getItem('evenkeel.theme') ?? 'system';
  } catch {
    // Storage may be blocked; the system's theme is then right.
  }
  const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
