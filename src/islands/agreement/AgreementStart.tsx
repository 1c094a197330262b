import { useState } from 'preact/hooks';
import { listKinds } from '../../domain/agreement/find-kind.ts';
import { beginDraft } from '../../domain/agreement/begin-draft.ts';
import { PARTIES, type Party } from '../../domain/sheet/checklist.ts';
import type { StartProps } from '../sheet/own-parts.ts';
import { KindNotes } from './KindNotes.tsx';
import { Picker } from './Picker.tsx';
import { gatherKnown, listOwnProjects, readAnswers, readWished, type Shown } from './shown-book.ts';

/** Asks what a draft is about and who fills it in, then begins it with what is known. */
export function AgreementStart({ book, sources, store, begin }: Shown & StartProps) {
  const [wished, setWished] = useState(() => readWished(book));
  const [chosen, setKind] = useState('');
  const [side, setSide] = useState<Party | 'both'>('group');
  const projects = listOwnProjects(store, sources);
  const [project, setProject] = useState<string>();
  const kinds = listKinds(book, wished.form, readAnswers());
  const kind = kinds.find(({ id }) => id === chosen) ?? kinds[0];
  if (!kind) return null;
  const used = book.forms.filter(({ id }) => book.kinds.some(({ forms }) => forms.includes(id)));
  const from = project ?? projects[0] ?? '';
  const start = () => {
    const choice = { ...wished, kind: kind.id };
    begin(beginDraft(book, choice, gatherKnown(store, sources, from, readAnswers()), side), side);
  };
  return (
    <section class="start" aria-labelledby="new-draft">
      <h2 id="new-draft">新しい下書きを始める</h2>
      <div class="heads">
        <Picker
          label="協働の形"
          none="決まっていない"
          value={wished.form}
          options={used.map(({ id, title }) => ({ id, label: title }))}
          onPick={(form) => setWished({ ...wished, form })}
        />
        <Picker
          label="書面の種類"
          value={kind.id}
          options={kinds.map(({ id, short }) => ({ id, label: short }))}
          onPick={setKind}
        />
        <Picker
          label="市"
          none="決まっていない"
          value={wished.city}
          options={book.cities.map(({ id, name }) => ({ id, label: name }))}
          onPick={(city) => setWished({ ...wished, city })}
        />
        <Picker
          label="あなたは"
          value={side}
          options={[...PARTIES, { id: 'both' as const, label: '両方（1台を二者で使う）' }]}
          onPick={(id) => setSide(id as Party | 'both')}
        />
        {projects.length > 0 && (
          <Picker
            label="中身を取り込むシート"
            none="取り込まない"
            value={from}
            options={projects.map((name) => ({ id: name, label: name }))}
            onPick={setProject}
          />
        )}
      </div>
      <p>
        <b>{kind.short}</b>：{kind.gist}
      </p>
      <details>
        <summary>どんな書類か、先に済ませること、気を付けること</summary>
        <KindNotes kind={kind} />
      </details>
      <p class="controls">
        <button type="button" class="button primary" onClick={start}>
          下書きを始める
        </button>
      </p>
    </section>
  );
}
