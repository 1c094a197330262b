/**
 * Tells a reader what a file weighs, at most, in the same words everywhere: 2 KB of 1,234 bytes, 2.4 MB of 2,340,000.
 */
export function formatSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
