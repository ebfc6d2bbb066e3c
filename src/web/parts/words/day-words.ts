const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const dayMilliseconds = 24 * 3_600_000;

/** How far away a day is, from today as the reader's calendar has it: "tomorrow", "in 3 days", "2 weeks ago". */
export function nameDistance(instant: string, now: Date = new Date()): string {
  const days = Math.round((startOfDay(new Date(instant)) - startOfDay(now)) / dayMilliseconds);
  const distance = Math.abs(days);
  if (distance < 14) return relative.format(days, 'day');
  return distance < 60 ? relative.format(Math.round(days / 7), 'week') : relative.format(Math.round(days / 30), 'month');
}

function startOfDay(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
