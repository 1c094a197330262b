import { nameChannel, TAKE_OVER, type SaveReport } from '../../domain/offline/offline-copy.ts';
import { checkKept, findKept, findWorker, goOnSaving, NOTHING_KEPT, type Kept } from './find-kept.ts';
import { findRetry, hearReport, NOTHING_HEARD, type Heard } from './hear-worker.ts';
import { dropOfflineCopies } from './save-offline-copy.ts';

/** What the page shows: what is kept, what was heard, and whether the site could be asked for a newer copy. */
export type Shown = { readonly kept: Kept; readonly heard: Heard; readonly isAsked: boolean };
export const NOTHING_SHOWN: Shown = { kept: NOTHING_KEPT, heard: NOTHING_HEARD, isAsked: true };

/** A browser may end a saving without a word; its word may come after the end, but not so late (milliseconds). */
const LAST_WORD = 2_000;

/**
 * Follows the service worker of a site for one page, and registers it only when `save` is called. While the page is
 * open, a saving that was begun goes on by itself whenever a pass of it ends.
 */
export class Saving {
  readonly #base: string;
  readonly #scope: string;
  readonly #show: (shown: Shown) => void;
  #shown = NOTHING_SHOWN;
  #hasEnded = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(base: string, show: (shown: Shown) => void) {
    this.#base = base;
    this.#scope = new URL(base, location.href).href;
    this.#show = show;
  }

  /** Begins to listen and looks for a newer copy; gives what ends it. */
  start(): () => void {
    const channel = new BroadcastChannel(nameChannel(this.#scope));
    channel.onmessage = ({ data }: MessageEvent<SaveReport>) => this.#hear(data);
    const onOnline = () => this.#retry !== undefined && void this.#goOn();
    addEventListener('online', onOnline);
    void this.#lookForNewer();
    return () => {
      channel.close();
      removeEventListener('online', onOnline);
      clearTimeout(this.#retry);
    };
  }

  async save(): Promise<void> {
    this.#change({ heard: NOTHING_HEARD });
    if (this.#shown.kept.state === 'none') this.#change({ kept: { ...NOTHING_KEPT, state: 'saving' } });
    await this.#goOn();
  }

  async remove(): Promise<void> {
    this.#plan(undefined);
    await (await findWorker(this.#scope))?.unregister();
    await dropOfflineCopies(this.#scope);
    this.#change({ heard: NOTHING_HEARD, kept: { ...NOTHING_KEPT, state: 'none' } });
  }

  async takeOver(): Promise<void> {
    const waiting = (await findWorker(this.#scope))?.waiting;
    this.#change({ heard: { ...this.#shown.heard, others: 0 } });
    waiting?.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    waiting?.postMessage(TAKE_OVER);
  }

  async #lookForNewer(): Promise<void> {
    const { state } = await this.#look();
    if (state === 'none' || state === 'impossible') return;
    void (await findWorker(this.#scope))?.update().catch(() => undefined); // whether it comes is asked in the next line
    this.#change({ isAsked: await checkKept(this.#scope) });
    await this.#look();
  }

  async #look(): Promise<Kept> {
    const kept = await findKept(this.#scope, (worker) => {
      void this.#look();
      if (worker?.state === 'redundant') setTimeout(() => void this.#hearSilence(), LAST_WORD);
    });
    this.#change({ kept });
    return kept;
  }

  #hear(report: SaveReport): void {
    this.#hasEnded = report.kind !== 'progress';
    this.#change({ heard: hearReport(this.#shown.heard, report) });
    if (report.kind === 'ended') this.#plan(findRetry(report));
    if (report.kind === 'whole') void this.#look();
  }

  async #hearSilence(): Promise<void> {
    const isGoingOn = (await findWorker(this.#scope))?.installing;
    if (!this.#hasEnded && !isGoingOn) this.#hear({ kind: 'ended', why: 'unreached', path: '' });
  }

  async #goOn(): Promise<void> {
    const isAgain = this.#retry !== undefined;
    this.#plan(undefined);
    this.#hasEnded = false;
    const isBegun = await goOnSaving(this.#base, this.#scope);
    if (isBegun) {
      const { state, isReceiving } = await this.#look();
      if (state === 'saved' && !isReceiving) this.#change({ heard: NOTHING_HEARD });
    } else if (isAgain) this.#hear({ kind: 'ended', why: 'unreached', path: '' });
    else {
      this.#change({ heard: { ...NOTHING_HEARD, trouble: { why: 'refused', path: '' } } });
      await this.#look();
    }
  }

  #plan(wait: number | undefined): void {
    clearTimeout(this.#retry);
    this.#retry = wait === undefined ? undefined : setTimeout(() => void this.#goOn(), wait);
  }

  #change(part: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...part };
    this.#show(this.#shown);
  }
}
