import type { Checklist, ChecklistTiming, Party } from '../../domain/sheet/checklist.ts';
import type { SheetRoute, SheetView } from '../../domain/sheet/sheet-route.ts';
import { PartyChoice } from './PartyChoice.tsx';

type Props = {
  readonly checklist: Checklist;
  readonly route: SheetRoute;
  readonly go: (route: SheetRoute) => void;
  readonly timing: ChecklistTiming | undefined;
  readonly shown: Party;
  readonly isAsking: boolean;
  readonly onShow: (party: Party) => void;
  readonly onBoth: () => void;
};

/** What of an open sheet is shown: which view, which time, whose part. */
export function DeskSwitches({ checklist, route, go, timing, shown, isAsking, onShow, onBoth }: Props) {
  const { parties, timings } = checklist;
  const hasTimings = timings.length > 1;
  const view = (to: SheetView, label: string) => (
    <button
      type="button"
      class="choice framed"
      aria-pressed={route.view === to}
      onClick={() => go({ ...route, view: to })}
    >
      {label}
    </button>
  );
  return (
    <div class="switches screen-only">
      {parties.length > 1 && (
        <div class="controls" role="group" aria-label="表示">
          {view('fill', '記入する')}
          {view('compare', '双方をくらべる')}
          {hasTimings && view('change', '前と後をくらべる')}
        </div>
      )}
      {hasTimings && route.view !== 'change' && (
        <TimingChoice
          timings={timings}
          label={route.view === 'fill' ? 'いま記入する時期' : 'くらべる時期'}
          chosen={timing}
          onChoose={(id) => go({ ...route, timing: id })}
        />
      )}
      {route.view === 'fill' && parties.length > 1 && <PartyChoice {...{ parties, isAsking, shown, onShow, onBoth }} />}
    </div>
  );
}

type TimingProps = {
  readonly timings: Checklist['timings'];
  readonly label: string;
  readonly chosen: ChecklistTiming | undefined;
  readonly onChoose: (id: string) => void;
};

/** One time is filled in or compared at once: before and after lie months apart. */
function TimingChoice({ timings, label, chosen, onChoose }: TimingProps) {
  return (
    <div class="controls" role="radiogroup" aria-label={label}>
      <span class="lead-title">{label}</span>
      {timings.map((one) => (
        <label key={one.id} class="choice framed">
          <input type="radio" name="timing" checked={chosen === one} onChange={() => onChoose(one.id)} />
          {one.label}
        </label>
      ))}
    </div>
  );
}
