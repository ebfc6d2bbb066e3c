/** The name of the file with somebody's data, by the day (UTC) it was made. */
export function nameExport(exportedAt: string): string {
  return `evenkeel-${exportedAt.slice(0, 10)}.json`;
}
