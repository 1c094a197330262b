/** Says where a value came from, as long as nobody has changed it; nothing where somebody wrote it here. */
export function Origin({ from }: { readonly from: string | undefined }) {
  return from ? <small class="origin">もと：{from}。書き直せます。</small> : null;
}
