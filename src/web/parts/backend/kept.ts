/** Small things kept in this browser. Storage may be blocked or full; nothing depends on it. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(`evenkeel.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a value; null forgets it. */
export function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`evenkeel.${key}`);
    else localStorage.setItem(`evenkeel.${key}`, value);
  } catch {
    // Without storage the page still works; it only forgets on reload.
  }
}

/** Forgets what belongs to somebody's work (named `kind.id`), and keeps how the page is set. */
export function forgetWork(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    for (const key of keys) if (/^evenkeel\.[^.]+\./u.test(key)) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to forget.
  }
}
