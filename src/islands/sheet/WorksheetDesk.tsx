import { useEffect } from 'preact/hooks';
import { listContested, nameSheet, valueAt } from '../../domain/sheet/sheet.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { DeskNotes } from './DeskNotes.tsx';
import { DrawingSpace } from './DrawingSpace.tsx';
import { download, toFileName } from './hand-over.ts';
import { ConflictNote, EmptyBin } from './late-parts.ts';
import { LongNote } from './LongNote.tsx';
import { OfficeButtons } from '../office/OfficeButtons.tsx';
import type { DeskProps } from './SheetApp.tsx';
import { useSheet } from './use-sheet.ts';

/** An open sheet to write and draw on: a text for every space, and a drawing for the first. */
export function WorksheetDesk({ checklist, address, store, go, entry }: DeskProps) {
  const open = useSheet(store, entry);
  const { newer } = entry;
  const { sheet, write } = open;
  const contested = listContested(sheet);
  useEffect(() => [ConflictNote, EmptyBin].forEach(({ preload }) => preload()), []);
  const name = nameSheet(sheet, checklist);
  const describe = async () =>
    (await import('../../domain/office/describe-sheet.ts')).describeWorksheet(sheet, checklist, address);
  return (
    <div class="sheet-app sheet-open">
      <p class="screen-only">
        <button type="button" class="quiet" onClick={() => go({ id: '', view: 'fill' })}>
          ← シートの一覧
        </button>
      </p>
      <h2 tabIndex={-1}>{name}</h2>
      <DeskNotes {...{ checklist, store, open, newer }} />
      <fieldset disabled={newer !== undefined}>
        <legend>
          <span class="hidden">シート</span>
        </legend>
        {contested.length > 0 && <ConflictNote {...{ checklist, contested }} settle={open.settle} />}
        {checklist.fields.map(({ id, label, ours }, index) => {
          const text = valueAt(sheet, sheetKey.text(id));
          return (
            <section key={id} data-item={id} tabIndex={-1}>
              <h3>
                {label}
                {ours && '※'}
              </h3>
              <label class="field screen-only">
                <span class="hidden">{label}を</span>ことばで書く
                <textarea
                  rows={3}
                  value={text}
                  onInput={({ currentTarget }) => write(sheetKey.text(id), currentTarget.value)}
                />
                <LongNote text={text} meant={4000} />
              </label>
              <p class="paper-only written">{text}</p>
              {index === 0 && (
                <DrawingSpace
                  label={`${label}の絵`}
                  fileName={`${toFileName(name)}.png`}
                  value={valueAt(sheet, sheetKey.drawing(id))}
                  onChange={(value) => write(sheetKey.drawing(id), value)}
                />
              )}
            </section>
          );
        })}
      </fieldset>
      <p class="soft">※は当サイトが足した欄です。</p>
      <section class="exchange screen-only">
        <h3>保存する・印刷する</h3>
        <p>1週間使わないと保存を消すブラウザーもあります。残すものは、ファイルに保存してください。</p>
        <p class="controls">
          <button
            type="button"
            class="button primary"
            onClick={() => download(`${toFileName(name)}.json`, 'application/json', newer ?? formatSheet(sheet))}
          >
            ファイルに保存する
          </button>
          <button type="button" class="button" onClick={() => print()}>
            印刷する
          </button>
          <OfficeButtons name={name} word={describe} />
        </p>
      </section>
    </div>
  );
}
