/** Takes a file name, its type and text; hands it to the reader as a download. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Takes an ISO date; gives it as people here read it, in their own time. */
export function formatTime(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? formatDate(at)
    : `${formatDate(at)}${date.getHours()}時${String(date.getMinutes()).padStart(2, '0')}分`;
}

/** Takes an ISO date; gives its day as people here read it, in their own time. */
export function formatDate(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '時刻は分かりません';
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}
